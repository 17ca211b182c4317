package io.limber.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A drawing in letters: rows from the top, each in runs of one role, so that whoever shows it can colour them. */
public record TextPicture(List<List<Run>> rows) {

    private static final List<Role> ROLES = List.of(Role.values());

    public TextPicture {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Letters of one role; blanks have none. */
    public record Run(String text, Optional<Role> role) {}

    /** How many columns the longest row takes. */
    public int columns() {
        return rows.stream().mapToInt(TextPicture::columns).max().orElse(0);
    }

    /** How many columns a row takes: each of its letters takes one. */
    public static int columns(List<Run> row) {
        int columns = 0;
        for (Run run : row) {
            columns += run.text().length();
        }
        return columns;
    }

    /** The rows without colour, and without blanks at their ends. */
    public List<String> lines() {
        return rows.stream()
                .map(row -> row.stream().map(Run::text).collect(Collectors.joining()))
                .toList();
    }

    /** All rows, each with its line end. */
    public String text() {
        return lines().stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /** Makes letters out of dots. */
    static TextPicture of(DotGrid grid, Glyphs glyphs) {
        List<List<Run>> rows = new ArrayList<>();
        for (int row = 0; row < grid.rows(); row++) {
            List<Run> runs = new ArrayList<>();
            for (int column = 0; column < grid.columns(); column++) {
                append(runs, cell(grid, column, row, glyphs));
            }
            if (!runs.isEmpty() && runs.get(runs.size() - 1).role().isEmpty()) {
                runs.remove(runs.size() - 1);
            }
            rows.add(runs);
        }
        return new TextPicture(rows);
    }

    private static Run cell(DotGrid grid, int column, int row, Glyphs glyphs) {
        int dots = 0;
        int[] counts = new int[ROLES.size()];
        for (int y = 0; y < DotGrid.CELL_HEIGHT; y++) {
            for (int x = 0; x < DotGrid.CELL_WIDTH; x++) {
                Role role = grid.role(column * DotGrid.CELL_WIDTH + x, row * DotGrid.CELL_HEIGHT + y);
                if (role != null) {
                    dots |= 1 << (y * DotGrid.CELL_WIDTH + x);
                    counts[ROLES.indexOf(role)]++;
                }
            }
        }
        Optional<Role> role = dots == 0 ? Optional.empty() : Optional.of(ROLES.get(most(counts)));
        return new Run(String.valueOf(glyphs.of(dots, role.orElse(Role.PROP))), role);
    }

    /** The place of the largest number; the last one of several. */
    private static int most(int[] counts) {
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] >= counts[most] ? i : most;
        }
        return most;
    }

    private static void append(List<Run> runs, Run cell) {
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).role().equals(cell.role())) {
            runs.set(last, new Run(runs.get(last).text() + cell.text(), cell.role()));
        } else {
            runs.add(cell);
        }
    }

    /** The letter for the dots of a cell: bit {@code 2 * row + column}, from the top left. */
    interface Glyphs {
        char of(int dots, Role role);
    }
}
