package io.limber.bench;

import io.limber.content.Library;
import io.limber.document.CallList;
import io.limber.document.Data;
import io.limber.document.HtmlRenderer;
import io.limber.document.HtmlStyle;
import io.limber.document.MarkdownRenderer;
import io.limber.document.PackLine;
import io.limber.document.Page;
import io.limber.document.Pictures;
import io.limber.document.RoutinePage;
import io.limber.document.TextRenderer;
import io.limber.document.TextStyle;
import io.limber.document.VerdictPage;
import io.limber.model.Circumstances;
import io.limber.model.FittedRoutine;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long it takes to make a page and to write it in each format, warm: a routine, and a result to stay at home with. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PageSpeed {

    @Param({"routine", "verdict"})
    public String of;

    private final AtHome home = new AtHome();
    private final VerdictPage.Result result = home.result();
    private final PackLine pack = PackLine.of(home.library.pack(), true, AtHome.TODAY);
    private final CallList calls = new CallList(Optional.empty(), false, home.library.regions());
    private final FittedRoutine unlock = unlock(home.library);
    private final TextStyle style = TextStyle.of(80).with(Pictures.BRAILLE);
    private Page page;

    @Setup
    public void make() {
        page = page();
    }

    /** The page itself, before any format. */
    @Benchmark
    public Page page() {
        return of.equals("routine")
                ? RoutinePage.of(unlock, home.library.limits(), pack)
                : VerdictPage.of(result, calls, pack);
    }

    @Benchmark
    public String text() {
        return new TextRenderer(style).render(page.document());
    }

    @Benchmark
    public String markdown() {
        return MarkdownRenderer.render(page.document());
    }

    @Benchmark
    public String html() {
        return HtmlRenderer.render(page.document(), HtmlStyle.of(page.language()));
    }

    @Benchmark
    public String json() {
        return Data.json(page.data());
    }

    private static FittedRoutine unlock(Library library) {
        return FittedRoutine.of(
                library.routine("unlock").orElseThrow(), library::namedExercise, Circumstances.NONE);
    }
}
