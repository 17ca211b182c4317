package io.limber.model;

import java.util.List;
import java.util.Locale;

/**
 * Something people ask about: what is known, what is only believed, and what to do.
 *
 * @param group the heading it is listed under
 * @param known what studies and guidelines support, one paragraph each
 * @param believed what is plausible, contested or a theory
 * @param sayings what people say about it, each with what is known in its place
 * @param seeAlso ids of topics, exercises, routines, remedies or danger signs
 */
public record Topic(
        String id,
        String title,
        String group,
        List<String> alsoCalled,
        String inShort,
        List<String> known,
        List<String> believed,
        List<String> whatToDo,
        List<Saying> sayings,
        List<String> seeAlso,
        List<String> sources,
        List<String> claims)
        implements Entry {
    public Topic {
        Ids.check(id);
        Ids.prose("title", title);
        Ids.prose("group", group);
        Ids.prose("in-short", inShort);
        Ids.some("sources", sources);
        alsoCalled = List.copyOf(alsoCalled);
        known = List.copyOf(known);
        believed = List.copyOf(believed);
        whatToDo = List.copyOf(whatToDo);
        sayings = List.copyOf(sayings);
        seeAlso = List.copyOf(seeAlso);
        sources = List.copyOf(sources);
        claims = List.copyOf(claims);
    }

    /**
     * A thing people say, and what is known in its place.
     *
     * @param quote as people say it; not limber's own voice
     * @param insteadKnown what can honestly be said
     */
    public record Saying(
            String quote, Standing standing, String insteadKnown, List<String> sources, List<String> claims) {
        public Saying {
            Ids.prose("quote", quote);
            Ids.prose("instead-known", insteadKnown);
            Ids.some("sources", sources);
            sources = List.copyOf(sources);
            claims = List.copyOf(claims);
        }
    }

    /** How a saying stands against what is known. */
    public enum Standing {
        WRONG,
        OUTDATED,
        CONTESTED,
        UNPROVEN,
        PARTLY_RIGHT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
