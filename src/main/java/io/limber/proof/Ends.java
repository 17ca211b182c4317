package io.limber.proof;

import io.limber.triage.Plan;
import java.util.List;
import java.util.Optional;

/** Where talks may end: with somebody to call, or with a plan that says where to begin and when to look again. */
final class Ends {

    private final Plans plans;

    Ends(PackParts parts) {
        this.plans = new Plans(parts);
    }

    /** What is wrong with the end of a talk. */
    Optional<Finding> fault(WholeTalk talk) {
        if (!talk.ends()) {
            return Optional.of(
                    Finding.of("screens", "a talk does not come to an end", "look for screens that open each other"));
        }
        Plans.Made made = plans.of(talk.end().answers());
        if (made.verdict().isUrgent()) {
            return Optional.empty();
        }
        List<String> open = made.verdict().open();
        return open.isEmpty()
                ? made.plan().flatMap(plan -> fault(plan, made))
                : Optional.of(Finding.of(
                        open.get(0),
                        "a talk ends, and the must-ask question `" + open.get(0) + "` has not been put",
                        "look at the `when` of its screen"));
    }

    private static Optional<Finding> fault(Plan plan, Plans.Made made) {
        if (plan.lookAgain().isEmpty()) {
            return deadEnd("look-again", "and nothing says when to look again", "add a `look-again` without `when`");
        }
        if (!made.verdict().allowsExercise()) {
            return Optional.empty();
        }
        if (plan.start().isEmpty()) {
            return deadEnd("starts", "and nothing says where to begin", "add a start for every answer of `where-now`");
        }
        if (plan.routine().isEmpty()) {
            return deadEnd("proposals", "and no routine is proposed", "let the last proposal have no `when`");
        }
        return made.holdsNothing()
                ? deadEnd(
                        plan.routine().orElseThrow(),
                        "and nothing is left of the routine `" + plan.routine().orElseThrow() + "`",
                        "give its exercises a swap that suits, or propose another routine")
                : Optional.empty();
    }

    private static Optional<Finding> deadEnd(String where, String what, String hint) {
        return Optional.of(Finding.of(where, "a dead end: somebody may stay at home, " + what, hint));
    }
}
