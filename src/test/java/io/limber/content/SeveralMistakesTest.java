package io.limber.content;

import static io.limber.fixture.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.fixture.SmallPack;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeveralMistakesTest {

    @TempDir
    Path directory;

    @Test
    void inFiveFilesAreAllToldAtOnceAndSorted() {
        SmallPack pack = fiveBrokenFiles();
        List<Problem> problems = pack.library().problems();
        assertThat(problems).isSorted();
        assertThat(problems.stream().map(problem -> problem.place().file()).distinct())
                .hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void areEachToldOnceAndNotAgainWhereTheBrokenThingIsNamed() {
        assertGolden("problems/several-in-five-files.txt", fiveBrokenFiles().problems());
    }

    @Test
    void inOneBlockAreAllTold() {
        SmallPack pack = SmallPack.in(directory)
                .replace("exercises/tilt.yaml", "phase: acute\ngentlest: true\n", "phase: now\ngentlest: maybe\n")
                .replace(
                        "exercises/tilt.yaml", "  repetitions: 5\n  move: 6 s\n", "  repetitions: many\n  move: long\n")
                .replace("exercises/tilt.yaml", "setup: Lie on your back. Bend your knees.\n", "");
        assertGolden("problems/several-in-one-block.txt", pack.problems());
    }

    private SmallPack fiveBrokenFiles() {
        return SmallPack.in(directory)
                .replace("exercises/tilt.yaml", "repetitions: 5", "repetitions: 0")
                .replace("routines/first-moves.yaml", "exercise: knee-hug", "exercise: knee-hgu")
                .replace("topics/walking.yaml", "title: Walking", "titel: Walking")
                .replace("remedies.yaml", "sources: [trial]", "sources: [trail]")
                .replace("triage.yaml", "when: {at-least: {weeks: 6}}", "when: {not: {at-least: {weeks: 6}}}")
                .replace("claims.yaml", "verdict: marketing", "verdict: nonsense");
    }
}
