package vn.cchc.itest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who may use whom. A room may always use the JDK, OSGi, slf4j and jspecify.
 *
 * <p>That no rule holds for nothing is a test of its own: every room must have classes.
 */
class ArchitectureTest {

    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("model"),
            entry("plugin", "model"),
            entry("catalog", "model", "plugin"),
            entry("declared", "model", "plugin"),
            entry("store", "model"),
            entry("check", "model", "plugin", "catalog"),
            entry("audit", "model"),
            entry("report", "model", "plugin", "catalog"),
            entry("office", "model", "plugin", "report"),
            entry("fileaudit", "model", "audit", "office"),
            entry("roundtrip", "model", "plugin", "report", "office"),
            entry("exchange", "model", "plugin", "catalog", "store", "office"),
            entry(
                    "dossier",
                    "model",
                    "plugin",
                    "catalog",
                    "store",
                    "check",
                    "report",
                    "office",
                    "roundtrip",
                    "exchange"),
            entry(
                    "cli",
                    "model",
                    "plugin",
                    "catalog",
                    "declared",
                    "store",
                    "check",
                    "audit",
                    "report",
                    "office",
                    "fileaudit",
                    "roundtrip",
                    "exchange",
                    "dossier"));

    /** Libraries that live in one room each. */
    private static final Map<String, String> HOME = Map.ofEntries(
            Map.entry("org.apache.poi..", "office"),
            Map.entry("org.apache.xmlbeans..", "office"),
            Map.entry("org.apache.pdfbox..", "office"),
            Map.entry("org.apache.fontbox..", "office"),
            Map.entry("org.sqlite..", "store"),
            Map.entry("java.sql..", "store"),
            Map.entry("com.fasterxml.jackson.dataformat..", "declared"),
            Map.entry("com.networknt..", "declared"),
            Map.entry("org.apache.commons.jexl3..", "declared"),
            Map.entry("org.apache.commons.csv..", "exchange"),
            Map.entry("picocli..", "cli"));

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(
                    MAY_USE.keySet().stream().map(ArchitectureTest::root).toList());

    private static Map.Entry<String, Set<String>> entry(String room, String... others) {
        return Map.entry(room, Set.of(others));
    }

    private static String root(String room) {
        return "vn.cchc." + room;
    }

    static Stream<String> rooms() {
        return MAY_USE.keySet().stream().sorted();
    }

    static Stream<String> libraries() {
        return HOME.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomIsNotEmpty(String room) {
        long seen = OURS.stream()
                .filter(type -> type.getPackageName().equals(root(room))
                        || type.getPackageName().startsWith(root(room) + "."))
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .count();

        assertTrue(seen > 0, () -> "no class of " + room + " was seen: the rules below would hold for nothing");
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomUsesOnlyWhatItMay(String room) {
        List<String> forbidden = new ArrayList<>();
        for (String other : MAY_USE.keySet()) {
            if (!other.equals(room) && !MAY_USE.get(room).contains(other)) {
                forbidden.add(root(other) + "..");
            }
        }

        if (!forbidden.isEmpty()) {
            noClasses()
                    .that()
                    .resideInAPackage(root(room) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(forbidden.toArray(String[]::new))
                    .allowEmptyShould(true)
                    .check(OURS);
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomKeepsItsInternalsToItself(String room) {
        noClasses()
                .that()
                .resideOutsideOfPackage(root(room) + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root(room) + "..internal..")
                .allowEmptyShould(true)
                .check(OURS);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void aLibraryLivesInOneRoom(String library) {
        noClasses()
                .that()
                .resideOutsideOfPackage(root(HOME.get(library)) + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(OURS);
    }

    @Nested
    class TheModel {

        @Test
        void usesNothingButTheJdk() {
            classes()
                    .that()
                    .resideInAPackage("vn.cchc.model..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage("vn.cchc.model..", "java..", "org.jspecify..", "org.osgi.annotation..")
                    .check(OURS);
        }
    }
}
