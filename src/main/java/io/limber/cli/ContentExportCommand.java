package io.limber.cli;

import io.limber.content.Library;
import io.limber.document.CallList;
import io.limber.document.PackLine;
import io.limber.document.Safe;
import io.limber.terminal.Door;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Writes a whole pack to a folder, as data and as documents. */
final class ContentExportCommand implements Callable<Integer> {

    private static final String REGION = "LIMBER_REGION";

    private final Door door;
    private @Nullable Path folder;
    private List<ContentExport.Part> only = List.of();
    private boolean force;
    private final ContentOptions content = new ContentOptions();

    ContentExportCommand(Door door) {
        this.door = door;
    }

    CommandSpec spec() {
        return Syntax.of("export", this)
                .says(
                        "Write a whole content pack to a folder: as data with its schemas, as pages, and as pictures.",
                        "manifest.json lists every file, so that limber knows its own work again: nothing else is replaced.")
                .option(
                        "-o, --output=DIR",
                        Path.class,
                        it -> folder = it,
                        "Write to this folder. The folder around it must be there.")
                .list(
                        "--only=PART",
                        ContentExport.Part.class,
                        it -> only = it,
                        "${COMPLETION-CANDIDATES}; more than one with commas. Default: all of them.")
                .flag(
                        "--force",
                        it -> force = it,
                        "Where the folder holds what limber did not write: keep it under another name, and go on. Follow"
                                + " a symbolic link.")
                .with(content::addTo)
                .exitCodes(Exit.SAYS_OK, Exit.SAYS_FAULT, Exit.SAYS_USAGE)
                .examples(
                        "limber content export -o exported",
                        "limber content export --only pages,pictures -o website",
                        "limber content export --content my-pack -o exported")
                .spec();
    }

    @Override
    public Integer call() throws IOException {
        if (folder == null) {
            throw new UserException("An export goes to a folder. Name it, such as: limber content export -o exported");
        }
        ExportFolder target = ExportFolder.at(folder, force);
        Optional<Path> source = content.directory(door.environment());
        if (source.isPresent()) {
            target.refuseToReplace(source.get());
        }
        Library library = content.library(door.environment());
        Promises.allKeptBy(library);
        CallList calls = RegionChoice.callList(content.region, saidRegion(), library.regions());
        PackLine pack = ContentOptions.line(library, door);
        Set<ContentExport.Part> parts = only.isEmpty() ? EnumSet.allOf(ContentExport.Part.class) : EnumSet.copyOf(only);
        SortedMap<String, String> files = ContentExport.of(library, calls, pack, parts, Version.number());
        Optional<Path> kept = target.put(files);
        kept.ifPresent(place -> door.err().println(Safe.line("What was in " + folder + " is now in " + place)));
        new Printer(door, new OutputOptions()).sayWritten(folder);
        return Exit.OK;
    }

    /** A region that somebody named; one that was only guessed would make a different export on each machine. */
    private Map<String, String> saidRegion() {
        return Map.of(REGION, door.environment().getOrDefault(REGION, ""));
    }
}
