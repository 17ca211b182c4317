package io.limber.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.limber.model.Card;
import io.limber.model.Condition;
import io.limber.model.Entry;
import io.limber.model.Pattern;
import io.limber.model.Protocol;
import io.limber.model.Routine;
import io.limber.model.Rule;
import io.limber.model.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That nothing fell under the table: all that was to go into limber's own pack is in it. */
class CompletenessTest {

    private static final Path PACK = Path.of("data/low-back");
    private static final Library LIBRARY = Library.shipped();

    /** Rows of the clinical brief that are no danger sign of their own, and why. */
    private static final Map<String, String> NO_SIGN = Map.of(
            "ce6", "what to do with a \"not sure\" on ce1 to ce5; the rules for those say it",
            "ag2", "age alone never raises a level",
            "mh1", "a line that stands on every result, not a question");

    @Test
    void everyExerciseIsThere() {
        assertThat(ids(LIBRARY.exercises())).contains(words("""
                pelvic-tilt single-knee-to-chest knees-to-chest-in-turn figure-four lying-psoas-stretch
                standing-hamstring-stretch bed-edge-hamstring-stretch seated-twist small-knee-rolls
                tennis-ball-release foam-roller-upper-back ball-lean-back ball-drape ball-back-extension
                partial-crunch wall-sit paced-breathing positions-of-ease short-walk swimming log-roll
                floor-get-up ankle-pumps glute-squeeze lying-on-front standing-back-bend
                seated-pelvic-tilt standing-wall-tilt all-fours-rock side-lying-breathing sit-to-stand
                bridging bird-dog table-lean
                """));
    }

    @Test
    void everyRoutineIsThereAndOfferedAsPlanned() {
        assertThat(LIBRARY.routines().stream().collect(Collectors.toMap(Routine::id, Routine::offered)))
                .isEqualTo(Map.of(
                        "unlock", Routine.Offered.BY_TRIAGE,
                        "loosen", Routine.Offered.BY_TRIAGE,
                        "morning", Routine.Offered.BY_TRIAGE,
                        "desk", Routine.Offered.BY_TRIAGE,
                        "mid-back", Routine.Offered.AFTER_TRIAGE,
                        "self-massage", Routine.Offered.BY_NAME,
                        "ball", Routine.Offered.BY_NAME,
                        "strengthen", Routine.Offered.BY_NAME));
    }

    @Test
    void everyRemedyIsThere() {
        assertThat(ids(LIBRARY.remedies())).contains(words("""
                heat cold short-rest bed-rest staying-active anti-inflammatory-tablets
                anti-inflammatory-gel paracetamol muscle-relaxants opioids nerve-and-calming-pills massage
                manual-therapy acupuncture belts-and-insoles electric-and-ultrasound supplements
                drinking-water
                """));
    }

    @Test
    void everyTopicIsThere() {
        assertThat(ids(LIBRARY.topics())).contains(words("""
                what-locking-is joints muscles discs-and-nerves morning-lock sitting-and-rising posture
                strain heat-and-cold rest-and-moving medicines hands-on-care leave-alone
                breathing-and-tension getting-back recovery prevention when-to-get-help scans
                said-about-causes said-about-treatments said-about-moving said-about-time
                """));
    }

    @Test
    void everyLimitIsThere() {
        assertThat(ids(LIBRARY.limits())).contains(words("""
                pregnant-16 thin-bones hip-replacement recent-operation recent-spine-procedure
                blood-thinner balance age-65 heart-or-pressure lying-flat bad-knees bad-hip hernia
                numb-skin told-not-to leg-pain bending-hurts leaning-back-hurts stenosis-like pelvic-pain
                past-cancer swollen-artery not-asked
                """));
    }

    @Test
    void everyPatternIsThere() {
        assertThat(ids(LIBRARY.patterns())).contains(words("""
                muscle-spasm-strain extension-sensitive flexion-sensitive leg-dominant stenosis-pattern
                sacroiliac-pelvic sitting-deconditioned morning-pattern inflammatory-like nonspecific
                """));
    }

    @Test
    void everyCardIsThere() {
        assertThat(ids(LIBRARY.protocol().cards())).contains(words("""
                ambulance-lie-still ambulance hospital-now maternity-now poison-or-hospital same-day
                maternity-today poison-line
                """));
    }

