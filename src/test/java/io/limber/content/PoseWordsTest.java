package io.limber.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.limber.fixture.SmallPack;
import io.limber.model.Arrow;
import io.limber.model.BodyPart;
import io.limber.model.Change;
import io.limber.model.Change.Aim;
import io.limber.model.Change.Bend;
import io.limber.model.Change.Touch;
import io.limber.model.Direction;
import io.limber.model.Joint;
import io.limber.model.Picture;
import io.limber.model.Prop;
import io.limber.model.Side;
import io.limber.model.Target;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PoseWordsTest {

    private static final String TILT = "exercises/tilt.yaml";

    @TempDir
    Path directory;

    @Test
    void bendTheJointsOfOneSideOrBoth() {
        assertThat(changes("hips-out: 20"))
                .containsExactly(new Bend(Joint.HIP_OUT, Side.NEAR, 20), new Bend(Joint.HIP_OUT, Side.FAR, 20));
        assertThat(changes("far-knee: 90")).containsExactly(new Bend(Joint.KNEE, Side.FAR, 90));
        assertThat(changes("twist: -30")).containsExactly(new Bend(Joint.TWIST, Side.MIDDLE, -30));
    }

    @Test
    void putALimbSomewhere() {
        assertThat(changes("near-hand: behind far thigh"))
                .containsExactly(new Touch(
                        BodyPart.HAND, Side.NEAR, new Target.OnBody(Target.Surface.BEHIND, Side.FAR, BodyPart.THIGH)));
        assertThat(changes("far-heel: on the step"))
                .containsExactly(new Touch(BodyPart.HEEL, Side.FAR, new Target.OnProp(Prop.Kind.STEP)));
    }

    @Test
    void meanTheLimbsOwnSideIfNoneIsSaid() {
        assertThat(changes("hands: on knee"))
                .extracting(change -> ((Target.OnBody) ((Touch) change).target()).side())
                .containsExactly(Side.NEAR, Side.FAR);
    }

    @Test
    void pointAKneeSomewhere() {
        assertThat(changes("near-knee: points out")).containsExactly(new Aim(BodyPart.KNEE, Side.NEAR, Direction.OUT));
    }

    @Test
    void placePropsAndArrows() {
        Picture picture = picture(
                SmallPack.in(directory).replace(TILT, "props: [mat]", "props: [mat, chair 60 ahead, wall 12 behind]"));
        assertThat(picture.props())
                .containsExactly(
                        new Prop(Prop.Kind.MAT, null), new Prop(Prop.Kind.CHAIR, 60), new Prop(Prop.Kind.WALL, -12));
        assertThat(picture.frames().get(1).arrows())
                .containsExactly(new Arrow(BodyPart.BELLY, Side.MIDDLE, Direction.DOWN));
    }

    private List<Change> changes(String written) {
        Path own = directory.resolve(written.replaceAll("[^a-z]", "-"));
        return picture(SmallPack.in(own).replace(TILT, "lower-back: 15", written))
                .frames()
                .get(1)
                .body();
    }

    private static Picture picture(SmallPack pack) {
        return Objects.requireNonNull(
                pack.library().exercise("tilt").orElseThrow().picture());
    }
}
