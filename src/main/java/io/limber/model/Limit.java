package io.limber.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something about a person that rules exercises out.
 *
 * @param name how a person would say it of themselves
 * @param why why it rules exercises out
 * @param onlyGentlest whether only the gentlest exercises are left, whatever else they list
 * @param medicines whether it also bears on anti-inflammatory tablets
 * @param when the answers of a triage that bring it about; none where only the person can name it
 */
public record Limit(
        String id,
        String name,
        List<String> alsoCalled,
        String why,
        boolean onlyGentlest,
        boolean medicines,
        @Nullable Condition when,
        List<String> sources)
        implements Entry {
    public Limit {
        Ids.check(id);
        Ids.prose("name", name);
        Ids.prose("why", why);
        Ids.some("sources", sources);
        alsoCalled = List.copyOf(alsoCalled);
        sources = List.copyOf(sources);
    }
}
