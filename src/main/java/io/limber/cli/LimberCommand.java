package io.limber.cli;

import io.limber.document.Document;
import io.limber.document.Node;
import io.limber.terminal.Door;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/** limber without a verb: says what it can do, and asks what is wanted. */
final class LimberCommand implements Callable<Integer> {

    private static final Document WHAT_NOW = Document.of(
            "",
            Node.Numbered.of(List.of(
                    "Check the danger signs, then get a plan. A back that just locked: start here.",
                    "Read the first moves for a locked back.",
                    "See the danger signs that cannot wait.")),
            new Node.Paragraph("What would you like? Type 1, 2 or 3, or q to leave."));

    private static final SortedMap<String, Function<Door, CommandSpec>> VERBS = new TreeMap<>(Map.of(
            "check", door -> new CheckCommand(door).spec(),
            "content", door -> new ContentCommand(door).spec(),
            "explain", door -> new ExplainCommand(door).spec(),
            "redflags", door -> new RedflagsCommand(door).spec(),
            "routine", door -> new RoutineCommand(door).spec(),
            "triage", door -> new TriageCommand(door).spec()));

    private final Door door;
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

    LimberCommand(Door door) {
        this.door = door;
    }

    /**
     * @param typed the first word after limber: if it is a verb, no other one is made, which would take time for nothing
     */
    CommandSpec spec(String typed) {
        return Syntax.of("limber", spec)
                .says("Self-care for a lower back that has locked up: danger signs first, then help.")
                .verbs(verbs(typed))
                .exitCodes(Exit.SAYS_OK, Exit.SAYS_FAULT, Exit.SAYS_USAGE, Exit.SAYS_INPUT_ENDED, Exit.SAYS_STOPPED)
                .examples(
                        "limber triage              check the danger signs, then get a plan",
                        "limber routine unlock      first moves for a back that has just locked",
                        "limber explain ice         what is known about something",
                        "limber redflags --card     the signs that cannot wait, on one card")
                .spec();
    }

    private CommandSpec[] verbs(String typed) {
        return Optional.ofNullable(VERBS.get(typed))
                .map(Stream::of)
                .orElseGet(VERBS.values()::stream)
                .map(verb -> verb.apply(door))
                .toArray(CommandSpec[]::new);
    }

    @Override
    public Integer call() {
        if (!door.isTerminal(Door.Stream.IN) || !door.isTerminal(Door.Stream.OUT)) {
            spec.commandLine().usage(spec.commandLine().getOut());
            return Exit.OK;
        }
        Printer printer = new Printer(door, new OutputOptions());
        door.err().print(printer.forReading(WHAT_NOW) + "> ");
        return answer();
    }

    private int answer() {
        while (true) {
            Optional<String> typed = door.readLine();
            if (typed.isEmpty()) {
                door.err().println("");
                return Exit.INPUT_ENDED;
            }
            switch (typed.get().strip().toLowerCase(Locale.ROOT)) {
                case "1", "triage" -> {
                    return spec.commandLine().execute("triage");
                }
                case "2", "routine" -> {
                    return spec.commandLine().execute("routine", "unlock");
                }
                case "3", "redflags" -> {
                    return spec.commandLine().execute("redflags");
                }
                case "q", "quit" -> {
                    return Exit.OK;
                }
                default -> door.err().print("Type 1, 2 or 3, or q to leave.\n> ");
            }
        }
    }
}
