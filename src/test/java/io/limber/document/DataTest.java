package io.limber.document;

import static io.limber.fixture.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.limber.model.Condition;
import io.limber.model.Exercise.ChosenBy;
import io.limber.model.Exercise.Dose;
import io.limber.model.Exercise.Sides;
import io.limber.model.Unseen;
import io.limber.model.Urgency;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

class DataTest {

    private static final List<String> NASTY = List.of(
            "",
            " ",
            "plain",
            "30 s",
            "yes",
            "No",
            "TRUE",
            "null",
            "~",
            "12",
            "-1",
            "+1",
            ".5",
            "1e3",
            "0x1F",
            "0o17",
            "1_000",
            "12:30",
            "2026-11-22",
            "2026-11-22 10:00:00",
            ".inf",
            ".nan",
            "<<",
            "=",
            "- a",
            "a: b",
            "a:",
            "a #b",
            "#a",
            "? a",
            "*a",
            "&a",
            "!a",
            "%a",
            "@a",
            "`a`",
            "'a'",
            "\"a\"",
            "{a}",
            "[a]",
            "a, b",
            "|",
            ">",
            "---",
            "...",
            " a",
            "a ",
            "a\tb",
            "a\nb",
            "a\n",
            "\n",
            "\n\na",
            "a \nb",
            "  a\nb\n",
            "a\r\nb",
            "\u0000",
            "\u001b[0m",
            "\u007f",
            "\u0085",
            "\u00a0",
            "\u2028",
            "\ufeff",
            "\u202ea",
            "a\u200bb",
            "\ud83d\ude42",
            "\udb40\udc41",
            "Größe 腰痛",
            "\\",
            "a\\nb",
            "x".repeat(5000),
            "long words ".repeat(300) + "end",
            "\ufffe");

    record Sample(
            String inShort,
            @Nullable String notSaid,
            List<String> goNowIf,
            Dose dose,
            @Nullable Urgency urgency) {}

    @Test
    void aConditionIsWrittenInTheGrammarOfThePacks() {
        Condition yes = new Condition.AtLeast("s1-chest", "yes");
        Condition place = new Condition.Is("where-now", List.of("bed", "floor"));

        assertThat(List.of(
                        Data.jsonLine(new Condition.All(List.of(yes, place))),
                        Data.jsonLine(new Condition.Any(List.of(yes, new Condition.Fact("ill")))),
                        Data.jsonLine(new Condition.Count(1, List.of(yes)))))
                .containsExactly(
                        "{\"all\":[{\"at-least\":{\"s1-chest\":\"yes\"}},{\"is\":{\"where-now\":[\"bed\",\"floor\"]}}]}",
                        "{\"any\":[{\"at-least\":{\"s1-chest\":\"yes\"}},{\"fact\":\"ill\"}]}",
                        "{\"count\":{\"at-least\":1,\"of\":[{\"at-least\":{\"s1-chest\":\"yes\"}}]}}");
    }

    @Test
    void writesARichValue() {
        Dose dose = new Dose(
                10,
                Duration.ofSeconds(6),
                null,
                Duration.ofSeconds(90),
                Sides.TOGETHER,
                ChosenBy.OUR_CHOICE,
                "Start with 5.");
        Map<String, @Nullable Object> rich = new LinkedHashMap<>();
        rich.put("schema", "limber/sample/1");
        rich.put("plan", null);
        rich.put("answeredOn", LocalDate.of(2026, 11, 22));
        rich.put("counts", List.of(1, 2L, new BigInteger("3"), 4.5, new BigDecimal("6.70")));
        rich.put("shipped", true);
        rich.put("empty", List.of(Map.of(), List.of()));
        rich.put("samples", List.of(new Sample("In: short", null, List.of(), dose, Urgency.SAME_DAY_URGENT)));
        rich.put("times", List.of(Duration.ofHours(24), Duration.ofDays(14)));
        rich.put("texts", List.of("yes", "30 s", "two\nlines", "- no list", "Größe"));
        assertGolden("document/rich.json", Data.json(rich));
        assertGolden("document/rich.yaml", Data.yaml(rich));
        assertThat(Data.jsonLine(rich))
                .doesNotContain("\n")
                .startsWith("{\"schema\":\"limber/sample/1\",\"plan\":null,");
    }