    @Test
    void everyRowOfTheClinicalBriefIsADangerSignOrItIsSaidWhyNot() {
        Set<String> signs = new TreeSet<>(ids(LIBRARY.redFlags()));
        signs.addAll(NO_SIGN.keySet());
        assertThat(signs).contains(words("""
                ce1 ce2 ce3 ce4 ce5 ce6 ne1 ne2 ne3 st1 fx1 fx2 fx2b fx3 fx4 ca1 ca2 ca3 ca4 in1 in2 in3
                in4 va1 va2 va3 va4 fa1 ab1 re1 re2 pr1 pr2 pr3 pr4 pr5 bl1 md1 te1 sk1 sp1 th1 ag1 ag2
                sv1 df1 tm1 mh1 sc1 is1 se1 se2 nm1 ak1 ad1 tt1 weak-cancer weak-infection
                """));
        assertThat(ids(LIBRARY.redFlags())).doesNotContainAnyElementsOf(NO_SIGN.keySet());
    }

    @Test
    void theLineThatStandsInForAQuestionIsSaidEveryTime() {
        assertThat(LIBRARY.pack().safety().standingLine()).contains("harm", "hurt");
    }

    @Test
    void ageAloneRaisesNoLevelButForAChild() {
        assertThat(LIBRARY.protocol().rules())
                .filteredOn(rule -> questions(rule.when()).equals(Set.of("age")))
                .extracting(Rule::flag)
                .containsOnly("ag1");
    }

    @Test
    void everythingThatSaysSomethingNamesASourceThatSomebodyRead() {
        Set<String> unread = LIBRARY.sources().stream()
                .filter(source -> source.seen() == Source.Seen.NOT_READ)
                .map(Source::id)
                .collect(Collectors.toSet());
        assertThat(sourcesOfAll()).isNotEmpty();
        assertThat(sourcesOfAll().entrySet())
                .filteredOn(thing -> unread.containsAll(thing.getValue()))
                .isEmpty();
    }

    @Test
    void aRoutineIsAlwaysLeftToPropose() {
        assertThat(LIBRARY.protocol().proposals()).last().matches(proposal -> proposal.when() == null);
    }

    @Test
    void aPatternIsAlwaysLeftAndItIsTheLast() {
        List<Pattern> patterns = LIBRARY.patterns();
        assertThat(patterns)
                .filteredOn(pattern -> pattern.when() == null)
                .containsExactly(patterns.get(patterns.size() - 1));
    }

    @Test
    void everyCardIsShownByARule() {
        Set<String> shown = LIBRARY.protocol().rules().stream()
                .flatMap(rule -> Stream.ofNullable(rule.card()))
                .collect(Collectors.toSet());
        assertThat(LIBRARY.protocol().cards()).extracting(Card::id).containsExactlyInAnyOrderElementsOf(shown);
    }

    @Test
    void thePackListsEveryFileThatLiesInIt() throws IOException {
        try (Stream<Path> paths = Files.walk(PACK)) {
            List<String> there = paths.filter(Files::isRegularFile)
                    .map(path -> PACK.relativize(path).toString().replace('\\', '/'))
                    .filter(file -> !file.equals("pack.yaml"))
                    .toList();
            assertThat(LIBRARY.pack().files()).containsExactlyInAnyOrderElementsOf(there);
        }
    }

    /** The questions that a condition reads, by way of facts too. */
    private static Set<String> questions(Condition condition) {
        if (condition instanceof Condition.AtLeast atLeast) {
            return Set.of(atLeast.question());
        }
        if (condition instanceof Condition.Is is) {
            return Set.of(is.question());
        }
        return parts(condition).flatMap(part -> questions(part).stream()).collect(Collectors.toSet());
    }

    private static Stream<Condition> parts(Condition condition) {
        if (condition instanceof Condition.Fact named) {
            return LIBRARY.protocol().facts().stream()
                    .filter(fact -> fact.id().equals(named.id()))
                    .map(Protocol.Fact::when);
        }
        return condition instanceof Condition.All all
                ? all.of().stream()
                : condition instanceof Condition.Any any
                        ? any.of().stream()
                        : ((Condition.Count) condition).of().stream();
    }

    private static Map<String, List<String>> sourcesOfAll() {
        Map<String, List<String>> sources = new TreeMap<>();
        LIBRARY.exercises().forEach(each -> sources.put(each.id(), each.sources()));
        LIBRARY.routines().forEach(each -> sources.put(each.id(), each.sources()));
        LIBRARY.topics().forEach(each -> sources.put(each.id(), each.sources()));
        LIBRARY.remedies().forEach(each -> sources.put(each.id(), each.sources()));
        LIBRARY.redFlags().forEach(each -> sources.put(each.id(), each.sources()));
        LIBRARY.limits().forEach(each -> sources.put(each.id(), each.sources()));
        LIBRARY.patterns().forEach(each -> sources.put(each.id(), each.sources()));
        return sources;
    }

    private static List<String> ids(Collection<? extends Entry> entries) {
        return entries.stream().map(Entry::id).toList();
    }

    private static String[] words(String text) {
        return text.strip().split("\\s+", -1);
    }
}
