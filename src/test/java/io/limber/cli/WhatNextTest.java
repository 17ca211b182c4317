package io.limber.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.limber.content.Library;
import io.limber.document.CallList;
import io.limber.fixture.Cases;
import io.limber.fixture.FakeDoor;
import io.limber.triage.Answer;
import io.limber.triage.Answers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhatNextTest {

    private static final Library LIBRARY = Library.shipped();

    @TempDir
    private Path folder;

    @Test
    void showsHowEachMoveIsDone() {
        FakeDoor door = offered(Cases.ORDINARY, "1", "3");
        assertThat(door.printed()).contains("Pelvic tilt", "Before you start");
    }

    @Test
    void offersNoMovesWhereNoneAreAllowed() {
        FakeDoor door = offered(Cases.ORDINARY.with("s10-weight", Answer.Tick.YES));
        assertThat(door.said()).doesNotContain("each move").contains("1. Save the result");
    }

    @Test
    void leavesAnEmergencyAlone() {
        FakeDoor door = offered(Cases.ORDINARY.with("s1-chest", Answer.Tick.YES));
        assertThat(door.said()).isEmpty();
    }

    @Test
    void leavesOnEnterAndWhenTheInputEnds() {
        assertThat(offered(Cases.ORDINARY, "", "1").printed()).isEmpty();
        assertThat(offered(Cases.ORDINARY).printed()).isEmpty();
    }

    @Test
    void asksAgainForWhatIsNoNumberOfTheList() {
        assertThat(offered(Cases.ORDINARY, "9", "3").said()).contains("a number from 1 to 3");
    }

    @Test
    void savesForTheOwnersEyesOnly() throws IOException {
        Path file = folder.resolve("kept.md");
        assertThat(offered(Cases.ORDINARY, "2", file.toString()).said()).contains("It is saved as " + file + ".");
        assertThat(file).content().startsWith("# You can look after this at home.");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void keepsAFileThatIsThereUnlessToldToReplaceIt() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.md"), "mine");
        FakeDoor door = offered(Cases.ORDINARY, "2", file.toString(), "");
        assertThat(file).hasContent("mine");
        assertThat(door.said()).contains("Nothing was saved.");
        offered(Cases.ORDINARY, "2", file.toString(), "yes");
        assertThat(file).content().startsWith("# You can");
    }

    @Test
    void refusesToWriteThroughALink() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.md"), "mine");
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), mine);
        FakeDoor door = offered(Cases.ORDINARY, "2", link.toString());
        assertThat(door.said()).contains("is a symbolic link");
        assertThat(mine).hasContent("mine");
    }

    private static FakeDoor offered(Answers answers, String... typed) {
        FakeDoor door = new FakeDoor().typing(typed);
        CallList calls = RegionChoice.callList("gb", door.environment(), LIBRARY.regions());
        Results results = new Results(LIBRARY, calls, door.today(), false, false);
        new WhatNext(door, new Printer(door, new OutputOptions()), new OutputOptions(), results)
                .offer(results.of(answers));
        return door;
    }
}
