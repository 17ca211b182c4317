package io.limber.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said to somebody who typed a command line that limber cannot take: what is wrong, and what would do. */
final class WrongUse {

    private WrongUse() {}

    /** One or more lines, in limber's own words where there are any. */
    static String message(ParameterException problem) {
        CommandSpec command = problem.getCommandLine().getCommandSpec();
        String what = command.qualifiedName();
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched.getUnmatched().get(0), command);
        }
        if (problem instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            ArgSpec first = missing.getMissing().get(0);
            return name(first) + " needs " + first.paramLabel() + " after it.";
        }
        if (problem instanceof OverwrittenOptionException twice) {
            return what + " takes " + name(twice.getOverwritten()) + " only once.";
        }
        return Optional.ofNullable(problem.getArgSpec())
                .map(option -> name(option) + " takes " + wanted(option) + ", but is " + problem.getValue() + ".")
                .orElseGet(() -> String.valueOf(problem.getMessage()));
    }

    private static String unknown(String typed, CommandSpec command) {
        String what = command.qualifiedName();
        if (typed.length() > 1 && typed.startsWith("-")) {
            return unknownOption(typed.replaceFirst("=.*", ""), command);
        }
        List<String> verbs = verbs(command).stream().map(CommandSpec::name).toList();
        return verbs.isEmpty()
                ? "\"" + typed + "\" is one word too many for " + what + "."
                : "There is no command " + what + " " + typed + ".\n" + Suggestion.of(typed, verbs);
    }

    private static String unknownOption(String typed, CommandSpec command) {
        String what = command.qualifiedName();
        for (CommandSpec verb : verbs(command)) {
            if (verb.findOption(typed) != null) {
                return typed + " goes after the command, as in " + verb.qualifiedName() + " " + typed + ".";
            }
        }
        List<String> options = new ArrayList<>();
        command.options().forEach(option -> options.add(option.longestName()));
        return what + " has no option " + typed + ".\n" + Suggestion.of(typed, options);
    }

    private static List<CommandSpec> verbs(CommandSpec command) {
        return command.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(verb -> !verb.usageMessage().hidden())
                .toList();
    }

    private static String wanted(ArgSpec option) {
        if (option.completionCandidates() != null) {
            List<String> words = new ArrayList<>();
            option.completionCandidates().forEach(words::add);
            return String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.get(words.size() - 1);
        }
        if (option.type() == boolean.class) {
            return "true or false";
        }
        return option.type() == Integer.class ? "a number" : option.paramLabel();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
