package io.limber.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.limber.fixture.SmallPack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Packs that somebody wrote to hurt: each is refused with a message, and soon. */
class HostilePackTest {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final String TOPIC = "topics/spasm.yaml";

    /** Just under the largest file that is opened. */
    private static final int NEARLY_ALL = Yaml.LARGEST - 100;

    @TempDir
    Path directory;

    private final List<Path> links = new ArrayList<>();

    /** JUnit warns about links that lead out of its directory. */
    @AfterEach
    void removeLinks() throws IOException {
        for (Path link : links) {
            Files.delete(link);
        }
    }

    /** A topic file; named, so that a test report stays short. */
    record Attack(String name, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Attack> attacks() {
        return Stream.of(
                new Attack("billion laughs", laughs()),
                new Attack("12 MB in one text", "title: " + "x".repeat(12_000_000)),
                new Attack("1 MB in one plain text", "title: " + "x ".repeat(NEARLY_ALL / 2)),
                new Attack("1 MB in double quotes", "title: \"" + "\\n".repeat(NEARLY_ALL / 2) + "\""),
                new Attack("1 MB in a block", "title: |\n" + "  x\n".repeat(NEARLY_ALL / 4)),
                new Attack("20,000 levels of brackets", "[".repeat(20_000)),
                new Attack("20,000 levels of braces", "{a: ".repeat(20_000)),
                new Attack("20,000 levels of dashes", "- ".repeat(20_000) + "x"),
                new Attack("1,400 levels of keys", many(1_400, i -> " ".repeat(i) + "a:\n")),
                new Attack("a tag that names a program", "title: !!javax.script.ScriptEngineManager [x]"),
                new Attack("tags on everything", "!a id: !b spasm\ntitle: !<tag:x> y\nknown: !!set {a, b}\n"),
                new Attack("a tag directive", "%TAG ! tag:example.org,2000:\n---\ntitle: !x y\n"),
                new Attack("a version to come", "%YAML 9.9\n---\ntitle: x\n"),
                new Attack("100,000 control characters", "\u0007".repeat(100_000)),
                new Attack("100,000 changes of direction", "\u202e\n".repeat(100_000)),
                new Attack("100,000 NULs", "\0".repeat(100_000)),
                new Attack("100,000 keys", many(100_000, i -> "k" + i + ": \n")),
                new Attack("the same key 30,000 times", "k: x\n".repeat(30_000)),
                new Attack("200,000 keys in braces", "{" + "a,".repeat(200_000) + "}"),
                new Attack("499,000 entries in brackets", "[" + "1,".repeat(499_000) + "1]"),
                new Attack("333,000 empty entries", "- \n".repeat(333_000)),
                new Attack("an endless number", "title: " + "9".repeat(15_000)),
                new Attack("a number with an endless exponent", "title: 1e" + "9".repeat(15_000)),
                new Attack("10,000 anchors", many(10_000, i -> "k" + i + ": &a" + i + " x\n")),
                new Attack("anchors 20,000 deep", "a: " + many(20_000, i -> "&a" + i + " [")),
                new Attack("20,000 aliases", "a: &a x\nb: [" + "*a, ".repeat(20_000) + "*a]\n"),
                new Attack("a key of 100,000 letters", "k".repeat(100_000) + ": x\n"),
                new Attack("a quoted key of 100,000 letters", "\"" + "k".repeat(100_000) + "\": x\n"),
                new Attack("half of a pair of characters", "title: \"\\ud83d\"\n"),
                new Attack("100,000 documents", "--- x\n".repeat(100_000)),
                new Attack("20,000 merges", "<<: \n".repeat(20_000)),
                new Attack("HTML that never ends", topic("known:\n" + ("  - " + "<a".repeat(9_900) + "\n").repeat(49))),
                new Attack(
                        "links that never end", topic("known:\n" + ("  - " + "[a](".repeat(4_900) + "\n").repeat(49))),
                new Attack("10,000 unknown names", topic("see-also: [" + "zzz,".repeat(10_000) + "zzz]\n")),
                new Attack(
                        "names of 19,000 letters",
                        topic("see-also: [" + many(50, i -> "z".repeat(19_000) + i + ",") + "z]\n")));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void isRefusedSoon(Attack attack) {
        isRefused(SmallPack.in(directory).with(TOPIC, attack.text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-", "?", ":", "&", "*", "!", "|", "%", "\"", "'", "#", ",", "[", "}", "\t", " ", "\n", "\\", "~", "0",
                "? ", ": ", "&a ", "[{", "- - ", "a\n", "...\n"
            })
    void isRefusedSoonWhateverFillsIt(String filling) {
        isRefused(SmallPack.in(directory).with(TOPIC, filling.repeat(500_000 / filling.length())));
    }

    @Test
    void mayListTenThousandFiles() {
        SmallPack pack = SmallPack.in(directory);
        isRefused(pack.with("pack.yaml", pack.text("pack.yaml") + many(10_000, i -> "  - topics/t" + i + ".yaml\n")));
    }

    @Test
    void mayListOneFileTwentyThousandTimes() {
        SmallPack pack = SmallPack.in(directory);
        isRefused(pack.with("pack.yaml", pack.text("pack.yaml") + "  - topics/spasm.yaml\n".repeat(20_000)));
    }

    @Test
    void mayHoldFactsInARowThatIsThousandsLong() {
        isRefused(withFacts(8_000, i -> "f" + (i + 1)));
    }

    @Test
    void mayHoldFactsInACircleThatIsThousandsLong() {
        isRefused(withFacts(8_000, i -> "f" + (i + 1) % 8_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "/etc/passwd", "topics/../../../../etc/passwd.yaml", "topics/..", "."})
    void neverOpensWhatLiesOutside(String file) {
        SmallPack pack = SmallPack.in(directory);
        pack.with("pack.yaml", pack.text("pack.yaml") + "  - " + file + "\n");
        assertThat(pack.problems())
                .startsWith("pack.yaml:36:5: `" + file + "` is no name for a content file\n")
                .hasLineCount(2);
    }

    @Test
    void neverOpensWhatAHiddenCharacterNames() {
        SmallPack pack = SmallPack.in(directory);
        pack.with("pack.yaml", pack.text("pack.yaml") + "  - \"topics/a\\0b.yaml\"\n");
        isRefused(pack);
        assertThat(refusal(() -> pack.library().topics())).contains("U+0000");
    }

    @Test
    void neverReadsADevice() throws IOException {
        Path zero = Path.of("/dev/zero");
        assumeTrue(Files.exists(zero), "needs a device to point at");
        isRefused(linked(zero));
    }

    @Test
    void neverFollowsALinkOutOfThePack(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.yaml"), "id: secret-word\n");
        SmallPack pack = linked(secret);
        isRefused(pack);
        assertThat(pack.problems()).doesNotContain("secret-word").contains("cannot be read");
    }

    @Test
    void mayItselfLieBehindALink(@TempDir Path elsewhere) throws IOException {
        SmallPack.in(directory);
        Path link = link(elsewhere.resolve("link"), directory);
        assertThat(Library.in(link).problems()).isEmpty();
    }

    @Test
    void neverWaitsForAPipe() throws IOException, InterruptedException {
        SmallPack pack = SmallPack.in(directory).without(TOPIC);
        assumeTrue(isMade(pack.directory().resolve(TOPIC)));
        isRefused(pack);
    }

    @Test
    void neverWaitsForAPipeInPlaceOfItsTitlePage() throws IOException, InterruptedException {
        SmallPack pack = SmallPack.in(directory).without("pack.yaml");
        assumeTrue(isMade(pack.directory().resolve("pack.yaml")));
        isRefused(pack);
    }

    @Test
    void mayHoldADirectoryWithTheNameOfAFile() throws IOException {
        SmallPack pack = SmallPack.in(directory).without(TOPIC);
        Files.createDirectory(pack.directory().resolve(TOPIC));
        isRefused(pack);
    }

    @Test
    void mayHoldALinkToItself() throws IOException {
        SmallPack pack = SmallPack.in(directory);
        link(pack.directory().resolve("again"), pack.directory());
        assertTimeoutPreemptively(SOON, () -> assertThat(pack.problems()).isEmpty());
    }

    private static void isRefused(SmallPack pack) {
        List<Problem> problems =
                assertTimeoutPreemptively(SOON, () -> pack.library().problems());
        assertThat(problems).isNotEmpty();
        assertThat(problems)
                .noneMatch(problem ->
                        problem.message().length() > 1_000 || problem.hint().isBlank());
    }

    private static String refusal(Runnable reading) {
        try {
            reading.run();
            return "";
        } catch (BrokenContentException e) {
            return e.problems().toString();
        }
    }

    private SmallPack withFacts(int count, IntFunction<String> leadsTo) {
        return SmallPack.in(directory)
                .replace(
                        "triage.yaml",
                        "facts:\n",
                        "facts:\n"
                                + many(count, i -> "  - {id: f" + i + ", when: {fact: " + leadsTo.apply(i) + "}}\n"));
    }

    private SmallPack linked(Path target) throws IOException {
        SmallPack pack = SmallPack.in(directory).without(TOPIC);
        link(pack.directory().resolve(TOPIC), target);
        return pack;
    }

    private Path link(Path link, Path target) throws IOException {
        links.add(link);
        return Files.createSymbolicLink(link, target);
    }

    private static boolean isMade(Path pipe) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String topic(String end) {
        return "id: spasm\ntitle: x\ngroup: What helps\nin-short: x\nsources: [guideline]\n" + end;
    }

    private static String laughs() {
        return "a: &a [x, x]\n"
                + many(20, i -> {
                    String before = "*" + (char) ('a' + i);
                    char now = (char) ('b' + i);
                    return now + ": &" + now + " [" + before + ", " + before + ", " + before + "]\n";
                });
    }

    private static String many(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
    }

    @Test
    void isNotMistakenForOneWhenItIsMerelyLarge() {
        String story = "A long story, told in short words. ".repeat(500);
        SmallPack pack = SmallPack.in(directory);
        pack.with(TOPIC, pack.text(TOPIC).replace("known:\n", "known:\n" + ("  - " + story + "\n").repeat(40)));
        assertThat(pack.text(TOPIC).getBytes(StandardCharsets.UTF_8)).hasSizeGreaterThan(600_000);
        assertThat(pack.problems()).isEmpty();
    }
}
