package io.limber.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A danger sign: in plain words, what it may mean, what to do and how soon. The id is the row of the clinical brief.
 *
 * @param name a heading of a few words
 * @param sign the sign as a person would notice it
 * @param question the sign as a yes/no question
 * @param urgency its level when it stands alone
 * @param card the card shown for it; none where it asks for an appointment only
 * @param action what to do, in one or two sentences
 * @param say the sentence to say on the telephone or at the desk
 * @param doesNotCount what looks like it and is not meant
 * @param changes what moves it to another level
 */
public record RedFlag(
        String id,
        String name,
        List<String> alsoCalled,
        String sign,
        String question,
        String mayMean,
        Urgency urgency,
        Within within,
        @Nullable String card,
        String action,
        String say,
        List<String> doesNotCount,
        List<Change> changes,
        List<String> sources)
        implements Entry {
    public RedFlag {
        Ids.check(id);
        Ids.prose("name", name);
        Ids.prose("sign", sign);
        Ids.prose("question", question);
        Ids.prose("may-mean", mayMean);
        Ids.prose("action", action);
        Ids.prose("say", say);
        Ids.some("sources", sources);
        alsoCalled = List.copyOf(alsoCalled);
        doesNotCount = List.copyOf(doesNotCount);
        changes = List.copyOf(changes);
        sources = List.copyOf(sources);
    }

    /** Something that, together with the sign, asks for another level. */
    public record Change(String when, Urgency urgency, Within within) {
        public Change {
            Ids.prose("when", when);
        }
    }
}
