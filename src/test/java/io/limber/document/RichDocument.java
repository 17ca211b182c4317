package io.limber.document;

import io.limber.document.Node.Blank;
import io.limber.document.Node.Bullets;
import io.limber.document.Node.Fact;
import io.limber.document.Node.Facts;
import io.limber.document.Node.Heading;
import io.limber.document.Node.Item;
import io.limber.document.Node.Numbered;
import io.limber.document.Node.PageBreak;
import io.limber.document.Node.Paragraph;
import io.limber.document.Node.Picture;
import io.limber.document.Node.Quiet;
import io.limber.document.Node.Table;
import io.limber.document.Node.TickBox;
import io.limber.document.Node.Together;
import java.util.List;

/** One document with every kind of block in it, as a person would meet them. */
final class RichDocument {

    static final Document UNLOCK = Document.of(
            "Unlock: small moves for a back that has just locked",
            new Paragraph("Ten quiet minutes on the floor or in bed. *Small and slow* is the whole idea:"
                    + " you are **not** trying to stretch anything loose."),
            new Node.Card(
                    Tone.DANGER,
                    "Go to a hospital emergency department now",
                    List.of(
                            new Paragraph("You said that the skin between your legs is numb."),
                            Numbered.of(List.of(
                                    "Ring **112** if nobody can take you. Do not drive yourself.",
                                    "Say: \"I have back pain, and I have gone numb between my legs. I need to be"
                                            + " checked for cauda equina syndrome today.\"",
                                    "Take your medicines, or a list of them, with you.")),
                            new Quiet("Pressed the wrong key? Run `limber triage` again."))),
            new Node.Box(
                    Tone.CAUTION,
                    "Before you start",
                    List.of(
                            new Paragraph("Any *yes*, or *not sure*: do not start. Type `limber triage`."),
                            Bullets.of(List.of(
                                    "Is the skin between your legs numb?",
                                    "Can you not pass water, or not feel it?",
                                    "Is a leg getting weaker?")))),
            new Heading(2, "1. Pelvic tilt"),
            Facts.of(
                    new Fact("Dose", "10 times, about 6 seconds each. Start with 5."),
                    new Fact("Feel it in", "A small, easy rock low in the back and belly. No strain."),
                    new Fact("Breathing", "Out as the back goes down, in as it lets go. Never hold your breath.")),
            new Picture("Somebody lies on their back with bent knees and flat feet; the hollow of the back is pressed"
                    + " down."),
            new Heading(3, "How"),
            Numbered.of(List.of(
                    "Breathe out and press the hollow of your back down, a little. Your belly draws in by itself.",
                    "Breathe in and let the hollow come back.",
                    "Rock to and fro, slow and small. A finger's width is enough.")),
            new Heading(4, "Stop if"),
            Bullets.of(List.of("A sharp grab does not let go within five breaths.", "Pain runs down a leg.")),
            new PageBreak(),
            new Heading(2, "When to look again"),
            new Bullets(List.of(
                    new Item(
                            "After **24 hours**:",
                            List.of(Bullets.of(List.of(
                                    "Can you turn over in bed more easily?",
                                    "Can you walk to the kitchen and back?")))),
                    new Item(
                            "After **3 days**, if it is no better, see a physiotherapist or doctor.",
                            List.of(new Paragraph("A long word such as"
                                    + " https://example.org/a-very-long-address/that-fits-no-line is broken."))))),
            new Heading(2, "By the day"),
            new Table(
                    List.of("When", "What to look at", "If not"),
                    List.of(
                            List.of("24 hours", "Turning over in bed", "Go on, **smaller**"),
                            List.of("3 days", "Walking to the kitchen", "Ring somebody: `limber triage`"),
                            List.of("6 weeks", "", "See a physiotherapist"))),
            new Table(List.of("A | B", "C"), List.of()),
            new Together(List.of(
                    new Heading(3, "Seated pelvic tilt"),
                    new Paragraph("Sit tall, and rock to and fro."),
                    Node.OnPaper.of(new TickBox("Monday"), new TickBox("Tuesday")),
                    new TickBox("Done"))),
            new TickBox("Better"),
            new TickBox("About the same"),
            new TickBox("Worse: read \"when to get help\" again, and ring somebody who can look in on you"),
            new Blank("Your physiotherapist", 1),
            new Blank("Remarks", 3),
            new Node.Box(Tone.CALM, "Good to know", List.of(new Paragraph("Most locked backs ease within days."))),
            new Quiet("limber gives information. It is not a medical device, and no clinician has reviewed it yet."));

    private RichDocument() {}
}
