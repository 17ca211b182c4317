package io.limber;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;
import picocli.CommandLine.Model.CommandSpec;

/** The rules that the sign on the front door promises, one sentence each. */
@AnalyzeClasses(packages = "io.limber", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule roomsOnlyLookDown = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("main")
            .definedBy("io.limber")
            .layer("ahead")
            .definedBy("io.limber.ahead")
            .layer("cli")
            .definedBy("io.limber.cli")
            .layer("terminal")
            .definedBy("io.limber.terminal")
            .layer("document")
            .definedBy("io.limber.document")
            .layer("content")
            .definedBy("io.limber.content")
            .layer("proof")
            .definedBy("io.limber.proof")
            .layer("session")
            .definedBy("io.limber.session")
            .layer("triage")
            .definedBy("io.limber.triage")
            .layer("picture")
            .definedBy("io.limber.picture")
            .layer("model")
            .definedBy("io.limber.model")
            .whereLayer("ahead")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("cli")
            .mayOnlyBeAccessedByLayers("main", "ahead")
            .whereLayer("terminal")
            .mayOnlyBeAccessedByLayers("main", "ahead", "cli")
            .whereLayer("document")
            .mayOnlyBeAccessedByLayers("ahead", "cli", "terminal")
            .whereLayer("content")
            .mayOnlyBeAccessedByLayers("ahead", "cli")
            .whereLayer("proof")
            .mayOnlyBeAccessedByLayers("cli", "document")
            .whereLayer("session")
            .mayOnlyBeAccessedByLayers("cli", "terminal", "document", "proof")
            .whereLayer("triage")
            .mayOnlyBeAccessedByLayers("ahead", "cli", "terminal", "document", "proof")
            .whereLayer("picture")
            .mayOnlyBeAccessedByLayers("cli", "terminal", "document", "proof")
            .whereLayer("picture")
            .mayOnlyAccessLayers("model");

    @ArchTest
    static final ArchRule noRoomsInACircle =
            slices().matching("io.limber.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule thePicturesArePureGeometry = noClasses()
            .that()
            .resideInAPackage("io.limber.picture")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                    "io.limber.picture", "io.limber.model", "java.lang..", "java.util..", "org.jspecify..")
            .because("a picture must be the same on a terminal, on paper and in a test");

    @ArchTest
    static final ArchRule decisionsArePure = noClasses()
            .that()
            .resideInAnyPackage("io.limber.model", "io.limber.session", "io.limber.triage", "io.limber.proof")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("io.limber..", "java.lang..", "java.util..", "java.time..", "org.jspecify..")
            .because("decisions about safety must be testable without files, clocks or screens");

    @ArchTest
    static final ArchRule picocliLivesInTheCli = onlyIn("io.limber.cli", "picocli..");

    @ArchTest
    static final ArchRule commandsAreCode = noClasses()
            .should()
            .dependOnClassesThat(describe(
                    "are annotations of picocli",
                    one -> one.isAnnotation() && one.getPackageName().equals("picocli")))
            .orShould()
            .callMethod(CommandSpec.class, "mixinStandardHelpOptions", boolean.class)
            .because("picocli reads annotations by reflection, which takes longer at a start than all the rest of it"
                    + " (decision 0021); Syntax has the words for it");

    @ArchTest
    static final ArchRule jlineLivesInTheTerminal = onlyIn("io.limber.terminal", "org.jline..");

    @ArchTest
    static final ArchRule commonmarkLivesInDocument = onlyIn("io.limber.document", "org.commonmark..");

    @ArchTest
    static final ArchRule yamlLivesInContentAndDocument = noClasses()
            .that()
            .resideOutsideOfPackages("io.limber.content", "io.limber.document")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "org.snakeyaml..");

    @ArchTest
    static final ArchRule nothingIsBoundBehindOurBack = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson.databind..", "com.fasterxml..")
            .because("a data binder stops at the first mistake, forgets its place, and costs time at every start");

    @ArchTest
    static final ArchRule onlyCommandsAreNamedCommand = classes()
            .that()
            .haveSimpleNameEndingWith("Command")
            .should()
            .resideInAPackage("io.limber.cli")
            .andShould()
            .notBePublic();

    @ArchTest
    static final ArchRule nobodyPrintsPastTheDoor = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .accessField(System.class, "in")
            .because("everything goes through the door, so that tests can open another one");

    @ArchTest
    static final ArchRule onlyTheRealDoorLooksAtTheWorld = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("io.limber.terminal.SystemDoor")
            .should()
            .callMethod(System.class, "getenv")
            .orShould()
            .callMethod(System.class, "getenv", String.class)
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.util.Locale.class, "getDefault");

    /** {@code PackCompiler} and the room {@code ahead} run while limber is built or installed, and never after. */
    @ArchTest
    static final ArchRule onlyOneClassWritesFiles = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("io.limber.cli.WholeFile")
            .and()
            .doNotHaveFullyQualifiedName("io.limber.content.PackCompiler")
            .and()
            .resideOutsideOfPackage("io.limber.ahead")
            .should()
            .callMethod(
                    java.nio.file.Files.class,
                    "write",
                    java.nio.file.Path.class,
                    byte[].class,
                    java.nio.file.OpenOption[].class)
            .orShould()
            .callMethod(
                    java.nio.file.Files.class,
                    "writeString",
                    java.nio.file.Path.class,
                    CharSequence.class,
                    java.nio.file.OpenOption[].class)
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.FileWriter");

    @ArchTest
    static void everyRoomHasASignOnItsDoor(JavaClasses classes) {
        assertThat(classes.stream().map(JavaClass::getPackage).distinct())
                .as("packages without a @NullMarked package-info.java")
                .filteredOn(room -> !room.isAnnotatedWith(NullMarked.class))
                .isEmpty();
    }

    private static ArchRule onlyIn(String room, String library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }
}
