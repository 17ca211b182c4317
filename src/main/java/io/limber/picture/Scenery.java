package io.limber.picture;

import io.limber.model.Prop;
import io.limber.picture.Figure.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The props as they are seen, in lines. */
final class Scenery {

    private static final double THIN = 1.6;
    private static final double THICK = 2.6;
    private static final double SLAB = 5;
    private static final double MATTRESS = 18;
    private static final double BEHIND = 8;
    /** What one stands on is drawn last, so that no rim cuts the ground away from under a foot. */
    private static final double FRONT = 1000;

    private static final double RIPPLE = 2.5;
    private static final double WAVE = 2.4;
    private static final double WAVE_LENGTH = 20;

    private static final int CORNERS = 36;
    /** How far behind a wall or the back of a chair nothing else belongs. */
    private static final double BEYOND = 90;

    private final Camera camera;
    private final List<Layer> layers = new ArrayList<>();

    private Scenery(Camera camera) {
        this.camera = camera;
    }

    /**
     * The props.
     *
     * @param left where a floor begins
     * @param right where a floor ends
     */
    static List<Layer> layers(Furniture furniture, Camera camera, double left, double right) {
        Scenery scenery = new Scenery(camera);
        boolean mat = furniture.find(Prop.Kind.MAT).isPresent();
        if (!camera.looksDown() && !mat) {
            scenery.line(new Vector(left, 0, 0), new Vector(right, 0, 0), THIN, FRONT);
        }
        furniture.pieces().forEach(scenery::add);
        return scenery.layers;
    }

    /** Room that is no place for an arrow, seen from the side: behind a wall or a backrest, and below a seat. */
    static Stream<Capsule> beyond(Furniture furniture, Camera camera) {
        return camera.looksDown()
                ? Stream.empty()
                : furniture.pieces().stream().flatMap(piece -> switch (piece.kind()) {
                    case WALL -> Stream.of(beyond(piece.left(), piece.left() < 0, piece.top(), camera));
                    case CHAIR -> {
                        double back = piece.backrest();
                        double height = piece.top() + Piece.BACK_HEIGHT;
                        Capsule below = Capsule.circle(
                                camera.spot(piece.middle().withHeight(piece.top() / 2)), piece.top() / 2);
                        yield Stream.of(below, beyond(back, back == piece.left(), height, camera));
                    }
                    default -> Stream.empty();
                });
    }

    private static Capsule beyond(double face, boolean toTheLeft, double height, Camera camera) {
        double x = face + (toTheLeft ? -BEYOND / 2 : BEYOND / 2);
        return Capsule.line(camera.spot(new Vector(x, 0, 0)), camera.spot(new Vector(x, height, 0)), BEYOND);
    }

    private void add(Piece piece) {
        switch (piece.kind()) {
            case FLOOR, HEAD_PILLOW, BELLY_PILLOW, KNEE_PILLOW -> {}
            case WATER -> water(piece);
            case MAT -> mat(piece);
            case BED -> box(piece, piece.top() - MATTRESS, 0);
            case TABLE -> box(piece, piece.top() - SLAB, 0);
            case STEP -> box(piece, 0, 0);
            case CHAIR -> chair(piece);
            case WALL -> wall(piece);
            case SIDE_WALL -> sideWall(piece);
            case BALL -> ring(piece.middle(), piece.radius());
            case TENNIS_BALL -> disc(piece.middle(), piece.radius());
            case FOAM_ROLLER -> {
                ring(withDepth(piece.middle(), piece.back()), piece.radius());
                ring(withDepth(piece.middle(), piece.front()), piece.radius());
            }
        }
    }

    private void mat(Piece piece) {
        if (camera.looksDown()) {
            frame(piece, 0, -FRONT);
        } else {
            line(new Vector(piece.left(), -1, 0), new Vector(piece.right(), -1, 0), THICK, FRONT);
        }
    }

    /** A slab from {@code bottom} to the top, and legs down to {@code floor} if it hangs in the air. */
    private void box(Piece piece, double bottom, double floor) {
        frame(piece, piece.top(), 0);
        for (Vector corner : corners(piece, piece.top())) {
            boolean hidden = corner.z() == piece.back() && camera.yaw() <= 0 == (corner.x() == piece.left());
            if (!hidden || !camera.looksDown()) {
                line(corner, corner.withHeight(bottom > 0 ? floor : bottom), THIN);
            }
        }
        if (bottom > 0 || camera.looksDown()) {
            Vector left = new Vector(piece.left(), bottom, piece.front());
            Vector right = new Vector(piece.right(), bottom, piece.front());
            line(left, right, THIN);
            if (camera.yaw() < 0) {
                line(right, new Vector(piece.right(), bottom, piece.back()), THIN);
            } else if (camera.yaw() > 0) {
                line(left, new Vector(piece.left(), bottom, piece.back()), THIN);
            }
        }
    }

