package io.limber.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.limber.model.BasePose;
import io.limber.model.BodyPart;
import io.limber.model.Change;
import io.limber.model.Change.Touch;
import io.limber.model.Joint;
import io.limber.model.Picture;
import io.limber.model.Side;
import io.limber.model.Target;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilmTest {

    private static final Film FILM = Film.of(Sketch.KNEE_TO_CHEST);

    @ParameterizedTest
    @ValueSource(ints = {24, 40, 60, 100})
    void fitsTheWidthItIsGiven(int columns) {
        TextPicture picture = Braille.draw(FILM.frame(1), columns, 30);
        assertThat(picture.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(columns));
    }

    @Test
    void fitsTheHeightItIsGiven() {
        assertThat(Braille.draw(FILM.frame(1), 100, 6).lines()).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void keepsItsSizeWhileItMoves() {
        assertThat(FILM.at(0.5).bounds()).isEqualTo(FILM.at(1).bounds());
        assertThat(FILM.frame(1).bounds()).isEqualTo(FILM.frame(0).bounds());
    }

    @Test
    void marksButtocksThatSqueezeTogether() {
        Film film = Film.of(Sketch.picture(
                Sketch.frame(BasePose.ON_BACK_KNEES_BENT, "On the back."),
                Sketch.frame(
                        BasePose.ON_BACK_KNEES_BENT, "Squeezing.", new Change.Bend(Joint.SQUEEZE, Side.MIDDLE, 6))));
        assertThat(film.frame(0).marks()).extracting(Mark::role).doesNotContain(Role.ARROW);
        assertThat(film.frame(1).marks()).extracting(Mark::role).contains(Role.ARROW);
    }

    @Test
    void keepsTheLengthOfLimbsWhileItMoves() {
        Skeleton first = Sketch.body(Sketch.KNEE_TO_CHEST, 0);
        Skeleton second = Sketch.body(Sketch.KNEE_TO_CHEST, 1);
        for (double part = 0; part <= 1; part += 0.1) {
            assertThat(BodyLint.of(1, Motion.between(first, second, part)))
                    .extracting(Fault::kind)
                    .doesNotContain(Fault.Kind.LIMB_LENGTH);
        }
    }

    @Test
    void leavesStandingFeetWhereTheyAre() {
        Skeleton first = Sketch.body(Sketch.KNEE_TO_CHEST, 0);
        Skeleton between = Motion.between(first, Sketch.body(Sketch.KNEE_TO_CHEST, 1), 0.5);
        assertThat(between.at(Point.FAR_ANKLE).distance(first.at(Point.FAR_ANKLE)))
                .isCloseTo(0, within(0.1));
    }

    @Test
    void aBreathRisesBitByBit() {
        Skeleton rest = Sketch.body(breath(), 0);
        Skeleton full = Sketch.body(breath(), 1);
        Skeleton half = Motion.between(rest, full, 0.5);
        assertThat(half.at(Point.BELLY).distance(rest.at(Point.BELLY))).isCloseTo(4, within(0.1));
        assertThat(Motion.between(full, rest, 0.5).at(Point.BELLY).distance(half.at(Point.BELLY)))
                .isCloseTo(0, within(0.1));
    }

    private static Picture breath() {
        Picture.Frame in = new Picture.Frame(
                null, List.of(new Change.Bend(Joint.BREATH, Side.MIDDLE, 8)), List.of(), "The belly rises.");
        return Sketch.picture(Sketch.frame(BasePose.ON_BACK, "On the back."), in);
    }

    @Test
    void isTurnedRoundForTheOtherSide() {
        List<String> mirrored = Braille.draw(FILM.mirrored().at(0), 60, 20).lines();
        assertThat(mirrored).isNotEqualTo(Braille.draw(FILM.at(0), 60, 20).lines());
        assertThat(Braille.draw(FILM.mirrored().mirrored().at(0), 60, 20).lines())
                .isEqualTo(Braille.draw(FILM.at(0), 60, 20).lines());
    }

    @Test
    void namesTheSideThatIsDrawn() {
        assertThat(FILM.alt(1)).contains("the right knee");
        assertThat(FILM.mirrored().alt(1)).contains("the left knee");
    }

    @ParameterizedTest
    @EnumSource(BasePose.class)
    void hasNoFaultInAnyBasePose(BasePose pose) {
        Picture picture = Sketch.picture(Sketch.frame(pose, "Anything."));
        assertThat(Lint.of(picture)).extracting(Fault::kind).isSubsetOf(Fault.Kind.ALT);
    }

    /** Silly pictures are found by the lint; none of them may stop limber. */
    @ParameterizedTest
    @EnumSource(BasePose.class)
    void putsEveryLimbAnywhere(BasePose pose) {
        for (BodyPart limb : BodyPart.values()) {
            for (BodyPart part : limb.canReach() ? BodyPart.values() : new BodyPart[0]) {
                Side side = part.isSided() ? Side.FAR : Side.MIDDLE;
                Target target = new Target.OnBody(Target.Surface.BESIDE, side, part);
                Picture picture = Sketch.picture(Sketch.frame(pose, "Anything.", new Touch(limb, Side.FAR, target)));
                assertThat(Sketch.body(picture, 0).points().values())
                        .as("%s on %s", limb, part)
                        .allMatch(point -> Double.isFinite(point.length()));
            }
        }
    }
}
