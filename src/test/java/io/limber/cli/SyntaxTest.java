package io.limber.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.limber.model.Location;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

class SyntaxTest {

    private final Walk walk = new Walk();
    private final CommandLine line = new CommandLine(walk.spec());

    @Test
    void whatIsTypedIsInItsField() {
        line.parseArgs("dunes", "--far", "-p", "BED", "--pace=slow", "--with", "dog,stick", "--with=hat");

        assertThat(walk).hasToString("where dunes, far true, bed, slow, with [dog, stick, hat]");
    }

    @Test
    void whatIsNotTypedIsAsItWasBefore() {
        String before = walk.toString();

        line.parseArgs();

        assertThat(walk).hasToString(before).hasToString("where null, far false, null, quick, with []");
    }

    @Test
    void nothingIsKeptFromTheLineBefore() {
        line.parseArgs("dunes", "--far", "-p", "bed", "--pace=slow", "--with", "dog");
        line.parseArgs();

        assertThat(walk).hasToString("where null, far false, null, quick, with []");

        line.parseArgs("--with", "hat", "heath");

        assertThat(walk).hasToString("where heath, far false, null, quick, with [hat]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--far --far", "-p bed --place chair", "--pace slow --pace slow", "-p", "-p moon", "--with"})
    void whatCannotBeTypedIsRefused(String typed) {
        assertThatThrownBy(() -> line.parseArgs(typed.split(" ", -1))).isInstanceOf(ParameterException.class);
    }

    @Test
    void wordsAreTakenTogether() {
        List<String> said = new ArrayList<>();
        CommandLine say = new CommandLine(Syntax.of("say", () -> 0)
                .words("WHAT", it -> said.add(it.toString()), "It.")
                .spec());

        say.parseArgs("two", "words");
        say.parseArgs();

        assertThat(said).startsWith("[]").contains("[two, words]").endsWith("[]");
    }

    @Test
    void theHelpHasTheLinesInTheirOrder() {
        assertThat(line.getUsageMessage()).isEqualTo("""
                Usage: walk [-hV] [--far] [-p=WHERE] [--pace=PACE] [--with=WHOM[,WHOM...]]...
                            [PLACE]
                Go for a walk.
                      [PLACE]         Where to.
                      --far           Further.
                  -p, --place=WHERE   One of floor, bed, chair, standing.
                      --pace=PACE     slow or quick.
                      --with=WHOM[,WHOM...]
                                      Company.
                  -h, --help          Show this help message and exit.
                  -V, --version       Print version information and exit.

                Exit codes:
                  0   done

                Examples:
                  walk dunes
                """);
    }

    /** A line that nobody can read is as good as none. */
    @Test
    void everyLineOfEveryCommandSaysWhatItIs() {
        assertThat(CommandModel.all())
                .hasSizeGreaterThan(7)
                .allSatisfy(command -> assertThat(command.args())
                        .isNotEmpty()
                        .allSatisfy(
                                argument -> assertThat(argument.description()).isNotEmpty())
                        .allSatisfy(argument -> assertThat(hasValue(argument)).isEqualTo(isLabelled(argument))));
    }

    /** Two lines that fill the same field would compile. */
    @ParameterizedTest
    @MethodSource("commands")
    void everyLineFillsAFieldOfItsOwn(CommandSpec command) {
        CommandLine typed = command.commandLine();
        typed.parseArgs();
        Map<String, Object> untouched = fields(typed.getCommand());
        Map<String, String> filled = new TreeMap<>();

        command.args().stream().filter(argument -> !isStandard(argument)).forEach(argument -> {
            typed.parseArgs(asTyped(argument));
            Map<String, Object> fields = fields(typed.getCommand());
            fields.entrySet().removeAll(untouched.entrySet());
            assertThat(fields).as(argument.toString()).hasSize(1);
            assertThat(filled.put(fields.keySet().iterator().next(), argument.toString()))
                    .isNull();
        });

        typed.parseArgs();
        assertThat(fields(typed.getCommand())).isEqualTo(untouched);
    }

    static Stream<Named<CommandSpec>> commands() {
        return CommandModel.all().stream().map(command -> Named.of(command.qualifiedName(), command));
    }

    private static boolean isStandard(ArgSpec argument) {
        return argument instanceof OptionSpec option && (option.usageHelp() || option.versionHelp());
    }

    /** With a value that is not the one that holds anyway. */
    private static String[] asTyped(ArgSpec argument) {
        List<String> words = new ArrayList<>(List.of("7"));
        Optional.ofNullable(argument.completionCandidates()).ifPresent(known -> {
            words.clear();
            known.forEach(words::add);
        });
        String last = words.get(words.size() - 1);
        String name = argument instanceof OptionSpec option ? option.longestName() : "";
        return hasValue(argument)
                ? Stream.of(name, last).filter(word -> !word.isEmpty()).toArray(String[]::new)
                : new String[] {name};
    }

    /** What a command and the options that it shares hold, by the names of their fields. */
    private static Map<String, Object> fields(Object holder) {
        Map<String, Object> all = new HashMap<>();
        for (Field field : holder.getClass().getDeclaredFields()) {
            Object value = valueOf(field, holder);
            if (field.getType().getSimpleName().endsWith("Options")) {
                fields(value).forEach((name, one) -> all.put(field.getName() + "." + name, one));
            } else {
                all.put(field.getName(), String.valueOf(value));
            }
        }
        return all;
    }

    private static Object valueOf(Field field, Object holder) {
        try {
            field.setAccessible(true);
            return field.get(holder);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean hasValue(ArgSpec argument) {
        return argument.arity().max() > 0;
    }

    /** picocli calls a value PARAM that has no name. */
    private static boolean isLabelled(ArgSpec argument) {
        return !argument.paramLabel().equals("PARAM");
    }

    private enum Pace {
        slow,
        quick
    }

    private static final class Walk implements Callable<Integer> {

        private @Nullable String where;
        private boolean far;
        private @Nullable Location place;
        private Pace pace = Pace.quick;
        private List<String> with = List.of();

        CommandSpec spec() {
            return Syntax.of("walk", this)
                    .says("Go for a walk.")
                    .word("PLACE", String.class, it -> where = it, "Where to.")
                    .flag("--far", it -> far = it, "Further.")
                    .option("-p, --place=WHERE", Location.class, it -> place = it, "One of ${COMPLETION-CANDIDATES}.")
                    .option("--pace=PACE", pace, it -> pace = it, "slow or quick.")
                    .list("--with=WHOM", String.class, it -> with = it, "Company.")
                    .exitCodes("0:done")
                    .examples("walk dunes")
                    .spec();
        }

        @Override
        public Integer call() {
            return 0;
        }

        @Override
        public String toString() {
            return "where " + where + ", far " + far + ", " + place + ", " + pace + ", with " + with;
        }
    }
}
