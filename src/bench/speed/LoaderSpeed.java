package io.limber.bench;

import io.limber.content.Library;
import io.limber.model.RedFlag;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long it takes to read content, warm: as the build has compiled it, and from YAML, each time anew. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LoaderSpeed {

    @Param({"compiled", "yaml"})
    public String form;

    private Supplier<Library> library;

    @Setup
    public void choose() {
        if (LoaderSpeed.class.getResource("/data/low-back/red-flags.bin") == null) {
            throw new IllegalStateException("the pack was not compiled");
        }
        library = form.equals("compiled") ? Library::shipped : () -> Library.in(Path.of("data/low-back"));
    }

    /** The danger signs: one file of the larger ones. */
    @Benchmark
    public List<RedFlag> redFlags() {
        return library.get().redFlags();
    }

    /** Every file of the pack. */
    @Benchmark
    public List<?> wholePack() {
        Library all = library.get();
        return List.of(
                all.pack(),
                all.sources(),
                all.regions(),
                all.redFlags(),
                all.patterns(),
                all.remedies(),
                all.limits(),
                all.claims(),
                all.protocol(),
                all.exercises(),
                all.routines(),
                all.topics());
    }
}
