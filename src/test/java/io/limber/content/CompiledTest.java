package io.limber.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What limber starts with is what its authors wrote. */
class CompiledTest {

    private static final Library WRITTEN = Library.in(Path.of("data/low-back"));

    static Stream<String> files() {
        List<String> files = new ArrayList<>(WRITTEN.pack().files());
        files.add(Library.PACK);
        return files.stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileOfTheShippedPackIsCompiledAsItIsWritten(String file) {
        List<Object> compiled = Compiled.read(new Folder.Shipped("data/low-back"), file);

        assertThat(compiled).isNotNull().isNotEmpty().isEqualTo(WRITTEN.written(file));
    }
}
