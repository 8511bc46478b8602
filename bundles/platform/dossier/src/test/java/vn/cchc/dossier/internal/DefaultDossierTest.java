package vn.cchc.dossier.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.ServiceRegistration;
import vn.cchc.check.SelfTestResult;
import vn.cchc.dossier.Dossier;
import vn.cchc.dossier.DossierException;
import vn.cchc.dossier.ImportSummary;
import vn.cchc.dossier.ModuleState;
import vn.cchc.dossier.ReviewedFinding;
import vn.cchc.model.Observation;
import vn.cchc.plugin.ProvincePack;
import vn.cchc.store.LedgerEntry;

/** One workspace with the modules of a province, over real files. */
class DefaultDossierTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 5, 1);
    private static final TestSection INSTITUTIONS = new TestSection("the-che", List.of("TC_VB", "TC_XL"));
    private static final TestSection PROCEDURES = new TestSection("tthc", List.of("TT_DVC"));

    @TempDir
    Path folder;

    private Office office;
    private ServiceRegistration<ProvincePack> province;
    private Dossier dossier;

    @BeforeEach
    void openAnOffice() throws Exception {
        office = new Office(folder);
        province = office.install(Office.dakLak());
        office.install("vn.cchc.area.institutions", INSTITUTIONS);
        office.install("vn.cchc.area.procedures", PROCEDURES);
        dossier = office.dossiers().create(office.file("a.cchc"), "dak-lak", "so-ket", "An");
    }

    @AfterEach
    void closeTheOffice() throws Exception {
        dossier.close();
        office.close();
    }

    private List<String> findings(String section) {
        return dossier.check(TODAY).stream()
                .map(f -> f.finding().id())
                .filter(id -> id.startsWith(section + "/"))
                .toList();
    }

    private static String message(DossierException refusal) {
        return String.valueOf(refusal.getMessage());
    }

    @Nested
    class Creating {

        @Test
        void forAnUnknownProvinceNamesTheInstalledOnesAndMakesNoFile() {
            DossierException refusal = assertThrows(DossierException.class, () -> office.dossiers()
                    .create(office.file("b.cchc"), "dak-nong", "so-ket", "An"));

            assertTrue(
                    message(refusal).contains("«dak-nong»") && message(refusal).contains("dak-lak"));
            assertFalse(Files.exists(office.file("b.cchc")));
        }

        @Test
        void forAnUnknownRoundNamesTheRoundsAndMakesNoFile() {
            DossierException refusal = assertThrows(DossierException.class, () -> office.dossiers()
                    .create(office.file("b.cchc"), "dak-lak", "quy-9", "An"));

            assertTrue(message(refusal).contains("«quy-9»") && message(refusal).contains("so-ket"));
            assertFalse(Files.exists(office.file("b.cchc")));
        }
    }

    @Nested
    class Opening {

        @Test
        void withoutTheProvinceIsRefusedAndLeavesTheFileFree() throws Exception {
            dossier.close();
            province.unregister();
            assertThrows(DossierException.class, () -> office.dossiers().open(office.file("a.cchc"), "An"));

            province = office.install(Office.dakLak());

            office.dossiers().open(office.file("a.cchc"), "An").close();
        }

        @Test
        void forReadingAllowsNoChange() throws Exception {
            dossier.importFiles(List.of(office.figures("so-lieu.csv", "TC_VB", "2024", "5")));
            dossier.close();
            dossier = office.dossiers().openReadOnly(office.file("a.cchc"));

            assertThrows(DossierException.class, () -> dossier.switchModules(List.of("area.procedures"), false));
            assertEquals(List.of(INSTITUTIONS.findingOn("TC_VB", "2024")), findings("the-che"));
        }
    }

    @Nested
    class TestingItself {

        @Test
        void plantsErrorsInACopyOnly() throws Exception {
            dossier.importFiles(List.of(office.figures("so-lieu.csv", "TC_VB", "2024", "15", "TT_DVC", "2024", "27")));
            List<Observation> before = dossier.workspace().observations();

            SelfTestResult result = dossier.selfTest(100, 1, TODAY);

            assertEquals(Set.of("the-che", "tthc"), result.sections().keySet());
            assertEquals(6, result.total().planted());
            assertEquals(before, dossier.workspace().observations());
            assertEquals(result, dossier.selfTest(100, 1, TODAY));
        }
    }

    @Nested
    class SwitchingModules {

        @Test
        void startsAsTheRoundSaysAndCanBeUndone() throws Exception {
            try (Dossier quarter = office.dossiers().create(office.file("q.cchc"), "dak-lak", "quy-iii", "An")) {
                assertEquals(Set.of("area.procedures"), quarter.workspace().disabledModules());
                assertEquals(
                        List.of("the-che"),
                        quarter.catalog().sections().stream()
                                .map(s -> s.plugin().section().id())
                                .toList());
                quarter.switchModules(List.of("area.procedures"), true);
                assertEquals(2, quarter.catalog().sections().size());
            }
            assertEquals(Set.of(), dossier.workspace().disabledModules());
        }

        @Test
        void offTakesTheirSectionAwayAndLeavesTheirData() throws Exception {
            dossier.importFiles(List.of(office.figures("so-lieu.csv", "TC_VB", "2024", "5", "TT_DVC", "2024", "7")));

            dossier.switchModules(List.of("area.procedures"), false);

            assertEquals(Set.of("area.procedures"), dossier.workspace().disabledModules());
            assertEquals(List.of(), findings("tthc"));
            assertEquals(List.of(INSTITUTIONS.findingOn("TC_VB", "2024")), findings("the-che"));
            assertEquals(2, dossier.workspace().observations().size());
            assertFalse(dossier.catalog().indicators().containsKey("TT_DVC"));
        }

        @Test
        void onAgainBringsThemBackAsTheyWere() throws Exception {
            dossier.importFiles(List.of(office.figures("so-lieu.csv", "TT_DVC", "2024", "7")));
            List<String> before = findings("tthc");

            dossier.switchModules(List.of("area.procedures"), false);
            dossier.switchModules(List.of("area.procedures"), true);

            assertEquals(1, before.size());
            assertEquals(before, findings("tthc"));
            assertEquals(Set.of(), dossier.workspace().disabledModules());
        }

        @Test
        void isKeptInTheFileWithWhoDidIt() throws Exception {
            dossier.switchModules(List.of("area.procedures"), false);
            dossier.close();
            dossier = office.dossiers().open(office.file("a.cchc"), "Bình");

            List<ModuleState> off =
                    dossier.modules().stream().filter(m -> !m.enabled()).toList();
            assertEquals(
                    List.of("area.procedures"),
                    off.stream().map(ModuleState::id).toList());
            List<LedgerEntry> ledger = dossier.workspace().ledger();
            assertEquals("An", ledger.get(ledger.size() - 1).who());
            assertTrue(ledger.get(ledger.size() - 1).reason().contains("area.procedures"));
        }

        @Test
        void takesTheFullNameToo() throws Exception {
            dossier.switchModules(List.of("vn.cchc.area.procedures"), false);

            assertEquals(Set.of("area.procedures"), dossier.workspace().disabledModules());
        }

        @Test
        void switchesNothingWhenOneOfThemIsUnknown() {
            DossierException refusal = assertThrows(
                    DossierException.class, () -> dossier.switchModules(List.of("area.procedures", "area.x"), false));

            assertTrue(message(refusal).contains("area.x"), message(refusal));
            assertTrue(message(refusal).contains("area.institutions, area.procedures"), message(refusal));
            assertEquals(Set.of(), dossier.workspace().disabledModules());
        }

        @Test
        void concernsThisDossierOnly() throws Exception {
            dossier.switchModules(List.of("area.procedures"), false);

            assertTrue(office.dossiers().modules().stream().allMatch(ModuleState::enabled));
            try (Dossier other = office.dossiers().create(office.file("b.cchc"), "dak-lak", "so-ket", "An")) {
                assertTrue(other.modules().stream().allMatch(ModuleState::enabled));
            }
        }
    }

    @Nested
    class Importing {

        @Test
        void countsWhatIsNewAndWhatChanged() throws Exception {
            dossier.importFiles(List.of(office.figures("mot.csv", "TC_VB", "2024", "5")));

            ImportSummary second =
                    dossier.importFiles(List.of(office.figures("hai.csv", "TC_VB", "2024", "6", "TC_XL", "2024", "1")));

            assertEquals(2, second.figures());
            assertEquals(1, second.added());
            assertEquals(1, second.changed());
        }

        @Test
        void thatIsRefusedLeavesTheWorkspaceAsItWas() throws Exception {
            dossier.importFiles(List.of(office.figures("mot.csv", "TC_VB", "2024", "5")));
            var before = dossier.workspace().observations();
            long entries = dossier.workspace().lastEntry();
            Path right = office.figures("dung.csv", "TC_XL", "2024", "1");
            Path wrong =
                    office.figures("sai.csv", "TC_VB", "2024", "9", "TC_VB", "2023", "nhiều", "TC_LA", "2023", "1");

            DossierException refusal =
                    assertThrows(DossierException.class, () -> dossier.importFiles(List.of(right, wrong)));

            assertEquals(2, refusal.details().size(), refusal.details()::toString);
            assertTrue(message(refusal).contains("2"), message(refusal));
            assertTrue(refusal.details().get(0).contains("sai.csv"), refusal.details()::toString);
            assertTrue(refusal.details().get(1).contains("TC_LA"), refusal.details()::toString);
            assertEquals(before, dossier.workspace().observations());
            assertEquals(entries, dossier.workspace().lastEntry());
        }

        @Test
        void takesFiguresOfAModuleThatIsSwitchedOff() throws Exception {
            dossier.switchModules(List.of("area.procedures"), false);

            dossier.importFiles(List.of(office.figures("so-lieu.csv", "TT_DVC", "2024", "7")));

            assertEquals(1, dossier.workspace().observations().size());
        }
    }

    @Nested
    class Waiving {

        private String finding;

        @BeforeEach
        void somethingIsFound() throws Exception {
            dossier.importFiles(List.of(office.figures("so-lieu.csv", "TC_VB", "2024", "5")));
            finding = INSTITUTIONS.findingOn("TC_VB", "2024");
        }

        private ReviewedFinding found() {
            return dossier.check(TODAY).stream()
                    .filter(f -> f.finding().id().equals(finding))
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        void setsAFindingAsideWithReasonAndName() throws Exception {
            assertTrue(found().blocks());

            dossier.waive(finding, "Hai kỳ khác nhau", TODAY);

            assertFalse(found().blocks());
            assertEquals("Hai kỳ khác nhau", found().waiver().orElseThrow().reason());
            assertEquals("An", found().waiver().orElseThrow().who());
        }

        @Test
        void anUnknownFindingIsRefusedAndLeavesNoTrace() {
            long entries = dossier.workspace().lastEntry();

            DossierException refusal =
                    assertThrows(DossierException.class, () -> dossier.waive("the-che/la", "Hai kỳ khác nhau", TODAY));

            assertTrue(message(refusal).contains("«the-che/la»"), message(refusal));
            assertEquals(List.of(), dossier.workspace().waivers());
            assertEquals(entries, dossier.workspace().lastEntry());
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "   ", "\t"})
        void withoutAReasonIsRefused(String reason) {
            assertThrows(DossierException.class, () -> dossier.waive(finding, reason, TODAY));

            assertEquals(Optional.empty(), found().waiver());
        }

        @Test
        void ofAModuleThatIsOffIsRefusedBecauseItDoesNotSpeak() throws Exception {
            dossier.switchModules(List.of("area.institutions"), false);

            assertThrows(DossierException.class, () -> dossier.waive(finding, "Hai kỳ khác nhau", TODAY));
        }
    }

    @Nested
    class BrokenModules {

        @Test
        void areNamedAmongModulesFaultsAndFindingsAndTheRestWorksOn() throws Exception {
            dossier.importFiles(List.of(office.figures("so-lieu.csv", "TC_VB", "2024", "5")));
            office.installBroken("vn.cchc.area.x", "x.yaml, dòng 3: sai");

            assertEquals(
                    List.of("area.x: x.yaml, dòng 3: sai"), office.dossiers().faults());
            ModuleState state = dossier.modules().stream()
                    .filter(m -> m.id().equals("area.x"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(List.of("x.yaml, dòng 3: sai"), state.problems());
            assertTrue(dossier.check(TODAY).stream()
                    .anyMatch(f -> f.blocks() && f.finding().message().contains("x.yaml, dòng 3")));
            assertEquals(List.of(INSTITUTIONS.findingOn("TC_VB", "2024")), findings("the-che"));
        }
    }

    @Nested
    class ModulesThatComeAndGo {

        @Test
        void areSeenAtOnce() throws Exception {
            TestSection apparatus = new TestSection("bo-may", List.of("BM_BT"));
            var registration = office.install("vn.cchc.area.apparatus", apparatus);
            dossier.importFiles(List.of(office.figures("so-lieu.csv", "BM_BT", "2024", "5")));
            assertEquals(List.of(apparatus.findingOn("BM_BT", "2024")), findings("bo-may"));

            registration.unregister();

            assertEquals(List.of(), findings("bo-may"));
            assertEquals(1, dossier.workspace().observations().size());
        }
    }

    @Nested
    class Composing {

        @Test
        void givesTheReportOfTheRoundWithNumberAndDate() {
            var report = dossier.compose(Optional.of("125"), Optional.of(TODAY));

            assertEquals("Sơ kết cải cách hành chính", report.title());
            assertEquals(Optional.of("125"), report.number());
            assertEquals(Optional.of(TODAY), report.date());
        }
    }
}
