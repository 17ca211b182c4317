package io.limber.picture;

import io.limber.model.Picture;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A picture of the model, worked out: each of its frames as drawings of one size, and every moment between them as
 * drawings of one size, which may be larger, since who gets up reaches farther on the way.
 *
 * <p>{@link #mirrored} is the same for the other side of the body, with its words.
 */
public final class Film {

    private static final double ROUND_THE_BODY = 10;
    private static final double MARGIN = 1.5;
    private static final int MOMENTS = 4;
    /** No point of the skeleton comes nearer to the floor, in cm. */
    private static final double LOWEST = 2.5;

    private final Picture picture;
    private final List<KeyFrame> keys;
    private final Furniture furniture;
    private final Camera camera;
    private final double left;
    private final double right;
    private final List<List<Mark>> bodies;
    private final List<List<Mark>> arrows;
    private final Bounds still;
    private @Nullable Bounds moving;

    private Film(Picture picture, List<KeyFrame> keys, Furniture furniture, Camera camera) {
        this.picture = picture;
        this.keys = keys;
        this.furniture = furniture;
        this.camera = camera;
        this.left = Math.min(
                        furniture.left(),
                        keys.stream().mapToDouble(key -> end(key, -1)).min().orElse(0))
                - ROUND_THE_BODY;
        this.right = Math.max(
                        furniture.right(),
                        keys.stream().mapToDouble(key -> end(key, 1)).max().orElse(0))
                + ROUND_THE_BODY;
        this.bodies = keys.stream().map(key -> marks(key.body())).toList();
        this.arrows = keys.stream().map(this::placed).toList();
        this.still = around(bodies.stream().flatMap(List::stream).toList());
    }

    /** The film of a picture. */
    public static Film of(Picture picture) {
        Furniture furniture = Furniture.of(picture);
        return new Film(picture, KeyFrame.of(picture, furniture), furniture, Camera.of(picture.view()));
    }

    /** The same movement with the other side of the body. */
    public Film mirrored() {
        return new Film(picture, keys, furniture, camera.mirror());
    }

    /** How many frames there are. */
    public int frames() {
        return keys.size();
    }

    /** A frame with its arrows, from 0 on. */
    public Drawing frame(int frame) {
        List<Mark> marks = new ArrayList<>(bodies.get(frame));
        marks.addAll(arrows.get(frame));
        return new Drawing(marks, still);
    }

    /** A moment, without arrows; whole numbers are the frames, and what is between them is on the way. */
    public Drawing at(double moment) {
        return new Drawing(marks(body(moment)), moving());
    }

    /** What is to be seen in a frame, with the sides named as they are drawn. */
    public String alt(int frame) {
        return picture.frames().get(frame).alt(camera.mirrored());
    }

    /** What is to be seen in all of them. */
    public String alt() {
        return picture.alt(camera.mirrored());
    }

    private Skeleton body(double moment) {
        double within = Math.max(0, Math.min(keys.size() - 1.0, moment));
        int before = (int) Math.floor(within);
        if (before == within) {
            return keys.get(before).body();
        }
        Skeleton between =
                Motion.between(keys.get(before).body(), keys.get(before + 1).body(), within - before);
        double lowest =
                between.points().values().stream().mapToDouble(Vector::y).min().orElse(0);
        return between.moved(Vector.UP.times(Math.max(0, LOWEST - lowest)));
    }

    private List<Mark> marks(Skeleton body) {
        List<Figure.Layer> layers = new ArrayList<>(Scenery.layers(furniture, camera, left, right));
        layers.addAll(
                Pillow.layers(furniture, furniture.ground(keys.get(0).setting().stance()), body, camera));
        layers.addAll(Figure.layers(body, camera));
        return layers.stream()
                .sorted(Comparator.comparingDouble(Figure.Layer::depth))
                .map(Figure.Layer::mark)
                .toList();
    }

    private List<Mark> placed(KeyFrame key) {
        Stream<Capsule> seen = Stream.concat(
                        Figure.layers(key.body(), camera).stream(),
                        Scenery.layers(furniture.upright(), camera, 0, 0).stream())
                .flatMap(layer -> layer.mark().covered());
        List<Capsule> taken =
                Stream.concat(seen, Scenery.beyond(furniture, camera)).toList();
        return ArrowMarks.of(key.frame().arrows(), key.body(), camera, taken);
    }

    /** The box around every moment; worked out for the first of them, since a page shows none. */
    private Bounds moving() {
        if (moving == null) {
            List<Mark> all = new ArrayList<>();
            for (int step = 0; step <= (keys.size() - 1) * MOMENTS; step++) {
                all.addAll(marks(body((double) step / MOMENTS)));
            }
            moving = around(all).with(still);
        }
        return moving;
    }

    /** The box around some marks and all arrows. */
    private Bounds around(List<Mark> marks) {
        List<Mark> all = new ArrayList<>(marks);
        arrows.forEach(all::addAll);
        return Bounds.of(all).wider(MARGIN);
    }

    private static double end(KeyFrame key, int way) {
        return way
                * key.body().points().values().stream()
                        .mapToDouble(at -> way * at.x())
                        .max()
                        .orElse(0);
    }
}
