package io.limber.cli;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * What can be typed after a command, in the order and the form of its help.
 * <pre>
 * .option("-o, --output=FILE", Path.class, it -> file = it, "Write to this file in place of the screen.")
 *
 *   -o, --output=FILE   Write to this file in place of the screen.
 * </pre>
 * What is typed is put into a field, and so is what holds if nothing is typed. No annotations: see decision 0021.
 */
final class Syntax {

    private final CommandSpec spec;

    private Syntax(CommandSpec spec) {
        this.spec = spec;
    }

    static Syntax of(String name, Callable<Integer> command) {
        return of(name, CommandSpec.wrapWithoutInspection(command));
    }

    /** The same for a command that has to look at its own place among the commands. */
    static Syntax of(String name, CommandSpec spec) {
        spec.name(name).versionProvider(new Version());
        spec.usageMessage().sortOptions(false);
        return new Syntax(spec);
    }

    /** What the command does, in lines. */
    Syntax says(String... lines) {
        spec.usageMessage().description(lines);
        return this;
    }

    /** No list shows the command. */
    Syntax hidden() {
        spec.usageMessage().hidden(true);
        return this;
    }

    /** Commands below this one. */
    Syntax verbs(CommandSpec... verbs) {
        for (CommandSpec verb : verbs) {
            spec.addSubcommand(verb.name(), verb);
        }
        return this;
    }

    /** Options that several commands share. */
    Syntax with(Consumer<Syntax> options) {
        options.accept(this);
        return this;
    }

    /** Something that holds if it is typed, such as {@code --force}. */
    Syntax flag(String form, Consumer<Boolean> field, String text) {
        return add(named(form), boolean.class, false, new Slot(field), text);
    }

    /** Something with a value, such as {@code -o, --output=FILE}; null if it is not typed. */
    <T> Syntax option(String form, Class<T> type, Consumer<@Nullable T> field, String text) {
        return add(named(form), type, null, new Slot(field), text);
    }

    /** One of a few words, such as {@code --color=WHEN}, and the one that holds if it is not typed. */
    <E extends Enum<E>> Syntax option(String form, E unlessTyped, Consumer<E> field, String text) {
        return add(named(form), unlessTyped.getDeclaringClass(), unlessTyped, new Slot(field), text);
    }

    /** Values with commas between them, such as {@code --without=THING}; it can be typed again for more. */
    <T> Syntax list(String form, Class<T> type, Consumer<List<T>> field, String text) {
        return add(named(form).auxiliaryTypes(type).splitRegex(","), List.class, List.of(), new Slot(field), text);
    }

    /** A word without a dash, such as {@code ID}; null if it is not typed. */
    <T> Syntax word(String label, Class<T> type, Consumer<@Nullable T> field, String text) {
        Slot slot = new Slot(field);
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel(label)
                .arity("0..1")
                .type(type)
                .getter(slot)
                .setter(slot)
                .description(text)
                .build());
        return this;
    }

    /** Any number of words without a dash, such as {@code WHAT}. */
    Syntax words(String label, Consumer<List<String>> field, String text) {
        Slot slot = new Slot(field);
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel(label)
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .initialValue(List.of())
                .getter(slot)
                .setter(slot)
                .description(text)
                .build());
        return this;
    }

    /** Anything at all may follow, and nobody reads it. */
    Syntax anything() {
        spec.parser().unmatchedArgumentsAllowed(true);
        return this;
    }

    /** What the command can end with, such as {@code 0:done}. */
    Syntax exitCodes(String... codes) {
        spec.usageMessage().exitCodeListHeading("%nExit codes:%n").exitCodeList(UsageMessageSpec.keyValuesMap(codes));
        return this;
    }

    /** Whole command lines. */
    Syntax examples(String... lines) {
        spec.usageMessage()
                .footer(Stream.concat(
                                Stream.of("%nExamples:"), Arrays.stream(lines).map(line -> "  " + line))
                        .toArray(String[]::new));
        return this;
    }

    /** The command as picocli knows it; help and version come last. */
    CommandSpec spec() {
        return spec.addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Show this help message and exit.")
                        .build())
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Print version information and exit.")
                        .build());
    }

    /** Takes {@code -o, --output=FILE} apart. */
    private static OptionSpec.Builder named(String form) {
        int end = form.indexOf('=');
        return end < 0
                ? OptionSpec.builder(form.split(", "))
                : OptionSpec.builder(form.substring(0, end).split(", ")).paramLabel(form.substring(end + 1));
    }

    private Syntax add(OptionSpec.Builder option, Class<?> type, @Nullable Object unlessTyped, Slot slot, String text) {
        spec.addOption(option.type(type)
                .initialValue(unlessTyped)
                .getter(slot)
                .setter(slot)
                .description(text)
                .build());
        return this;
    }

    /**
     * A field, as picocli asks for one: it hands over values and asks for the last one again. Its setter is a generic method,
     * which no lambda can be.
     */
    private static final class Slot implements IGetter, ISetter {

        private final Consumer<?> field;
        private @Nullable Object value;

        Slot(Consumer<?> field) {
            this.field = field;
        }

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as picocli wants it
        public <V> @Nullable V get() {
            return (V) value;
        }

        @Override
        @SuppressWarnings("unchecked") // picocli sets what it has made of the type above
        public <V> @Nullable V set(@Nullable V next) {
            V last = get();
            value = next;
            ((Consumer<@Nullable Object>) field).accept(next);
            return last;
        }
    }
}
