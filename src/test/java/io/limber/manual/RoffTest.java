package io.limber.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoffTest {

    private static final String PAGE = ".TH LIMBER\\-X 1 2026-11-01 \"limber 1.0\" \"\\&\"\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".TH in front",
                "'br",
                "a \\fB escape",
                "\"quoted\"",
                "thin-bones",
                "über",
                "\uD83E\uDDB4 bones",
                "~/limber `x` ^",
                "--plain",
                "-",
                "a -- b",
                "...",
            })
    void nothingInATextIsTakenForACommand(String text) {
        List<String> prose = Roff.prose(text);

        assertThat(RoffCheck.faults(PAGE + ".SH NAME\n" + String.join("\n", prose) + "\n"))
                .isEmpty();
    }

    @Test
    void aHyphenCanBeCopied() {
        assertThat(Roff.literal("thin-bones 'x'")).isEqualTo("thin\\-bones \\(aqx\\(aq");
    }

    @Test
    void anOptionStandsOutAndAnIdDoesNot() {
        assertThat(Roff.prose("With --eyes-free, or -o: not thin-bones."))
                .containsExactly("With \\fB\\-\\-eyes\\-free\\fR, or \\fB\\-o\\fR: not thin\\-bones.");
    }

    @Test
    void eachSentenceHasALine() {
        assertThat(Roff.prose("It is so. \"Not sure\" is no no. See e.g. this."))
                .containsExactly("It is so.", "\\(dqNot sure\\(dq is no no.", "See e.g. this.");
    }

    @Test
    void aLongLineIsBrokenBetweenWords() {
        assertThat(Roff.typed("limber " + "unlock ".repeat(12)))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("\\fB").endsWith("k\\fR"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".SH NAME\n.sy rm\n",
                ".SH NAME\n",
                ".SH NAME\n.TP\nname\n.TP\nother\ntext\n",
                ".SH NAME\n\\fBbold\n",
                ".SH NAME\n\\fBbold\\fIitalic\\fR\n",
                ".SH NAME\n\\*[string]\n",
                ".SH NAME\nwith-hyphen\n",
                ".SH NAME\nspace \n",
                ".SH NAME\n\n",
                ".SH NAME\nüber\n",
                ".SH NAME\n'br\n",
                ".SH NAME\n.PP\ntext\n",
                ".SH SYNOPSIS\n.SY limber\n[\\fICOMMAND\\fR]\n",
                ".SH NAME\nno end",
                ".SH NAME\nlong long long long long long long long long long long long long long long long long\n",
            })
    void theCheckSeesWhatIsWrong(String body) {
        assertThat(RoffCheck.faults(PAGE + body)).isNotEmpty();
    }
}
