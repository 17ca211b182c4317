package io.limber.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ShippedPackTest {

    @Test
    void hasNoProblem() {
        assertThat(Library.in(Path.of("data/low-back")).problems()).isEmpty();
    }
}
