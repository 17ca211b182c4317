package io.limber.document;

import io.limber.model.Card;
import io.limber.model.Claim;
import io.limber.model.Exercise;
import io.limber.model.Limit;
import io.limber.model.Location;
import io.limber.model.Pattern;
import io.limber.model.Phase;
import io.limber.model.Protocol;
import io.limber.model.RedFlag;
import io.limber.model.Region;
import io.limber.model.Remedy;
import io.limber.model.Routine;
import io.limber.model.Screen;
import io.limber.model.Source;
import io.limber.model.Topic;
import io.limber.triage.Script;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * The JSON Schemas (2020-12) of the documents that a pack is exported as, of answers and of a verdict. What stands around
 * limber's own values is written here by hand; the values themselves are described by {@link RecordSchema}.
 */
public final class DataSchemas {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final Map<String, Object> GATE =
            Shape.saying("What has to be read before anybody does an exercise.", Shape.someOf(Shape.TEXT));

    private final RecordSchema records = new RecordSchema();

    private DataSchemas() {}

    /**
     * The text of each schema, by the middle of its name: "routine" for {@code limber/routine/1}.
     *
     * @param answers the name of the form that answers have
     */
    public static SortedMap<String, String> all(Script script, String answers) {
        SortedMap<String, String> all = new TreeMap<>();
        all.put("answers", Data.json(AnswerSchema.of(script, answers)));
        all.put("verdict", VerdictSchema.text());
        add("manifest", "What an export holds, file by file.", DataSchemas::manifest, all);
        add("index", "All that can be explained.", DataSchemas::index, all);
        add("routine", "A routine, fitted to somebody or to nobody.", DataSchemas::routine, all);
        add("routines", "The list of routines.", DataSchemas::routines, all);
        add("exercise", "An exercise.", DataSchemas::exercise, all);
        add("topic", "A topic.", (here, shape) -> here.entry("topic", Topic.class, shape), all);
        add("remedy", "Something people try.", (here, shape) -> here.entry("remedy", Remedy.class, shape), all);
        add("red-flag", "A danger sign.", (here, shape) -> here.entry("red-flag", RedFlag.class, shape), all);
        add(
                "limit",
                "Something that rules exercises out.",
                (here, shape) -> here.entry("limit", Limit.class, shape),
                all);
        add("source", "A source.", (here, shape) -> here.entry("source", Source.class, shape), all);
        add("red-flags", "The danger signs.", DataSchemas::redFlags, all);
        add("red-flag-card", "The signs that cannot wait.", DataSchemas::redFlagCard, all);
        add("questions", "All that a triage asks.", DataSchemas::questions, all);
        add("patterns", "The patterns of a pack.", DataSchemas::patterns, all);
        add("regions", "Whom to call, by country.", (here, shape) -> here.list("regions", Region.class, shape), all);
        add("claims", "What became of each claim.", (here, shape) -> here.list("claims", Claim.class, shape), all);
        add("triage", "What is asked, and what it means.", DataSchemas::triage, all);
        return all;
    }

