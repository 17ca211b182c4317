package io.limber.document;

import static io.limber.fixture.Golden.assertGolden;

import io.limber.content.Library;
import io.limber.model.Pack;
import io.limber.triage.Answer;
import io.limber.triage.Gate;
import io.limber.triage.Interview;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatePageTest {

    private static final Pack.Safety SAFETY = Library.shipped().pack().safety();

    @ParameterizedTest
    @CsvSource({"unicode, 80", "unicode, 40", "plain, 80"})
    void saysWhatIsAskedAndWhy(String look, int width) {
        TextRenderer renderer =
                new TextRenderer(TextStyle.of(width).with(look.equals("plain") ? Glyphs.PLAIN : Glyphs.UNICODE));
        assertGolden(
                "document/gate-" + look + "-" + width + ".txt",
                pages().map(renderer::render).collect(Collectors.joining("\n%\n\n")));
    }

    /** Everything there is to show, in the order of somebody who had a fall and may be feverish. */
    private static Stream<Document> pages() {
        Gate gate = Gate.of(SAFETY);
        Interview.Turn list = gate.next().orElseThrow();
        Map<String, Answer> none = new LinkedHashMap<>();
        list.questions().forEach(line -> none.put(line, Answer.Tick.NO));
        Interview.Turn who = gate.answer(list, none).next().orElseThrow();
        List<Gate.Line> lines = List.of(
                new Gate.Line(SAFETY.gate().get(2), Optional.of(Answer.Tick.NOT_SURE)),
                new Gate.Line(SAFETY.gate().get(3), Optional.of(Answer.Tick.YES)),
                new Gate.Line(SAFETY.notStart(), Optional.empty()));
        return Stream.of(
                        Stream.of(GatePage.question(list), GatePage.question(who), GatePage.goOn(new Gate.GoOn(lines))),
                        lines.stream().map(GatePage::onceMore),
                        Stream.of(GatePage.held(lines.get(1), SAFETY)))
                .flatMap(pages -> pages);
    }
}
