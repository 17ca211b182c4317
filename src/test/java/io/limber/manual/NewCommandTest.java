package io.limber.manual;

import static org.assertj.core.api.Assertions.assertThat;

import io.limber.fixture.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A command that nobody has thought of yet, with everything that could go wrong in its words. */
class NewCommandTest {

    private static final String ODD = ".TH it's [odd]: `x` \\fB \"q\" $(touch made) 100%% of ~/é. 'And --more.";

    @TempDir
    private Path folder;

    @Test
    void hasAPageByTheBook() throws IOException {
        String page = ManualPage.of(command(), "2026-11-01");

        assertThat(RoffCheck.faults(page)).isEmpty();
        assertThat(page)
                .contains(
                        "\n[\\fB\\-\\-times\\fR=\\fIHH:MM\\fR,...]\n", "\n\\fB\\-o\\fR\\~\\fIDIR\\fR\n", "\\fIDAY\\fR")
                .contains("100% of", "limber\\-odd \\-")
                .doesNotContain("secret");
        if (Program.isHere("mandoc")) {
            Path file = Files.writeString(folder.resolve("limber-odd.1"), page);
            assertThat(Program.run("mandoc", "-T", "lint", file.toString())).isEqualTo(new Program.Ended(0, ""));
        }
    }

    @Test
    void isCompletedByBash() throws IOException {
        Path script = Files.writeString(
                folder.resolve("limber.bash"),
                BashCompletion.of(Verb.of(command().parent())));

        assertThat(Program.run("bash", "-n", script.toString())).isEqualTo(new Program.Ended(0, ""));
        assertThat(Program.run(
                                "bash",
                                "-c",
                                ". \"$1\"; COMP_WORDS=(limber odd --o); COMP_CWORD=2; _limber; echo ${COMPREPLY[@]}",
                                "bash",
                                script.toString())
                        .said())
                .isEqualTo("--output\n");
        assertThat(folder).isDirectoryNotContaining("glob:**made");
    }

    @Test
    void isCompletedByZsh() throws IOException {
        String script = ZshCompletion.of(Verb.of(command().parent()));

        assertThat(script).contains("]:HH\\:MM: '", "'1::DAY:(monday tuesday)'").doesNotContain("secret");
        if (Program.isHere("zsh")) {
            Path file = Files.writeString(folder.resolve("_limber"), script);
            assertThat(Program.run("zsh", "-n", file.toString())).isEqualTo(new Program.Ended(0, ""));
        }
    }

    private static CommandSpec command() {
        CommandSpec odd = CommandSpec.create().name("odd");
        odd.usageMessage().description(ODD);
        odd.addOption(OptionSpec.builder("--times")
                .paramLabel("HH:MM")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .splitRegex(",")
                .description(ODD)
                .build());
        odd.addOption(OptionSpec.builder("-o", "--output")
                .paramLabel("DIR")
                .type(Path.class)
                .required(true)
                .description(ODD)
                .build());
        odd.addOption(OptionSpec.builder("--secret").hidden(true).build());
        odd.addPositional(PositionalParamSpec.builder()
                .paramLabel("DAY")
                .arity("0..1")
                .completionCandidates(List.of("monday", "tuesday"))
                .build());
        CommandSpec limber = CommandSpec.create().name("limber").version("limber 1.0", "It is not certified.");
        limber.usageMessage().description("Self-care.");
        limber.addSubcommand("odd", odd);
        return odd;
    }
}
