package io.limber.picture;

import static io.limber.fixture.Golden.assertFile;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.content.Library;
import io.limber.model.Exercise;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page that shows all pictures of the pack, as it is checked in. */
class ContactSheetTest {

    private static final List<Exercise> DRAWN = ContactSheet.drawn(Library.in(Path.of("data/low-back")));
    private static final String PAGE = ContactSheet.page(DRAWN);

    @Test
    void theCheckedInSheetIsWhatThePackGivesNow() {
        assertFile(Path.of("src/docs/pictures.html"), PAGE);
    }

    @Test
    void showsEveryPictureOnceAndLinksToIt() {
        assertThat(DRAWN).hasSizeGreaterThan(30);
        for (Exercise exercise : DRAWN) {
            assertThat(PAGE).containsOnlyOnce("<section id=\"" + exercise.id() + "\">");
            assertThat(PAGE).containsOnlyOnce("<a href=\"#" + exercise.id() + "\">");
        }
    }

    @Test
    void loadsNothing() {
        assertThat(PAGE).doesNotContain("<script", "src=", "url(", "@import", "href=\"http");
    }

    @Test
    void noPictureIsAtFault() {
        assertThat(PAGE).doesNotContain("<p class=\"fault\">");
    }
}
