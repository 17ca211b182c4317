package io.limber.model;

import java.util.List;
import java.util.Locale;

/**
 * What is put in front of somebody who has to be seen now or today. It holds no exercise and no remedy.
 *
 * @param call the service to call; its number comes from the region
 * @param doNow what to do, one line each, the first thing first
 * @param whileYouWait a fixed list without movement, stretch, heat or medicine
 */
public record Card(String id, String title, Service call, List<String> doNow, List<String> whileYouWait)
        implements Entry {
    public Card {
        Ids.check(id);
        Ids.prose("title", title);
        Ids.some("do-now", doNow);
        doNow = List.copyOf(doNow);
        whileYouWait = List.copyOf(whileYouWait);
    }

    /** Whom a card sends somebody to. */
    public enum Service {
        EMERGENCY,
        SAME_DAY,
        POISON,
        MATERNITY;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
