package io.limber.content;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes single values of what was written: text, numbers, dates, times, words of a fixed list. Nothing is converted. */
final class Scalars {

    private final Consumer<Problem> problems;

    Scalars(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /**
     * The value; empty if it does not fit, which has then been reported.
     *
     * @param name how a message names it, such as {@code `title`}
     */
    Optional<?> read(Class<?> type, String name, Node node) {
        if (!(node instanceof Node.Scalar scalar)) {
            return refuse(
                    node,
                    name + " must be one value, but is " + node.kind(),
                    type == String.class
                            ? "write one text here; text with a colon or brackets in it goes in quotes"
                            : "write one value here");
        }
        if (scalar.type() == Node.Type.NOTHING) {
            return refuse(node, name + " is empty", "write a value after the colon, or take the key out");
        }
        if (type == String.class) {
            return text(name, scalar);
        }
        if (type == int.class) {
            return wholeNumber(name, scalar);
        }
        if (type == boolean.class) {
            return yesNo(name, scalar);
        }
        if (type == Duration.class) {
            return time(name, scalar);
        }
        return type == LocalDate.class ? date(name, scalar) : constant(type, name, scalar);
    }

    private Optional<?> text(String name, Node.Scalar scalar) {
        return scalar.type() == Node.Type.TEXT
                ? Optional.of(scalar.text())
                : refuse(
                        scalar,
                        name + " must be text, but is " + scalar.kind(),
                        "put it in quotes: \"" + scalar.text() + "\"");
    }

    private Optional<?> wholeNumber(String name, Node.Scalar scalar) {
        String refusal = name + " must be a whole number, but is `" + scalar.text() + "`";
        if (scalar.type() != Node.Type.WHOLE_NUMBER) {
            return refuse(scalar, refusal, "write digits only, without quotes");
        }
        try {
            return Optional.of(Integer.valueOf(scalar.text()));
        } catch (NumberFormatException e) {
            return refuse(scalar, refusal, "write a smaller number");
        }
    }

    private Optional<?> yesNo(String name, Node.Scalar scalar) {
        return scalar.type() == Node.Type.YES_NO
                ? Optional.of(scalar.text().equals("true"))
                : refuse(
                        scalar,
                        name + " must be true or false, but is `" + scalar.text() + "`",
                        "write `true` or `false`, without quotes");
    }

    private Optional<?> time(String name, Node.Scalar scalar) {
        Optional<Duration> time = Times.parse(scalar.text());
        return time.isPresent()
                ? time
                : refuse(
                        scalar,
                        name + " must be a time, but is `" + scalar.text() + "`",
                        "write it as `30 s`, `5 min`, `24 h`, `3 days` or `2 weeks`");
    }

    private Optional<?> date(String name, Node.Scalar scalar) {
        try {
            return Optional.of(LocalDate.parse(scalar.text()));
        } catch (DateTimeParseException e) {
            return refuse(scalar, name + " must be a date, but is `" + scalar.text() + "`", "write it as `2026-11-30`");
        }
    }

    private Optional<?> constant(Class<?> type, String name, Node.Scalar scalar) {
        Object[] constants = type.getEnumConstants();
        Optional<?> constant = Arrays.stream(constants)
                .filter(one -> one.toString().equals(scalar.text()))
                .findFirst();
        if (constant.isPresent()) {
            return constant;
        }
        List<String> known = Arrays.stream(constants).map(Object::toString).toList();
        return refuse(scalar, name + " cannot be `" + scalar.text() + "`", Spelling.hint(scalar.text(), known));
    }

    private Optional<?> refuse(Node node, String message, String hint) {
        problems.accept(new Problem(node.place(), message, hint));
        return Optional.empty();
    }
}
