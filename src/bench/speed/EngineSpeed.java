package io.limber.bench;

import io.limber.model.Circumstances;
import io.limber.model.FittedRoutine;
import io.limber.model.Location;
import io.limber.model.Routine;
import io.limber.triage.Answer;
import io.limber.triage.Interview;
import io.limber.triage.Plan;
import io.limber.triage.Verdict;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long it takes to decide, warm: a whole talk, its verdict and plan, and a routine made to fit. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EngineSpeed {

    private final AtHome home = new AtHome();
    private final Circumstances newHipInBed = new Circumstances(
            Set.of("hip-replacement"), false, Optional.of(Location.BED), Set.of());
    private Routine unlock;

    @Setup
    public void read() {
        unlock = home.library.routine("unlock").orElseThrow();
        fitted();
    }

    /** From the first question to the verdict, each question asked and answered. */
    @Benchmark
    public Verdict interview() {
        Interview interview = Interview.begin(home.script);
        for (Optional<Interview.Turn> turn = interview.next(); turn.isPresent(); turn = interview.next()) {
            Map<String, Answer> given = new LinkedHashMap<>();
            turn.get().questions().forEach(question -> given.put(question, home.answers.to(question).orElseThrow()));
            interview = interview.answer(turn.get(), given);
        }
        return interview.verdict();
    }

    /** All answers at once, as from a file. */
    @Benchmark
    public Verdict verdict() {
        return home.verdict();
    }

    /** A verdict and its plan. */
    @Benchmark
    public Plan plan() {
        return home.plan();
    }

    /** The routine "unlock" for somebody in bed with a new hip. */
    @Benchmark
    public FittedRoutine fitted() {
        return FittedRoutine.of(unlock, home.library::namedExercise, newHipInBed);
    }
}
