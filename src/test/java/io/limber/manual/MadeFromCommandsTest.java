package io.limber.manual;

import static io.limber.fixture.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.cli.CommandModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The files that are installed and made from the commands themselves are what the commands say now. After a change of an
 * option, of a help or of the pack, {@code mvn -Prelease process-test-classes} writes them again.
 */
class MadeFromCommandsTest {

    private static final Pattern DAY_OF_RELEASE = Pattern.compile("outputTimestamp>(\\d{4}-\\d\\d-\\d\\d)");

    static Stream<String> pages() {
        return CommandModel.all().stream().map(ManualPage::name);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aManualPageSaysWhatItsCommandSays(String name) throws IOException {
        CommandSpec command = CommandModel.all().stream()
                .filter(one -> ManualPage.name(one).equals(name))
                .findFirst()
                .orElseThrow();

        assertGolden(Path.of("src/main/man", name + ".1"), ManualPage.of(command, dayOfRelease()));
    }

    @Test
    void bashCompletesWhatThereIs() {
        assertGolden(Path.of("src/main/completion/limber.bash"), BashCompletion.of(Verb.of(CommandModel.limber())));
    }

    @Test
    void zshCompletesWhatThereIs() {
        assertGolden(Path.of("src/main/completion/_limber"), ZshCompletion.of(Verb.of(CommandModel.limber())));
    }

    /** Not today, so that the same source gives the same pages. */
    private static String dayOfRelease() throws IOException {
        Matcher day = DAY_OF_RELEASE.matcher(Files.readString(Path.of("pom.xml")));
        assertThat(day.find()).isTrue();
        return day.group(1);
    }
}
