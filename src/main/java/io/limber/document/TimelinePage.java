package io.limber.document;

import io.limber.model.Limit;
import io.limber.model.Pack;
import io.limber.session.Schedule;
import io.limber.session.Segment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A routine as a time line: what is done when, second by second.
 *
 * <pre>
 * 3. One knee to the chest, 1 minute 12 seconds
 *
 * 2:05  Get ready, 5 seconds
 * 2:10  Move, 6 seconds. Left side, 1 of 2
 * 2:16  Hold, 5 seconds. Left side, 1 of 2
 * </pre>
 */
public final class TimelinePage {

    private TimelinePage() {}

    /** The page; {@code limits} gives names to the limits the routine was fitted to. */
    public static Page of(Schedule schedule, List<Limit> limits, PackLine pack) {
        List<Node> nodes = new ArrayList<>();
        Pack.Safety safety = pack.pack().safety();
        nodes.add(RoutinePage.beforeYouStartBox(safety));
        nodes.add(Node.Facts.of(
                new Node.Fact("In all", Words.sentence(Words.time(schedule.total()))),
                new Node.Fact("Positions", Words.sentence(changes(schedule)))));
        nodes.addAll(RoutinePage.changes(schedule.routine(), limits));
        nodes.add(RoutinePage.stopBox(safety));
        for (int part = 0; part < schedule.parts().size(); part++) {
            Schedule.Part here = schedule.parts().get(part);
            nodes.add(
                    new Node.Heading(2, (part + 1) + ". " + here.exercise().name() + ", " + Words.time(here.length())));
            nodes.add(new Node.Facts(here.segments().stream()
                    .map(segment -> new Node.Fact(PlayPage.clock(segment.start()), line(segment)))
                    .toList()));
        }
        nodes.addAll(pack.nodes());
        return pack.page(
                new Document(schedule.routine().routine().name() + ": the time line", nodes),
                data(schedule, limits, pack));
    }

    private static String line(Segment segment) {
        String position = segment.kind() == Segment.Kind.CHANGE_POSITION
                ? " (" + Words.position(segment.exercise().startsIn()) + ")"
                : "";
        String round = PlayPage.round(segment);
        return PlayPage.now(segment) + position + ", " + Words.time(segment.length()) + "."
                + (round.isEmpty() ? "" : " " + round + ".");
    }

    private static String changes(Schedule schedule) {
        long count = schedule.segments().stream()
                .filter(segment -> segment.kind() == Segment.Kind.CHANGE_POSITION)
                .count();
        return count + (count == 1 ? " change of position" : " changes of position");
    }

    private static Map<String, Object> data(Schedule schedule, List<Limit> limits, PackLine pack) {
        Map<String, Object> data = new LinkedHashMap<>();
        Pack.Safety safety = pack.pack().safety();
        data.put("schema", "limber/timeline/1");
        data.put("pack", pack.data());
        data.put("beforeYouStart", RoutinePage.beforeYouStart(safety));
        data.put("not-for-you-if", schedule.routine().routine().notForYouIf());
        data.put("stop-now", safety.stopNow());
        data.put("id", schedule.routine().routine().id());
        data.put("name", schedule.routine().routine().name());
        data.put("seconds", seconds(schedule.total()));
        data.put(
                "changes",
                schedule.routine().changes().stream()
                        .map(change -> RoutinePage.change(change, limits))
                        .toList());
        data.put(
                "segments",
                schedule.segments().stream().map(TimelinePage::segment).toList());
        return data;
    }

    private static Map<String, Object> segment(Segment segment) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("start", seconds(segment.start()));
        data.put("seconds", seconds(segment.length()));
        data.put("kind", segment.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        data.put("exercise", segment.exercise().id());
        if (segment.round().side() != Segment.Side.NONE) {
            data.put("side", segment.round().side().name().toLowerCase(Locale.ROOT));
        }
        data.put("repetition", segment.round().repetition());
        data.put("of", segment.round().of());
        return data;
    }

    private static Number seconds(Duration time) {
        return time.toMillisPart() == 0 ? time.toSeconds() : (Number) (time.toMillis() / 1000.0);
    }
}
