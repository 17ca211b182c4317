package io.limber.picture;

import io.limber.model.Arrow;
import io.limber.model.BodyPart;
import io.limber.model.Direction;
import io.limber.model.Side;
import java.util.ArrayList;
import java.util.List;

/** The arrows of a frame, each at the free spot that is nearest to what moves. */
final class ArrowMarks {

    private static final double LENGTH = 26;
    private static final double HEAD = 8.5;
    private static final double HEAD_ANGLE = 147;
    private static final double WIDTH = 3;
    private static final double GAP = 4;
    private static final double STEP = 3;
    private static final int STEPS = 24;
    private static final double AGAINST = 0.25;
    private static final double ARC = 60;
    private static final int PIECES = 10;
    private static final double AROUND_TRUNK = 36;
    private static final double AROUND_HEAD = 20;
    private static final double UPRIGHT = 0.7;

    private final Skeleton body;
    private final Camera camera;
    private final List<Capsule> taken;
    private final List<Mark> marks = new ArrayList<>();

    private ArrowMarks(Skeleton body, Camera camera, List<Capsule> taken) {
        this.body = body;
        this.camera = camera;
        this.taken = new ArrayList<>(taken);
    }

    /** Arrows that keep clear of {@code taken} and of each other. */
    static List<Mark> of(List<Arrow> arrows, Skeleton body, Camera camera, List<Capsule> taken) {
        ArrowMarks placing = new ArrowMarks(body, camera, taken);
        arrows.forEach(placing::add);
        return placing.marks;
    }

    private void add(Arrow arrow) {
        List<Spot> path = arrow.direction().turns() ? turning(arrow) : straight(arrow);
        List<Mark.Line> lines = new ArrayList<>();
        for (int i = 1; i < path.size(); i++) {
            lines.add(new Mark.Line(path.get(i - 1), path.get(i), WIDTH));
        }
        Spot tip = path.get(path.size() - 1);
        Spot back = tip.minus(path.get(path.size() - 2));
        Spot way = back.times(1 / Math.max(back.length(), 0.01));
        for (double angle : new double[] {HEAD_ANGLE, -HEAD_ANGLE}) {
            lines.add(new Mark.Line(tip, tip.plus(way.turned(angle).times(HEAD)), WIDTH));
        }
        marks.add(Mark.lines(Role.ARROW, lines));
        lines.forEach(line -> taken.add(Capsule.line(line.from(), line.to(), line.width())));
    }

    private List<Spot> straight(Arrow arrow) {
        Vector place = body.at(Point.of(arrow.side(), arrow.part()));
        Spot anchor = camera.spot(place);
        Vector along = Ways.of(arrow.direction(), body, arrow.side()).times(10);
        Spot ahead = camera.spot(place.plus(along)).minus(anchor);
        Spot way = ahead.times(1 / Math.max(ahead.length(), 0.01));
        Spot middle = free(anchor, way, arrow.direction() == Direction.IN ? 1 : -1);
        return List.of(middle.minus(way.times(LENGTH / 2)), middle.plus(way.times(LENGTH / 2)));
    }

    /** The middle of the nearest free stretch; {@code worse} is -1 if behind the part is worse, 1 if ahead of it is. */
    private Spot free(Spot anchor, Spot way, int worse) {
        Spot best = anchor;
        double least = Double.MAX_VALUE;
        for (int i = -STEPS; i <= STEPS; i++) {
            for (int j = -STEPS; j <= STEPS; j++) {
                double cost = STEP * (Math.hypot(i, j) + Math.max(0, i * worse) * AGAINST);
                Spot middle = anchor.plus(way.times(i * STEP)).plus(way.aside().times(j * STEP));
                if (cost < least && isFree(middle, way)) {
                    least = cost;
                    best = middle;
                }
            }
        }
        return best;
    }

    private boolean isFree(Spot middle, Spot way) {
        double wing = HEAD * Math.sin(Math.toRadians(HEAD_ANGLE));
        for (double part = -0.5; part <= 0.5; part += 0.25) {
            Spot spot = middle.plus(way.times(LENGTH * part));
            double room = GAP + (part > 0 ? wing : 0);
            if (!camera.looksDown() && spot.y() < GAP) {
                return false;
            }
            for (Capsule shape : taken) {
                if (shape.distance(spot.x(), spot.y()) < room) {
                    return false;
                }
            }
        }
        return true;
    }

    /** An arc around the spine, in front of the body. */
    private List<Spot> turning(Arrow arrow) {
        Axes axes = arrow.part() == BodyPart.HEAD
                ? body.head()
                : arrow.part() == BodyPart.CHEST || arrow.part() == BodyPart.SHOULDER ? body.chest() : body.pelvis();
        double radius = arrow.part() == BodyPart.HEAD ? AROUND_HEAD : AROUND_TRUNK;
        Vector middle = body.at(centre(arrow.part(), axes.up().y() > UPRIGHT));
        double towards = arrow.direction() == Direction.TURN_NEAR ? 1 : -1;
        List<Spot> path = new ArrayList<>();
        for (int i = 0; i <= PIECES; i++) {
            double angle = towards * ARC * (2.0 * i / PIECES - 1);
            path.add(camera.spot(middle.plus(axes.spin(angle).front().times(radius))));
        }
        return path;
    }

    /** Around an upright trunk an arrow goes at the waist, below the arms. */
    private static Point centre(BodyPart part, boolean upright) {
        if (part == BodyPart.HEAD) {
            return Point.HEAD;
        }
        return upright ? Point.WAIST : part.isSided() ? Point.CHEST : Point.of(Side.MIDDLE, part);
    }
}
