package io.limber.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a content check found in a sound pack: how many of each kind. */
public final class CheckPage {

    private CheckPage() {}

    /** The counts, in the order given. */
    public static Page of(Map<String, Integer> counts, PackLine pack) {
        List<Node.Fact> rows = counts.entrySet().stream()
                .map(count -> new Node.Fact(Words.capital(count.getKey()), String.valueOf(count.getValue())))
                .toList();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("schema", "limber/content-check/1");
        data.put("pack", pack.data());
        data.put("counts", counts);
        return new Page(
                Document.of(
                        "No problems in \"" + pack.pack().title() + "\", version "
                                + pack.pack().version(),
                        new Node.Facts(rows)),
                data);
    }
}
