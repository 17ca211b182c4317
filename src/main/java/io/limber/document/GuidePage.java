package io.limber.document;

import io.limber.model.Source;
import io.limber.triage.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A result to print and keep: page one is enough by itself; then why, the plan by day, the moves on a page of their
 * own, what to leave alone, when to look again, the sources, and two weeks to tick off. Where movement has to wait it is
 * a note for the clinician instead, and holds no exercise.
 */
public final class GuidePage {

    private GuidePage() {}

    /** The page; {@code sources} are those of the pack, for the list of what the guide rests on. */
    public static Page of(VerdictPage.Result result, CallList calls, PackLine pack, List<Source> sources) {
        boolean moves = result.verdict().allowsExercise() && result.plan().isPresent();
        List<Node> nodes = moves
                ? guide(result, result.plan().orElseThrow(), calls, pack, sources)
                : GuideNote.nodes(result, calls, pack);
        String title = VerdictPage.title(result.verdict());
        return pack.page(new Document(title, nodes, Document.Sheet.CLOSE), VerdictData.of(result, calls, pack));
    }

    private static List<Node> guide(
            VerdictPage.Result result, Plan plan, CallList calls, PackLine pack, List<Source> sources) {
        GuidePlan parts = new GuidePlan(plan, result);
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Node.Paragraph(answered(result) + " " + VerdictPage.calm(result.verdict(), calls)));
        nodes.addAll(why(result));
        nodes.add(goNow(result, calls, pack));
        nodes.addAll(parts.today());
        nodes.addAll(standingLine(calls, pack));
        nodes.addAll(pack.inShort());
        plan.likely().ifPresent(likely -> nodes.addAll(PatternPart.nodes(likely)));
        nodes.addAll(parts.dayByDay());
        nodes.addAll(parts.notForYouIf());
        result.routine().ifPresent(routine -> nodes.addAll(GuideMoves.nodes(routine, result, pack)));
        nodes.addAll(parts.leaveAlone());
        nodes.addAll(parts.lookAgain());
        nodes.addAll(sources(GuideSources.of(result, plan), sources));
        nodes.add(TickSheet.of(result.answeredOn()));
        nodes.addAll(pack.nodes());
        return nodes;
    }

    /** The day that all dates count from. */
    static String answered(VerdictPage.Result result) {
        return "Answered on " + Days.withYear(result.answeredOn()) + ".";
    }

    /** What cannot wait, in few rows, with whom to call. */
    static Node goNow(VerdictPage.Result result, CallList calls, PackLine pack) {
        String call = result.verdict().isEmergency() ? "" : "In an emergency, call " + calls.emergency() + ".";
        return new Node.Card(
                Tone.DANGER,
                "Go now, day or night, if",
                GoNowPart.inShort(pack.pack().safety(), call));
    }

    /** The signs that decided the level, the words to say, and what was told. */
    private static List<Node> why(VerdictPage.Result result) {
        List<Node> nodes = new ArrayList<>();
        List<String> signs = VerdictPage.deciding(result).stream()
                .map(flag -> "**" + flag.name() + ".** " + flag.mayMean())
                .toList();
        if (!signs.isEmpty()) {
            nodes.add(new Node.Heading(2, "Why"));
            nodes.add(Node.Bullets.of(signs));
        }
        nodes.addAll(VerdictPage.sayPart(result));
        nodes.addAll(ToldPart.inShort(result.script(), result.answers()));
        return nodes;
    }

    /** For somebody in another kind of need. */
    static List<Node> standingLine(CallList calls, PackLine pack) {
        return List.of(new Node.Paragraph(pack.pack().safety().standingLine() + " Call " + calls.crisis() + "."));
    }

    /** What a guide rests on, in one block of small print. */
    private static List<Node> sources(List<String> ids, List<Source> all) {
        String names = SourcesPart.data(ids, all).stream()
                .map(source -> source.title() + dated(source))
                .collect(Collectors.joining("; "));
        return names.isEmpty()
                ? List.of()
                : List.of(
                        new Node.Heading(2, "Sources"),
                        new Node.Quiet(names + ". How much of each was read: `limber explain`."));
    }

    /** The year, for what has one: "rolling page, no fixed year" has none. */
    private static String dated(Source source) {
        return Character.isDigit(source.year().charAt(0)) ? " (" + source.year() + ")" : "";
    }
}
