package io.limber.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.limber.content.Library;
import io.limber.model.Exercise;
import io.limber.model.Picture;
import io.limber.model.Prop;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What was drawn while limber was built is what limber would draw. */
class DrawnAheadTest {

    private static final List<Picture> SHIPPED = Library.shipped().exercises().stream()
            .map(Exercise::picture)
            .filter(Objects::nonNull)
            .toList();

    static Stream<Arguments> everyShippedPicture() {
        return SHIPPED.stream()
                .flatMap(picture -> DrawnAhead.WIDTHS.stream()
                        .flatMap(width ->
                                Stream.of(Node.Picture.Size.values()).map(size -> Arguments.of(picture, size, width))));
    }

    @ParameterizedTest
    @MethodSource("everyShippedPicture")
    void everyShippedPictureWasDrawnAsItIsDrawn(Picture picture, Node.Picture.Size size, int width) {
        assertThat(DrawnAhead.find(picture, size, width)).hasValue(Strip.of(picture, size, Pictures.BRAILLE, width));
    }

    @Test
    void anotherWidthIsDrawnWhenItIsWanted() {
        assertThat(DrawnAhead.find(SHIPPED.get(0), Node.Picture.Size.USUAL, 79)).isEmpty();
    }

    @Test
    void aPictureOfAnotherPackIsNotTakenForAShippedOne() {
        Picture shipped = SHIPPED.get(0);
        List<Prop> more = new ArrayList<>(shipped.props());
        more.add(new Prop(Prop.Kind.BALL, 120));
        Picture other = new Picture(shipped.view(), more, shipped.frames());

        assertThat(DrawnAhead.find(other, Node.Picture.Size.USUAL, 80)).isEmpty();
    }

    @Test
    void noTwoShippedPicturesAreTakenForEachOther() {
        assertThat(SHIPPED.stream().map(io.limber.picture.Recipe::of)).doesNotHaveDuplicates();
    }
}
