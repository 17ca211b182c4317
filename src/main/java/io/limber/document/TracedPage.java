package io.limber.document;

import io.limber.triage.Trace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A result with its trace after everything else. */
public final class TracedPage {

    private TracedPage() {}

    /** The same page, and how it came about. */
    public static Page of(Page page, Trace trace, VerdictPage.Result result, PackLine pack) {
        List<Node> nodes = new ArrayList<>(page.document().nodes());
        nodes.addAll(TracePart.nodes(trace, result, pack));
        Map<String, Object> data = new LinkedHashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(page.data())).forEach((key, value) -> data.put(key.toString(), value));
        data.put("trace", TracePart.data(trace, result));
        Document document = page.document();
        return pack.page(new Document(document.title(), nodes, document.sheet()), data);
    }
}
