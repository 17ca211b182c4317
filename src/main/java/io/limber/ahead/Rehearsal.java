package io.limber.ahead;

import io.limber.Limber;
import io.limber.content.AnswerFile;
import io.limber.content.Library;
import io.limber.document.AnswerData;
import io.limber.model.Screen;
import io.limber.terminal.Door;
import io.limber.terminal.SystemDoor;
import io.limber.triage.Answer;
import io.limber.triage.Answers;
import io.limber.triage.Interview;
import io.limber.triage.Script;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Does once all that limber prints in a moment, and begins the interview in lines and on a screen, in one process. Whoever
 * installs limber runs this, so that Java can put what a start needs into an archive. What it prints is of no use.
 */
public final class Rehearsal {

    private static final List<String> LINES = List.of(
            "--version",
            "--help",
            "redflags",
            "redflags --card",
            "redflags --format json",
            "redflags --format markdown",
            "routine",
            "routine unlock",
            "routine unlock --pictures ascii --width 40",
            "routine unlock --format json",
            "explain",
            "explain recovery",
            "explain pelvic-tilt",
            "explain slipped disc",
            "explain --search heat",
            "triage --help",
            "triage --list-questions",
            "triage --answer-template",
            "content check --help");

    private Rehearsal() {}

    public static void main(String[] arguments) throws IOException {
        Door door = new SystemDoor();
        LINES.forEach(line -> run(door, line.split(" ")));
        Path answers = Files.createTempFile("limber-rehearsal", ".yaml");
        try {
            Script script = new Script(Library.shipped().protocol());
            Files.writeString(answers, AnswerData.file(AnswerFile.SCHEMA, script, answers(script), door.today()));
            run(door, "triage", "--answers", answers.toString());
            run(door, "triage", "--answers", answers.toString(), "--format", "json");
        } finally {
            Files.delete(answers);
        }
        run(new RehearsalDoor(door), "triage", "--plain");
        run(new RehearsalDoor(door), "triage");
    }

    private static void run(Door door, String... line) {
        Limber.run(door, line);
    }

    /** What a person without any danger sign answers: no line of a list, and the middle of what else there is to choose. */
    static Answers answers(Script script) {
        Interview interview = Interview.begin(script);
        for (Optional<Interview.Turn> turn = interview.next(); turn.isPresent(); turn = interview.next()) {
            interview = interview.answer(turn.get(), answers(turn.get().screen()));
        }
        return interview.answers();
    }

    private static Map<String, Answer> answers(Screen screen) {
        return switch (screen.kind()) {
            case CHECKLIST ->
                Script.questions(screen).stream().collect(Collectors.toMap(line -> line, line -> Answer.Tick.NO));
            case CHOICE ->
                Map.of(
                        screen.id(),
                        new Answer.Chosen(
                                screen.items().get(screen.items().size() / 2).id()));
            case NUMBER -> Map.of(screen.id(), new Answer.Amount(middle(Objects.requireNonNull(screen.range()))));
        };
    }

    private static int middle(Screen.Range range) {
        return (range.from() + range.to()) / 2;
    }
}
