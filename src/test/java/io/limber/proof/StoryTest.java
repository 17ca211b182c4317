package io.limber.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.limber.model.Vignette;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoryTest {

    @Test
    void aRemarkIsFoundByTheBeginningOfAWord() {
        assertThat(about("kidney_transplant 2019").mentions("transplant")).isTrue();
        assertThat(about("Kidney-Transplant").mentions("kidney trans")).isTrue();
        assertThat(about("kidney transplant").mentions("plant")).isFalse();
    }

    @Test
    void whatIsDeniedIsNotThere() {
        assertThat(about("no fused spine", "denies injecting").mentions("fused", "inject"))
                .isFalse();
    }

    @Test
    void aRelativesIllnessIsNotOnesOwn() {
        Story story = about("family_history_ankylosing_spondylitis", "father had an aneurysm");

        assertThat(story.mentions("ankylosing", "aneurysm")).isFalse();
        assertThat(story.ofRelatives("aneurysm")).isTrue();
    }

    @Test
    void yearsAreReadWhereTheyAreTold() {
        assertThat(about("breast cancer 12 years ago").yearsAgo("cancer")).hasValue(12);
        assertThat(about("breast cancer").yearsAgo("cancer")).isEmpty();
    }

    private static Story about(String... remarks) {
        return new Story(new Vignette.Facts(Map.of("history.other", List.of(remarks))));
    }
}
