package io.limber.cli;

import io.limber.content.AnswerFile;
import io.limber.content.Index;
import io.limber.content.Library;
import io.limber.document.CallList;
import io.limber.document.ContentsPage;
import io.limber.document.Data;
import io.limber.document.DataSchemas;
import io.limber.document.Glyphs;
import io.limber.document.HtmlRenderer;
import io.limber.document.HtmlStyle;
import io.limber.document.IndexPage;
import io.limber.document.Ink;
import io.limber.document.ManifestData;
import io.limber.document.MarkdownRenderer;
import io.limber.document.PackData;
import io.limber.document.PackLine;
import io.limber.document.Page;
import io.limber.document.Pictures;
import io.limber.document.PicturesPage;
import io.limber.document.QuestionsPage;
import io.limber.document.RedFlagsPage;
import io.limber.document.RoutinesPage;
import io.limber.document.TextRenderer;
import io.limber.document.TextStyle;
import io.limber.model.Circumstances;
import io.limber.model.Exercise;
import io.limber.model.FittedRoutine;
import io.limber.model.RedFlag;
import io.limber.triage.Script;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A whole pack as files, by their paths. The same pack gives the same files on every machine.
 *
 * <pre>
 * manifest.json                  every file below, with its digest
 * pack/pack.yaml ...             the pack as it was read: a pack again
 * json/topic/recovery.json ...   what --format json prints; yaml/ the same
 * schemas/topic.schema.json ...  the JSON Schema of each of them
 * pages/index.html ...           for reading; each also as Markdown
 * pictures/pelvic-tilt.svg ...   a drawing of each exercise
 * </pre>
 */
final class ContentExport {

    /** What can be exported by itself. */
    enum Part {
        data,
        pages,
        pictures
    }

    private static final TextStyle PLAIN_FILE =
            new TextStyle(80, Glyphs.UNICODE, Ink.NONE, StandardCharsets.UTF_8, Pictures.WORDS);

    private final Library library;
    private final PackLine pack;
    private final Script script;
    private final SortedMap<String, String> files = new TreeMap<>();
    /** The pages by their paths without an ending, in the order of the first page. */
    private final Map<String, Page> pages = new LinkedHashMap<>();

    private final List<ContentsPage.Line> contents = new ArrayList<>();

    private ContentExport(Library library, CallList calls, PackLine pack) {
        this.library = library;
        this.pack = pack;
        this.script = new Script(library.protocol());
        collect(calls);
    }

    /** The files of these parts, and the manifest of them. */
    static SortedMap<String, String> of(
            Library library, CallList calls, PackLine pack, Set<Part> parts, String version) {
        ContentExport export = new ContentExport(library, calls, pack);
        if (parts.contains(Part.data)) {
            export.addData();
        }
        if (parts.contains(Part.pages)) {
            export.addPages();
        }
        if (parts.contains(Part.pictures)) {
            export.addPictures();
        }
        List<ManifestData.File> listed = new ArrayList<>();
        export.files.forEach((path, text) -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            listed.add(new ManifestData.File(path, bytes.length, OwnWork.digest(bytes)));
        });
        List<String> names = parts.stream().sorted().map(Part::name).toList();
        export.files.put(OwnWork.MANIFEST, Data.json(ManifestData.of(version, pack, library.hash(), names, listed)));
        return export.files;
    }

    private void collect(CallList calls) {
        List<FittedRoutine> routines = library.routines().stream()
                .map(routine -> FittedRoutine.of(routine, library::namedExercise, Circumstances.NONE))
                .toList();
        String first = "Read first";
        add("red-flags", "Danger signs", first, RedFlagsPage.all(library.redFlags(), calls, pack));
        add("red-flag-card", "The signs that cannot wait, on one card", first, RedFlagsPage.card(calls, pack));
        add("questions", "What limber asks", first, QuestionsPage.of(script, pack));
        add("routines", "Routines", first, RoutinesPage.of(routines, pack));
        for (Index.Line line : new Index(library).everything()) {
            String kind = line.entry() instanceof RedFlag ? "red-flag" : line.kind();
            add(kind + "/" + line.entry().id(), line.name(), line.group(), EntryPage.of(line.entry(), library, pack));
        }
    }

    private void add(String path, String name, String group, Page page) {
        pages.put(path, page);
        contents.add(new ContentsPage.Line(name, path, group));
    }

    private void addData() {
        library.texts().forEach((path, text) -> files.put("pack/" + path, text));
        pages.forEach((path, page) -> addData(path, page.data()));
        addData("index", index().data());
        addData("regions", PackData.regions(library.regions(), pack));
        addData("claims", PackData.claims(library.claims(), pack));
        addData("patterns", PackData.patterns(library.patterns(), pack));
        addData("triage", PackData.triage(library.protocol(), pack));
        DataSchemas.all(script, AnswerFile.SCHEMA)
                .forEach((name, text) -> files.put("schemas/" + name + ".schema.json", text));
    }

    private void addData(String path, @Nullable Object data) {
        files.put("json/" + path + ".json", Data.json(data));
        files.put("yaml/" + path + ".yaml", Data.yaml(data));
    }

    private Page index() {
        return IndexPage.of(
                "What limber can explain",
                new Index(library)
                        .all().stream()
                                .map(line ->
                                        new IndexPage.Line(line.entry().id(), line.name(), line.kind(), line.group()))
                                .toList(),
                pack);
    }

    private void addPages() {
        pages.forEach(this::addPage);
        for (String ending : List.of(".html", ".md")) {
            Page index = new Page(
                    ContentsPage.of(contents, ending, pack), null, pack.pack().language());
            addPage("index", index, ending);
        }
    }

    private void addPage(String path, Page page) {
        addPage(path, page, ".html");
        addPage(path, page, ".md");
    }

    private void addPage(String path, Page page, String ending) {
        files.put(
                "pages/" + path + ending,
                ending.equals(".html")
                        ? HtmlRenderer.render(page.document(), HtmlStyle.of(page.language()))
                        : MarkdownRenderer.render(page.document()));
    }

    private void addPictures() {
        files.put(
                "pictures/before-you-start.txt",
                new TextRenderer(PLAIN_FILE).render(PicturesPage.beforeYouStart(pack)));
        for (Exercise exercise : library.exercises()) {
            PicturesPage.drawing(exercise).ifPresent(svg -> files.put("pictures/" + exercise.id() + ".svg", svg));
        }
    }
}
