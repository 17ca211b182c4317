package io.limber.picture;

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

/** Pictures for the tests of this room. */
final class Sketch {

    private static final Target BEHIND_THIGH = new Target.OnBody(Target.Surface.BEHIND, Side.NEAR, BodyPart.THIGH);

    static final Picture KNEE_TO_CHEST = picture(
            frame(BasePose.ON_BACK_KNEES_BENT, "On the back, both knees bent."),
            new Picture.Frame(
                    null,
                    List.of(
                            new Change.Bend(Joint.HIP, Side.NEAR, 118),
                            new Change.Bend(Joint.KNEE, Side.NEAR, 125),
                            new Change.Touch(BodyPart.HAND, Side.NEAR, BEHIND_THIGH),
                            new Change.Touch(BodyPart.HAND, Side.FAR, BEHIND_THIGH)),
                    List.of(new Arrow(BodyPart.KNEE, Side.NEAR, Direction.HEADWARD)),
                    "Both hands draw the {near} knee to the chest."));

    private Sketch() {}

    static Picture picture(Picture.Frame... frames) {
        return new Picture(Picture.View.SIDE, List.of(new Prop(Prop.Kind.MAT, null)), List.of(frames));
    }

    static Picture.Frame frame(BasePose pose, String alt, Change... body) {
        return new Picture.Frame(pose, List.of(body), List.of(), alt);
    }

    static Skeleton body(Picture picture, int frame) {
        return KeyFrame.of(picture, Furniture.of(picture)).get(frame).body();
    }
}
