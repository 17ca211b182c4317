package io.limber.document;

import io.limber.model.Exercise;
import io.limber.model.FittedRoutine;
import io.limber.model.Location;
import io.limber.model.Routine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The list of routines: what each is for, how long it takes, when in a lock-up, and where. */
public final class RoutinesPage {

    private RoutinesPage() {}

    /** The list; {@code routines} are fitted to nothing. */
    public static Page of(List<FittedRoutine> routines, PackLine pack) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Node.Paragraph("Not sure if it is safe to move? First: `limber triage`, or `limber redflags`."));
        for (Routine.Offered offered : Routine.Offered.values()) {
            List<FittedRoutine> here = routines.stream()
                    .filter(routine -> routine.routine().offered() == offered)
                    .toList();
            if (!here.isEmpty()) {
                nodes.add(new Node.Heading(2, heading(offered)));
                nodes.add(new Node.Facts(here.stream().map(RoutinesPage::row).toList()));
            }
        }
        nodes.add(new Node.Paragraph("Read one: `limber routine unlock`"));
        nodes.addAll(pack.nodes());
        return pack.page(new Document("Routines", nodes), data(routines, pack));
    }

    /** "First moves for a locked back. About 13 minutes, on the floor or on a bed. Freshly locked." */
    private static Node.Fact row(FittedRoutine routine) {
        String timeAndPlace =
                routine.steps().isEmpty() ? "nothing is left" : Words.about(routine.length()) + ", " + places(routine);
        return new Node.Fact(
                routine.routine().id(),
                "**" + Words.sentence(routine.routine().name()) + "** " + Words.sentence(timeAndPlace) + " "
                        + Words.sentence(Words.phase(routine.routine().phase())));
    }

    /** Where a routine can be done as a whole, in words. */
    static String places(FittedRoutine routine) {
        List<Location> locations = locations(routine);
        return locations.isEmpty() ? "in more than one place" : Words.locations(locations);
    }

    /** Where every step can be done; if that is nowhere, where every step but those that are done standing only. */
    static List<Location> locations(FittedRoutine routine) {
        List<List<Location>> all = routine.steps().stream()
                .map(FittedRoutine.Step::exercise)
                .map(Exercise::locations)
                .toList();
        List<Location> common = common(all);
        return common.isEmpty()
                ? common(all.stream()
                        .filter(locations -> !locations.equals(List.of(Location.STANDING)))
                        .toList())
                : common;
    }

    private static List<Location> common(List<List<Location>> all) {
        return Arrays.stream(Location.values())
                .filter(location -> all.stream().allMatch(locations -> locations.contains(location)))
                .toList();
    }

    private static String heading(Routine.Offered offered) {
        return switch (offered) {
            case BY_TRIAGE -> "To begin with";
            case BY_NAME -> "If you ask for them by name";
            case AFTER_TRIAGE -> "Only after the full questions (limber triage)";
        };
    }

    private static Object data(List<FittedRoutine> routines, PackLine pack) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("schema", "limber/routines/1");
        data.put("pack", pack.data());
        data.put("beforeYouStart", RoutinePage.beforeYouStart(pack.pack().safety()));
        data.put(
                "routines",
                routines.stream()
                        .map(routine -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("id", routine.routine().id());
                            one.put("name", routine.routine().name());
                            one.put("phase", routine.routine().phase());
                            one.put("offered", routine.routine().offered());
                            one.put("seconds", routine.length().toSeconds());
                            one.put("locations", locations(routine));
                            one.put("goal", routine.routine().goal());
                            return one;
                        })
                        .toList());
        return data;
    }
}
