package io.limber.picture;

import static io.limber.picture.Sketch.frame;
import static io.limber.picture.Sketch.picture;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.model.Arrow;
import io.limber.model.BasePose;
import io.limber.model.BodyPart;
import io.limber.model.Change.Aim;
import io.limber.model.Change.Bend;
import io.limber.model.Change.Touch;
import io.limber.model.Direction;
import io.limber.model.Joint;
import io.limber.model.Picture;
import io.limber.model.Prop;
import io.limber.model.Side;
import io.limber.model.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

class LintTest {

    private static final Target FAR_SHIN = new Target.OnBody(Target.Surface.ON, Side.FAR, BodyPart.SHIN);
    private static final Target BELLY = new Target.OnBody(Target.Surface.ON, Side.MIDDLE, BodyPart.BELLY);

    @Test
    void findsNothingInASoundPicture() {
        assertThat(Lint.of(Sketch.KNEE_TO_CHEST)).isEmpty();
    }

    @Test
    void findsAnElbowUnderTheFloor() {
        Picture picture = picture(frame(
                BasePose.ON_BACK_KNEES_BENT,
                "On the back, the {near} hand on the belly.",
                new Touch(BodyPart.HAND, Side.NEAR, BELLY),
                new Aim(BodyPart.ELBOW, Side.NEAR, Direction.DOWN)));
        assertThat(Lint.of(picture))
                .contains(new Fault(1, Fault.Kind.BELOW_FLOOR, "the near elbow is 12 cm below the floor"));
    }

    @Test
    void findsAHandThatMissesTheShin() {
        Picture picture = picture(frame(
                BasePose.ON_BACK_KNEES_BENT,
                "On the back, reaching for the {far} shin.",
                new Touch(BodyPart.HAND, Side.NEAR, FAR_SHIN)));
        assertThat(Lint.of(picture))
                .containsExactly(new Fault(1, Fault.Kind.MISSES, "the near hand misses the far shin by 29 cm"));
    }

    @Test
    void findsAKneeBentBackwards() {
        Picture picture = picture(frame(
                BasePose.STANDING,
                "Standing, the {near} knee bent the wrong way.",
                new Bend(Joint.HIPS_UP, Side.MIDDLE, -12),
                new Aim(BodyPart.KNEE, Side.NEAR, Direction.BACKWARD)));
        assertThat(Lint.of(picture)).contains(new Fault(1, Fault.Kind.BEYOND_HUMAN, "the near knee is bent backwards"));
    }

    @Test
    void findsAnArrowTheWrongWay() {
        Picture.Frame end = Sketch.KNEE_TO_CHEST.frames().get(1);
        Picture picture = picture(
                Sketch.KNEE_TO_CHEST.frames().get(0),
                new Picture.Frame(
                        null, end.body(), List.of(new Arrow(BodyPart.KNEE, Side.NEAR, Direction.FOOTWARD)), end.alt()));
        assertThat(Lint.of(picture))
                .containsExactly(
                        new Fault(2, Fault.Kind.ARROW, "the arrow `near-knee footward` points where nothing moves"));
    }

    @Test
    void findsATurnTheWrongWay() {
        Picture picture = picture(
                frame(BasePose.SITTING, "Sitting."),
                new Picture.Frame(
                        null,
                        List.of(new Bend(Joint.TWIST, Side.MIDDLE, 40)),
                        List.of(new Arrow(BodyPart.CHEST, Side.MIDDLE, Direction.TURN_FAR)),
                        "The chest turns."));
        assertThat(Lint.of(picture)).extracting(Fault::kind).containsExactly(Fault.Kind.ARROW);
    }

    @Test
    void findsALegThroughAChair() {
        Picture picture = new Picture(
                Picture.View.SIDE,
                List.of(new Prop(Prop.Kind.STEP, -10)),
                List.of(frame(BasePose.STANDING, "Standing inside a step.")));
        assertThat(Lint.of(picture)).extracting(Fault::kind).contains(Fault.Kind.THROUGH_PROP);
    }

    @Test
    void findsFramesThatLookAlike() {
        Picture picture = picture(
                frame(BasePose.SITTING, "Sitting."),
                new Picture.Frame(
                        null,
                        List.of(new Bend(Joint.NECK, Side.MIDDLE, 2)),
                        List.of(new Arrow(BodyPart.HEAD, Side.MIDDLE, Direction.DOWN)),
                        "The head nods."));
        assertThat(Lint.of(picture)).extracting(Fault::kind).contains(Fault.Kind.SAME_FRAME);
    }

    @Test
    void findsWordsThatNameNoPosition() {
        assertThat(Lint.of(picture(frame(BasePose.SITTING, "Somebody is here."))))
                .containsExactly(new Fault(1, Fault.Kind.ALT, "the alt text does not name the position: sit"));
    }

    @Test
    void findsWordsThatNameNoSide() {
        Picture picture =
                picture(frame(BasePose.SITTING, "Sitting, one knee straight.", new Bend(Joint.KNEE, Side.NEAR, 10)));
        assertThat(Lint.of(picture)).extracting(Fault::kind).containsExactly(Fault.Kind.ALT);
    }

    @Test
    void findsSidesThatCannotBeMirrored() {
        assertThat(Lint.of(picture(frame(BasePose.SITTING, "Sitting, looking to the left."))))
                .extracting(Fault::kind)
                .containsExactly(Fault.Kind.ALT);
    }

    @Test
    void findsAStretchedBone() {
        Skeleton whole = Sketch.body(Sketch.KNEE_TO_CHEST, 0);
        var points = new java.util.EnumMap<>(whole.points());
        points.put(Point.NEAR_ANKLE, whole.at(Point.NEAR_ANKLE).plus(Vector.RIGHT.times(5)));
        Skeleton stretched = new Skeleton(points, whole.pelvis(), whole.chest(), whole.head());
        assertThat(BodyLint.of(1, stretched)).extracting(Fault::kind).contains(Fault.Kind.LIMB_LENGTH);
    }
}
