package io.limber;

import static org.assertj.core.api.Assertions.assertThat;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as it is installed, but with a Java that only tells what it was given. */
class LauncherTest {

    @TempDir
    private Path home;

    private final Map<String, String> environment = new HashMap<>(System.getenv());
    private Path launcher;
    private Path jar;

    private record Ran(int exit, List<String> lines) {}

    @BeforeEach
    void isInstalled() throws IOException {
        Path prefix = home.resolve("a place");
        launcher = prefix.resolve("bin/limber");
        jar = prefix.resolve("lib/limber/limber.jar");
        Files.createDirectories(launcher.getParent());
        Files.createDirectories(jar.getParent());
        Files.copy(Path.of("src/main/sh/limber"), launcher);
        Files.createFile(jar);
        Files.writeString(jar.resolveSibling("java-home"), java("17.0.1", "chosen java") + "\n");
        // No locale is known, so the launcher asks; knowsAllLetters() is the other way.
        environment.put("LOCPATH", home.toString());
    }

    @Test
    void keepsArgumentsAsTheyAre() throws Exception {
        assertThat(run(launcher, "routine", "two words", "", "*", "$HOME", "a\\b")
                        .lines())
                .containsSubsequence("io.limber.Limber", "routine", "two words", "", "*", "$HOME", "a\\b");
    }

    @Test
    void passesTheExitCodeOn() throws Exception {
        assertThat(run(launcher).exit()).isEqualTo(42);
    }

    @Test
    void namesTheJarBesideIt() throws Exception {
        assertThat(run(launcher).lines()).containsSubsequence("-cp", jar.toString());
    }

    @Test
    void saysWhatIsATerminalAndHowLargeItIs() throws Exception {
        assertThat(runOnTerminal(launcher, 91, 17).lines())
                .contains("-Dlimber.terminals=in,out,err", "-Dlimber.size=17 91");
    }

    @Test
    void saysWhenNothingIsATerminal() throws Exception {
        assertThat(run(launcher).lines()).contains("-Dlimber.terminals=", "-Dlimber.size=");
    }

    @Test
    void keepsFlagsForOtherProgramsAway() throws Exception {
        environment.put("JAVA_TOOL_OPTIONS", "-Dx=1");
        environment.put("JDK_JAVA_OPTIONS", "-Dx=2");
        environment.put("_JAVA_OPTIONS", "-Dx=3");
        assertThat(run(launcher).lines()).contains("flags of others: ").noneMatch(line -> line.contains("-Dx="));
    }

    @Test
    void splitsItsOwnFlagsIntoWords() throws Exception {
        environment.put("LIMBER_JAVA_OPTS", "-Xmx99m  -Dpattern=/*");
        assertThat(run(launcher).lines()).containsSubsequence("-Xmx99m", "-Dpattern=/*", "io.limber.Limber");
    }

    @Test
    void letsItsOwnFlagsWin() throws Exception {
        archive("limber.aot");
        environment.put("LIMBER_JAVA_OPTS", "last");
        List<String> told = run(launcher).lines();
        assertThat(told.indexOf("last")).isEqualTo(told.indexOf("io.limber.Limber") - 1);
    }

    @Test
    void takesTheJavaThatItBroughtAlong() throws Exception {
        Path own = Files.move(home.resolve("chosen java"), jar.resolveSibling("java-1"));
        Files.writeString(jar.resolveSibling("java-home"), own.getFileName() + "\n");
        assertThat(run(launcher).lines()).contains("chosen java");
    }

    @Test
    void takesTheArchive() throws Exception {
        Path newer = archive("limber.aot");
        assertThat(run(launcher).lines()).contains("-XX:AOTCache=" + newer);
        Files.delete(newer);
        Path older = archive("limber.jsa");
        assertThat(run(launcher).lines()).contains("-XX:SharedArchiveFile=" + older);
    }

    @Test
    void takesNoArchiveForAnotherJava() throws Exception {
        archive("limber.aot");
        Files.writeString(jar.resolveSibling("java-home"), "java-1\n");
        environment.put("JAVA_HOME", java("25-ea", "another java").toString());
        assertThat(run(launcher).lines()).contains("another java").noneMatch(line -> line.contains("limber.aot"));
    }

