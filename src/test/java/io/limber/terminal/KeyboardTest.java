package io.limber.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyboardTest {

    @ParameterizedTest
    @CsvSource({
        "'\033[A', UP",
        "'\033OA', UP",
        "'\033[B', DOWN",
        "'\033OB', DOWN",
        "'\033[5~', PAGE_UP",
        "'\033[6~', PAGE_DOWN",
        "'\033[H', HOME",
        "'\033[1~', HOME",
        "'\033[F', END",
        "'\033', ESCAPE",
        "'\177', BACKSPACE",
        "'\b', BACKSPACE",
        "'\t', TAB",
        "'\r', ENTER",
        "'\n', ENTER",
        "'\003', INTERRUPT",
        "'\032', SUSPEND",
        "'\004', ENDED",
        "'\033[1;5C', OTHER",
        "'\033x', OTHER",
        "'\001', OTHER",
    })
    void knowsTheKeysOfEveryTerminal(String bytes, Key.Name name) throws IOException {
        assertThat(keys(bytes)).containsExactly(Key.of(name));
    }

    @Test
    void lettersAreLetters() throws IOException {
        assertThat(keys("2u ")).containsExactly(Key.letter('2'), Key.letter('u'), Key.letter(' '));
    }

    @Test
    void capitalsAreTheSameKeys() throws IOException {
        assertThat(keys("DW")).containsExactly(Key.letter('d'), Key.letter('w'));
    }

    @Test
    void aLetterOfAnotherAlphabetIsOneKey() throws IOException {
        assertThat(bytes(0xd0, 0xb2, 'q')).containsExactly(Key.of(Key.Name.OTHER), Key.letter('q'));
    }

    @Test
    void anUnknownKeyLeavesNoLettersBehind() throws IOException {
        assertThat(keys("\033[200~2\033[15~"))
                .containsExactly(Key.of(Key.Name.OTHER), Key.letter('2'), Key.of(Key.Name.OTHER));
    }

    @Test
    void twoEscapesAreOneWish() throws IOException {
        assertThat(keys("\033\033")).containsExactly(Key.of(Key.Name.ESCAPE));
    }

    @Test
    void lettersBeyondAsciiAreNoAnswers() throws IOException {
        assertThat(keys("\303\251")).containsOnly(Key.of(Key.Name.OTHER));
    }

    @Test
    void theEndOfTheInputIsTold() throws IOException {
        assertThat(new Keyboard(millis -> Keyboard.ENDED).next(1)).isEqualTo(Key.of(Key.Name.ENDED));
    }

    private static List<Key> keys(String bytes) throws IOException {
        return bytes(bytes.chars().toArray());
    }

    private static List<Key> bytes(int... bytes) throws IOException {
        Deque<Integer> left = new ArrayDeque<>();
        IntStream.of(bytes).forEach(left::add);
        Keyboard keyboard = new Keyboard(millis -> left.isEmpty() ? Keyboard.NOTHING_YET : left.poll());
        List<Key> keys = new ArrayList<>();
        for (Key key = keyboard.next(1); !key.equals(Key.NONE); key = keyboard.next(1)) {
            keys.add(key);
        }
        return keys;
    }
}
