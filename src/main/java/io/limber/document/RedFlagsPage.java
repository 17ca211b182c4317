package io.limber.document;

import io.limber.model.Card;
import io.limber.model.Pack;
import io.limber.model.RedFlag;
import io.limber.model.Urgency;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The danger signs by urgency, and the card that fits on a fridge.
 *
 * <pre>
 * Emergency: get help now
 *
 * Numb between the legs
 * Sign:       The skin between your legs feels numb or odd ...
 * Why:        It may mean that something presses on the nerves ...
 * What to do: Go to a hospital emergency department now ...
 * </pre>
 */
public final class RedFlagsPage {

    private RedFlagsPage() {}

    /** All danger signs. */
    public static Page all(List<RedFlag> flags, CallList calls, PackLine pack) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Node.Paragraph("One sign is enough. If you are not sure, act as if it were a yes."));
        nodes.add(new Node.Paragraph("All in short, on one card: `limber redflags --card`. More about one:"
                + " `limber explain` and its name."));
        for (Urgency urgency : Urgency.values()) {
            List<RedFlag> here =
                    flags.stream().filter(flag -> flag.urgency() == urgency).toList();
            if (here.isEmpty()) {
                continue;
            }
            nodes.add(new Node.Heading(2, Words.level(urgency)));
            service(urgency).ifPresent(service -> {
                nodes.add(Node.Facts.of(new Node.Fact("Call", calls.whom(service))));
                if (service == Card.Service.EMERGENCY) {
                    calls.notes(service).forEach(note -> nodes.add(new Node.Paragraph(note)));
                }
            });
            here.forEach(flag -> {
                nodes.add(new Node.Heading(3, flag.name()));
                nodes.add(sign(flag));
            });
        }
        nodes.add(new Node.Box(
                Tone.CALM,
                "And besides",
                List.of(
                        new Node.Paragraph(pack.pack().safety().standingLine()),
                        Node.Facts.of(new Node.Fact("Call", calls.crisis())))));
        nodes.addAll(pack.nodes());
        return pack.page(new Document("Danger signs", nodes), data(flags, calls, pack));
    }

    /** One card of few lines, to print and keep. */
    public static Page card(CallList calls, PackLine pack) {
        Pack.Safety safety = pack.pack().safety();
        List<Node> inside = GoNowPart.inShort(safety, "Call " + calls.inShort());
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Node.Card(Tone.DANGER, "Sore back: go now, day or night, if", inside));
        nodes.addAll(pack.inShort());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("schema", "limber/red-flag-card/1");
        data.put("pack", pack.data());
        data.put("goNowIf", GoNowPart.data(safety));
        data.put("call", calls.data(Card.Service.EMERGENCY));
        return pack.page(new Document("", nodes), data);
    }

    /** One danger sign, as a block of facts. */
    static Node sign(RedFlag flag) {
        List<Node.Fact> rows = new ArrayList<>();
        rows.add(new Node.Fact("Sign", flag.sign()));
        rows.add(new Node.Fact("Why", flag.mayMean()));
        rows.add(new Node.Fact("What to do", flag.action()));
        rows.add(new Node.Fact("How soon", Words.sentence(Words.soon(flag.within()))));
        rows.addAll(Words.rows("Not meant", "Nor", flag.doesNotCount()));
        return new Node.Facts(rows);
    }

    private static Optional<Card.Service> service(Urgency urgency) {
        return switch (urgency) {
            case EMERGENCY_NOW -> Optional.of(Card.Service.EMERGENCY);
            case SAME_DAY_URGENT -> Optional.of(Card.Service.SAME_DAY);
            case CLINICIAN_WITHIN_DAYS, SELF_CARE_FOLLOW_UP -> Optional.empty();
        };
    }

    private static Object data(List<RedFlag> flags, CallList calls, PackLine pack) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("schema", "limber/red-flags/1");
        data.put("pack", pack.data());
        Map<String, Object> call = new LinkedHashMap<>();
        for (Card.Service service : Card.Service.values()) {
            call.put(service.toString(), calls.data(service));
        }
        data.put("call", call);
        data.put("signs", flags);
        data.put("standing-line", pack.pack().safety().standingLine());
        return data;
    }
}