    @Test
    void leavesTheArchiveOutBesideFlagsThatItCannotGoWith() throws Exception {
        archive("limber.aot");
        for (String sharing : List.of("-Xshare:off", "-Dfirst=1 -XX:SharedArchiveFile=other")) {
            environment.put("LIMBER_JAVA_OPTS", sharing);
            assertThat(run(launcher).lines()).noneMatch(line -> line.contains("limber.aot"));
        }
    }

    @Test
    void leavesItsCollectorOutWhereAnotherIsWanted() throws Exception {
        assertThat(run(launcher).lines()).contains("-XX:+UseSerialGC");
        environment.put("LIMBER_JAVA_OPTS", "-XX:+UseG1GC");
        assertThat(run(launcher).lines()).contains("-XX:+UseG1GC").doesNotContain("-XX:+UseSerialGC");
    }

    @Test
    void saysThatJavaTakesNoColonInAPath() throws Exception {
        Path moved = Files.move(home.resolve("a place"), home.resolve("a:place"));
        Ran ran = run(moved.resolve("bin/limber"));
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.lines()).singleElement().asString().contains("colon").contains("Move it elsewhere.");
    }

    @Test
    void startsNoOtherProgramInAUsualLocale() throws Exception {
        environment.put("PATH", Files.createDirectories(home.resolve("nothing")).toString());
        knowsAllLetters();
        for (String locale : List.of("C", "POSIX", "C.UTF-8", "de_DE.utf8")) {
            environment.put("LC_ALL", locale);
            assertThat(run(launcher).lines()).contains("locale: C.UTF-8 for " + locale);
        }
    }

    @Test
    void letsJavaReadEveryLetterInAPlainLocale() throws Exception {
        environment.put("PATH", plainLocale() + ":" + environment.get("PATH"));
        environment.put("LC_ALL", "C");
        assertThat(run(launcher).lines())
                .contains("-Dstdout.encoding=US-ASCII", "-Dstderr.encoding=US-ASCII", "locale: C.UTF-8 for C");
        knowsAllLetters();
        assertThat(run(launcher).lines())
                .contains("-Dstdout.encoding=US-ASCII", "-Dstderr.encoding=US-ASCII", "locale: C.UTF-8 for C");
    }

    @Test
    void writesEveryLetterWhenOnlyTheLocaleIsMissing() throws Exception {
        environment.put("PATH", plainLocale() + ":" + environment.get("PATH"));
        environment.put("LC_ALL", "");
        environment.put("LC_CTYPE", "");
        environment.put("LC_MESSAGES", "");
        environment.put("LANG", "de_DE.UTF-8");
        assertThat(run(launcher).lines())
                .contains("locale: C.UTF-8 for de_DE.UTF-8")
                .noneMatch(line -> line.contains("encoding"));
        knowsAllLetters();
        assertThat(run(launcher).lines())
                .contains("locale: C.UTF-8 for de_DE.UTF-8")
                .noneMatch(line -> line.contains("encoding"));
    }

    @Test
    void asksAboutALocaleThatMayHaveFewerLetters() throws Exception {
        environment.put("PATH", plainLocale() + ":" + environment.get("PATH"));
        environment.put("LC_ALL", "de_DE");
        knowsAllLetters();
        assertThat(run(launcher).lines()).contains("-Dstdout.encoding=US-ASCII", "locale: C.UTF-8 for de_DE");
    }

    @Test
    void findsItsFilesThroughLinks() throws Exception {
        Path there = Files.createDirectories(home.resolve("there"));
        Path link = Files.createSymbolicLink(there.resolve("first"), Path.of("../a place/bin/limber"));
        Path linkToLink = Files.createSymbolicLink(home.resolve("second"), link);
        assertThat(run(linkToLink).lines()).contains(jar.toString());
    }

    @Test
    void findsItsFilesHoweverThePathIsWritten() throws Exception {
        for (String path : List.of("/./limber", "//limber", "/../bin/limber", "/../../a place/bin/limber")) {
            assertThat(run(launcher.getParent() + path).lines()).contains(jar.toString());
        }
    }

    @Test
    void findsItsFilesBesideALinkedBin() throws Exception {
        Path bin = Files.move(launcher.getParent(), home.resolve("dotfiles"));
        Files.createSymbolicLink(launcher.getParent(), bin);
        assertThat(run(launcher).lines()).contains(jar.toString());
    }

    @Test
    void findsItsFilesBehindALinkedBin() throws Exception {
        Path bin = Files.createSymbolicLink(home.resolve("bin"), launcher.getParent());
        assertThat(run(bin.resolve("limber")).lines()).contains(jar.toString());
    }

    @Test
    void takesAnotherJavaWhenItsOwnIsGone() throws Exception {
        Files.delete(jar.resolveSibling("java-home"));
        environment.put("JAVA_HOME", java("25-ea", "another java").toString());
        assertThat(run(launcher).lines()).contains("another java");
    }

    @Test
    void takesNoJavaThatIsTooOld() throws Exception {
        Files.writeString(jar.resolveSibling("java-home"), "/nowhere\n");
        environment.put("JAVA_HOME", java("1.8.0_402", "old java").toString());
        environment.put("PATH", onlyTools().toString());
        assertThat(run(launcher))
                .isEqualTo(new Ran(
                        1,
                        List.of(
                                "limber: the Java it was installed with is gone (/nowhere), and there is no other.",
                                "Install Java 17 or newer, or set JAVA_HOME to one, or run install.sh again.")));
    }

    @Test
    void saysWhenItsFilesAreGone() throws Exception {
        Files.delete(jar);
        assertThat(run(launcher).exit()).isEqualTo(1);
        assertThat(run(launcher).lines()).singleElement().asString().contains("run install.sh again");
    }

    /** A directory like that of a JDK. */
    private Path java(String version, String name) throws IOException {
        Path jdk = home.resolve(name);
        program(Files.createDirectories(jdk.resolve("bin")).resolve("java"), """
                if [ "$1" = -version ]; then
                    echo 'openjdk version "%s" 2026-01-20' >&2
                    exit
                fi
                printf '%%s\\n' '%s' "$@" "flags of others: $JAVA_TOOL_OPTIONS$JDK_JAVA_OPTIONS$_JAVA_OPTIONS"
                printf '%%s\\n' "locale: $LC_ALL for $LIMBER_LOCALE"
                exit 42
                """.formatted(version, name));
        return jdk;
    }

    private Path archive(String name) throws IOException {
        return Files.createFile(jar.resolveSibling(name));
    }

    /** As on a Linux where C.UTF-8 is installed, and so need not be asked for. */
    private void knowsAllLetters() throws IOException {
        Path locales = home.resolve("locales");
        Files.createDirectories(locales.resolve("C.utf8"));
        environment.put("LOCPATH", locales.toString());
    }

    /** A search path with what the launcher itself needs, and no Java. */
    private Path onlyTools() throws IOException {
        Path sed = Stream.of(System.getenv("PATH").split(":"))
                .map(directory -> Path.of(directory, "sed"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
        Path tools = Files.createDirectories(home.resolve("tools"));
        program(tools.resolve("sed"), "exec " + sed + " \"$@\"\n");
        return tools;
    }

    /** A search path on which the locale is plain, whatever it is on this machine. */
    private Path plainLocale() throws IOException {
        Path tools = Files.createDirectories(home.resolve("plain"));
        program(tools.resolve("locale"), "echo ANSI_X3.4-1968\n");
        return tools;
    }

    private static void program(Path file, String text) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private Ran run(Path command, String... arguments) throws IOException, InterruptedException {
        return run(command.toString(), arguments);
    }

    private Ran run(String command, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        Stream.concat(Stream.of(command), Stream.of(arguments)).toList())
                .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        return ran(process);
    }

    /** Waits for Enter before it starts, because a new terminal gets its size a little later. */
    private Ran runOnTerminal(Path command, int columns, int rows) throws IOException, InterruptedException {
        String[] words = {"/bin/sh", "-c", "read -r enter; exec \"$0\"", command.toString()};
        PtyProcess process =
                new PtyProcessBuilder(words).setEnvironment(environment).start();
        process.setWinSize(new WinSize(columns, rows));
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
        return ran(process);
    }

    private static Ran ran(Process process) throws IOException, InterruptedException {
        try (InputStream told = process.getInputStream()) {
            String text = new String(told.readAllBytes(), StandardCharsets.UTF_8);
            return new Ran(process.waitFor(), text.lines().toList());
        }
    }
}
