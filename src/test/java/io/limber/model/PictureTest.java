package io.limber.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PictureTest {

    @Test
    void namesTheSidesAsTheyAreDrawn() {
        Picture picture = picture(List.of(frame(BasePose.SITTING, "The {near} knee up, the {far} one down.")));
        assertThat(picture.alt()).isEqualTo("The right knee up, the left one down.");
        assertThat(picture.alt(true)).isEqualTo("The left knee up, the right one down.");
    }

    @Test
    void saysAllFramesInTurn() {
        assertThat(picture(List.of(frame(BasePose.SITTING, "One."), frame(null, "Two.")))
                        .alt())
                .isEqualTo("One. Two.");
    }

    @Test
    void needsAPoseToBeginWith() {
        assertThatThrownBy(() -> picture(List.of(frame(null, "Nowhere."))))
                .hasMessage("the first of the `frames` needs a `pose`");
    }

    @Test
    void hasThreeFramesAtMost() {
        List<Picture.Frame> four = Collections.nCopies(4, frame(BasePose.SITTING, "Sitting."));
        assertThatThrownBy(() -> picture(four)).hasMessageContaining("1 to 3");
    }

    @Test
    void bendsNoJointTooFar() {
        assertThatThrownBy(() -> new Change.Bend(Joint.KNEE, Side.NEAR, -1))
                .hasMessage("`knee` goes from 0 to 155 degrees, but is -1");
    }

    private static Picture picture(List<Picture.Frame> frames) {
        return new Picture(Picture.View.SIDE, List.of(), frames);
    }

    private static Picture.Frame frame(@Nullable BasePose pose, String alt) {
        return new Picture.Frame(pose, List.of(), List.of(), alt);
    }
}
