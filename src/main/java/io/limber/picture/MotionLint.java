package io.limber.picture;

import io.limber.model.Arrow;
import io.limber.model.BodyPart;
import io.limber.model.Direction;
import java.util.ArrayList;
import java.util.List;

/** Looks whether the frames differ, and whether the arrows point the way things move. */
final class MotionLint {

    private static final double VISIBLE = 4;
    private static final double MOVES = 1;
    private static final double TURNS = 5;
    /** Half a right angle, and a little. */
    private static final double SAME_WAY = 0.6;

    private final List<KeyFrame> keys;
    private final Camera camera;
    private final List<Fault> faults = new ArrayList<>();

    private MotionLint(List<KeyFrame> keys, Camera camera) {
        this.keys = keys;
        this.camera = camera;
    }

    static List<Fault> of(List<KeyFrame> keys, Camera camera) {
        MotionLint lint = new MotionLint(keys, camera);
        for (int i = 1; i < keys.size(); i++) {
            lint.differs(i);
        }
        for (int i = 0; keys.size() > 1 && i < keys.size(); i++) {
            for (Arrow arrow : keys.get(i).frame().arrows()) {
                lint.pointsWhereItMoves(i, arrow);
            }
        }
        if (keys.size() > 1
                && keys.stream().allMatch(key -> key.frame().arrows().isEmpty())) {
            lint.report(1, Fault.Kind.ARROW, "no arrow says what moves");
        }
        return lint.faults;
    }

    private void differs(int index) {
        Skeleton before = keys.get(index - 1).body();
        Skeleton after = keys.get(index).body();
        double most = Point.ALL.stream()
                .mapToDouble(point -> camera.spot(after.at(point))
                        .minus(camera.spot(before.at(point)))
                        .length())
                .max()
                .orElse(0);
        if (most < VISIBLE) {
            report(index + 1, Fault.Kind.SAME_FRAME, "looks like the frame before");
        }
    }

    /** An arrow may stand in the frame where a movement starts or in the one where it ends. */
    private void pointsWhereItMoves(int index, Arrow arrow) {
        boolean before = index > 0
                && fits(arrow, keys.get(index - 1).body(), keys.get(index).body());
        boolean after = index + 1 < keys.size()
                && fits(arrow, keys.get(index).body(), keys.get(index + 1).body());
        if (!before && !after) {
            report(index + 1, Fault.Kind.ARROW, "the arrow `" + arrow + "` points where nothing moves");
        }
    }

    private static boolean fits(Arrow arrow, Skeleton from, Skeleton to) {
        if (arrow.direction().turns()) {
            double turned = turned(arrow.part(), from, to);
            return arrow.direction() == Direction.TURN_NEAR ? turned > TURNS : turned < -TURNS;
        }
        Point point = Point.of(arrow.side(), arrow.part());
        Vector moved = to.at(point).minus(from.at(point));
        Vector way = Ways.of(arrow.direction(), from, arrow.side());
        return moved.length() > MOVES && moved.unit().dot(way.unit()) > SAME_WAY;
    }

    /** How far it has turned to the near side about the spine, in degrees. */
    private static double turned(BodyPart part, Skeleton from, Skeleton to) {
        Axes before = axes(part, from);
        Vector front = axes(part, to).front();
        return Math.toDegrees(Math.atan2(front.dot(before.right()), front.dot(before.front())));
    }

    private static Axes axes(BodyPart part, Skeleton body) {
        return switch (part) {
            case HEAD -> body.head();
            case CHEST, SHOULDER -> body.chest();
            default -> body.pelvis();
        };
    }

    private void report(int frame, Fault.Kind kind, String message) {
        faults.add(new Fault(frame, kind, message));
    }
}
