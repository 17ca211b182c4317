package io.limber.document;

import io.limber.model.Limit;
import io.limber.model.RedFlag;
import io.limber.model.Remedy;
import io.limber.model.Source;
import io.limber.model.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What limber can explain besides exercises: topics, remedies, danger signs, limits, sources. */
public final class TopicPage {

    private TopicPage() {}

    /** A topic: what is known, what is believed, what to do. */
    public static Page of(Topic topic, List<Source> sources, PackLine pack) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Node.Paragraph("**" + topic.inShort() + "**"));
        nodes.addAll(part("What is known", topic.known()));
        nodes.addAll(part("What is only believed", topic.believed()));
        nodes.addAll(part("What to do", topic.whatToDo()));
        if (!topic.sayings().isEmpty()) {
            nodes.add(new Node.Heading(2, "People say"));
            topic.sayings().forEach(saying -> {
                nodes.add(new Node.Heading(3, "\"" + saying.quote() + "\""));
                nodes.add(new Node.Paragraph(
                        "*" + Words.capital(saying.standing().toString().replace('-', ' ')) + ".* "
                                + saying.insteadKnown()));
            });
        }
        List<String> cited = new ArrayList<>(topic.sources());
        topic.sayings().forEach(saying -> cited.addAll(saying.sources()));
        return page("topic", topic, topic.title(), nodes, topic.seeAlso(), cited, sources, pack);
    }

    /** A remedy. */
    public static Page of(Remedy remedy, List<Source> sources, PackLine pack) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Node.Paragraph(
                "**" + Words.capital(remedy.advice().toString().replace('-', ' ')) + ".** " + remedy.inShort()));
        nodes.addAll(part("How", remedy.how()));
        nodes.addAll(part("Take care", remedy.cautions()));
        nodes.addAll(part("What is known", List.of(remedy.evidence())));
        return page("remedy", remedy, remedy.name(), nodes, List.of(), remedy.sources(), sources, pack);
    }

    /** A danger sign. */
    public static Page of(RedFlag flag, List<Source> sources, PackLine pack) {
        List<Node> nodes = new ArrayList<>();
        List<Node> inside = new ArrayList<>();
        inside.add(RedFlagsPage.sign(flag));
        inside.add(Node.Facts.of(new Node.Fact("Say", "\"" + flag.say() + "\"")));
        nodes.add(new Node.Card(Words.tone(flag.urgency()), Words.level(flag.urgency()), inside));
        if (!flag.changes().isEmpty()) {
            nodes.add(new Node.Heading(2, "What makes it more or less pressing"));
            nodes.add(Node.Bullets.of(flag.changes().stream()
                    .map(change -> change.when() + " **Then " + Words.task(change.urgency(), change.within()) + ".**")
                    .toList()));
        }
        return page("red-flag", flag, flag.name(), nodes, List.of(), flag.sources(), sources, pack);
    }

    /** A limit. */
    public static Page of(Limit limit, List<Source> sources, PackLine pack) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Node.Paragraph(limit.why()));
        nodes.add(new Node.Paragraph(
                "To have a routine fitted to it: `limber routine unlock --limit " + limit.id() + "`"));
        return page(
                "limit", limit, "If this is you: " + limit.name(), nodes, List.of(), limit.sources(), sources, pack);
    }

    /** A source. */
    public static Page of(Source source, PackLine pack) {
        List<Node.Fact> rows = new ArrayList<>();
        rows.add(new Node.Fact("By", source.by()));
        rows.add(new Node.Fact("Year", source.year()));
        rows.add(new Node.Fact("Find it", source.reference()));
        rows.add(new Node.Fact("How we know it", Words.capital(SourcesPart.seen(source.seen()))));
        if (source.note() != null) {
            rows.add(new Node.Fact("Note", source.note()));
        }
        return page(
                "source", source, source.title(), List.of(new Node.Facts(rows)), List.of(), List.of(), List.of(), pack);
    }

    private static List<Node> part(String heading, List<String> paragraphs) {
        return paragraphs.isEmpty() ? List.of() : List.of(new Node.Heading(2, heading), Node.Bullets.of(paragraphs));
    }

    private static Page page(
            String kind,
            Object entry,
            String title,
            List<Node> body,
            List<String> seeAlso,
            List<String> cited,
            List<Source> sources,
            PackLine pack) {
        List<Node> nodes = new ArrayList<>(body);
        if (!seeAlso.isEmpty()) {
            nodes.add(new Node.Paragraph("See also: "
                    + Words.all(seeAlso.stream().map(id -> "`" + id + "`").toList())));
        }
        nodes.addAll(SourcesPart.nodes(cited, sources));
        nodes.addAll(pack.nodes());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("schema", "limber/" + kind + "/1");
        data.put("pack", pack.data());
        data.put(kind, entry);
        data.put("cited", SourcesPart.data(cited, sources));
        return pack.page(new Document(title, nodes), data);
    }
}