    private static void add(
            String name, String says, BiConsumer<DataSchemas, Shape> inside, SortedMap<String, String> all) {
        DataSchemas here = new DataSchemas();
        String version = "limber/" + name + "/1";
        Shape shape = new Shape().must("schema", Shape.constant(version)).must("pack", Shape.named("pack"));
        inside.accept(here, shape);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DIALECT);
        schema.put("title", version);
        schema.put("description", says);
        schema.putAll(shape.schema());
        Map<String, Object> described = new TreeMap<>(here.records.described());
        described.put("pack", pack());
        schema.put("$defs", described);
        all.put(name, Data.json(schema));
    }

    /** See {@link PackLine}. */
    private static Map<String, Object> pack() {
        return new Shape()
                .must("id", Shape.TEXT)
                .must("version", Shape.TEXT)
                .must("contentIsShipped", Shape.saying("Whether it came with limber.", Shape.YES_NO))
                .must("review-by", Shape.text("format", "date"))
                .must("overdue", Shape.YES_NO)
                .must("notice", Shape.saying("What limber is not.", Shape.TEXT))
                .schema();
    }

    /** See {@link ManifestData}. */
    private void manifest(Shape shape) {
        Shape file = new Shape()
                .must("path", Shape.TEXT)
                .must("bytes", Shape.WHOLE_NUMBER)
                .must("sha256", Shape.text("pattern", "^[0-9a-f]{64}$"));
        shape.must("limber", Shape.saying("The version of limber that wrote it.", Shape.TEXT))
                .must("title", Shape.TEXT)
                .must("contentHash", Shape.text("pattern", "^[0-9a-f]{64}$"))
                .must("parts", Shape.someOf(Shape.TEXT))
                .must("files", Shape.listOf(file.schema()));
    }

    /** See {@link IndexPage}. */
    private void index(Shape shape) {
        shape.must("entries", Shape.listOf(records.of(IndexPage.Line.class)));
    }

    /** See {@link RoutinePage}. */
    private void routine(Shape shape) {
        Shape change = new Shape()
                .must("exercise", Shape.TEXT)
                .must("because", Shape.TEXT)
                .may("swap", Shape.saying("What is done in its place.", Shape.TEXT));
        Shape step = new Shape()
                .must("get-ready-seconds", Shape.WHOLE_NUMBER)
                .must("seconds", Shape.saying("Getting ready included.", Shape.WHOLE_NUMBER))
                .may("note", Shape.TEXT)
                .must("dose", of(Exercise.Dose.class))
                .must("exercise", of(Exercise.class));
        shape.must("beforeYouStart", GATE)
                .must("not-for-you-if", Shape.someOf(Shape.TEXT))
                .must("stop-now", Shape.someOf(Shape.TEXT))
                .must("id", Shape.TEXT)
                .must("name", Shape.TEXT)
                .must("phase", of(Phase.class))
                .must("offered", of(Routine.Offered.class))
                .must("goal", Shape.TEXT)
                .must("seconds", Shape.WHOLE_NUMBER)
                .must("changes", Shape.listOf(change.schema()))
                .must("steps", Shape.listOf(step.schema()))
                .must("after", Shape.TEXT)
                .must("look-again", Shape.TEXT)
                .must("sources", Shape.TEXTS);
    }

    /** See {@link RoutinesPage}. */
    private void routines(Shape shape) {
        Shape routine = new Shape()
                .must("id", Shape.TEXT)
                .must("name", Shape.TEXT)
                .must("phase", of(Phase.class))
                .must("offered", of(Routine.Offered.class))
                .must("seconds", Shape.WHOLE_NUMBER)
                .must("locations", Shape.listOf(of(Location.class)))
                .must("goal", Shape.TEXT);
        shape.must("beforeYouStart", GATE).must("routines", Shape.listOf(routine.schema()));
    }

    /** See {@link ExercisePage}. */
    private void exercise(Shape shape) {
        shape.must("beforeYouStart", GATE);
        entry("exercise", Exercise.class, shape);
    }

    /** See {@link TopicPage}. */
    private void entry(String kind, Class<?> type, Shape shape) {
        shape.must(kind, of(type)).must("cited", Shape.listOf(of(Source.class)));
    }

    /** See {@link RedFlagsPage}. */
    private void redFlags(Shape shape) {
        Shape calls = new Shape();
        for (Card.Service service : Card.Service.values()) {
            calls.must(service.toString(), call());
        }
        shape.must("call", calls.schema())
                .must("signs", Shape.listOf(of(RedFlag.class)))
                .must("standing-line", Shape.TEXT);
    }

    /** See {@link RedFlagsPage}. */
    private void redFlagCard(Shape shape) {
        shape.must("goNowIf", Shape.someOf(Shape.TEXT)).must("call", call());
    }

    /** See {@link CallList}. */
    private Map<String, Object> call() {
        return new Shape()
                .must("service", of(Card.Service.class))
                .must("region", Shape.saying("A country code, or unknown.", Shape.TEXT))
                .must("region-guessed", Shape.YES_NO)
                .may("who", Shape.TEXT)
                .may("number", Shape.TEXT)
                .schema();
    }

    /** See {@link QuestionsPage}. */
    private void questions(Shape shape) {
        Shape item = new Shape()
                .must("id", Shape.TEXT)
                .must("text", Shape.TEXT)
                .may("help", Shape.TEXT)
                .may("check", Shape.TEXT)
                .may("answers", Shape.TEXTS);
        Shape question = new Shape()
                .must("id", Shape.TEXT)
                .must("kind", of(Screen.Kind.class))
                .must("must-ask", Shape.YES_NO)
                .must("follow-up", Shape.YES_NO)
                .must("ask", Shape.TEXT)
                .may("lead", Shape.TEXT)
                .must("why", Shape.TEXT)
                .may("when", of(io.limber.model.Condition.class))
                .must("answers", Shape.TEXTS)
                .may("items", Shape.listOf(item.schema()));
        shape.must("questions", Shape.listOf(question.schema()));
    }

    /** See {@link PackData}. */
    private void patterns(Shape shape) {
        shape.must("beforeYouStart", GATE);
        list("patterns", Pattern.class, shape);
    }

    /** See {@link PackData}. */
    private void triage(Shape shape) {
        shape.must("beforeYouStart", GATE).must("triage", of(Protocol.class));
    }

    /** See {@link PackData}. */
    private void list(String name, Class<?> type, Shape shape) {
        shape.must(name, Shape.listOf(of(type)));
    }

    private Map<String, Object> of(Type type) {
        return records.of(type);
    }
}
