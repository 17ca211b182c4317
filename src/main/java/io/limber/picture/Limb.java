package io.limber.picture;

import io.limber.model.BodyPart;
import io.limber.model.Joint;
import io.limber.model.Side;
import java.util.Locale;
import java.util.Optional;

/** An arm or a leg: two bones that reach. */
record Limb(Side side, Kind kind) {

    /** The limb that a part belongs to. */
    static Limb of(Side side, BodyPart part) {
        return new Limb(side, part == BodyPart.HAND || part == BodyPart.ELBOW ? Kind.ARM : Kind.LEG);
    }

    /** The limb that a joint bends; the ankle moves only the foot, and belongs to none. */
    static Optional<Limb> of(Side side, Joint joint) {
        return switch (joint) {
            case SHOULDER, SHOULDER_OUT, SHOULDER_TURN, ELBOW -> Optional.of(new Limb(side, Kind.ARM));
            case HIP, HIP_OUT, HIP_TURN, KNEE -> Optional.of(new Limb(side, Kind.LEG));
            default -> Optional.empty();
        };
    }

    boolean isArm() {
        return kind == Kind.ARM;
    }

    Point root() {
        return Point.of(side, isArm() ? "SHOULDER" : "HIP");
    }

    Point middle() {
        return Point.of(side, isArm() ? "ELBOW" : "KNEE");
    }

    Point end() {
        return Point.of(side, isArm() ? "WRIST" : "ANKLE");
    }

    double upper() {
        return isArm() ? Body.UPPER_ARM : Body.THIGH;
    }

    double lower() {
        return isArm() ? Body.FOREARM : Body.SHIN;
    }

    @Override
    public String toString() {
        return side + " " + kind.name().toLowerCase(Locale.ROOT);
    }

    enum Kind {
        ARM,
        LEG
    }
}
