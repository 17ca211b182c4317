package io.limber.cli;

import io.limber.content.BrokenContentException;
import io.limber.document.Safe;
import io.limber.terminal.Door;
import io.limber.terminal.Theme;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;

/** limber as one callable thing: arguments in, exit code out. */
public final class Shell {

    static final List<String> FOR_PEOPLE = List.of("triage", "routine", "explain", "redflags");
    static final List<String> FOR_AUTHORS = List.of("content");

    private final Door door;

    public Shell(Door door) {
        this.door = door;
    }

    /** Runs one command line. */
    public int run(String... arguments) {
        int code = commandLine(arguments.length == 0 ? "" : arguments[0]).execute(arguments);
        return door.out()
                .failure()
                .map(reason -> {
                    door.err().println("limber: the result could not be written: " + reason);
                    return Exit.FAULT;
                })
                .orElse(code);
    }

    /** All commands, or only the one that is typed first. */
    CommandLine commandLine(String typed) {
        CommandLine limber = new CommandLine(new LimberCommand(door).spec(typed));
        limber.setOut(door.out().writer())
                .setErr(door.err().writer())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(door.size()
                        .map(size -> Math.max(55, Math.min(100, size.columns())))
                        .orElse(80))
                .setAbbreviatedOptionsAllowed(false)
                .setExpandAtFiles(false)
                .setColorScheme(
                        Help.defaultColorScheme(Theme.suits(door, Door.Stream.OUT) ? Help.Ansi.ON : Help.Ansi.OFF))
                .setExecutionExceptionHandler((problem, command, parsed) -> failed(problem))
                .setParameterExceptionHandler((problem, arguments) -> wrongUse(problem));
        limber.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, Shell::commandList);
        return limber;
    }

    private int failed(Exception problem) {
        if (problem instanceof UserException user) {
            message(String.valueOf(user.getMessage()));
            return Exit.USAGE;
        }
        if (problem instanceof BrokenContentException broken) {
            broken.problems().forEach(one -> message(one.toString()));
            message("limber: the content could not be used. To see all of it checked: limber content check DIR");
            return Exit.USAGE;
        }
        StringWriter trace = new StringWriter();
        problem.printStackTrace(new PrintWriter(trace));
        message("limber: this is a fault of limber, not yours. Nothing was decided by it; this is no all-clear.\n"
                + "Please report it with these lines:\n" + trace);
        return Exit.FAULT;
    }

    private int wrongUse(ParameterException problem) {
        message(WrongUse.message(problem));
        message("Help: " + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return Exit.USAGE;
    }

    private void message(String text) {
        text.lines().forEach(line -> door.err().println(Safe.line(line.replace("\t", "    "))));
    }

    private static String commandList(Help help) {
        if (!help.commandSpec().name().equals("limber")) {
            return help.commandList();
        }
        return group("", FOR_PEOPLE, help) + group("%nFor authors and scripts:%n", FOR_AUTHORS, help);
    }

    private static String group(String heading, List<String> names, Help help) {
        Map<String, CommandLine> commands = help.commandSpec().subcommands();
        return String.format(heading)
                + names.stream()
                        .flatMap(name -> Optional.ofNullable(commands.get(name)).stream())
                        .map(command -> String.format(
                                "  %-10s %s%n",
                                command.getCommandName(),
                                String.join(
                                        " ",
                                        command.getCommandSpec().usageMessage().description())))
                        .collect(Collectors.joining());
    }
}
