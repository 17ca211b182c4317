package io.limber.document;

import io.limber.model.FittedRoutine;
import io.limber.model.Limit;
import io.limber.model.Protocol;
import io.limber.triage.Plan;
import java.util.ArrayList;
import java.util.List;

/** The plan in a result: what to do first, the routine, what helps, and when to look again. */
final class PlanPart {

    static final String LIMITS_UNASKED = "You skipped the questions about limits. So only the gentlest moves are left.";

    private PlanPart() {}

    static List<Node> nodes(Plan plan, VerdictPage.Result result) {
        List<Node> nodes = new ArrayList<>();
        plan.start()
                .ifPresent(start -> nodes.addAll(start(start, result.verdict().allowsExercise())));
        if (!plan.advice().isEmpty()) {
            nodes.add(new Node.Heading(2, "For you"));
            nodes.add(Node.Bullets.of(plan.advice()));
        }
        result.routine().ifPresent(routine -> nodes.addAll(begin(routine, plan, result.limits())));
        plan.likely().ifPresent(likely -> nodes.addAll(PatternPart.nodes(likely)));
        plan.parts().forEach(part -> {
            nodes.add(new Node.Heading(2, part.title()));
            nodes.add(Node.Bullets.of(part.lines()));
        });
        nodes.addAll(lookAgain(plan));
        return nodes;
    }

    static List<Node> lookAgain(Plan plan) {
        return List.of(
                new Node.Heading(2, "When to look again"),
                new Node.Bullets(plan.lookAgain().stream()
                        .map(look -> Node.Item.of("**" + when(look) + ":** "
                                + look.at().ask() + " If not: " + look.at().ifNot()))
                        .toList()));
    }

    private static String when(Plan.Look look) {
        return look.on().map(day -> after(look) + " (" + Days.of(day) + ")").orElse(after(look));
    }

    /** "After 3 days". */
    static String after(Plan.Look look) {
        return "After " + Words.time(look.at().after());
    }

    private static List<Node> begin(FittedRoutine routine, Plan plan, List<Limit> limits) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Node.Heading(2, "Begin with: " + routine.routine().name()));
        nodes.add(new Node.Paragraph(routine.routine().goal()));
        nodes.add(RoutinePage.inShort(routine));
        routine.changes().forEach(change -> nodes.add(new Node.Quiet(leftOut(change, limits))));
        if (plan.limitsUnasked()) {
            nodes.add(new Node.Paragraph(LIMITS_UNASKED));
        }
        nodes.add(new Node.Paragraph("To read how each is done, " + Words.about(routine.length()) + " in all: `"
                + command(routine, plan) + "`"));
        return nodes;
    }

    /** What gave way in a routine, and why. */
    static String leftOut(FittedRoutine.Change change, List<Limit> limits) {
        return "Left out: " + change.from().name() + ", "
                + RoutinePage.because(change, limits, "because of your answer on ") + "."
                + change.swap()
                        .map(swap -> " In its place: " + swap.name() + ".")
                        .orElse("");
    }

    static String command(FittedRoutine routine, Plan plan) {
        return RoutinePage.command(routine, plan.circumstances()) + (plan.limitsUnasked() ? " --limit not-asked" : "");
    }

    /** Where exercise waits, a place of ease and the way up are all: what to move first waits as well. */
    static List<Node> start(Protocol.Start start, boolean allowsExercise) {
        List<String> lines = new ArrayList<>();
        lines.add("**Ease it:** " + start.ease());
        if (allowsExercise) {
            lines.add("**Then:** " + start.first());
        }
        lines.add("**Getting up:** " + start.gettingUp());
        lines.add("**Toilet:** " + start.toilet());
        return List.of(new Node.Heading(2, "First, where you are"), Node.Bullets.of(lines));
    }
}
