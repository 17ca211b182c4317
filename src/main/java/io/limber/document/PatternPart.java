package io.limber.document;

import io.limber.triage.Likely;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pattern in a result, with how far it can be trusted always beside it. */
final class PatternPart {

    private static final String NO_DIAGNOSIS = "A pattern, not a diagnosis.";

    private PatternPart() {}

    static List<Node> nodes(Likely likely) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Node.Heading(2, "Your pain fits: " + likely.main().name()));
        nodes.add(new Node.Paragraph("**" + NO_DIAGNOSIS + "** How far to trust it: "
                + likely.main().reliability() + ". " + likely.main().howReliable()));
        nodes.add(new Node.Paragraph(likely.main().comfort()));
        likely.other()
                .ifPresent(other -> nodes.add(new Node.Quiet("It could also be: " + other.name() + " (trust: "
                        + other.reliability() + "). Both are only guides to comfort.")));
        return nodes;
    }

    static Map<String, Object> data(Likely likely) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", likely.main().id());
        data.put("name", likely.main().name());
        data.put("note", NO_DIAGNOSIS);
        data.put("reliability", likely.main().reliability().toString());
        data.put("how-reliable", likely.main().howReliable());
        data.put("comfort", likely.main().comfort());
        data.put("prefer", likely.main().prefer());
        data.put("avoid", likely.main().avoid());
        data.put("sources", likely.main().sources());
        likely.other().ifPresent(other -> {
            Map<String, Object> also = new LinkedHashMap<>();
            also.put("id", other.id());
            also.put("name", other.name());
            also.put("reliability", other.reliability().toString());
            data.put("could-also-be", also);
        });
        return data;
    }
}
