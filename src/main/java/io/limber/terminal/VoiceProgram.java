package io.limber.terminal;

import io.limber.document.Safe;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A program that reads its standard input aloud.
 *
 * @param command the program and its arguments, which are the same for every text
 */
record VoiceProgram(List<String> command) {

    private static final String AUTO = "auto";
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** What a program could take for an order to itself: `[[`, `!-!`, `<`, a line break. Only words and pauses are left. */
    private static final Pattern UNSPEAKABLE = Pattern.compile("[^\\p{L}\\p{M}\\p{N} .,;:?!'()%-]+");

    private static final Pattern BEFORE_THE_FIRST_WORD = Pattern.compile("^[^\\p{L}\\p{N}]+");

    /**
     * The programs that `auto` knows, in the order it looks for them.
     *
     * <p>{@code espeak-ng} stands before {@code spd-say}, because the sound ends when the program does: {@code spd-say}
     * only hands the text to a service, which finishes what it has begun unless another text comes ({@code -P text}).
     * {@code -w} lets it stay until then. PowerShell is last: it takes long to begin.
     */
    private static final List<VoiceProgram> KNOWN = List.of(
            of("say", "-f", "-"),
            of("espeak-ng", "--stdin"),
            of("spd-say", "-w", "-P", "text", "-e"),
            of("espeak", "--stdin"),
            of(
                    "powershell.exe",
                    "-NoProfile",
                    "-NonInteractive",
                    "-Command",
                    "[Console]::InputEncoding = [Text.Encoding]::UTF8; Add-Type -AssemblyName System.Speech;"
                            + " (New-Object System.Speech.Synthesis.SpeechSynthesizer).Speak([Console]::In.ReadToEnd())"));

    VoiceProgram {
        if (command.isEmpty()) {
            throw new IllegalArgumentException("a voice program needs a name");
        }
        command = List.copyOf(command);
    }

    private static VoiceProgram of(String... command) {
        return new VoiceProgram(List.of(command));
    }

    /** A command as somebody typed it, split at spaces. */
    private static VoiceProgram typed(String command) {
        return new VoiceProgram(SPACE.splitAsStream(command.strip()).toList());
    }

    /** The program for {@code auto} or for a command, as it can be started; empty if it is not there. */
    static Optional<VoiceProgram> find(String wanted, Door door) {
        List<VoiceProgram> candidates = wanted.equals(AUTO) ? KNOWN : List.of(typed(wanted));
        return candidates.stream()
                .flatMap(program -> program.located(door).stream())
                .findFirst();
    }

    /** The line for somebody whose voice is not there. */
    static String missing(String wanted) {
        String looked = wanted.equals(AUTO)
                ? "none of " + KNOWN.stream().map(VoiceProgram::name).collect(Collectors.joining(", ")) + " is there"
                : "`" + shown(typed(wanted).command().get(0)) + "` is not there, or is no program";
        return "limber has no voice: " + looked + ". It goes on without one.";
    }

    /** The program's name, to be shown. */
    String name() {
        String program = command.get(0);
        return shown(program.substring(program.lastIndexOf('/') + 1));
    }

    /** A text as it goes to the program: one line of words and pauses, which begins with a word. */
    static String speakable(String text) {
        String words = UNSPEAKABLE.matcher(text).replaceAll(" ");
        return SPACE.matcher(BEFORE_THE_FIRST_WORD.matcher(words).replaceFirst(""))
                .replaceAll(" ")
                .strip();
    }

    /** This program with its path; a name without one is looked for in the folders of PATH, the present folder never. */
    private Optional<VoiceProgram> located(Door door) {
        String name = command.get(0);
        List<String> places = name.contains("/")
                ? List.of(name)
                : Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                        .splitAsStream(door.variable("PATH").orElse(""))
                        .filter(folder -> folder.startsWith("/"))
                        .map(folder -> folder + "/" + name)
                        .toList();
        return places.stream().filter(VoiceProgram::isProgram).findFirst().map(this::at);
    }

    private VoiceProgram at(String path) {
        List<String> words = new ArrayList<>(command);
        words.set(0, path);
        return new VoiceProgram(words);
    }

    private static boolean isProgram(String path) {
        try {
            Path file = Path.of(path);
            return Files.isRegularFile(file) && Files.isExecutable(file);
        } catch (InvalidPathException lettersThatNoPathHasHere) {
            return false;
        }
    }

    private static String shown(String word) {
        return Safe.line(word);
    }
}
