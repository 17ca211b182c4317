package io.limber.cli;

import io.limber.content.Index;
import io.limber.content.Library;
import io.limber.document.IndexPage;
import io.limber.document.PackLine;
import io.limber.document.Page;
import io.limber.model.Entry;
import io.limber.terminal.Door;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Explains a topic, an exercise, a danger sign, a remedy, a limit or a source. */
final class ExplainCommand implements Callable<Integer> {

    private final Door door;
    private List<String> what = List.of();
    private @Nullable String search;
    private final PictureOptions drawing = new PictureOptions();
    private final OutputOptions output = new OutputOptions();
    private final ContentOptions content = new ContentOptions();

    ExplainCommand(Door door) {
        this.door = door;
    }

    CommandSpec spec() {
        return Syntax.of("explain", this)
                .says("What is known about something, what is believed, and what to do.")
                .words(
                        "WHAT",
                        it -> what = it,
                        "A topic, exercise, danger sign, remedy, limit or source. Without it: the list.")
                .option("--search=WORDS", String.class, it -> search = it, "List everything that holds these words.")
                .with(drawing::addTo)
                .with(output::addTo)
                .with(content::addTo)
                .exitCodes(Exit.SAYS_OK, Exit.SAYS_FAULT, Exit.SAYS_USAGE)
                .examples(
                        "limber explain",
                        "limber explain recovery",
                        "limber explain slipped disc",
                        "limber explain --search heat")
                .spec();
    }

    @Override
    public Integer call() {
        output.check();
        Library library = content.library(door.environment());
        PackLine pack = ContentOptions.line(library, door);
        Printer printer = new Printer(door, output, drawing.pictures);
        String words = String.join(" ", what);
        if (search != null) {
            printer.print(list("What holds \"" + search + "\"", found(search, library), pack));
        } else if (words.isBlank()) {
            printer.print(list("What limber can explain", new Index(library).all(), pack));
        } else {
            printer.print(EntryPage.of(entry(words, library), library, pack));
        }
        return Exit.OK;
    }

    /** A name that is an id is read from its own file; for anything else the whole pack is looked through. */
    private static Entry entry(String words, Library library) {
        Optional<? extends Entry> byId =
                library.topic(words).isPresent() ? library.topic(words) : library.exercise(words);
        if (byId.isPresent()) {
            return byId.get();
        }
        Index index = new Index(library);
        return index.find(words).map(Index.Line::entry).orElseThrow(() -> new UserException(nothing(words, index)));
    }

    private static String nothing(String words, Index index) {
        List<Index.Line> near = index.near(words);
        StringBuilder message = new StringBuilder("limber has nothing called \"" + words + "\".");
        if (near.isEmpty()) {
            return message.append(
                            "\nSee all there is: limber explain. Or look for a word: limber explain --search WORD.")
                    .toString();
        }
        message.append(near.size() == 1 ? "\nDid you mean this?" : "\nDid you mean one of these?");
        near.forEach(line -> message.append("\n  limber explain ")
                .append(line.entry().id())
                .append("   (")
                .append(line.kind())
                .append(": ")
                .append(line.name())
                .append(')'));
        return message.toString();
    }

    private static List<Index.Line> found(String words, Library library) {
        List<Index.Line> found = new Index(library).search(words);
        if (found.isEmpty()) {
            throw new UserException(
                    "Nothing holds all of \"" + words + "\".\nTry one word of it, or limber explain for the list.");
        }
        return found;
    }

    private static Page list(String title, List<Index.Line> lines, PackLine pack) {
        return IndexPage.of(
                title,
                lines.stream()
                        .map(line -> new IndexPage.Line(line.entry().id(), line.name(), line.kind(), line.group()))
                        .toList(),
                pack);
    }
}