    private void chair(Piece piece) {
        frame(piece, piece.top(), 0);
        for (Vector corner : corners(piece, piece.top())) {
            line(corner, corner.withHeight(0), THIN);
        }
        double back = piece.backrest();
        Vector near = new Vector(back, piece.top() + Piece.BACK_HEIGHT, piece.front());
        Vector far = new Vector(back, piece.top() + Piece.BACK_HEIGHT, piece.back());
        line(near, near.withHeight(piece.top()), THIN);
        line(far, far.withHeight(piece.top()), THIN);
        line(near, far, THICK);
        line(
                near.withHeight(piece.top() + Piece.BACK_HEIGHT / 2),
                far.withHeight(piece.top() + Piece.BACK_HEIGHT / 2),
                THIN);
    }

    private void wall(Piece piece) {
        if (camera.looksDown()) {
            Piece face = new Piece(piece.kind(), piece.left(), piece.right(), 0, piece.back(), piece.front());
            Vector far = new Vector(face.left(), 0, face.back());
            Vector near = new Vector(face.left(), 0, face.front());
            line(far, near, THIN);
            line(far, far.withHeight(piece.top()), THIN);
            line(near, near.withHeight(piece.top()), THIN);
            line(near.withHeight(piece.top()), far.withHeight(piece.top()), THIN);
        } else {
            line(new Vector(piece.left(), 0, 0), new Vector(piece.left(), piece.top(), 0), THICK);
        }
    }

    /** A wall all along the far side, behind everything. */
    private void sideWall(Piece piece) {
        for (double height : new double[] {0, piece.top()}) {
            line(
                    new Vector(piece.left(), height, piece.back()),
                    new Vector(piece.right(), height, piece.back()),
                    THIN,
                    -FRONT);
        }
        for (double end : new double[] {piece.left(), piece.right()}) {
            Vector foot = new Vector(end, 0, piece.back());
            line(foot, foot.withHeight(piece.top()), THIN, -FRONT);
        }
    }

    /** Waves that cross whoever stands in them. */
    private void water(Piece piece) {
        List<Mark.Line> lines = new ArrayList<>();
        Vector before = new Vector(piece.left(), piece.top(), 0);
        for (double x = piece.left() + RIPPLE; x <= piece.right(); x += RIPPLE) {
            double height = WAVE * Math.sin((x - piece.left()) * 2 * Math.PI / WAVE_LENGTH);
            Vector next = new Vector(x, piece.top() + height, 0);
            lines.add(new Mark.Line(camera.spot(before), camera.spot(next), THIN));
            before = next;
        }
        layers.add(new Layer(FRONT, Mark.lines(Role.PROP, lines)));
    }

    /** Small and full, and never hidden. */
    private void disc(Vector middle, double radius) {
        List<Capsule> disc = List.of(new Capsule(camera.spot(middle), radius, camera.spot(middle), radius));
        layers.add(new Layer(FRONT, Mark.shape(Role.PROP, disc, disc)));
    }

    private void ring(Vector middle, double radius) {
        Spot centre = camera.spot(middle);
        List<Mark.Line> lines = new ArrayList<>();
        Spot before = centre.plus(new Spot(radius, 0));
        for (int i = 1; i <= CORNERS; i++) {
            Spot next = centre.plus(new Spot(radius, 0).turned(360.0 * i / CORNERS));
            lines.add(new Mark.Line(before, next, THIN));
            before = next;
        }
        layers.add(new Layer(camera.depth(middle) - radius, new Mark(Role.PROP, List.of(), List.of(), lines)));
    }

    private void frame(Piece piece, double height, double nearer) {
        List<Vector> corners = corners(piece, height);
        for (int i = 0; i < corners.size(); i++) {
            line(corners.get(i), corners.get((i + 1) % corners.size()), THIN, nearer);
        }
    }

    private static List<Vector> corners(Piece piece, double height) {
        return List.of(
                new Vector(piece.left(), height, piece.back()),
                new Vector(piece.right(), height, piece.back()),
                new Vector(piece.right(), height, piece.front()),
                new Vector(piece.left(), height, piece.front()));
    }

    private static Vector withDepth(Vector place, double z) {
        return new Vector(place.x(), place.y(), z);
    }

    private void line(Vector from, Vector to, double width) {
        line(from, to, width, 0);
    }

    private void line(Vector from, Vector to, double width, double nearer) {
        Mark.Line line = new Mark.Line(camera.spot(from), camera.spot(to), width);
        double depth = camera.depth(from.toward(to, 0.5)) - BEHIND + nearer;
        Mark apart = Mark.lines(Role.PROP, List.of(line));
        layers.add(
                new Layer(depth, nearer == FRONT ? new Mark(Role.PROP, List.of(), List.of(), List.of(line)) : apart));
    }
}
