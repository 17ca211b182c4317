package io.limber.picture;

import io.limber.model.BasePose;
import io.limber.model.Picture;
import io.limber.model.Prop;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The props of a picture, each in its place. */
record Furniture(List<Piece> pieces) {

    private static final double SEAT = 42;
    private static final double BED = 45;
    private static final double TABLE = 84;
    private static final double MAT_BEHIND = 95;
    /** Half the length of a rug in front of a bed, and how far from the bed it begins and ends. */
    private static final double RUG = 34;

    private static final double RUG_FROM = 4;
    private static final double RUG_TO = 58;

    private static final double STEP = 32;
    private static final double BALL = 27;
    private static final double ROLLER = 8;
    /** Twice what it is, so that it is seen. */
    private static final double TENNIS_BALL = 7;
    /** The top of a ball between a wall and the buttock of who stands. */
    private static final double BUTTOCK = 94;
    /** Up to the chest of who stands. */
    private static final double WATER = 122;
    /** How deep who swims lies in the water. */
    private static final double DRAUGHT = 20;
    /** A wall is drawn no higher than it must be to tower above who kneels or lies. */
    private static final double LOW_WALL = 128;

    private static final double HIGH_WALL = 165;
    /** Where a wall at the far side is, and half its length. */
    private static final double SIDE_WALL = -50;

    private static final double ALONG = 75;

    static Furniture of(Picture picture) {
        BasePose pose = Objects.requireNonNull(picture.frames().get(0).pose());
        return new Furniture(
                        picture.props().stream().map(prop -> place(prop, pose)).toList())
                .withRug();
    }

    /** A mat that has a bed beside it lies in front of the bed, for the feet. */
    private Furniture withRug() {
        return find(Prop.Kind.BED)
                .map(bed -> new Furniture(pieces.stream()
                        .map(piece -> piece.kind() == Prop.Kind.MAT ? rug(piece, bed) : piece)
                        .toList()))
                .orElse(this);
    }

    private static Piece rug(Piece mat, Piece bed) {
        double middle = mat.left() + MAT_BEHIND;
        return new Piece(mat.kind(), middle - RUG, middle + RUG, 0, bed.front() + RUG_FROM, bed.front() + RUG_TO);
    }

    /** The floor is there in every picture. */
    Piece piece(Prop.Kind kind) {
        return find(kind).orElseGet(Furniture::floor);
    }

    Optional<Piece> find(Prop.Kind kind) {
        return pieces.stream().filter(piece -> piece.kind() == kind).findFirst();
    }

    /** The height of what carries the body. */
    double ground(Stance stance) {
        return switch (stance.support()) {
            case TRUNK ->
                find(Prop.Kind.BED)
                        .map(Piece::top)
                        .or(() -> find(Prop.Kind.WATER).map(water -> water.top() - DRAUGHT))
                        .orElse(0.0);
            case SEAT -> seat();
            case KNEES, FEET -> 0;
        };
    }

    private double seat() {
        return find(Prop.Kind.BED)
                .or(() -> find(Prop.Kind.BALL))
                .or(() -> find(Prop.Kind.CHAIR))
                .map(Piece::top)
                .orElse(SEAT);
    }

    /** What stands on the floor and is in the way of an arrow. */
    Furniture upright() {
        return new Furniture(pieces.stream()
                .filter(piece -> piece.kind() != Prop.Kind.MAT && piece.kind() != Prop.Kind.BED && !Pillow.is(piece))
                .toList());
    }

    /** Where the leftmost thing ends that stands on the floor. */
    double left() {
        return upright().ends().mapToDouble(Piece::left).min().orElse(0);
    }

    double right() {
        return upright().ends().mapToDouble(Piece::right).max().orElse(0);
    }

    private Stream<Piece> ends() {
        return pieces.stream().filter(piece -> piece.kind() != Prop.Kind.FLOOR);
    }

    static Piece floor() {
        return new Piece(Prop.Kind.FLOOR, -1000, 1000, 0, -1000, 1000);
    }

    private static Piece place(Prop prop, BasePose pose) {
        Integer ahead = prop.ahead();
        double at = ahead == null ? usual(prop.kind(), pose) : ahead;
        return switch (prop.kind()) {
            case FLOOR -> floor();
            case MAT ->
                pose == BasePose.ON_BACK || pose == BasePose.PRONE
                        ? new Piece(prop.kind(), at - MAT_BEHIND, at + 105, 0, -34, 34)
                        : new Piece(prop.kind(), at - MAT_BEHIND, at + 72, 0, -34, 34);
            case BED ->
                pose.isLying()
                        ? new Piece(prop.kind(), at - 100, at + 92, BED, -56, 26)
                        : new Piece(prop.kind(), at - 92, at + 20, BED, -45, 45);
            case CHAIR -> new Piece(prop.kind(), at, at + 42, SEAT, -22, 22);
            case TABLE -> new Piece(prop.kind(), at, at + 60, TABLE, -40, 40);
            case STEP -> new Piece(prop.kind(), at, at + 42, STEP, -26, 26);
            case WALL -> {
                boolean high = pose == BasePose.STANDING || pose == BasePose.SITTING;
                yield new Piece(prop.kind(), at, at, high ? HIGH_WALL : LOW_WALL, -60, 60);
            }
            case SIDE_WALL -> new Piece(prop.kind(), at - ALONG, at + ALONG, LOW_WALL, SIDE_WALL, SIDE_WALL);
            case WATER -> new Piece(prop.kind(), at - 95, at + 115, WATER, -60, 60);
            case HEAD_PILLOW, BELLY_PILLOW, KNEE_PILLOW -> new Piece(prop.kind(), 0, 0, 0, 0, 0);
            case BALL -> new Piece(prop.kind(), at - BALL, at + BALL, 2 * BALL, -BALL, BALL);
            case FOAM_ROLLER -> new Piece(prop.kind(), at - ROLLER, at + ROLLER, 2 * ROLLER, -45, 45);
            case TENNIS_BALL -> {
                double height = pose == BasePose.STANDING ? BUTTOCK : 2 * TENNIS_BALL;
                yield new Piece(prop.kind(), at - TENNIS_BALL, at + TENNIS_BALL, height, -TENNIS_BALL, TENNIS_BALL);
            }
        };
    }

    private static double usual(Prop.Kind kind, BasePose pose) {
        return switch (kind) {
            case CHAIR -> pose == BasePose.SITTING ? -20 : 50;
            case TABLE, STEP -> 38;
            case WALL -> -13;
            case FOAM_ROLLER -> -35;
            case TENNIS_BALL -> pose == BasePose.STANDING ? -14 : 0;
            default -> 0;
        };
    }
}
