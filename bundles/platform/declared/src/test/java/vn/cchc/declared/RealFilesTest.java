package vn.cchc.declared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.model.Finding;
import vn.cchc.model.Indicator;
import vn.cchc.plugin.Check;
import vn.cchc.plugin.CheckExample;
import vn.cchc.plugin.ProvincePack;
import vn.cchc.plugin.RoundDefinition;
import vn.cchc.plugin.SectionPlugin;

/** The sections and the province of this repository. */
class RealFilesTest {

    private static final Path BUNDLES = Path.of("../..");

    static List<Path> sectionFiles() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String kind : List.of("areas", "departments")) {
            try (Stream<Path> found = Files.find(
                    BUNDLES.resolve(kind),
                    5,
                    (path, attributes) -> path.toString().endsWith(".yaml")
                            && path.getParent().endsWith("src/main/resources"))) {
                found.sorted().forEach(files::add);
            }
        }
        return files;
    }

    private static List<SectionPlugin> sections() throws IOException {
        DeclaredSections reader = new DeclaredSections();
        return sectionFiles().stream()
                .map(file -> reader.read(file).orElseThrow())
                .toList();
    }

    @Test
    void sevenAreasAndEighteenThematicReportsAreThere() throws IOException {
        assertTrue(sectionFiles().size() >= 25, () -> "too few sections were found");
    }

    @ParameterizedTest
    @MethodSource("sectionFiles")
    void aSectionLoads(Path file) {
        Reading<SectionPlugin> reading = new DeclaredSections().read(file);

        assertEquals(
                List.of(), reading.problems().stream().map(Problem::toString).toList());
        assertFalse(reading.declared().orElseThrow().indicators().isEmpty());
        assertFalse(reading.declared().orElseThrow().template().blocks().isEmpty());
    }

    @Test
    void everyExampleHoldsOrFailsAsItSays() throws IOException {
        List<Indicator> indicators =
                sections().stream().flatMap(s -> s.indicators().stream()).toList();
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (SectionPlugin section : sections()) {
            for (Check check : section.checks()) {
                for (CheckExample example : check.examples()) {
                    tried++;
                    List<Finding> findings = check.run(new ExampleFigures(indicators, example.figures()).context());
                    if (findings.isEmpty() != example.holds()) {
                        wrong.add(check.id()
                                + (example.holds() ? " should hold: " : " should fail: ")
                                + example.figures());
                    }
                }
            }
        }

        assertEquals(List.of(), wrong);
        assertTrue(tried > 200, "too few examples were tried");
    }

    @Test
    void everyCodeIsOwnedBySomeSection() throws IOException {
        Set<String> owned = new HashSet<>();
        List<SectionPlugin> sections = sections();
        sections.forEach(s -> s.indicators().forEach(i -> assertTrue(owned.add(i.code()), i::code)));
        for (SectionPlugin section : sections) {
            String id = section.section().id();
            assertTrue(owned.containsAll(section.template().codes()), id + " template");
            section.checks().forEach(c -> assertTrue(owned.containsAll(c.inputs()), c.id()));
            section.derivations().forEach(d -> assertTrue(owned.containsAll(d.inputs()), d.indicator()));
        }
    }

    @Test
    void theExampleProvinceLoads() {
        Path file = BUNDLES.resolve("provinces/mau/src/main/resources/province.yaml");
        Reading<ProvincePack> reading = new DeclaredProvinces().read(file);

        assertEquals(
                List.of(), reading.problems().stream().map(Problem::toString).toList());
        ProvincePack pack = reading.declared().orElseThrow();
        RoundDefinition round = pack.round("quy-iii-2025").orElseThrow();
        assertFalse(round.contents());
        assertEquals("ỦY BAN NHÂN DÂN TỈNH MẪU", pack.letterhead().parent().orElseThrow());
        assertEquals(List.of("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), pack.letterhead().signature());
        assertEquals(21, pack.units().below("tinh-mau").size());
    }

    /** A module that is renamed would come back into a round that does without it. */
    @Test
    void roundsDoWithoutModulesThatThereAre() throws IOException {
        Set<String> modules = new TreeSet<>();
        for (String kind : List.of("areas", "departments")) {
            try (Stream<Path> folders = Files.list(BUNDLES.resolve(kind))) {
                String prefix = kind.substring(0, kind.length() - 1) + ".";
                folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                        .forEach(folder -> modules.add(prefix + folder.getFileName()));
            }
        }
        assertEquals(List.of("area.periodic"), firstRound("dak-lak").without());
        assertTrue(firstRound("dak-lak").contents());
        assertTrue(modules.remove("area.periodic"), modules::toString);
        assertEquals(modules, new TreeSet<>(firstRound("mau").without()));
    }

    private static RoundDefinition firstRound(String province) {
        Path file = BUNDLES.resolve("provinces/" + province + "/src/main/resources/province.yaml");
        return new DeclaredProvinces().read(file).orElseThrow().rounds().get(0);
    }

    @Test
    void theProvinceOfDakLakLoads() {
        Path file = BUNDLES.resolve("provinces/dak-lak/src/main/resources/province.yaml");
        Reading<ProvincePack> reading = new DeclaredProvinces().read(file);

        assertEquals(
                List.of(), reading.problems().stream().map(Problem::toString).toList());
        ProvincePack pack = reading.declared().orElseThrow();
        RoundDefinition round = pack.round("so-ket-2021-2025").orElseThrow();
        assertEquals("tỉnh Đắk Lắk", pack.name());
        assertEquals(18, round.reports().size());
        assertEquals(6, round.round().deadlines().size());
        assertEquals(
                184,
                pack.units()
                        .countOn("cap-xa", LocalDate.of(2024, 1, 1))
                        .orElseThrow()
                        .count());
        assertEquals(
                "so-tai-chinh",
                pack.units()
                        .successorsOn("so-khdt", LocalDate.of(2025, 3, 1))
                        .get(0)
                        .id());
        assertTrue(pack.units().successions().stream()
                .anyMatch(s -> s.basis().equals("45/2025/NĐ-CP; nội dung chuyển: Báo chí, xuất bản")));
        assertEquals(1, round.opening().size());
        assertTrue(round.outline().walk().anyMatch(node -> node.id().equals("II.3.1")));
    }
}
