package io.limber.triage;

import static io.limber.fixture.SmallScript.atLeast;
import static io.limber.fixture.SmallScript.gentle;
import static io.limber.fixture.SmallScript.hold;
import static io.limber.fixture.SmallScript.home;
import static io.limber.fixture.SmallScript.is;
import static io.limber.fixture.SmallScript.notSure;
import static io.limber.fixture.SmallScript.today;
import static io.limber.fixture.SmallScript.yes;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.fixture.SmallScript;
import io.limber.model.Condition;
import io.limber.model.Limit;
import io.limber.model.Location;
import io.limber.model.Pattern;
import io.limber.model.Protocol;
import io.limber.model.Within;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);
    private static final Script SCRIPT = new SmallScript()
            .with(home("tired", notSure("s5-ill"), "Rest."))
            .with(gentle("weeks", is("how-long", "weeks"), Within.TWO_WEEKS))
            .with(hold("lump", yes("s10-lump"), Within.THREE_DAYS))
            .with(today("faint", yes("s1-faint")))
            .proposing("loosen", is("pain", "0-3"))
            .proposing("unlock", null)
            .lookingAgain("soon", Duration.ofHours(6), null)
            .lookingAgain("tomorrow", Duration.ofHours(24), atLeast("pain", "8"))
            .lookingAgain("later", Duration.ofDays(14), null)
            .starting("stuck", is("where-now", "stuck"), Location.FLOOR)
            .starting("bed", is("where-now", "bed"), Location.BED)
            .starting("anywhere", atLeast("age", "0"), Location.CHAIR)
            .advising("heat", false, new Protocol.Line("Warmth.", null), new Protocol.Line("Not long.", strong()))
            .advising("lifting", true, new Protocol.Line("Lift little.", null))
            .advising("strong", false, new Protocol.Line("Ask about it.", strong()))
            .script();
    private static final List<Limit> LIMITS = List.of(
            limit("hip", yes("s14-hip"), false),
            limit("told-not-to", atLeast("pain", "9"), true),
            limit("by-name-only", null, true));

    @Test
    void whoeverMustBeSeenTodayHasNone() {
        assertThat(of(with("s1-faint"))).isEmpty();
    }

    @Test
    void thereIsNoneWhileAQuestionIsOpen() {
        assertThat(of(SmallScript.ORDINARY.without(List.of("s10-sweats")))).isEmpty();
    }

    @Test
    void whoeverWaitsToBeSeenHasOneWithoutARoutine() {
        assertThat(plan(with("s10-lump")).routine()).isEmpty();
        assertThat(plan(with("s10-lump")).lookAgain()).hasSize(2);
    }

    @Test
    void theFirstProposalThatFitsIsTaken() {
        assertThat(plan(SmallScript.ORDINARY).routine()).contains("unlock");
        assertThat(plan(pain(3)).routine()).contains("loosen");
        assertThat(plan(SmallScript.ORDINARY.with("pain", Answer.Whole.SKIPPED)).routine())
                .contains("unlock");
    }

    @Test
    void gentleMovesMayBeginBeforeSomebodyIsSeen() {
        assertThat(plan(SmallScript.ORDINARY.with("how-long", new Answer.Chosen("weeks")))
                        .routine())
                .contains("unlock");
    }

    @Test
    void limitsComeFromTheAnswers() {
        assertThat(plan(SmallScript.ORDINARY).limits()).isEmpty();
        assertThat(plan(with("s14-hip")).limits()).extracting(Limit::id).containsExactly("hip");
        assertThat(plan(with("s14-hip")).circumstances().limits()).containsExactly("hip");
        assertThat(plan(with("s14-hip")).circumstances().onlyGentlest()).isFalse();
        assertThat(plan(with("s14-hip")).limitsUnasked()).isFalse();
    }

    @Test
    void aStrictLimitLeavesOnlyTheGentlest() {
        assertThat(plan(pain(9)).circumstances().onlyGentlest()).isTrue();
        assertThat(plan(pain(8)).circumstances().onlyGentlest()).isFalse();
    }

    @Test
    void limitsThatWereNotAskedLeaveOnlyTheGentlest() {
        for (Answers unasked : List.of(
                SmallScript.ORDINARY.without(List.of("s14-hip")),
                SmallScript.ORDINARY.without(List.of("s14-hip")).with("limits", Answer.Whole.SKIPPED))) {
            assertThat(plan(unasked).limitsUnasked()).isTrue();
            assertThat(plan(unasked).circumstances().onlyGentlest()).isTrue();
        }
    }

    @Test
    void carriesTheAdviceOfTheRules() {
        assertThat(plan(with("s5-ill")).advice()).containsExactly("Rest.");
        assertThat(plan(SmallScript.ORDINARY).advice()).isEmpty();
    }

    @Test
    void startsWhereSomebodyIs() {
        Plan inBed = plan(SmallScript.ORDINARY.with("where-now", new Answer.Chosen("bed")));

        assertThat(inBed.start()).map(Protocol.Start::id).contains("bed");
        assertThat(inBed.circumstances().location()).contains(Location.BED);
    }

    @Test
    void theFirstStartThatFitsIsTaken() {
        assertThat(plan(SmallScript.ORDINARY.without(List.of("where-now")).with("age", new Answer.Amount(12)))
                        .start())
                .map(Protocol.Start::id)
                .contains("anywhere");
    }

    @Test
    void leavesOutWhatDoesNotSuitTheLikelyPattern() {
        Pattern main = pattern("main", yes("s14-hip"), List.of("figure-four"));
        Plan plan = plan(with("s14-hip"), List.of(main, pattern("left-over", null, List.of("bridging"))));

        assertThat(plan.likely()).map(likely -> likely.main().id()).contains("main");
        assertThat(plan.circumstances().avoid()).containsExactly("figure-four");
    }

    @Test
    void everyLineIsForThoseItFits() {
        assertThat(plan(SmallScript.ORDINARY).parts())
                .containsExactly(
                        new Plan.Part("heat", "About heat", List.of("Warmth.")),
                        new Plan.Part("lifting", "About lifting", List.of("Lift little.")));
        assertThat(plan(pain(8)).parts())
                .extracting(Plan.Part::lines)
                .containsExactly(List.of("Warmth.", "Not long."), List.of("Lift little."), List.of("Ask about it."));
    }

    @Test
    void whatComesAfterTheWaitIsLeftOutWhileSomebodyWaits() {
        assertThat(plan(with("s10-lump")).parts()).extracting(Plan.Part::id).containsExactly("heat");
    }

    @Test
    void whatIsADayAwayHasItsDate() {
        assertThat(plan(pain(8)).lookAgain())
                .extracting(Plan.Look::on)
                .containsExactly(
                        Optional.empty(),
                        Optional.of(LocalDate.of(2026, 11, 23)),
                        Optional.of(LocalDate.of(2026, 12, 6)));
    }

    @Test
    void looksAgainOnlyAtWhatApplies() {
        assertThat(plan(SmallScript.ORDINARY).lookAgain())
                .extracting(look -> look.at().id())
                .containsExactly("soon", "later");
    }

    private static Plan plan(Answers answers) {
        return of(answers).orElseThrow();
    }

    private static Plan plan(Answers answers, List<Pattern> patterns) {
        return Plan.of(SCRIPT, answers, Verdict.of(SCRIPT, answers), LIMITS, patterns, SUNDAY)
                .orElseThrow();
    }

    private static Optional<Plan> of(Answers answers) {
        return Plan.of(SCRIPT, answers, Verdict.of(SCRIPT, answers), LIMITS, List.of(), SUNDAY);
    }

    private static Condition strong() {
        return atLeast("pain", "8");
    }

    private static Answers with(String item) {
        return SmallScript.ORDINARY.with(item, Answer.Tick.YES);
    }

    private static Answers pain(int pain) {
        return SmallScript.ORDINARY.with("pain", new Answer.Amount(pain));
    }

    private static Pattern pattern(String id, @Nullable Condition when, List<String> avoid) {
        return new Pattern(
                id, id, "So.", "Rest.", List.of(), avoid, Pattern.Reliability.LOW, "Low.", when, List.of("source"));
    }

    private static Limit limit(String id, @Nullable Condition when, boolean onlyGentlest) {
        return new Limit(id, "A limit", List.of(), "So.", onlyGentlest, false, when, List.of("source"));
    }
}
