package io.limber.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What a routine has on paper only: whose it is, the days to tick off, and room for a therapist. */
final class HandoutPart {

    /** Two weeks: then comes the second look, and a new sheet. */
    private static final int DAYS = 14;

    private static final int REMARKS = 3;

    private HandoutPart() {}

    static Node whose() {
        return Node.OnPaper.of(new Node.Blank("Name", 1), new Node.Blank("Date", 1));
    }

    /** A box for each day on which an exercise is done; on which day it begins is for the person to say. */
    static Node days() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Node.Paragraph("**Done on day**"));
        IntStream.rangeClosed(1, DAYS)
                .mapToObj(day -> new Node.TickBox("" + day))
                .forEach(nodes::add);
        return new Node.OnPaper(nodes);
    }

    static Node therapist() {
        return new Node.OnPaper(List.of(new Node.Together(List.of(
                new Node.Heading(2, "From your therapist"),
                Node.OnPaper.of(new Node.Blank("Therapist", 1), new Node.Blank("Next visit", 1)),
                new Node.Blank("Remarks", REMARKS)))));
    }
}
