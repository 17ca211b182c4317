package io.limber.picture;

import io.limber.model.Prop;
import io.limber.picture.Figure.Layer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Pillows: each is where the body needs it, whatever the body does, and fills the room that is there. */
final class Pillow {

    private static final double HALF_LENGTH = 15;
    private static final double HALF_WIDTH = 19;
    private static final double LEAST = 2.6;
    private static final double LINE = 1.4;
    private static final int CORNERS = 16;
    private static final double BELLY = 0.4;

    private Pillow() {}

    static boolean is(Piece piece) {
        return piece.kind() == Prop.Kind.HEAD_PILLOW
                || piece.kind() == Prop.Kind.BELLY_PILLOW
                || piece.kind() == Prop.Kind.KNEE_PILLOW;
    }

    /** All pillows as they are seen. */
    static List<Layer> layers(Furniture furniture, double ground, Skeleton body, Camera camera) {
        return furniture.pieces().stream()
                .filter(Pillow::is)
                .map(piece -> switch (piece.kind()) {
                    case HEAD_PILLOW -> below(body.at(Point.HEAD), Body.HEAD_RADIUS, ground, camera);
                    case BELLY_PILLOW -> below(belly(body), Body.WAIST_RADIUS, ground, camera);
                    default -> between(body, camera);
                })
                .toList();
    }

    private static Vector belly(Skeleton body) {
        return body.at(Point.WAIST).toward(body.at(Point.PELVIS), BELLY);
    }

    private static Layer below(Vector part, double radius, double ground, Camera camera) {
        double thick = Math.max(LEAST, (part.y() - radius - ground) / 2);
        Vector width = Vector.TO_LOOKER.times(HALF_WIDTH);
        Vector middle = part.withHeight(ground + thick);
        return bag(middle, Vector.RIGHT.times(HALF_LENGTH), width, thick, camera.depth(middle) - HALF_WIDTH, camera);
    }

    private static Layer between(Skeleton body, Camera camera) {
        Vector near = body.at(Point.NEAR_KNEE);
        Vector far = body.at(Point.FAR_KNEE);
        double thick = Math.max(LEAST, near.distance(far) / 2 - Body.KNEE_RADIUS);
        Vector along = body.bone(Point.FAR_KNEE).unit().times(HALF_LENGTH);
        Vector middle = near.toward(far, 0.5);
        Vector width = body.bone(Point.FAR_ANKLE).unit().times(HALF_LENGTH / 2);
        return bag(middle.plus(width), along, width, thick, camera.depth(middle), camera);
    }

    /** A slab with round rims. */
    private static Layer bag(Vector middle, Vector along, Vector width, double thick, double depth, Camera camera) {
        double radius = thick - LINE / 2;
        List<Spot> corners = new ArrayList<>();
        for (Vector end : List.of(middle.plus(along), middle.minus(along))) {
            corners.add(camera.spot(end.plus(width)));
            corners.add(camera.spot(end.minus(width)));
        }
        List<Capsule> inside = new ArrayList<>();
        List<Spot> rim = new ArrayList<>();
        for (Spot corner : corners) {
            corners.forEach(other -> inside.add(new Capsule(corner, radius, other, radius)));
            for (int i = 0; i < CORNERS; i++) {
                rim.add(corner.plus(new Spot(radius, 0).turned(360.0 * i / CORNERS)));
            }
        }
        List<Spot> outline = around(rim);
        List<Mark.Line> lines = new ArrayList<>();
        for (int i = 0; i < outline.size(); i++) {
            lines.add(new Mark.Line(outline.get(i), outline.get((i + 1) % outline.size()), LINE));
        }
        return new Layer(depth, new Mark(Role.PROP, inside, List.of(), lines));
    }

    /** Those of the spots that a rubber band around all of them would touch. */
    private static List<Spot> around(List<Spot> spots) {
        List<Spot> sorted = spots.stream()
                .sorted(Comparator.comparingDouble(Spot::x).thenComparingDouble(Spot::y))
                .toList();
        List<Spot> outline = half(sorted);
        List<Spot> backwards = new ArrayList<>(sorted);
        Collections.reverse(backwards);
        outline.addAll(half(backwards));
        return outline;
    }

    private static List<Spot> half(List<Spot> sorted) {
        List<Spot> half = new ArrayList<>();
        for (Spot spot : sorted) {
            while (half.size() > 1 && !turnsLeft(half.get(half.size() - 2), half.get(half.size() - 1), spot)) {
                half.remove(half.size() - 1);
            }
            half.add(spot);
        }
        half.remove(half.size() - 1);
        return half;
    }

    private static boolean turnsLeft(Spot from, Spot by, Spot to) {
        return (by.x() - from.x()) * (to.y() - from.y()) - (by.y() - from.y()) * (to.x() - from.x()) > 0;
    }
}
