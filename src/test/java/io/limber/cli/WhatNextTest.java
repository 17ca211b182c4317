package io.limber.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.limber.content.Library;
import io.limber.document.CallList;
import io.limber.fixture.Calendars;
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
        assertThat(door.said()).doesNotContain("each move").contains("1. Save a note to take with you");
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
        assertThat(offered(Cases.ORDINARY, "9", "4").said()).contains("a number from 1 to 4");
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
    void savesAPageToPrintUnlessTheNameAsksForPlainText() {
        Path guide = folder.resolve("guide.html");
        offered(Cases.ORDINARY, "2", guide.toString());
        assertThat(guide).content().startsWith("<!DOCTYPE html>").contains("Two weeks to tick off");
        Path note = folder.resolve("note.HTM");
        offered(Cases.ORDINARY.with("s10-weight", Answer.Tick.YES), "1", note.toString());
        assertThat(note).content().contains("what was told").doesNotContain("Two weeks to tick off");
        Path plain = folder.resolve("plain.txt");
        offered(Cases.ORDINARY, "2", plain.toString());
        assertThat(plain).content().startsWith("# You can look after this at home.");
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

    @Test
    void savesRemindersThatTellNothing() throws IOException {
        Path file = folder.resolve("dates.ics");
        FakeDoor door = offered(Cases.ORDINARY, "3", "", file.toString());

        assertThat(door.said()).contains("A calendar may be seen by others.", "It is saved as " + file + ".");
        assertThat(Calendars.seen(Files.readString(file), "UTC"))
                .hasSize(3)
                .allSatisfy(date -> assertThat(date.summary()).isEqualTo("limber: look again"))
                .allSatisfy(date -> assertThat(date.description()).isEmpty());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void savesWhatToLookAtWhenAsked() throws IOException {
        Path file = folder.resolve("dates.ics");
        offered(Cases.ORDINARY, "3", "Yes", file.toString());

        assertThat(Calendars.seen(Files.readString(file), "UTC").get(0).summary())
                .startsWith("After 3 days: Does it ease");
    }

    @Test
    void savesNoRemindersWhenTheInputEnds() {
        Path file = folder.resolve("dates.ics");
        assertThat(offered(Cases.ORDINARY, "3").said()).doesNotContain("saved as");
        assertThat(offered(Cases.ORDINARY, "3", "yes").said()).doesNotContain("saved as");
        assertThat(file).doesNotExist();
    }

    @Test
    void remindersKeepAFileThatIsThereAndWriteThroughNoLink() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.ics"), "mine");
        Path link = Files.createSymbolicLink(folder.resolve("link.ics"), file);

        assertThat(offered(Cases.ORDINARY, "3", "", file.toString(), "").said()).contains("Nothing was saved.");
        assertThat(offered(Cases.ORDINARY, "3", "", link.toString()).said()).contains("is a symbolic link");
        assertThat(offered(Cases.ORDINARY, "3", "", "a\0b").said()).contains("cannot be the name of a file");
        assertThat(offered(Cases.ORDINARY, "3", "", folder + "/\033[2J/x.ics").said())
                .contains("there is no such folder", "\\u{1b}")
                .doesNotContain("\033");
        assertThat(file).hasContent("mine");
    }

    @Test
    void saysWhatNoCalendarHolds() {
        Answers onTheFloor = Cases.ORDINARY.with("where-now", new Answer.Chosen("s11-stuck"));
        FakeDoor door = offered(onTheFloor, "3", "", folder.resolve("dates.ics").toString());

        assertThat(door.said().replaceAll("\\s+", " "))
                .contains("Not in the calendar: look again after 2 hours. limber does not know what time it is.");
    }

    @Test
    void offersRemindersOnlyWhereThereAreDates() {
        Answers today = Cases.ORDINARY.with("s5-fever", Answer.Tick.YES);
        Answers waits = Cases.ORDINARY.with("s10-weight", Answer.Tick.YES);

        assertThat(offered(today).said())
                .contains("Save a note to take with you")
                .doesNotContain("reminders");
        assertThat(offered(waits).said()).contains("2. Save reminders to look again");
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
