package io.limber.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.limber.fixture.SmallPack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A slip of the hand anywhere in a pack is a problem with a place, or none at all; it is never an exception. */
class CarelessEditTest {

    private static final int SLIPS = 400;

    private static final List<String> BITS = List.of(
            "*",
            "&",
            "!",
            "|",
            ">",
            "'",
            "\"",
            "[",
            "]",
            "{",
            "}",
            ":",
            ": ",
            "- ",
            "\n",
            "\t",
            "#",
            "~",
            "null",
            "true",
            "12",
            "1.5",
            "-3",
            "\0",
            "\u202e",
            "\\",
            "%",
            "@",
            "`",
            ",",
            "? ",
            "<<: ",
            "---\n",
            "...\n",
            "&a ",
            "*a",
            "!!str ",
            "|\n",
            "\u00e9",
            "\uD83D\uDE42",
            "\r",
            "2030-01-01",
            "6 s",
            "now",
            "id: tilt\n",
            "yes",
            "not-sure");

    @TempDir
    Path directory;

    @Test
    void isAlwaysTold() {
        SmallPack pack = SmallPack.in(directory);
        List<String> files = new ArrayList<>(pack.library().pack().files());
        files.add("pack.yaml");
        for (int seed = 0; seed < SLIPS; seed++) {
            Random random = new Random(seed);
            String file = files.get(random.nextInt(files.size()));
            String sound = pack.text(file);
            pack.with(file, slip(sound, random));
            assertThatCode(() -> reads(pack)).as("seed %d, %s", seed, file).doesNotThrowAnyException();
            pack.with(file, sound);
        }
        assertThat(pack.problems()).isEmpty();
    }

    private static void reads(SmallPack pack) {
        Library library = pack.library();
        if (library.problems().isEmpty()) {
            assertThat(new Index(library).all()).isNotEmpty();
            assertThat(library.hash()).isNotEmpty();
            assertThat(library.protocol().rules()).isNotEmpty();
        }
    }

    private static String slip(String text, Random random) {
        int at = random.nextInt(text.length());
        String bit = BITS.get(random.nextInt(BITS.size()));
        return switch (random.nextInt(5)) {
            case 0 -> text.substring(0, at) + bit + text.substring(at);
            case 1 -> text.substring(0, at) + text.substring(at + 1);
            case 2 -> text.substring(0, at) + bit + text.substring(Math.min(text.length(), at + random.nextInt(30)));
            case 3 -> withLines(text, lines -> lines.remove(random.nextInt(lines.size())));
            default ->
                withLines(text, lines -> {
                    int line = random.nextInt(lines.size());
                    lines.set(line, lines.get(line).replaceFirst(":.*", ": " + bit.replace("\\", "\\\\")));
                });
        };
    }

    private static String withLines(String text, Consumer<List<String>> change) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        change.accept(lines);
        return String.join("\n", lines);
    }
}