    @Test
    void readsBackAsItWas() {
        Map<String, @Nullable Object> keys = new LinkedHashMap<>();
        NASTY.forEach(text -> keys.put(text, text));
        List<@Nullable Object> nasty =
                Arrays.asList(NASTY, keys, null, true, false, 0, -7, List.of(List.of()), Map.of());
        assertReadsBack(nasty);
        NASTY.forEach(DataTest::assertReadsBack);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void readsBackAsItWasWhateverItIs(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            assertReadsBack(anything(random, 0));
        }
    }

    @Test
    void showsNothingUnseen() {
        List<String> hostile =
                List.of("\u001b[2J", "\u202e", "\u200b", "\u007f", "\udb40\udc41", "\u0085", "\u2028", "é");
        for (String written : List.of(Data.json(hostile), Data.jsonLine(hostile), Data.yaml(hostile))) {
            assertThat(written.codePoints().filter(letter -> letter != '\n')).noneMatch(Unseen::is);
        }
    }

    @Test
    void mendsHalfACharacter() {
        assertThat(Data.json("a\ud83d")).isEqualTo("\"a\ufffd\"\n");
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, 0 s",
        "PT30S, 30 s",
        "PT90S, 90 s",
        "PT5M, 5 min",
        "PT90M, 90 min",
        "PT24H, 24 h",
        "PT48H, 48 h",
        "PT72H, 3 days",
        "P7D, 7 days",
        "P10D, 10 days",
        "P14D, 2 weeks",
        "P15D, 15 days",
        "P21D, 3 weeks"
    })
    void spellsTimesAsPacksDo(Duration time, String spelled) {
        assertThat(PlainData.of(time)).isEqualTo(spelled);
    }

    @Test
    void refusesWhatHasNoPlaceInIt() {
        for (Object stray : new Object[] {
            Double.NaN, new Object(), 'c', Map.of(1, "a"), Duration.ofMillis(1500), Duration.ofSeconds(-1)
        }) {
            assertThatIllegalArgumentException().as("%s", stray).isThrownBy(() -> Data.json(List.of(stray)));
        }
    }

    private static void assertReadsBack(@Nullable Object value) {
        assertThat(read(JsonFactory.builder().build(), Data.json(value))).isEqualTo(value);
        assertThat(read(JsonFactory.builder().build(), Data.jsonLine(value))).isEqualTo(value);
        assertThat(read(YAMLFactory.builder().build(), Data.yaml(value))).isEqualTo(value);
    }

    private static @Nullable Object read(TokenStreamFactory factory, String written) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), written)) {
            Object value = value(parser, parser.nextToken());
            assertThat(parser.nextToken()).as("nothing more").isNull();
            return value;
        }
    }

    private static @Nullable Object value(JsonParser parser, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> map(parser);
            case START_ARRAY -> list(parser);
            case VALUE_NUMBER_INT -> parser.getIntValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> parser.getString();
        };
    }

    private static Map<String, @Nullable Object> map(JsonParser parser) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            map.put(key, value(parser, parser.nextToken()));
        }
        return map;
    }

    private static List<@Nullable Object> list(JsonParser parser) {
        List<@Nullable Object> list = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            list.add(value(parser, token));
        }
        return list;
    }

    private static @Nullable Object anything(Random random, int depth) {
        return switch (random.nextInt(depth > 3 ? 4 : 7)) {
            case 0 -> random.nextInt();
            case 1 -> random.nextBoolean();
            case 2 -> null;
            case 3 -> text(random);
            case 4, 5 -> {
                Map<String, @Nullable Object> map = new LinkedHashMap<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    map.put(text(random), anything(random, depth + 1));
                }
                yield map;
            }
            default -> {
                List<@Nullable Object> list = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    list.add(anything(random, depth + 1));
                }
                yield list;
            }
        };
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            String part = NASTY.get(random.nextInt(NASTY.size()));
            text.append(part, 0, part.offsetByCodePoints(0, Math.min(6, part.codePointCount(0, part.length()))));
        }
        return text.toString();
    }
}
