package vpcanvas.io;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The laws of the rooms within `io`: which knows which, and where Jackson and Java2D live.
class IoRoomsTest {
    private static final JavaClasses PROGRAM =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("vpcanvas");

    private static final String FILES = "vpcanvas.io";
    private static final String JSON = "vpcanvas.io.json";
    private static final String DESIGN = "vpcanvas.io.design";
    private static final String PRICE = "vpcanvas.io.price";
    private static final String FONT = "vpcanvas.io.font";
    private static final String PAINT = "vpcanvas.io.paint";
    private static final String ANSWER = "vpcanvas.io.answer";
    private static final String KEEP = "vpcanvas.io.keep";

    @Test
    void everyRoomHasALaw() {
        Set<String> rooms =
                PROGRAM.stream()
                        .map(JavaClass::getPackageName)
                        .filter(room -> (room + ".").startsWith(FILES + "."))
                        .collect(Collectors.toSet());
        assertEquals(Set.of(FILES, JSON, DESIGN, PRICE, FONT, PAINT, ANSWER, KEEP), rooms);
    }

    @Test
    void filesAsSuchHoldAnything() {
        knowsOnly(FILES, "a file is read and written in one way, whatever it holds");
    }

    @Test
    void jsonKnowsNoDesign() {
        knowsOnly(JSON, "designs, questions and answers are JSON in the same way", FILES);
    }

    @Test
    void designsAreReadWithoutAPicture() {
        knowsOnly(DESIGN, "a design is opened and saved where nothing is painted", FILES, JSON);
    }

    @Test
    void pricesKnowNoDesignFile() {
        knowsOnly(PRICE, "a price list is the same whatever design it is for", FILES, JSON);
    }

    @Test
    void fontsKnowNoPicture() {
        knowsOnly(FONT, "text is as wide on the screen as in every file");
    }

    @Test
    void paintersKnowNoDesignFile() {
        knowsOnly(PAINT, "what is painted is a figure, wherever it comes from", FILES, FONT);
    }

    @Test
    void answersKnowNoDesignFile() {
        knowsOnly(ANSWER, "an answer is about a design, not about its file", FILES, JSON, PAINT);
    }

    @Test
    void whatIsKeptKnowsNoPicture() {
        knowsOnly(KEEP, "a working copy is a design like any other", FILES, JSON, DESIGN);
    }

    @Test
    void noRoomsKnowEachOther() {
        slices().matching("vpcanvas.(**)")
                .that(describe("are rooms of io", slice -> slice.getNamePart(1).startsWith("io")))
                .should()
                .beFreeOfCycles()
                .because("rooms in a circle can only be understood all at once")
                .check(PROGRAM);
    }

    @Test
    void jsonIsReadAndWrittenInFiveRooms() {
        livesIn(
                "a design is no tree of JSON, and its file format may change without it",
                Set.of(JSON, DESIGN, PRICE, ANSWER, KEEP),
                "tools.jackson..",
                "com.fasterxml.jackson..");
    }

    @Test
    void javaTwoDOnlyPaints() {
        livesIn(
                "Java2D only paints PNG files; elsewhere it would be a second way to draw, and it"
                        + " starts slowly",
                Set.of(PAINT),
                "java.awt..",
                "javax.imageio..",
                "javax.swing..");
    }

    @Test
    void fontFilesAreReadByOneRoom() {
        livesIn(
                "widths are read once and handed in as values",
                Set.of(FONT),
                "org.apache.fontbox..",
                "org.apache.pdfbox..");
    }

    private static void knowsOnly(String room, String reason, String... known) {
        classes()
                .that()
                .resideInAPackage(room)
                .should()
                .onlyDependOnClassesThat(
                        resideOutsideOfPackage(FILES + "..")
                                .or(resideInAPackage(room))
                                .or(resideInAnyPackage(known)))
                .because(reason)
                .check(PROGRAM);
    }

    private static void livesIn(String reason, Set<String> rooms, String... libraries) {
        noClasses()
                .that()
                .resideOutsideOfPackages(rooms.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .allowEmptyShould(true)
                .because(reason)
                .check(PROGRAM);
    }
}
