package vpcanvas;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// The laws of the house: which room knows which, what stays outside the pure rooms, where each
/// outside library lives, and how big a file may be. Each law's failure says why it is one. The laws
/// of the rooms within `io`, its libraries among them, are beside those rooms.
class ArchitectureTest {
    private static final JavaClasses PROGRAM =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("vpcanvas");

    /// The rooms whose answers depend on nothing but what is handed in.
    private static final String[] PURE = rooms("net", "model", "analysis", "figure", "edit");

    private static final int LONGEST_FILE = 400;

    @Test
    void theLawsSeeTheProgram() {
        assertTrue(PROGRAM.contain("vpcanvas.Main"), "no class of the program was imported");
    }

    @Test
    void addressesKnowNothingOfAws() {
        knowsOnly("net", "addresses and blocks mean the same whoever's network they are in");
    }

    @Test
    void theModelKnowsAddressesOnly() {
        knowsOnly("model", "a design is what someone drew, not what follows from it", "net");
    }

    @Test
    void theAnalysisKnowsNoPicture() {
        knowsOnly("analysis", "what a design means can't depend on how it looks", "net", "model");
    }

    @Test
    void effectiveRoutesKnowNoProblem() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage("vpcanvas.analysis.route")
                        .should()
                        .dependOnClassesThat(
                                resideInAPackage("vpcanvas.analysis..")
                                        .and(resideOutsideOfPackage("vpcanvas.analysis.route")))
                        .because("what is wrong is read off the routes, not the other way round"));
    }

    @Test
    void theFigureKnowsNoHandAndNoFile() {
        knowsOnly(
                "figure",
                "one figure is painted on screen and into every file alike",
                "net",
                "model",
                "analysis");
    }

    @Test
    void theHandKnowsNoToolkit() {
        knowsOnly(
                "edit",
                "what a hand can do is tested without a window",
                "net",
                "model",
                "analysis",
                "figure");
    }

    @Test
    void filesKnowNeitherWindowNorCommandLine() {
        knowsOnly(
                "io",
                "the window and the command line read and write the same files the same way",
                "net",
                "model",
                "analysis",
                "figure");
    }

    @Test
    void theWindowKnowsNoCommandLine() {
        knowsOnly(
                "ui",
                "the window and the command line are two ways in, neither is built on the other",
                "net",
                "model",
                "analysis",
                "figure",
                "edit",
                "io");
    }

    @Test
    void theCommandLineKnowsNeitherHandNorWindow() {
        knowsOnly(
                "cli",
                "a command runs where there is no display, and starts no toolkit it never uses",
                "net",
                "model",
                "analysis",
                "figure",
                "io");
    }

    @Test
    void nothingKnowsTheStart() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage("vpcanvas.(*)..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("vpcanvas")
                        .because(
                                "the start chooses among the rooms; a room that knew it would"
                                        + " close a circle"));
    }

    @Test
    void noRoomsKnowEachOther() {
        check(
                slices().matching("vpcanvas.(*)..")
                        .should()
                        .beFreeOfCycles()
                        .because("rooms in a circle can only be understood all at once"));
    }

    @Test
    void javaFxLivesInTheWindow() {
        livesIn(
                "ui",
                "a figure, a command and a test need no toolkit",
                "javafx..",
                "com.sun.javafx..");
    }

    @Test
    void picocliLivesInTheCommandLine() {
        livesIn("cli", "only the command line has options", "picocli..");
    }

    @Test
    void commonsNetLivesInNet() {
        livesIn(
                "net",
                "there is one idea of a block in the program: Cidr",
                "org.apache.commons.net..");
    }

    @Test
    void pureRoomsTouchNoFileAndNoNetwork() {
        check(
                noClasses()
                        .that()
                        .resideInAnyPackage(PURE)
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage(
                                                "java.io..",
                                                "java.nio.file..",
                                                "java.nio.channels..",
                                                "java.net..",
                                                "java.util.logging..",
                                                "java.util.prefs..",
                                                "java.util.zip..",
                                                "java.util.jar..",
                                                "javax.xml..",
                                                "org.w3c..",
                                                "org.xml..",
                                                "org.slf4j..")
                                        .and(isNot("java.io.Serializable", "java.io.Serial")))
                        .because(
                                "the answer of a pure room follows from what is handed in: no file,"
                                        + " network, preference or log"));
    }

    @Test
    void pureRoomsKnowNeitherTimeNorChance() {
        check(
                noClasses()
                        .that()
                        .resideInAnyPackage(PURE)
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage("java.util.random..", "java.security..")
                                        .or(
                                                is(
                                                        "java.time.Clock",
                                                        "java.util.Random",
                                                        "java.util.SplittableRandom",
                                                        "java.util.concurrent.ThreadLocalRandom")))
                        .orShould()
                        .accessTargetWhere(asksTimeOrChance())
                        .because(
                                "the same design gives the same answer and the same picture every"
                                        + " time; what differs from run to run is handed in"));
    }

    @Test
    void pureRoomsKeepNoStaticState() {
        check(
                noFields()
                        .that()
                        .areDeclaredInClassesThat()
                        .resideInAnyPackage(PURE)
                        .and()
                        .areStatic()
                        .should()
                        .notBeFinal()
                        .because(
                                "a static field that changes is a second input nobody handed in,"
                                        + " shared by every thread"));
    }

    @Test
    void everyRoomIsNullMarked() {
        List<String> unmarked =
                PROGRAM.stream()
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(
                                room ->
                                        room.tryGetPackageInfo()
                                                .filter(i -> i.isAnnotatedWith(NullMarked.class))
                                                .isEmpty())
                        .map(room -> room.getName())
                        .sorted()
                        .toList();
        assertEquals(
                List.of(),
                unmarked,
                "a package without @NullMarked in its package-info.java is not checked for null");
    }

    @Test
    void namesSayWhatAThingIs() {
        check(
                noClasses()
                        .should()
                        .haveSimpleNameEndingWith("Manager")
                        .orShould()
                        .haveSimpleNameEndingWith("Helper")
                        .orShould()
                        .haveSimpleNameEndingWith("Util")
                        .orShould()
                        .haveSimpleNameEndingWith("Utils")
                        .orShould()
                        .haveSimpleNameEndingWith("Impl")
                        .because("such a name fits anything, so anything ends up inside"));
    }

    @Test
    void noFileIsLong() throws IOException {
        List<String> tooLong = new ArrayList<>();
        try (var files = Files.walk(Path.of("src"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                int lines = Files.readAllLines(file).size();
                if (lines > LONGEST_FILE) {
                    tooLong.add(file + ": " + lines + " lines");
                }
            }
        }
        assertEquals(
                List.of(),
                tooLong,
                "a file over " + LONGEST_FILE + " lines holds more than one idea: split it");
    }

    private static void knowsOnly(String room, String reason, String... known) {
        check(
                classes()
                        .that()
                        .resideInAPackage(room(room))
                        .should()
                        .onlyDependOnClassesThat(
                                resideOutsideOfPackage("vpcanvas..")
                                        .or(resideInAPackage(room(room)))
                                        .or(resideInAnyPackage(rooms(known))))
                        .because(reason));
    }

    private static void livesIn(String room, String reason, String... libraries) {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(room(room))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(libraries)
                        .because(reason));
    }

    private static void check(ArchRule law) {
        law.allowEmptyShould(true).check(PROGRAM);
    }

    private static String room(String name) {
        return "vpcanvas." + name + "..";
    }

    private static String[] rooms(String... names) {
        return Arrays.stream(names).map(ArchitectureTest::room).toArray(String[]::new);
    }

    private static DescribedPredicate<JavaClass> is(String... names) {
        Set<String> wanted = Set.of(names);
        return describe(
                "are one of " + String.join(", ", names), c -> wanted.contains(c.getName()));
    }

    private static DescribedPredicate<JavaClass> isNot(String... names) {
        return DescribedPredicate.not(is(names));
    }

    /// A call that asks the machine for the time, for chance or for its settings.
    private static DescribedPredicate<JavaAccess<?>> asksTimeOrChance() {
        Set<String> calls =
                Set.of(
                        "java.lang.System.currentTimeMillis",
                        "java.lang.System.nanoTime",
                        "java.lang.System.getenv",
                        "java.lang.System.getProperty",
                        "java.lang.Math.random",
                        "java.lang.StrictMath.random",
                        "java.util.UUID.randomUUID",
                        "java.util.Collections.shuffle");
        return describe(
                "asks for time or chance",
                access -> {
                    String owner = access.getTargetOwner().getName();
                    boolean now = owner.startsWith("java.time.") && access.getName().equals("now");
                    return now || calls.contains(owner + "." + access.getName());
                });
    }
}
