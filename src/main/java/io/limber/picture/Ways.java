package io.limber.picture;

import io.limber.model.Direction;
import io.limber.model.Side;

/** The ways of a body as vectors. */
final class Ways {

    private Ways() {}

    /** A way as this body has it at the moment; a turn has none. */
    static Vector of(Direction direction, Skeleton body, Side side) {
        Vector out = body.pelvis().right().times(FreeBody.out(side));
        return switch (direction) {
            case UP -> Vector.UP;
            case DOWN -> Vector.UP.times(-1);
            case FORWARD -> body.pelvis().front();
            case BACKWARD -> body.pelvis().front().times(-1);
            case HEADWARD -> body.pelvis().up();
            case FOOTWARD -> body.pelvis().down();
            case OUT -> out;
            case IN -> out.times(-1);
            case TO_NEAR -> Vector.TO_LOOKER;
            case TO_FAR -> Vector.TO_LOOKER.times(-1);
            case TURN_NEAR, TURN_FAR -> Vector.ZERO;
        };
    }
}
