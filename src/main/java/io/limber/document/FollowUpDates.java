package io.limber.document;

import io.limber.triage.Plan;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The days on which the plan of a result wants somebody to look again, as dates for a calendar. A result that has to be
 * seen now or today has no plan, and so no dates. What is due within hours has no day and stands in no calendar.
 */
public final class FollowUpDates {

    /** The day is what counts; this is when most are up. */
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private static final Duration LENGTH = Duration.ofMinutes(15);

    private FollowUpDates() {}

    /** Dates that tell nothing. */
    public static Calendar of(VerdictPage.Result result) {
        return calendar(
                result,
                looks(result).stream()
                        .map(look -> event(look, result, "limber: look again", Optional.empty()))
                        .toList());
    }

    /** Dates that tell what to look at, what to do if it is not so, and what cannot wait. */
    public static Calendar detailed(VerdictPage.Result result, CallList calls, PackLine pack) {
        return calendar(
                result,
                looks(result).stream()
                        .map(look -> event(
                                look,
                                result,
                                PlanPart.after(look) + ": " + look.at().ask(),
                                Optional.of(CalendarText.of(nodes(look, calls, pack)))))
                        .toList());
    }

    /** What is due within hours: "2 hours", "6 hours". */
    public static List<String> tooSoon(VerdictPage.Result result) {
        return result.plan().stream()
                .flatMap(plan -> plan.lookAgain().stream())
                .filter(look -> look.on().isEmpty())
                .map(look -> Words.time(look.at().after()))
                .distinct()
                .toList();
    }

    private static List<Plan.Look> looks(VerdictPage.Result result) {
        return result.plan().stream()
                .flatMap(plan -> plan.lookAgain().stream())
                .filter(look -> look.on().filter(Calendar::holds).isPresent())
                .toList();
    }

    private static Calendar calendar(VerdictPage.Result result, List<Calendar.Event> events) {
        return new Calendar(result.answeredOn(), events);
    }

    private static Calendar.Event event(
            Plan.Look look, VerdictPage.Result result, String summary, Optional<String> detail) {
        LocalDate day = look.on().orElseThrow();
        String identity =
                "limber/look-again/" + result.answeredOn() + "/" + look.at().id();
        return new Calendar.Event(identity, day.atTime(MORNING), LENGTH, summary, detail);
    }

    private static List<Node> nodes(Plan.Look look, CallList calls, PackLine pack) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Node.Paragraph(look.at().ask()));
        nodes.add(new Node.Paragraph("If not: " + look.at().ifNot()));
        nodes.add(new Node.Heading(2, "Go now, day or night, if"));
        nodes.addAll(GoNowPart.nodes(pack.pack().safety()));
        nodes.add(new Node.Paragraph("In an emergency, call " + calls.emergency() + "."));
        nodes.addAll(pack.nodes());
        return nodes;
    }
}
