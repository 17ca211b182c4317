package io.limber.picture;

import io.limber.model.BodyPart;
import io.limber.model.Side;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A point of the skeleton, and the one it hangs on; those nearer to the pelvis come first. */
enum Point {
    PELVIS(null, Side.MIDDLE),
    WAIST(PELVIS, Side.MIDDLE),
    THORAX(WAIST, Side.MIDDLE),
    CHEST(THORAX, Side.MIDDLE),
    NECK(CHEST, Side.MIDDLE),
    HEAD(NECK, Side.MIDDLE),
    NOSE(HEAD, Side.MIDDLE),
    /** Where the waist is, until a breath lifts it. */
    BELLY(WAIST, Side.MIDDLE),
    NEAR_RIB(THORAX, Side.NEAR),
    FAR_RIB(THORAX, Side.FAR),
    NEAR_HIP(PELVIS, Side.NEAR),
    NEAR_KNEE(NEAR_HIP, Side.NEAR),
    NEAR_ANKLE(NEAR_KNEE, Side.NEAR),
    NEAR_HEEL(NEAR_ANKLE, Side.NEAR),
    NEAR_TOES(NEAR_ANKLE, Side.NEAR),
    NEAR_SHOULDER(CHEST, Side.NEAR),
    NEAR_ELBOW(NEAR_SHOULDER, Side.NEAR),
    NEAR_WRIST(NEAR_ELBOW, Side.NEAR),
    NEAR_FINGERS(NEAR_WRIST, Side.NEAR),
    FAR_HIP(PELVIS, Side.FAR),
    FAR_KNEE(FAR_HIP, Side.FAR),
    FAR_ANKLE(FAR_KNEE, Side.FAR),
    FAR_HEEL(FAR_ANKLE, Side.FAR),
    FAR_TOES(FAR_ANKLE, Side.FAR),
    FAR_SHOULDER(CHEST, Side.FAR),
    FAR_ELBOW(FAR_SHOULDER, Side.FAR),
    FAR_WRIST(FAR_ELBOW, Side.FAR),
    FAR_FINGERS(FAR_WRIST, Side.FAR);

    static final List<Point> ALL = List.of(values());

    private final @Nullable Point parent;
    private final Side side;

    Point(@Nullable Point parent, Side side) {
        this.parent = parent;
        this.side = side;
    }

    /** The point it hangs on; the pelvis hangs on none. */
    Point parent() {
        return Objects.requireNonNull(parent, "the pelvis hangs on nothing");
    }

    Side side() {
        return side;
    }

    /** The point with this name on a side: {@code of(NEAR, "KNEE")}. */
    static Point of(Side side, String name) {
        return valueOf(side == Side.MIDDLE ? name : side.name() + "_" + name);
    }

    /** The point that moves when a person says that this part moves. */
    static Point of(Side side, BodyPart part) {
        return switch (part) {
            case HEAD -> HEAD;
            case CHEST -> CHEST;
            case BACK -> WAIST;
            case BELLY -> BELLY;
            case PELVIS -> PELVIS;
            case HAND -> of(side, "WRIST");
            case THIGH -> of(side, "KNEE");
            case SHIN, FOOT -> of(side, "ANKLE");
            case RIB, HEEL, TOES, HIP, KNEE, ANKLE, SHOULDER, ELBOW -> of(side, part.name());
        };
    }
}
