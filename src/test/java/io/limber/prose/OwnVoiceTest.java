package io.limber.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.limber.content.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that alarm or promise are no words of limber's; people may be quoted. */
class OwnVoiceTest {

    private static final Pattern ALARMS_OR_PROMISES = Pattern.compile(
            "wear and tear|\\bslipped\\b|\\bjammed\\b|\\bstuck joint|out of place|\\brealign|\\binstant|\\bproven\\b"
                    + "|\\bcrumbl|\\bdegenerat|\\bcure[sd]?\\b|\\bunstable\\b|\\binstabilit|\\bguarantee|\\bmiracle"
                    + "|\\bdamag\\w*",
            Pattern.CASE_INSENSITIVE);

    /** "Damage" may be said where it is denied, a few words before. */
    private static final Pattern DENIED = Pattern.compile(
            "\\b(?:no|not|nor|never|without|nothing|rarely|seldom)\\b(?:[ ,]+\\w+){0,4} +damag\\w*",
            Pattern.CASE_INSENSITIVE);

    /** A line of help that shows what somebody may type. */
    private static final Pattern TYPED = Pattern.compile(" *limber [a-z].*");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    @Test
    void neverAlarmsOrPromisesInThePack() {
        assertThat(Passage.of(Library.shipped()))
                .hasSizeGreaterThan(2_000)
                .filteredOn(passage -> alarmsOrPromises(passage.text()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cli", "document", "session", "terminal", "triage"})
    void neverAlarmsOrPromisesInWhatItPrintsItself(String room) throws IOException {
        assertThat(literals(Path.of("src/main/java/io/limber", room)))
                .isNotEmpty()
                .filteredOn(literal -> alarmsOrPromises(literal.text()))
                .filteredOn(literal -> !TYPED.matcher(literal.text()).matches())
                .isEmpty();
    }

    @Test
    void isWrittenInPlainAscii() throws IOException {
        List<String> odd = new ArrayList<>();
        for (Path file : files(Path.of("data/low-back"), ".yaml")) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).chars().allMatch(letter -> letter >= ' ' && letter <= '~')) {
                    odd.add(file + ":" + (i + 1) + ": " + lines.get(i).strip());
                }
            }
        }
        assertThat(odd).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is wear and tear.",
                "A slipped disc.",
                "Instant relief.",
                "An unstable spine.",
                "A proven cure.",
                "Your discs crumble.",
                "Degenerative change.",
                "It realigns the spine.",
                "The joint jammed.",
                "It may damage a nerve.",
                "No need to worry. It does damage the back."
            })
    void hearsWhatAlarmsOrPromises(String text) {
        assertThat(alarmsOrPromises(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There is no sign of damage.",
                "Hurt does not mean damage.",
                "For instance, walk.",
                "An unproven idea.",
                "A secure hold.",
                "You slip.",
                "Rarely does it show any damage."
            })
    void letsTheRestPass(String text) {
        assertThat(alarmsOrPromises(text)).isFalse();
    }

    private static boolean alarmsOrPromises(String text) {
        return ALARMS_OR_PROMISES.matcher(DENIED.matcher(text).replaceAll("")).find();
    }

    private static List<Passage> literals(Path room) throws IOException {
        List<Passage> literals = new ArrayList<>();
        for (Path file : files(room, ".java")) {
            Matcher literal = LITERAL.matcher(Files.readString(file));
            while (literal.find()) {
                literals.add(new Passage(file.toString(), literal.group(1)));
            }
        }
        return literals;
    }

    private static List<Path> files(Path directory, String ending) throws IOException {
        try (Stream<Path> paths = Files.walk(directory)) {
            return paths.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
