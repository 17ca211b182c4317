package io.limber.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.limber.fixture.FakeDoor;
import io.limber.fixture.StandIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VoiceProgramTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "say, say -f -",
        "espeak-ng, espeak-ng --stdin",
        "spd-say, spd-say -w -P text -e",
        "espeak, espeak --stdin",
        "espeak spd-say espeak-ng, espeak-ng --stdin",
        "powershell.exe espeak, espeak --stdin",
        "espeak-ng say, say -f -"
    })
    void autoTakesTheFirstThatIsThere(String there, String taken) {
        Stream.of(there.split(" ", -1)).forEach(this::install);

        assertThat(found("auto")).contains(folder + "/" + taken);
    }

    @Test
    void windowsSpeaksThroughItsShell() {
        install("powershell.exe");

        assertThat(found("auto")).get().asString().contains("-Command", "System.Speech", "[Console]::In.ReadToEnd()");
    }

    @ParameterizedTest
    @ValueSource(strings = {"my-voice", "  my-voice  ", "my-voice -v en", "FOLDER/my-voice -v en"})
    void aCommandIsFoundByNameOrPath(String command) {
        install("my-voice");

        assertThat(found(command.replace("FOLDER", folder.toString())))
                .get()
                .asString()
                .startsWith(folder + "/my-voice");
    }

    @Test
    void aCommandIsSplitAtSpacesAndGoesThroughNoShell() {
        install("my-voice");

        assertThat(VoiceProgram.find("my-voice  -v '$(touch x)' ;ls", door()))
                .contains(new VoiceProgram(List.of(folder + "/my-voice", "-v", "'$(touch", "x)'", ";ls")));
    }

    @Test
    void whatIsNoProgramIsPassedOver() throws IOException {
        Files.createDirectory(folder.resolve("say"));
        Files.writeString(folder.resolve("espeak-ng"), "not executable");
        install("espeak");

        assertThat(found("auto")).contains(folder + "/espeak --stdin");
        assertThat(found("espeak-ng")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", ".", "target", "::relative:"})
    void thePresentFolderIsNeverSearched(String path) {
        assertThat(VoiceProgram.find("mvnw", new FakeDoor().with("PATH", path))).isEmpty();
        assertThat(VoiceProgram.find("auto", new FakeDoor().with("PATH", path))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "auto|limber has no voice: none of say, espeak-ng, spd-say, espeak, powershell.exe is there. It goes on without"
                        + " one.",
                "no-such -x|limber has no voice: `no-such` is not there, or is no program. It goes on without one.",
                "/no/such|limber has no voice: `/no/such` is not there, or is no program. It goes on without one."
            })
    void aVoiceThatIsMissingCostsOneLine(String wanted, String line) {
        FakeDoor door = door();

        try (Voice voice = Voice.of(wanted, door)) {
            voice.say("one");
            voice.silence();
            voice.say("two");
        }

        assertThat(door.said()).isEqualTo(line + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "", " "})
    void noVoiceIsSilentAndCostsNothing(String wanted) {
        install("none");
        FakeDoor door = door();

        assertThat(Voice.of(wanted, door)).isSameAs(Voice.NONE);
        assertThat(door.said()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pelvic tilt, 5 times: slowly!|Pelvic tilt, 5 times: slowly!",
                "!-!STOP all|STOP all",
                "-w /tmp/x|w tmp x",
                "[[slnc 99999999]] rest|slnc 99999999 rest",
                "<speak rate='9'>rest</speak>|speak rate '9' rest speak",
                "half way; don't hurry (50%)|half way; don't hurry (50%)",
                "Zoë's Übung|Zoë's Übung"
            })
    void onlyWordsAndPausesAreSpoken(String text, String spoken) {
        assertThat(VoiceProgram.speakable(text)).isEqualTo(spoken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"one\n!-!two", "one\r\ntwo", "one\u001b[2Jtwo", "one\u0000two", "one\u202etwo"})
    void everyTextIsOneSafeLine(String text) {
        assertThat(VoiceProgram.speakable(text)).matches("one [2J! -]*two");
    }

    private Optional<String> found(String wanted) {
        return VoiceProgram.find(wanted, door()).map(program -> String.join(" ", program.command()));
    }

    private FakeDoor door() {
        return new FakeDoor().with("PATH", "/no/such/folder:" + folder);
    }

    private void install(String name) {
        new StandIn(folder, name, "exit 0");
    }
}
