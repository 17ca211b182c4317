package io.limber.document;

import io.limber.model.Pack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What every result says about where it comes from.
 *
 * @param shipped whether the pack is the one that comes with limber
 * @param overdue whether the day has come and gone that it should have been reviewed by
 */
public record PackLine(Pack pack, boolean shipped, boolean overdue) {

    private static final String WHAT_IT_IS = "limber gives information. It is not certified as a medical device, and no"
            + " clinician has reviewed it yet.";
    private static final String WHAT_IT_IS_IN_SHORT = "Not a certified medical device. Not reviewed by a clinician.";

    /** What is said on a day. */
    public static PackLine of(Pack pack, boolean shipped, LocalDate today) {
        return new PackLine(pack, shipped, today.isAfter(pack.reviewBy()));
    }

    /** A page in the language of the pack. */
    Page page(Document document, Object data) {
        return new Page(document, data, pack.language());
    }

    /** The last lines of a result. */
    List<Node> nodes() {
        List<String> lines = new ArrayList<>();
        if (!shipped) {
            lines.add("**This content is not limber's own.** It is the pack \"" + pack.title() + "\", version "
                    + pack.version() + ".");
        }
        if (overdue) {
            lines.add("**This content is overdue for review** (since " + pack.reviewBy() + ").");
        }
        lines.add(WHAT_IT_IS);
        return List.of(new Node.Quiet(String.join(" ", lines)));
    }

    /** The same in one line of 60 columns, unless there is more to say. */
    List<Node> inShort() {
        boolean nothingMore = shipped && !overdue;
        return nothingMore ? List.of(new Node.Quiet(WHAT_IT_IS_IN_SHORT)) : nodes();
    }

    /** The same for scripts. */
    Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", pack.id());
        data.put("version", pack.version());
        data.put("contentIsShipped", shipped);
        data.put("review-by", pack.reviewBy());
        data.put("overdue", overdue);
        data.put("notice", WHAT_IT_IS);
        return data;
    }
}
