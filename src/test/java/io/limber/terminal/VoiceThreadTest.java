package io.limber.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.limber.fixture.StandIn;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs that record, hang, fail, are deaf or do not read stand in for a real voice. Test and program wait for each
 * other at named pipes, so that nothing depends on how fast either of them is.
 */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class VoiceThreadTest {

    /** Never ends, and holds a pipe open as long as it or its child lives. Who finds the pipe open knows that both do. */
    private static final String ENDLESS = "sleep 1000 3>held & exec 3>held; wait; exit";

    /** Says what it was given; `long` never ends, `fail` fails. */
    private static final String USUAL = "t=$(cat); if [ \"$t\" = long ]; then " + ENDLESS + "; fi;"
            + " if [ \"$t\" = fail ]; then exit 3; fi; echo \"$t\" >> all; echo \"$t\" > heard";

    @TempDir
    private Path folder;

    private final BlockingQueue<String> complaints = new LinkedBlockingQueue<>();
    private Voice voice = Voice.NONE;

    @AfterEach
    void endVoice() {
        voice.close();
    }

    @Test
    void handsTheTextOverOnStandardInputAlone() throws IOException {
        StandIn program = new StandIn(folder, "{ echo \"$#:$*\"; env; echo ==; cat; } > heard").pipe("heard");
        speakWith(program, "-a", "-b");

        voice.say("Lie on your back.");

        String[] heard = program.read("heard").split("==\n", -1);
        assertThat(heard).hasSize(2);
        assertThat(heard[0]).startsWith("2:-a -b\n").doesNotContain("your back");
        assertThat(heard[1]).isEqualTo("Lie on your back.\n");
    }

    @Test
    void nobodyWaitsForTheProgram() throws IOException {
        StandIn program =
                new StandIn(folder, "read go < gate; cat > heard").pipe("gate").pipe("heard");
        speakWith(program);

        voice.say("one");
        // Had say() waited for the program, nobody would ever come to open the gate.
        program.write("gate", "go\n");

        assertThat(program.read("heard")).isEqualTo("one\n");
    }

    @Test
    void aNewTextCutsOffTheOldOne() throws IOException {
        StandIn program = new StandIn(folder, USUAL).pipe("held").pipe("heard");
        speakWith(program);

        voice.say("long");
        try (InputStream held = program.open("held")) {
            voice.say("next");
            assertThat(held.readAllBytes()).isEmpty(); // all that held it are gone
        }

        assertThat(program.read("heard")).isEqualTo("next\n");
        assertThat(complaints).isEmpty();
    }

    @Test
    void silenceCutsOffWhatIsSaid() throws IOException {
        StandIn program = new StandIn(folder, USUAL).pipe("held").pipe("heard");
        speakWith(program);

        voice.say("long");
        try (InputStream held = program.open("held")) {
            voice.silence();
            assertThat(held.readAllBytes()).isEmpty();
        }

        assertThat(folder.resolve("all")).doesNotExist();
        assertThat(complaints).isEmpty();
    }

    @Test
    void aTextWithoutWordsIsSilence() throws IOException {
        StandIn program = new StandIn(folder, USUAL).pipe("held").pipe("heard");
        speakWith(program);

        voice.say("long");
        try (InputStream held = program.open("held")) {
            voice.say(" !-! ");
            assertThat(held.readAllBytes()).isEmpty();
        }
        voice.say("next");

        assertThat(program.read("heard")).isEqualTo("next\n");
        assertThat(folder.resolve("all")).content().isEqualTo("next\n");
    }

    @Test
    void onlyTheNewestTextIsSaid() throws Exception {
        StandIn program = new StandIn(folder, USUAL).pipe("heard");
        CountDownLatch busy = new CountDownLatch(1);
        CountDownLatch free = new CountDownLatch(1);
        speakWith(program, complaint -> {
            busy.countDown();
            waitFor(free);
        });

        voice.say("fail");
        busy.await();
        List.of("first", "second", "third").forEach(voice::say);
        free.countDown();

        assertThat(program.read("heard")).isEqualTo("third\n");
        assertThat(folder.resolve("all")).content().isEqualTo("third\n");
    }

    @Test
    void aDeafProgramThatDoesNotReadIsKilled() throws IOException {
        StandIn program = new StandIn(folder, "trap '' TERM; head -c 9 > begun; " + ENDLESS).pipe("held");
        speakWith(program);

        voice.say("more than any pipe can hold ".repeat(50_000));
        try (InputStream held = program.open("held")) {
            voice.silence();
            assertThat(held.readAllBytes()).isEmpty();
        }
    }

    @Test
    void aProgramThatFailsCostsOneLine() throws Exception {
        StandIn program = new StandIn(folder, "exec 3>held; cat > /dev/null; exit 3").pipe("held");
        speakWith(program);

        for (int i = 0; i < 5; i++) {
            voice.say("One knee to the chest");
            assertThat(program.read("held")).isEmpty();
        }

        assertThat(complaints.take())
                .isEqualTo("The voice program `program` failed. limber goes on; you may not hear it.");
        voice.close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void aProgramThatHangsIsKilledAndCostsOneLine() throws Exception {
        StandIn program = new StandIn(folder, "sleep 1000");
        voice = VoiceThread.start(as(program), complaints::add, Duration.ofMillis(1));

        voice.say("one");
        assertThat(complaints.take()).contains("did not end");
        assertThat(stillRunning()).isEmpty();

        voice.say("two");
        voice.close();
        assertThat(stillRunning()).isEmpty();
        assertThat(complaints).isEmpty();
    }

    @Test
    void aProgramThatIsGoneCostsOneLine() throws Exception {
        voice = VoiceThread.start(
                new VoiceProgram(List.of(folder.resolve("gone").toString())), complaints::add, VoiceThread.LIMIT);

        voice.say("one");
        assertThat(complaints.take()).contains("`gone` cannot be started");
        voice.say("two");
        voice.close();

        assertThat(complaints).isEmpty();
    }

    @Test
    void aVoiceThatFailedOnceIsTriedAgain() throws Exception {
        StandIn program = new StandIn(folder, USUAL).pipe("heard");
        speakWith(program);

        voice.say("fail");
        complaints.take();
        voice.say("next");

        assertThat(program.read("heard")).isEqualTo("next\n");
    }

    @Test
    void theEndLeavesNothingBehind() throws IOException {
        StandIn program = new StandIn(folder, "(" + ENDLESS + ") & wait").pipe("held");
        speakWith(program);

        voice.say("one");
        try (InputStream held = program.open("held")) {
            voice.close();
            assertThat(held.readAllBytes()).isEmpty();
        }
        voice.close();
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("limber-voice", "limber-voice-end");
    }

    @Test
    void theEndOfLimberLeavesNothingBehind() throws Exception {
        StandIn program = new StandIn(folder, ENDLESS).pipe("held");
        Process limber = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Leaving.class.getName(),
                        program.path())
                .redirectErrorStream(true)
                .start();

        try (InputStream held = program.open("held");
                OutputStream go = limber.getOutputStream()) {
            go.write('\n');
            go.flush();
            assertThat(held.readAllBytes()).isEmpty();
        }
        assertThat(limber.waitFor()).isZero();
    }

    /** A program that leaves without closing its voice, as soon as somebody says so. */
    static final class Leaving {
        public static void main(String[] arguments) throws IOException {
            VoiceThread.start(new VoiceProgram(List.of(arguments)), complaint -> {}, VoiceThread.LIMIT)
                    .say("one");
            new SystemDoor().readLine();
        }

        private Leaving() {}
    }

    private static VoiceProgram as(StandIn program, String... arguments) {
        return new VoiceProgram(
                Stream.concat(Stream.of(program.path()), Stream.of(arguments)).toList());
    }

    private void speakWith(StandIn program, String... arguments) {
        voice = VoiceThread.start(as(program, arguments), complaints::add, VoiceThread.LIMIT);
    }

    private void speakWith(StandIn program, Consumer<String> complain) {
        voice = VoiceThread.start(as(program), complain, VoiceThread.LIMIT);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> stillRunning() {
        return ProcessHandle.current()
                .descendants()
                .map(process -> process.info().commandLine().orElse(""))
                .filter(line -> line.contains(folder.toString()))
                .toList();
    }
}
