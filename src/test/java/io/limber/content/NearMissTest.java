package io.limber.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type who do not know limber's names, and what they must be led to. */
class NearMissTest {

    private static final Index INDEX = new Index(Library.shipped());

    @ParameterizedTest
    @CsvSource({
        "facets, joints",
        "Facet Joint, joints",
        "arthritis, joints",
        "slipped disc, discs-and-nerves",
        "bulging disk, discs-and-nerves",
        "herniated disc, discs-and-nerves",
        "pinched nerve, discs-and-nerves",
        "sciatica, discs-and-nerves",
        "ibuprofen, anti-inflammatory-tablets",
        "ADVIL, anti-inflammatory-tablets",
        "voltarol, anti-inflammatory-gel",
        "tylenol, paracetamol",
        "codeine, opioids",
        "diazepam, nerve-and-calming-pills",
        "ice, cold",
        "ice pack, cold",
        "hot water bottle, heat",
        "heating pad, heat",
        "crack, manual-therapy",
        "chiropractor, manual-therapy",
        "bed rest, bed-rest",
        "magnesium, supplements",
        "tens machine, electric-and-ultrasound",
        "back brace, belts-and-insoles",
        "mri, scans",
        "x-ray, scans",
        "posture, posture",
        "threw my back out, what-locking-is",
        "lumbago, what-locking-is",
        "foam roller, foam-roller-upper-back",
        "walking, short-walk",
        "osteoporosis, thin-bones",
        "pregnant, pregnant",
        "see a doctor, when-to-get-help",
        "how long will it last, recovery",
        "yoga, prevention",
        "cauda equina, ce1",
        "foot drop, ne1",
        "locked back, unlock"
    })
    void isFoundByThisEverydayWord(String typed, String id) {
        assertThat(INDEX.find(typed).map(line -> line.entry().id())).contains(id);
    }

    @ParameterizedTest
    @CsvSource({
        "sciatca, discs-and-nerves",
        "chiropracter, manual-therapy",
        "acupunture, acupuncture",
        "pelvic tlit, pelvic-tilt",
        "pelvis tilt, pelvic-tilt",
        "knee to chest, single-knee-to-chest",
        "knees to my chest, knees-to-chest-in-turn",
        "hamstring, standing-hamstring-stretch",
        "figure 4 stretch, figure-four",
        "tennis ball under my back, tennis-ball-release",
        "when should i see a doctor, when-to-get-help",
        "numb between legs, ce1",
        "numb down there, ce1",
        "no feeling down below, ce1",
        "cant pee, ce2",
        "both legs tingle, ce4",
        "fell down stairs, fx1",
        "i fell down the stairs, fx1",
        "pregnancy, pregnant",
        "osteoperosis, thin-bones",
        "warfarin, blood-thinner",
        "blood thiners, blood-thinner",
        "can't get up off the floor, floor-get-up",
        "cant stand up straight, what-locking-is",
        "get out of bed, log-roll",
        "stiff every morning, morning-lock",
        "swiming, swimming",
        "mussel spasm, muscles",
        "ibuprofin, anti-inflammatory-tablets",
        "paracetemol, paracetamol",
        "physiotherapist, hands-on-care",
        "how long does it take to heal, recovery",
        "is it my posture, posture"
    })
    void isAmongTheFirstFiveForThisNearMiss(String typed, String id) {
        assertThat(ids(typed)).as(typed).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "?",
                "asdfghjkl",
                "xyzzy plugh",
                "spaghetti carbonara",
                "qqqq",
                "bitcoin",
                "1234567",
                "\u202e",
                "\u75c5\u6c17"
            })
    void isNothingForNonsense(String typed) {
        assertThat(ids(typed)).isEmpty();
    }

    /** What is found by that name, then what is suggested, as {@code limber explain} does. */
    private static List<String> ids(String typed) {
        Optional<Index.Line> found = INDEX.find(typed);
        List<Index.Line> near = INDEX.near(typed);
        assertThat(near).hasSizeLessThanOrEqualTo(5);
        return Stream.concat(found.stream(), near.stream())
                .map(line -> line.entry().id())
                .toList();
    }
}
