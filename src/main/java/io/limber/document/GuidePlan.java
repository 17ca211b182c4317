package io.limber.document;

import io.limber.triage.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A plan in the order of the days. The parts of the advice go where their names say; what a pack adds beside them stands
 * with the days to come.
 */
final class GuidePlan {

    private static final String TODAY = "plan-today";
    private static final String WHAT_HELPS = "plan-waiting";
    private static final String DAYS = "plan-days";
    private static final String LEAVE = "plan-leave";
    private static final String LIFE = "plan-life";
    private static final String MEDICINES = "plan-medicines";

    private final Plan plan;
    private final VerdictPage.Result result;

    GuidePlan(Plan plan, VerdictPage.Result result) {
        this.plan = plan;
        this.result = result;
    }

    /** What to do first, what belongs to this person's answers, and what helps today. */
    List<Node> today() {
        List<Node> nodes = new ArrayList<>();
        plan.start().ifPresent(start -> nodes.addAll(PlanPart.start(start, true)));
        List<String> lines = new ArrayList<>(plan.advice());
        parts(TODAY, WHAT_HELPS).map(Plan.Part::lines).forEach(lines::addAll);
        if (!lines.isEmpty()) {
            nodes.add(new Node.Heading(2, "Today"));
            nodes.add(Node.Bullets.of(lines));
        }
        return nodes;
    }

    /** How to rest and what to leave alone, for somebody who waits at home to be seen; in few rows, and without exercise. */
    List<Node> untilSeen() {
        List<Node> nodes = new ArrayList<>();
        plan.start().ifPresent(start -> nodes.addAll(PlanPart.start(start, false)));
        List<String> lines = new ArrayList<>(plan.advice());
        parts(WHAT_HELPS, LEAVE)
                .map(part -> "**" + part.title() + ":** " + String.join(" ", part.lines()))
                .forEach(lines::add);
        if (!lines.isEmpty()) {
            nodes.add(new Node.Heading(2, "Until you have been seen"));
            nodes.add(Node.Bullets.of(lines));
        }
        return nodes;
    }

    /** Whom the moves are not for, on the page that is read first. */
    List<Node> notForYouIf() {
        return result
                .routine()
                .filter(routine -> !routine.steps().isEmpty())
                .<Node>map(routine -> new Node.Paragraph("**The moves are not for you if any of this is so.** "
                        + String.join(" ", routine.routine().notForYouIf())))
                .stream()
                .toList();
    }

    /** What comes after today, in the words of the pack. */
    List<Node> dayByDay() {
        List<Node.Item> items = new ArrayList<>();
        result.routine()
                .filter(routine -> !routine.steps().isEmpty())
                .ifPresent(routine -> items.add(Node.Item.of("**Today:** begin with *"
                        + routine.routine().name() + "*, " + Words.about(routine.length()) + ".")));
        parts(DAYS).flatMap(part -> part.lines().stream()).map(Node.Item::of).forEach(items::add);
        String dates = plan.lookAgain().stream()
                .flatMap(look -> look.on().stream())
                .map(Days::of)
                .collect(Collectors.joining("; "));
        if (!dates.isEmpty()) {
            items.add(Node.Item.of("**Look again on:** " + dates + "."));
        }
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Node.Heading(2, "Day by day"));
        nodes.add(new Node.Bullets(items));
        nodes.addAll(nodes(plan.parts().stream().filter(part -> !hasItsPlace(part))));
        return nodes;
    }

    /** What to leave alone for now, tablets among it. */
    List<Node> leaveAlone() {
        return nodes(parts(LEAVE, LIFE, MEDICINES));
    }

    /** The days to look again, and at what. */
    List<Node> lookAgain() {
        return PlanPart.lookAgain(plan);
    }

    private static boolean hasItsPlace(Plan.Part part) {
        return List.of(TODAY, WHAT_HELPS, DAYS, LEAVE, LIFE, MEDICINES).contains(part.id());
    }

    private Stream<Plan.Part> parts(String... ids) {
        return Stream.of(ids)
                .flatMap(id -> plan.parts().stream().filter(part -> part.id().equals(id)));
    }

    private static List<Node> nodes(Stream<Plan.Part> parts) {
        return parts.flatMap(part -> Stream.<Node>of(new Node.Heading(2, part.title()), Node.Bullets.of(part.lines())))
                .toList();
    }
}
