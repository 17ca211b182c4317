package io.limber.cli;

import static io.limber.fixture.Tool.limber;
import static org.assertj.core.api.Assertions.assertThat;

import io.limber.fixture.Tool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongUseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    triag                      | There is no command limber triag.\\nDid you mean "triage"?\\nHelp: limber --help
                    redflag                    | There is no command limber redflag.\\nDid you mean "redflags"?\\nHelp: limber --help
                    frobnicate                 | There is no command limber frobnicate.\\nThere is: content, explain, redflags, routine, triage.\\nHelp: limber --help
                    content chek               | There is no command limber content chek.\\nDid you mean "check"?\\nHelp: limber content --help
                    content                    | limber content needs a verb: check or export.\\nHelp: limber content --help
                    content exprt              | There is no command limber content exprt.\\nDid you mean "export"?\\nHelp: limber content --help
                    content export --only pdf  | --only takes data, pages or pictures, but is pdf.\\nHelp: limber content export --help
                    content export -o          | --output needs DIR after it.\\nHelp: limber content export --help
                    content export --format json | limber content export has no option --format.\\nThere is: --output, --only, --force, --content, --region, --help, --version.\\nHelp: limber content export --help
                    --versoin                  | limber has no option --versoin.\\nDid you mean "--version"?\\nHelp: limber --help
                    redflags --crad            | limber redflags has no option --crad.\\nDid you mean "--card"?\\nHelp: limber redflags --help
                    redflags --crad=5          | limber redflags has no option --crad.\\nDid you mean "--card"?\\nHelp: limber redflags --help
                    --width 40 redflags        | --width goes after the command, as in limber explain --width.\\nHelp: limber --help
                    routine unlock loosen      | "loosen" is one word too many for limber routine.\\nHelp: limber routine --help
                    routine --place moon       | --place takes floor, bed, chair or standing, but is moon.\\nHelp: limber routine --help
                    redflags --format pdf      | --format takes text, markdown, html, json, yaml, jsonl, svg or ics, but is pdf.\\nHelp: limber redflags --help
                    redflags -o signs.pdf      | limber makes no pdf. It makes a page that a browser prints, or saves as one: -o NAME.html.
                    routine unlock -o unlock.DOCX | limber makes no docx. It makes a page that a browser prints, or saves as one: -o NAME.html.
                    redflags -o -              | -o names a file. To have it on standard output, leave -o out.
                    redflags --color sometimes | --color takes auto, always or never, but is sometimes.\\nHelp: limber redflags --help
                    redflags --width abc       | --width takes a number, but is abc.\\nHelp: limber redflags --help
                    redflags --width 99999999999 | --width takes a number, but is 99999999999.\\nHelp: limber redflags --help
                    redflags --plain=maybe     | --plain takes true or false, but is maybe.\\nHelp: limber redflags --help
                    redflags --help=maybe      | --help takes true or false, but is maybe.\\nHelp: limber redflags --help
                    redflags --width           | --width needs N after it.\\nHelp: limber redflags --help
                    explain --search           | --search needs WORDS after it.\\nHelp: limber explain --help
                    redflags -o                | --output needs FILE after it.\\nHelp: limber redflags --help
                    redflags --width 40 --width 50 | limber redflags takes --width only once.\\nHelp: limber redflags --help
                    redflags --width 19        | --width takes a number from 20 to 500, but is 19.
                    redflags --width 501       | --width takes a number from 20 to 500, but is 501.
                    redflags --width -5        | --width takes a number from 20 to 500, but is -5.
                    routine unlok              | There is no routine called "unlok".\\nDid you mean "unlock"?
                    routine frobnicate         | There is no routine called "frobnicate".\\nThere is: unlock, loosen, morning, desk, mid-back, self-massage, ball, strengthen.
                    routine ../red-flags       | There is no routine called "../red-flags".\\nThere is: unlock, loosen, morning, desk, mid-back, self-massage, ball, strengthen.
                    routine unlock --limit thinbones | There is no limit called "thinbones".\\nDid you mean "thin-bones"?
                    routine unlock --without wal | No exercise needs "wal".\\nDid you mean "wall"?
                    """)
    void isAnsweredInLimbersWords(String line, String said) {
        Tool answer = limber(line.split(" +", -1));

        assertThat(answer).isEqualTo(new Tool(2, "", said.replace("\\n", "\n") + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "check data/low-back", "check --frob x", "check me please"})
    void checkCouldMeanTwoThings(String line) {
        assertThat(limber(line.split(" ", -1)))
                .isEqualTo(new Tool(
                        2,
                        "",
                        "To be checked yourself: limber triage. To check a content pack: limber content check.\n"));
    }

    @Test
    void triageNeedsSomebodyToAsk() {
        Tool asked = limber("triage");

        assertThat(asked).isEqualTo(new Tool(2, "", asked.err()));
        assertThat(asked.err()).contains("limber triage --plain");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "explain \033[31mx",
                "explain --search \033[31mx",
                "explain x\u0007y",
                "explain x\u202ey",
                "explain x\u200by",
                "explain x\u009b31m",
                "routine \033]0;title\007",
                "routine unlock --limit \033[2J",
                "routine unlock --without \033[2J",
                "routine --place \033[2J",
                "redflags --region \033[2J",
                "redflags --format \033[2J",
                "redflags --width \033[2J",
                "redflags --color \033[2J",
                "redflags -o /no/\033[2J/there",
                "redflags --content /no/\033[2J/there",
                "content check /no/\033[2J/there",
                "content export -o /no/\033[2J/there",
                "content export --only \033[2J",
                "routine unlock --format svg -o /no/\033[2J/there",
                "\033[2J",
                "--\033[2J",
                "redflags --\033[2J"
            })
    void whatWasTypedCannotMoveTheCursor(String line) {
        Tool answer = limber(line.split(" ", -1));

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err())
                .isNotEmpty()
                .doesNotContain("\033", "\u0007", "\u202e", "\u200b", "\u009b")
                .contains("\\u{");
    }

    @Test
    void aFileIsNotReadAsWords() {
        assertThat(limber("explain", "@pom.xml").err()).startsWith("limber has nothing called \"@pom.xml\".\n");
    }
}
