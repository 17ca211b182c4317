package io.limber.picture;

import io.limber.model.Joint;
import io.limber.model.Side;
import java.util.EnumMap;
import java.util.Map;

/** A body by its joints alone, with the pelvis at height zero: nothing carries it yet, and nothing holds its limbs. */
final class FreeBody {

    private static final double SHOULDER_BELOW_CHEST = 2;
    private static final double TWIST_OF_WAIST = 0.4;

    private final Setting setting;
    private final Map<Point, Vector> points = new EnumMap<>(Point.class);

    private FreeBody(Setting setting) {
        this.setting = setting;
    }

    static Skeleton of(Setting setting) {
        return new FreeBody(setting).build();
    }

    private Skeleton build() {
        Axes pelvis = pelvis();
        Vector ahead = Vector.RIGHT.about(Vector.UP, -setting.of(Joint.HEADING));
        Vector root = Vector.RIGHT.times(setting.of(Joint.AHEAD)).plus(ahead.times(setting.of(Joint.HIPS_FORWARD)));
        points.put(Point.PELVIS, root);
        Axes waist = bent(pelvis, TWIST_OF_WAIST).bow(setting.of(Joint.LOWER_BACK));
        Axes chest = bent(pelvis, 1).bow(setting.of(Joint.LOWER_BACK) + setting.of(Joint.UPPER_BACK));
        hang(Point.WAIST, pelvis.up(), Body.PELVIS_TO_WAIST);
        hang(Point.THORAX, waist.up(), Body.WAIST_TO_THORAX);
        hang(Point.CHEST, chest.up(), Body.THORAX_TO_CHEST);
        hang(Point.NECK, chest.up(), Body.CHEST_TO_NECK);
        hang(Point.BELLY, pelvis.front(), setting.of(Joint.BREATH));
        Axes head = chest.bow(setting.of(Joint.NECK)).spin(setting.of(Joint.NECK_TURN));
        hang(Point.HEAD, head.up(), Body.NECK_TO_HEAD);
        hang(Point.NOSE, head.front(), Body.HEAD_TO_NOSE);
        for (Side side : Side.PAIR) {
            leg(side, pelvis);
            arm(side, chest);
            double half = Body.HALF_RIBS + setting.of(Joint.RIB, side);
            Vector rib = chest.right().times(out(side) * half).plus(chest.down().times(Body.RIBS_BELOW_THORAX));
            hang(Point.of(side, "RIB"), rib, 1);
        }
        return new Skeleton(points, pelvis, chest, head);
    }

    private Axes pelvis() {
        return setting.stance()
                .axes()
                .about(Vector.UP, -setting.of(Joint.HEADING))
                .bow(setting.of(Joint.LEAN) - setting.stance().sharing() * setting.of(Joint.LOWER_BACK))
                .spin(setting.of(Joint.ROLL));
    }

    private Axes bent(Axes pelvis, double part) {
        return pelvis.spin(part * setting.of(Joint.TWIST)).sideways(part * setting.of(Joint.SIDE_BEND));
    }

    private void leg(Side side, Axes pelvis) {
        double half = Body.HALF_HIPS - setting.of(Joint.SQUEEZE);
        put(Point.of(side, "HIP"), points(Point.PELVIS).plus(pelvis.right().times(out(side) * half)));
        Axes thigh = pelvis.bow(-setting.of(Joint.HIP, side))
                .sideways(-out(side) * setting.of(Joint.HIP_OUT, side))
                .spin(out(side) * setting.of(Joint.HIP_TURN, side));
        Axes shin = thigh.bow(setting.of(Joint.KNEE, side));
        hang(Point.of(side, "KNEE"), thigh.down(), Body.THIGH);
        hang(Point.of(side, "ANKLE"), shin.down(), Body.SHIN);
        Foot.hang(points, side, shin.down(), shin.front(), setting.of(Joint.ANKLE, side));
    }

    private void arm(Side side, Axes chest) {
        put(
                Point.of(side, "SHOULDER"),
                points(Point.CHEST)
                        .plus(chest.right().times(out(side) * Body.HALF_SHOULDERS))
                        .plus(chest.down().times(SHOULDER_BELOW_CHEST)));
        Axes upper = chest.bow(-setting.of(Joint.SHOULDER, side))
                .sideways(-out(side) * setting.of(Joint.SHOULDER_OUT, side))
                .spin(out(side) * setting.of(Joint.SHOULDER_TURN, side));
        Axes lower = upper.bow(-setting.of(Joint.ELBOW, side));
        hang(Point.of(side, "ELBOW"), upper.down(), Body.UPPER_ARM);
        hang(Point.of(side, "WRIST"), lower.down(), Body.FOREARM);
        hang(Point.of(side, "FINGERS"), lower.down(), Body.HAND);
    }

    /** 1 where outward is the body's right, which is the near side. */
    static int out(Side side) {
        return side == Side.NEAR ? 1 : -1;
    }

    private void hang(Point point, Vector way, double length) {
        put(point, points(point.parent()).plus(way.times(length)));
    }

    private Vector points(Point point) {
        return points.getOrDefault(point, Vector.ZERO);
    }

    private void put(Point point, Vector at) {
        points.put(point, at);
    }
}
