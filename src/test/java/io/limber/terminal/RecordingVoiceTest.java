package io.limber.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.limber.fixture.RecordingVoice;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RecordingVoiceTest {

    @Test
    void writesDownWhatIsSaidAndWhen() {
        AtomicLong clock = new AtomicLong(1_000_000_000);
        RecordingVoice voice = new RecordingVoice(clock::get);

        voice.say("Pelvic tilt");
        clock.addAndGet(2_500_000_000L);
        voice.silence();
        clock.addAndGet(30_000_000_000L);
        voice.say("Rest");

        assertThat(voice.heard())
                .extracting(RecordingVoice.Heard::toString)
                .containsExactly("0 ms: Pelvic tilt", "2500 ms: (silence)", "32500 ms: Rest");
        assertThat(voice.texts()).containsExactly("Pelvic tilt", "Rest");
    }
}
