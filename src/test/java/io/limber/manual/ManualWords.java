package io.limber.manual;

import io.limber.cli.CommandModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/** What the manual says beyond the help: how a command behaves, what its surroundings change, what limber is not. */
final class ManualWords {

    /** After the sentence of {@code --version} that says what limber is not. */
    static final List<String> SAFETY = List.of("If you think it is an emergency, call your emergency number."
            + " Do not wait for limber. It cannot see you. It makes no diagnosis and gives no doses of medicines.");

    private static final String TRIAGE_ON_A_TERMINAL =
            "On a terminal the questions take the whole screen. Its last line names the keys; ? tells what a question"
                    + " means. With --plain, and on a dumb terminal, they come line by line. --plain also takes typed"
                    + " answers from a pipe.";

    private static final Map<String, List<String>> ABOUT = Map.of(
            "limber",
            List.of(
                    "Without a command, on a terminal, it says what it can do and asks what you would like."
                            + " Otherwise it prints its help.",
                    "It works offline. Nothing is kept unless you ask, and nothing is ever sent."
                            + " Results go to standard output, prompts and messages to standard error."),
            "limber-triage",
            List.of(
                    TRIAGE_ON_A_TERMINAL,
                    "\"Not sure\" and \"skipped\" never count as no. No answer is taken from an empty line, or from the"
                            + " end of the input. One yes to an emergency sign ends the questions and shows one card."
                            + " A mistyped key can be taken back.",
                    "With --answers nothing is asked, and nothing is filled in. What is missing is named, and the exit"
                            + " code is 2. An emergency among the answers is the result all the same."),
            "limber-routine",
            List.of(
                    "A printed routine cannot ask you anything, so it begins with the danger signs to look for.",
                    "With --play and --eyes-free the danger signs are asked first, every time. The last lines of the"
                            + " screen name the keys; ? tells when to stop."),
            "limber-explain",
            List.of(
                    "An id, a name or an everyday word will do. For a word that is not known, limber names what is near."),
            "limber-redflags",
            List.of(
                    "The numbers to call are those of your country, where limber knows them. A guess is called a guess."),
            "limber-content",
            List.of("A content pack is a directory with a pack.yaml and the YAML files that it lists."));

    private static final List<Variable> VARIABLES = List.of(
            new Variable(
                    "LIMBER_REGION",
                    "--region",
                    "The country for telephone numbers, such as gb. --region comes first."),
            new Variable(
                    "LC_ALL, LC_MESSAGES, LANG",
                    "--region",
                    "The first of these that is set tells the country, if nothing else does. It is called a guess."),
            new Variable(
                    "LIMBER_CONTENT", "--content", "The directory of the content pack to read. --content comes first."),
            new Variable("NO_COLOR", "--color", "If it is set, and not to nothing: no colour, unless --color=always."),
            new Variable("ACCESSIBLE", "--plain", "If it is set, and not to nothing: as with --plain."),
            new Variable(
                    "LIMBER_PAGER, PAGER",
                    "--plain",
                    "What shows text that is longer than the terminal; less, if neither is set. LIMBER_PAGER comes"
                            + " first. Set to nothing: no pager. There is none with --plain."),
            new Variable(
                    "TERM",
                    "--plain",
                    "If it is dumb: no whole screen, no colour, and no pager but one that LIMBER_PAGER names."),
            new Variable("LIMBER_JAVA_OPTS", "", "More flags for Java, with spaces between them."));

    private ManualWords() {}

    /** What is set around limber, and what that changes for commands with an option, or for limber as a whole. */
    private record Variable(String names, String option, String text) {}

    /** How a command behaves, a paragraph each. */
    static List<String> about(CommandSpec command) {
        return ABOUT.getOrDefault(ManualPage.name(command), List.of());
    }

    /** The commands that something is said about. */
    static Stream<String> spokenOf() {
        return ABOUT.keySet().stream();
    }

    /** The variables that change what a command does, or one below it. */
    static Map<String, String> environment(CommandSpec command) {
        Map<String, String> environment = new LinkedHashMap<>();
        VARIABLES.stream()
                .filter(one -> one.option.isEmpty() ? command.parent() == null : takes(one.option, command))
                .forEach(one -> environment.put(one.names, one.text));
        return environment;
    }

    /** Which files limber reads and writes by itself. */
    static List<String> files(CommandSpec command) {
        return command.parent() != null
                ? List.of()
                : List.of("limber has no files of settings, and keeps no history. It writes only where you say."
                        + " What a triage writes is for its owner alone.");
    }

    private static boolean takes(String option, CommandSpec command) {
        return command.findOption(option) != null
                || CommandModel.below(command).values().stream().anyMatch(below -> takes(option, below));
    }
}
