package io.limber.picture;

import org.jspecify.annotations.Nullable;

/** A canvas of dots, on or off, each of the role that was drawn there last. */
final class DotGrid implements Canvas {

    /** Dots across and down in one cell of text. */
    static final int CELL_WIDTH = 2;

    static final int CELL_HEIGHT = 4;

    private static final double RIM = 1.05;
    private static final double THINNEST = 0.75;

    private final int width;
    private final int height;
    private final @Nullable Role[] dots;
    private final double scale;
    private final Spot corner;

    private DotGrid(int width, int height, double scale, Spot corner) {
        this.width = width;
        this.height = height;
        this.dots = new @Nullable Role[width * height];
        this.scale = scale;
        this.corner = corner;
    }

    /** A drawing in dots, as large as fits into this many cells of text. */
    static DotGrid of(Drawing drawing, int columns, int rows) {
        Bounds bounds = drawing.bounds();
        double scale =
                Math.min((columns * CELL_WIDTH - 1) / bounds.width(), (rows * CELL_HEIGHT - 1) / bounds.height());
        int width = cells(bounds.width() * scale + 1, CELL_WIDTH) * CELL_WIDTH;
        int height = cells(bounds.height() * scale + 1, CELL_HEIGHT) * CELL_HEIGHT;
        DotGrid grid = new DotGrid(width, height, scale, new Spot(bounds.left(), bounds.top()));
        drawing.draw(grid);
        return grid;
    }

    private static int cells(double dots, int each) {
        return (int) Math.ceil(dots / each - 1e-6);
    }

    int columns() {
        return width / CELL_WIDTH;
    }

    int rows() {
        return height / CELL_HEIGHT;
    }

    /** The role of a dot, counted from the left and the top; null where there is none. */
    @Nullable Role role(int x, int y) {
        return dots[y * width + x];
    }

    @Override
    public void clear(Capsule shape) {
        paint(scaled(shape, THINNEST), RIM, null, true);
    }

    @Override
    public void fill(Capsule shape, Role role) {
        paint(scaled(shape, THINNEST), 0, role, role != Role.FAR);
    }

    @Override
    public void line(Spot from, Spot to, double thickness, Role role) {
        Capsule line = scaled(Capsule.line(from, to, Math.min(thickness, 1 / scale)), 0.5);
        int steps = (int) Math.ceil(2 * line.to().minus(line.from()).length()) + 1;
        for (int i = 0; i <= steps; i++) {
            Spot spot = line.from().plus(line.to().minus(line.from()).times((double) i / steps));
            dot((int) Math.round(spot.x()), (int) Math.round(spot.y()), role);
        }
    }

    private Capsule scaled(Capsule shape, double thinnest) {
        return new Capsule(
                scaled(shape.from()),
                Math.max(thinnest, shape.fromRadius() * scale),
                scaled(shape.to()),
                Math.max(thinnest, shape.toRadius() * scale));
    }

    private Spot scaled(Spot spot) {
        return new Spot((spot.x() - corner.x()) * scale, (corner.y() - spot.y()) * scale);
    }

    private void paint(Capsule shape, double rim, @Nullable Role role, boolean solid) {
        double around = Math.max(shape.fromRadius(), shape.toRadius()) + rim;
        int top = (int) Math.floor(Math.min(shape.from().y(), shape.to().y()) - around);
        int bottom = (int) Math.ceil(Math.max(shape.from().y(), shape.to().y()) + around);
        int left = (int) Math.floor(Math.min(shape.from().x(), shape.to().x()) - around);
        int right = (int) Math.ceil(Math.max(shape.from().x(), shape.to().x()) + around);
        for (int y = Math.max(0, top); y <= Math.min(height - 1, bottom); y++) {
            for (int x = Math.max(0, left); x <= Math.min(width - 1, right); x++) {
                if (shape.distance(x, y) <= rim) {
                    boolean on = solid || (x + y) % 2 == 0;
                    dots[y * width + x] = on ? role : null;
                }
            }
        }
    }

    private void dot(int x, int y, @Nullable Role role) {
        if (x >= 0 && y >= 0 && x < width && y < height) {
            dots[y * width + x] = role;
        }
    }
}
