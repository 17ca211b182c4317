package io.limber.document;

import io.limber.model.Circumstances;
import io.limber.model.FittedRoutine;
import io.limber.model.Pack;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When to do a routine, as dates for a calendar. They say only "limber", which tells nobody anything; what they are about
 * is written in only for those who ask for it.
 */
public final class RoutineDates {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private RoutineDates() {}

    /**
     * At which times of the day, and for how many days.
     *
     * @param from the first day
     */
    public record Rhythm(LocalDate from, int days, List<LocalTime> times) {
        public Rhythm {
            times = times.stream().sorted().toList();
        }

        /** The last day. */
        public LocalDate until() {
            return from.plusDays(days - 1L);
        }

        List<LocalDateTime> starts() {
            return from.datesUntil(from.plusDays(days))
                    .flatMap(day -> times.stream().map(day::atTime))
                    .toList();
        }
    }

    /** Dates that tell nothing. */
    public static Calendar of(FittedRoutine fitted, Rhythm rhythm) {
        return of(fitted, rhythm, "limber", Optional.empty());
    }

    /**
     * Dates that tell all: the safety questions first, then what is done.
     *
     * @param circumstances what the routine was fitted to
     */
    public static Calendar detailed(FittedRoutine fitted, Rhythm rhythm, Circumstances circumstances, PackLine pack) {
        String detail = CalendarText.of(nodes(fitted, circumstances, pack));
        return of(fitted, rhythm, fitted.routine().name(), Optional.of(detail));
    }

    private static Calendar of(FittedRoutine fitted, Rhythm rhythm, String summary, Optional<String> detail) {
        Duration length = inMinutes(fitted.length());
        return new Calendar(
                rhythm.from(),
                rhythm.starts().stream()
                        .map(start -> new Calendar.Event(identity(start), start, length, summary, detail))
                        .toList());
    }

    /**
     * A time is what it is, whatever is done in it: whoever moves on to another routine gets no second alarm at eight, and
     * no digest can be tried out on the few routines there are.
     */
    private static String identity(LocalDateTime start) {
        return "limber/routine/" + start;
    }

    private static Duration inMinutes(Duration length) {
        return MINUTE.multipliedBy(length.plus(MINUTE).minusNanos(1).toMinutes());
    }

    /** Why something was left out is an answer about somebody's health, and not what they have to do: it is not said. */
    private static List<Node> nodes(FittedRoutine fitted, Circumstances circumstances, PackLine pack) {
        Pack.Safety safety = pack.pack().safety();
        List<Node> nodes = new ArrayList<>();
        nodes.add(RoutinePage.beforeYouStartBox(safety));
        nodes.add(new Node.Heading(2, "Not for you if"));
        nodes.add(Node.Bullets.of(fitted.routine().notForYouIf()));
        nodes.add(new Node.Heading(2, fitted.routine().name()));
        nodes.add(RoutinePage.inShort(fitted));
        nodes.add(new Node.Paragraph("To read how each is done: `" + RoutinePage.command(fitted, circumstances) + "`"));
        nodes.add(RoutinePage.stopBox(safety));
        nodes.add(new Node.Heading(2, "Afterwards"));
        nodes.add(new Node.Paragraph(fitted.routine().after()));
        nodes.add(new Node.Heading(2, "When to look again"));
        nodes.add(new Node.Paragraph(fitted.routine().lookAgain()));
        nodes.addAll(pack.nodes());
        return nodes;
    }
}
