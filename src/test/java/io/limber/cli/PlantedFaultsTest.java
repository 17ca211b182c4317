package io.limber.cli;

import static io.limber.fixture.Golden.assertGolden;
import static io.limber.fixture.Tool.limber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.limber.fixture.FakeDoor;
import io.limber.fixture.Read;
import io.limber.fixture.Tool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One small fault at a time in a copy of limber's own pack: the check finds it, and nobody is triaged with it. */
class PlantedFaultsTest {

    private static final Path SHIPPED = Path.of("data/low-back");

    @TempDir
    private Path pack;

    @BeforeEach
    void copyThePack() throws IOException {
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            files.forEach(this::copy);
        }
    }

    @Test
    void aSoundCopyIsFoundSound() {
        Tool check = limber("content", "check", pack.toString(), "--format", "json");

        assertThat(check.exit()).isZero();
        assertThat(Read.at(Read.json(check.out()), "shown", "rules that can fire"))
                .isEqualTo(Read.at(Read.json(check.out()), "counts", "triage rules"));
    }

    @Test
    void aMustAskQuestionThatNotEverybodyIsAsked() {
        plant(
                "  - id: legs\n    kind: checklist\n",
                "  - id: legs\n    kind: checklist\n    when: {is: {set-off: s4-move}}\n");
        isFound("must-ask-left-out");
    }

    @Test
    void aQuestionThatNeverComesUp() {
        plant("when: {is: {age: 10-20}}", "when: {all: [{is: {age: 10-20}}, {at-least: {age: 30}}]}");
        isFound("question-out-of-reach");
    }

    @Test
    void aRuleThatCannotFire() {
        plant(
                "  - id: nm1-hours\n    flag: nm1\n    when: {at-least: {s10-nopos: not-sure}}",
                "  - id: nm1-hours\n    flag: nm1\n    when: {all: [{is: {age: 0-9}}, {at-least: {s10-nopos: not-sure,"
                        + " age: 40}}]}");
        isFound("rule-that-cannot-fire");
    }

    @Test
    void aRuleTooLargeToTry() {
        String hundreds = Stream.generate(() -> "{at-least: {s5-fever: yes}}, {at-least: {s5-ill: yes}}")
                .limit(200)
                .collect(Collectors.joining(", "));
        plant(
                "  - id: nm1-hours\n    flag: nm1\n    when: {at-least: {s10-nopos: not-sure}}",
                "  - id: nm1-hours\n    flag: nm1\n    when: {all: [{count: {at-least: 99, of: [" + hundreds
                        + "]}}, {is: {age: 0-9}}, {at-least: {s10-nopos: not-sure, age: 40}}]}");
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> isFound("rule-too-large-to-try"));
    }

    @Test
    void anExerciseInAnUrgentText() {
        plant("      - Ring today. If you get nobody", "      - Do the pelvic tilt. Ring today. If you get nobody");
        isFound("exercise-in-an-urgent-text");
    }

    @Test
    void anExerciseInWhatEveryResultSays() {
        plant("pack.yaml", "    - You go numb or feel odd", "    - The pelvic  tilt hurts, or you go numb or feel odd");
        isFound("exercise-in-go-now-if");
    }

    @Test
    void anExerciseInTheLineThatStandsUnderResults() {
        plant("pack.yaml", "You do not have to bear that alone.", "Try figure four.");
        isFound("exercise-in-the-standing-line");
    }

    @Test
    void anExerciseInTheGate() {
        plant("pack.yaml", "    - A fall, crash or blow", "    - A fall in the wall sit, a crash or blow");
        isFound("exercise-in-the-gate");
    }

    @Test
    void anExerciseInTheTitle() {
        plant("pack.yaml", "title: A locked lower back", "title: Swimming for a locked lower back");
        isFound("exercise-in-the-title");
    }

    @Test
    void anExerciseAmongTheNumbersToCall() {
        plant(
                "regions.yaml",
                "    who: Samaritans\n    number: \"116 123\"",
                "    who: bird-dog\n    number: \"116 123\"");
        isFound("exercise-among-the-numbers");
    }

    @Test
    void aRoutineAmongTheSignsThatAreToldAgain() {
        plant("A new lump or bony step on my spine.", "A lump since loosen up, once the worst is over.");
        isFound("routine-among-the-signs");
    }

    @Test
    void anExerciseInAFollowUpThatIsToldAgain() {
        plant("        text: Hot and swollen.", "        text: Hot and swollen since the wall sit.");
        isFound("exercise-in-a-follow-up");
    }

    @Test
    void aRuleThatStopsAtAWorseAnswer() {
        plant(
                "flag: va4, when: {at-least: {f3-looks: f3-looks-swollen}}",
                "flag: va4, when: {is: {f3-looks: f3-looks-swollen}}");
        isRefused("rule-that-lowers");
    }

    @Test
    void aQuestionThatClosesAtAYes() {
        plant(
                "    ordered: true\n    when: {at-least: {s5-pills: not-sure}}",
                "    ordered: true\n    when: {is: {s5-pills: not-sure}}");
        isRefused("question-that-closes");
    }

    @Test
    void aQuestionBehindAnEmergency() {
        plant("when: {is: {age: 10-20}}", "when: {at-least: {s1-chest: yes}}");
        isFoundByTheCheck("question-behind-an-emergency");
    }

    @Test
    void anExerciseForThoseWhoSkipTheirLimits() {
        plant("exercises/single-knee-to-chest.yaml", "gentlest: false", "gentlest: true");
        isFound("exercise-that-a-limit-forbids");
    }

    @Test
    void aSwapThatTheSameLimitForbids() {
        plant("exercises/positions-of-ease.yaml", "swap: paced-breathing", "swap: side-lying-breathing");
        isRefused("swap-that-a-limit-forbids");
    }

    @Test
    void aDeadEnd() {
        plant("  - routine: unlock\n", "  - routine: unlock\n    when: {at-least: {pain: 4}}\n");
        isFound("dead-end");
    }

    @Test
    void aRoutineOfWhichNothingIsLeft() {
        plant("  - routine: morning\n", "  - routine: desk\n");
        isFoundByTheCheck("routine-of-nothing");
    }

    @Test
    void anElbowUnderTheFloor() {
        draw(
                "- {pose: on-back-knees-bent, body: {near-hand: on belly, near-elbow: points down}, alt: \"Lying on the back,"
                        + " the {near} hand on the belly.\"}");
        isFoundByTheCheck("elbow-under-the-floor");
    }

    @Test
    void aHandThatMissesTheShin() {
        draw("- {pose: on-back-knees-bent, body: {near-hand: on far shin}, alt: \"Lying on the back, one hand on the"
                + " {far} shin.\"}");
        isFoundByTheCheck("hand-that-misses-the-shin");
    }

    @Test
    void aKneeBentBackwards() {
        draw("- {pose: standing, body: {hips-up: -12, near-knee: points backward}, alt: \"Standing, the {near} knee"
                + " bent.\"}");
        isFoundByTheCheck("knee-bent-backwards");
    }

    @Test
    void anArrowTheWrongWay() {
        draw(
                "- {pose: on-back-knees-bent, alt: \"Lying on the back with both knees bent.\"}",
                "- {body: {near-hip: 118, near-knee: 125, hands: behind near thigh}, arrows: [near-knee footward],"
                        + " alt: \"Both hands draw the {near} knee to the chest.\"}");
        isFoundByTheCheck("arrow-the-wrong-way");
    }

    @Test
    void aFaultOfAPictureHasThePlaceOfItsFrame() {
        draw(
                "- {pose: on-back-knees-bent, alt: \"Lying on the back with both knees bent.\"}",
                "- {body: {near-hip: 118, near-knee: 125, hands: behind near thigh}, arrows: [near-knee footward],"
                        + " alt: \"Both hands draw the {near} knee to the chest.\"}");
        String all = text("exercises/pelvic-tilt.yaml");
        long line = all.substring(0, all.indexOf("{body: {near-hip")).lines().count();

        assertThat(limber("content", "check", pack.toString()).out())
                .startsWith(pack.resolve("exercises/pelvic-tilt.yaml") + ":" + line
                        + ":7: the picture of `pelvic-tilt`," + " frame 2: ");
    }

    @Test
    void aScriptGetsThePlaceAndTheExample() throws IOException {
        plant("  - routine: morning\n", "  - routine: desk\n");
        Tool check = limber("content", "check", pack.toString(), "--format", "json");
        Object found = Read.list(Read.json(check.out()), "findings").get(0);
        List<String> lines = Files.readAllLines(pack.resolve("routines/desk.yaml"));

        assertThat(Read.at(found, "file"))
                .isEqualTo(pack.resolve("routines/desk.yaml").toString());
        assertThat(Read.at(found, "line")).isEqualTo(lines.indexOf("id: desk") + 1);
        assertThat(Read.at(found, "column")).isEqualTo("id: ".length() + 1);
        assertThat(Read.at(found, "example"))
                .isEqualTo(Map.of("where-now", "s11-bed", "s13-first", "yes", "limits", "skipped"));
    }

    @Test
    void itIsToldAsMarkdownToo() {
        plant("  - routine: unlock\n", "  - routine: unlock\n    when: {at-least: {pain: 4}}\n");
        Tool check = limber("content", "check", pack.toString(), "--format", "markdown");

        assertThat(check.out())
                .startsWith("# This pack does not keep its promises\n")
                .contains("a dead end: ", "Hint: let the last proposal have no `when`");
    }

    /** By both: nobody is triaged with it. */
    private void isFound(String name) {
        isFoundByTheCheck(name);
        Tool triage = limber(new FakeDoor(), "triage", "--plain", "--content", pack.toString());

        assertThat(triage.exit()).as("a triage with it").isEqualTo(2);
        assertThat(triage.err())
                .contains("cannot be used for a triage")
                .contains("leave --content out")
                .containsPattern("  " + pack + "/[a-z/-]+\\.yaml:\\d+:\\d+: ");
    }

    private void isFoundByTheCheck(String name) {
        Tool check = limber("content", "check", pack.toString());

        assertThat(check.exit()).isEqualTo(2);
        assertThat(check.err()).matches("\\d+ problems? in 1 file\\.\n");
        assertGolden("cli/content/planted-" + name + ".txt", told(check));
    }

    /** As the files are read, with its place; and nobody is triaged with it. */
    private void isRefused(String name) {
        Tool check = limber("content", "check", pack.toString());
        Tool triage = limber(new FakeDoor(), "triage", "--plain", "--content", pack.toString());

        assertThat(List.of(check.exit(), triage.exit())).containsOnly(2);
        assertGolden("cli/content/planted-" + name + ".txt", told(check));
    }

    /** Without the numbers of lines, which change with every line that the shipped pack gains. */
    private String told(Tool check) {
        return check.out().replace(pack.toString(), "PACK").replaceAll(":\\d+:\\d+:", ":LINE:COLUMN:");
    }

    /** Draws the pelvic tilt anew. */
    private void draw(String... frames) {
        String drawn = text("exercises/pelvic-tilt.yaml");
        plant(
                "exercises/pelvic-tilt.yaml",
                drawn.substring(drawn.indexOf("\npicture:")),
                "\npicture:\n  view: side\n  props: [mat]\n  frames:\n    " + String.join("\n    ", frames) + "\n");
    }

    private String text(String name) {
        try {
            return Files.readString(pack.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void plant(String sound, String fault) {
        plant("triage.yaml", sound, fault);
    }

    private void plant(String name, String sound, String fault) {
        Path file = pack.resolve(name);
        try {
            String text = Files.readString(file);
            assertThat(text).contains(sound);
            Files.writeString(file, text.replace(sound, fault));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(Path file) {
        try {
            Path to = pack.resolve(SHIPPED.relativize(file).toString());
            if (Files.isDirectory(file)) {
                Files.createDirectories(to);
            } else {
                Files.copy(file, to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
