package io.limber.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Two weeks to tick off on paper, a week beside a week: when the moves were done, and how the pain was. */
final class TickSheet {

    private static final int WEEKS = 2;
    private static final int DAYS = 7;
    /** One for each time of the day. */
    private static final String BOXES = "\u2610 \u2610 \u2610";

    private TickSheet() {}

    /** The sheet, from the day of the answers on. */
    static Node of(LocalDate from) {
        List<Node> sheet = new ArrayList<>();
        sheet.add(new Node.Heading(2, "Two weeks to tick off"));
        sheet.add(new Node.Paragraph(
                "Tick when you did the moves: in the morning, at midday, in the evening. Write how bad the pain was."));
        for (int week = 0; week < WEEKS; week++) {
            sheet.add(week(from.plusWeeks(week)));
        }
        return Node.OnPaper.of(new Node.Together(sheet));
    }

    private static Node week(LocalDate from) {
        List<String> head = new ArrayList<>(List.of(""));
        IntStream.range(0, DAYS).mapToObj(from::plusDays).map(Days::inShort).forEach(head::add);
        return new Node.Table(head, List.of(row("Moves", BOXES), row("Pain 0-10", "")));
    }

    private static List<String> row(String label, String cell) {
        List<String> row = new ArrayList<>(List.of(label));
        IntStream.range(0, DAYS).forEach(day -> row.add(cell));
        return row;
    }
}
