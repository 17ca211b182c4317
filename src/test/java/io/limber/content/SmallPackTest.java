package io.limber.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.limber.fixture.SmallPack;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmallPackTest {

    @TempDir
    Path directory;

    @Test
    void isSound() {
        assertThat(SmallPack.in(directory).problems()).isEmpty();
    }

    @Test
    void holdsSomethingOfEveryKind() {
        Library library = SmallPack.in(directory).library();
        assertThat(library.sources()).isNotEmpty();
        assertThat(library.regions()).isNotEmpty();
        assertThat(library.redFlags()).isNotEmpty();
        assertThat(library.remedies()).isNotEmpty();
        assertThat(library.limits()).isNotEmpty();
        assertThat(library.claims()).isNotEmpty();
        assertThat(library.patterns()).isNotEmpty();
        assertThat(library.exercises()).isNotEmpty();
        assertThat(library.routines()).isNotEmpty();
        assertThat(library.topics()).isNotEmpty();
        assertThat(library.protocol().rules()).isNotEmpty();
    }

    @Test
    void isSoundWithTheLineEndsOfWindows() {
        SmallPack pack = SmallPack.in(directory);
        pack.library()
                .pack()
                .files()
                .forEach(file -> pack.with(file, pack.text(file).replace("\n", "\r\n")));
        assertThat(pack.problems()).isEmpty();
    }

    @Test
    void isSoundWithTheLineEndsOfAnOldMac() {
        SmallPack pack = SmallPack.in(directory);
        pack.with("topics/spasm.yaml", pack.text("topics/spasm.yaml").replace('\n', '\r'));
        assertThat(pack.problems()).isEmpty();
    }

    @Test
    void isSoundWithAByteOrderMark() {
        SmallPack pack = SmallPack.in(directory);
        pack.with("topics/spasm.yaml", "\ufeff" + pack.text("topics/spasm.yaml"));
        assertThat(pack.problems()).isEmpty();
    }

    @Test
    void isSoundInOtherScripts() {
        SmallPack pack = SmallPack.in(directory)
                .replace("topics/spasm.yaml", "What a spasm is", "痉挛是什么 Was ein Krampf ist, même là \uD83D\uDE42");
        assertThat(pack.problems()).isEmpty();
        assertThat(pack.library().topic("spasm").orElseThrow().title()).endsWith("même là \uD83D\uDE42");
    }

    @Test
    void hasTheSameHashWhereverItLies(@TempDir Path elsewhere) {
        assertThat(SmallPack.in(directory).library().hash())
                .isEqualTo(SmallPack.in(elsewhere).library().hash())
                .hasSize(64);
    }

    @Test
    void hasAnotherHashWhenOneLetterChanges() {
        String before = SmallPack.in(directory).library().hash();
        SmallPack changed = SmallPack.in(directory.resolve("copy"))
                .replace("topics/spasm.yaml", "What a spasm is", "What a spasm was");
        assertThat(changed.library().hash()).isNotEqualTo(before);
    }

    @Test
    void mayBeNamedByARelativePath() {
        Path here = Path.of("src/test/resources/packs/small");
        assertThat(Library.in(here).problems()).isEmpty();
        assertThat(here.toString().getBytes(StandardCharsets.UTF_8)).isNotEmpty();
    }
}
