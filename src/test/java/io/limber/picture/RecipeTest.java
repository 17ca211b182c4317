package io.limber.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.limber.model.Arrow;
import io.limber.model.BasePose;
import io.limber.model.BodyPart;
import io.limber.model.Change;
import io.limber.model.Direction;
import io.limber.model.Joint;
import io.limber.model.Picture;
import io.limber.model.Prop;
import io.limber.model.Side;
import io.limber.model.Target;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A recipe holds all that decides how a picture is drawn. */
class RecipeTest {

    private static final Change BEND = new Change.Bend(Joint.HIP, Side.NEAR, 30);
    private static final Change TOUCH =
            new Change.Touch(BodyPart.HAND, Side.NEAR, new Target.OnBody(Target.Surface.ON, Side.FAR, BodyPart.SHIN));
    private static final Change AIM = new Change.Aim(BodyPart.KNEE, Side.NEAR, Direction.UP);
    private static final Arrow ARROW = new Arrow(BodyPart.KNEE, Side.NEAR, Direction.UP);
    private static final Prop MAT = new Prop(Prop.Kind.MAT, 10);

    private static Picture picture(Picture.View view, List<Prop> props, Picture.Frame... frames) {
        return new Picture(view, props, List.of(frames));
    }

    private static Picture.Frame frame(@Nullable BasePose pose, List<Change> body, List<Arrow> arrows) {
        return new Picture.Frame(pose, body, arrows, "You lie on your back.");
    }

    private static Picture with(Change change) {
        return picture(Picture.View.SIDE, List.of(MAT), frame(BasePose.ON_BACK, List.of(change), List.of()));
    }

    private static Picture with(Arrow arrow) {
        return picture(Picture.View.SIDE, List.of(MAT), frame(BasePose.ON_BACK, List.of(), List.of(arrow)));
    }

    private static Picture with(List<Prop> props) {
        return picture(Picture.View.SIDE, props, frame(BasePose.ON_BACK, List.of(), List.of()));
    }

    /** Each differs from every other one in something that can be seen. */
    static Stream<Picture> different() {
        return Stream.of(
                with(List.of()),
                with(List.of(MAT)),
                with(List.of(new Prop(Prop.Kind.MAT, null))),
                with(List.of(new Prop(Prop.Kind.MAT, 11))),
                with(List.of(new Prop(Prop.Kind.BED, 10))),
                picture(Picture.View.ABOVE, List.of(MAT), frame(BasePose.ON_BACK, List.of(), List.of())),
                picture(Picture.View.SIDE, List.of(MAT), frame(BasePose.PRONE, List.of(), List.of())),
                picture(
                        Picture.View.SIDE,
                        List.of(MAT),
                        frame(BasePose.ON_BACK, List.of(), List.of()),
                        frame(null, List.of(BEND), List.of())),
                picture(
                        Picture.View.SIDE,
                        List.of(MAT),
                        frame(BasePose.ON_BACK, List.of(), List.of()),
                        frame(BasePose.ON_BACK, List.of(BEND), List.of())),
                with(BEND),
                with(new Change.Bend(Joint.KNEE, Side.NEAR, 30)),
                with(new Change.Bend(Joint.HIP, Side.FAR, 30)),
                with(new Change.Bend(Joint.HIP, Side.NEAR, 31)),
                with(TOUCH),
                with(new Change.Touch(
                        BodyPart.FOOT, Side.NEAR, new Target.OnBody(Target.Surface.ON, Side.FAR, BodyPart.SHIN))),
                with(new Change.Touch(
                        BodyPart.HAND, Side.FAR, new Target.OnBody(Target.Surface.ON, Side.FAR, BodyPart.SHIN))),
                with(new Change.Touch(
                        BodyPart.HAND, Side.NEAR, new Target.OnBody(Target.Surface.BEHIND, Side.FAR, BodyPart.SHIN))),
                with(new Change.Touch(
                        BodyPart.HAND, Side.NEAR, new Target.OnBody(Target.Surface.ON, Side.NEAR, BodyPart.SHIN))),
                with(new Change.Touch(
                        BodyPart.HAND, Side.NEAR, new Target.OnBody(Target.Surface.ON, Side.FAR, BodyPart.THIGH))),
                with(new Change.Touch(BodyPart.HAND, Side.NEAR, new Target.OnProp(Prop.Kind.MAT))),
                with(new Change.Touch(BodyPart.HAND, Side.NEAR, new Target.OnProp(Prop.Kind.FLOOR))),
                with(AIM),
                with(new Change.Aim(BodyPart.ELBOW, Side.NEAR, Direction.UP)),
                with(new Change.Aim(BodyPart.KNEE, Side.FAR, Direction.UP)),
                with(new Change.Aim(BodyPart.KNEE, Side.NEAR, Direction.OUT)),
                with(ARROW),
                with(new Arrow(BodyPart.HAND, Side.NEAR, Direction.UP)),
                with(new Arrow(BodyPart.KNEE, Side.FAR, Direction.UP)),
                with(new Arrow(BodyPart.KNEE, Side.NEAR, Direction.DOWN)));
    }

    @Test
    void whateverIsSeenToDifferHasAnotherRecipe() {
        assertThat(different().map(Recipe::of)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("different")
    void whatIsSaidOfAPictureIsNoPartOfItsRecipe(Picture picture) {
        Picture otherwise = new Picture(
                picture.view(),
                picture.props(),
                picture.frames().stream()
                        .map(frame -> new Picture.Frame(frame.pose(), frame.body(), frame.arrows(), "Other words."))
                        .toList());

        assertThat(Recipe.of(otherwise)).isEqualTo(Recipe.of(picture));
    }
}
