package io.limber.cli;

import io.limber.fixture.FakeDoor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What limber's commands are made of, for what describes them from outside: the manual, and completion. */
public final class CommandModel {

    private CommandModel() {}

    /** limber itself, with all its commands below it. */
    public static CommandSpec limber() {
        return new Shell(new FakeDoor()).commandLine("").getCommandSpec();
    }

    /** limber and all commands below it, but for those that its help does not show. */
    public static List<CommandSpec> all() {
        return withAllBelow(limber()).toList();
    }

    /** The commands right below one, by name, in the order of the help; without those that the help does not show. */
    public static Map<String, CommandSpec> below(CommandSpec command) {
        Map<String, CommandLine> declared = command.subcommands();
        return Stream.concat(
                        Stream.of(Shell.FOR_PEOPLE, Shell.FOR_AUTHORS).flatMap(List::stream),
                        declared.keySet().stream())
                .distinct()
                .map(declared::get)
                .filter(Objects::nonNull)
                .map(CommandLine::getCommandSpec)
                .filter(one -> !one.usageMessage().hidden())
                .collect(Collectors.toMap(CommandSpec::name, one -> one, (first, again) -> first, LinkedHashMap::new));
    }

    private static Stream<CommandSpec> withAllBelow(CommandSpec command) {
        return Stream.concat(
                Stream.of(command), below(command).values().stream().flatMap(CommandModel::withAllBelow));
    }
}
