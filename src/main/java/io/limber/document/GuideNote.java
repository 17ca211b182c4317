package io.limber.document;

import io.limber.model.RedFlag;
import io.limber.triage.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One page to take to a clinician, for a result that has to be seen first: what to do, what to say, and what was told.
 * It holds no exercise; of the plan, how to wait and when to look again.
 */
final class GuideNote {

    /** Signs that are told with what they may mean; of more than these, only the names. */
    private static final int IN_FULL = 3;

    private GuideNote() {}

    static List<Node> nodes(VerdictPage.Result result, CallList calls, PackLine pack) {
        Verdict verdict = result.verdict();
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Node.Paragraph("A note to take with you. " + GuidePage.answered(result)));
        verdict.card().ifPresent(card -> nodes.add(VerdictPage.card(card, result, calls)));
        if (verdict.card().isEmpty()) {
            nodes.add(new Node.Paragraph(VerdictPage.calm(verdict, calls)));
            nodes.addAll(VerdictPage.sayPart(result));
        }
        NoteAnswers told = NoteAnswers.of(result);
        nodes.addAll(why(result, told.isLong() ? 0 : IN_FULL));
        nodes.add(new Node.Heading(2, "For the clinician: what was told"));
        nodes.addAll(told.nodes());
        nodes.add(Node.OnPaper.of(new Node.Blank("When it began, day and time", 1)));
        nodes.add(Node.OnPaper.of(new Node.Blank("Medicines and allergies", 1)));
        result.plan().ifPresent(plan -> {
            nodes.addAll(new GuidePlan(plan, result).untilSeen());
            nodes.addAll(PlanPart.lookAgain(plan));
        });
        nodes.add(GuidePage.goNow(result, calls, pack));
        if (!verdict.isEmergency()) {
            nodes.addAll(GuidePage.standingLine(calls, pack));
        }
        nodes.addAll(pack.nodes());
        return nodes;
    }

    private static List<Node> why(VerdictPage.Result result, int inFull) {
        List<RedFlag> deciding = VerdictPage.deciding(result);
        List<String> lines = new ArrayList<>(deciding.stream()
                .limit(inFull)
                .map(flag -> "**" + flag.name() + ".** " + flag.mayMean())
                .toList());
        List<String> names = Stream.concat(
                        deciding.stream().skip(inFull),
                        result.verdict().reasons().stream()
                                .flatMap(rule -> VerdictPage.flag(rule, result).stream())
                                .filter(flag -> !deciding.contains(flag)))
                .map(RedFlag::name)
                .distinct()
                .toList();
        if (!names.isEmpty()) {
            lines.add((inFull == 0 ? "" : "**Also:** ") + String.join("; ", names) + ".");
        }
        return lines.isEmpty() ? List.of() : List.of(new Node.Heading(2, "Why"), Node.Bullets.of(lines));
    }
}
