package io.limber.manual;

import io.limber.cli.CommandModel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A command as a completion sees it.
 *
 * @param path all words that lead to it, such as {@code limber content check}
 * @param text what it does
 * @param first what its first argument is, if it takes any
 */
record Verb(String path, String text, List<Option> options, Optional<Argument> first, List<Verb> verbs) {

    /**
     * @param names the short one first
     * @param label what its help calls its value
     * @param ends whether it does all there is to do, so that nothing else goes with it
     */
    record Option(List<String> names, String text, String label, Values values, boolean isRepeated, boolean ends) {}

    record Argument(String label, Values values, boolean isRepeated) {}

    static Verb of(CommandSpec command) {
        return new Verb(
                command.qualifiedName(),
                firstSentence(Arrays.stream(command.usageMessage().description())
                        .map(String::format)
                        .toArray(String[]::new)),
                command.options().stream()
                        .filter(one -> !one.hidden())
                        .map(Verb::option)
                        .toList(),
                command.positionalParameters().stream().findFirst().map(Verb::argument),
                CommandModel.below(command).values().stream().map(Verb::of).toList());
    }

    /** The last word of the path. */
    String name() {
        return path.substring(path.lastIndexOf(' ') + 1);
    }

    /** This one and all below it. */
    Stream<Verb> withAllBelow() {
        return Stream.concat(Stream.of(this), verbs.stream().flatMap(Verb::withAllBelow));
    }

    private static Option option(OptionSpec option) {
        return new Option(
                List.of(option.names()),
                firstSentence(option.description()),
                option.paramLabel(),
                Values.of(option),
                option.isMultiValue(),
                option.usageHelp() || option.versionHelp());
    }

    private static Argument argument(PositionalParamSpec argument) {
        return new Argument(argument.paramLabel(), Values.of(argument), argument.isMultiValue());
    }

    private static String firstSentence(String... description) {
        String text = Arrays.stream(description).findFirst().orElse("");
        return Ansi.OFF.string(text).replaceFirst("(?s)\\.(\\s.*)?$", "");
    }
}
