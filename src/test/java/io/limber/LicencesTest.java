package io.limber;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.jline.nativ.JLineLibrary;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.LoadSettings;
import picocli.CommandLine;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Whoever gets limber gets the licence of each library with it; the packages hold all of {@code src/main/licences}. */
class LicencesTest {

    private static final Path LICENCES = Path.of("src/main/licences");
    private static final Pattern DEPENDENCY = Pattern.compile("(?s)<dependency>(.*?)</dependency>");
    private static final Pattern NAME = Pattern.compile("<artifactId>([^<]*)</artifactId>");

    static Stream<Class<?>> oneClassOfEachLibrary() {
        return Stream.of(
                CommandLine.class,
                JLineLibrary.class,
                JniTerminalProvider.class,
                LoadSettings.class,
                NullMarked.class,
                Parser.class,
                TablesExtension.class,
                Terminal.class,
                TokenStreamFactory.class,
                YAMLFactory.class);
    }

    @ParameterizedTest
    @MethodSource("oneClassOfEachLibrary")
    void haveAllThatALibraryBrings(Class<?> part) throws Exception {
        Path jar = jarOf(part);
        String ours = textFor(jar.getFileName().toString());

        assertThat(licencesIn(jar)).allSatisfy(text -> assertThat(ours).contains(text));
        assertThat(ours).contains("opyright ");
    }

    @Test
    void knowEveryLibraryOfThePom() throws Exception {
        List<String> known = new ArrayList<>();
        for (Class<?> part : oneClassOfEachLibrary().toList()) {
            known.add(jarOf(part).getFileName().toString().replaceFirst("-[0-9].*", ""));
        }

        assertThat(librariesOfThePom()).hasSizeGreaterThan(5).isSubsetOf(known);
    }

    @Test
    void holdTheTextThatTheyPointTo() throws IOException {
        assertThat(LICENCES.resolve("apache-2.0.txt")).hasSameTextualContentAs(Path.of("LICENSE"));
    }

    private static Path jarOf(Class<?> part) throws URISyntaxException {
        return new File(part.getProtectionDomain().getCodeSource().getLocation().toURI()).toPath();
    }

    /** What is there for a jar, as src/ship/package.sh looks for it, and the text that it may point to. */
    private static String textFor(String jar) throws IOException {
        try (Stream<Path> texts = Files.list(LICENCES)) {
            Path text = texts.filter(
                            file -> jar.startsWith(file.getFileName().toString().replaceFirst("\\.txt$", "-")))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("There is no licence for " + jar));
            return Files.readString(text) + Files.readString(LICENCES.resolve("apache-2.0.txt"));
        }
    }

    private static List<String> licencesIn(Path path) throws IOException {
        List<String> texts = new ArrayList<>();
        try (JarFile jar = new JarFile(path.toFile())) {
            for (JarEntry entry : jar.stream().toList()) {
                if (entry.getName().matches("META-INF/[^/]*(LICENSE|LICENCE|NOTICE)[^/]*")) {
                    texts.add(new String(jar.getInputStream(entry).readAllBytes(), UTF_8).strip());
                }
            }
        }
        return texts;
    }

    /** The names of all that limber needs to run. */
    private static List<String> librariesOfThePom() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String own = pom.substring(pom.indexOf("</dependencyManagement>"), pom.indexOf("<build>"));
        List<String> names = new ArrayList<>();
        Matcher dependency = DEPENDENCY.matcher(own);
        while (dependency.find()) {
            Matcher name = NAME.matcher(dependency.group(1));
            if (!dependency.group(1).contains("<scope>test</scope>") && name.find()) {
                names.add(name.group(1));
            }
        }
        return names;
    }
}
