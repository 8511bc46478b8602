package vn.cchc.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.cli.internal.CommandLineDesk.Ran;
import vn.cchc.dossier.DossierException;
import vn.cchc.dossier.ModuleState;
import vn.cchc.model.Severity;
import vn.cchc.model.text.Texts;
import vn.cchc.office.OfficeException;
import vn.cchc.plugin.FormChoice;
import vn.cchc.report.doc.Block;
import vn.cchc.report.doc.Inline;

/** What commands ask for, print and return. */
class MainTest {

    private final CommandLineDesk desk = new CommandLineDesk();

    @Nested
    class ExitCodes {

        @Test
        void areZeroWithoutACommandAndForHelp() {
            assertEquals(0, desk.run().code());
            assertEquals(0, desk.run("--help").code());
            assertEquals(0, desk.run("check", "--help").code());
        }

        @Test
        void areTwoForModulesWithoutACommand() {
            assertEquals(2, desk.run("modules").code());
        }

        @Test
        void areZeroForACheckThatFindsNothing() {
            assertEquals(0, desk.run("check", "a.cchc").code());
        }

        @ParameterizedTest
        @CsvSource({"BLOCK,1", "WARN,0", "HINT,0"})
        void areOneWhenSomethingBlocks(Severity severity, int code) {
            desk.dossiers.findings = List.of(Samples.open(Samples.finding("a", severity)));

            assertEquals(code, desk.run("check", "a.cchc").code());
            assertEquals(code, desk.run("check", "a.cchc", "--format", "json").code());
        }

        @Test
        void areZeroWhenWhatBlocksIsSetAside() {
            desk.dossiers.findings = List.of(Samples.waived(Samples.finding("a", Severity.BLOCK)));

            assertEquals(0, desk.run("check", "a.cchc").code());
        }

        @Test
        void areTwoWhenTheDossierRefuses() {
            desk.dossiers.refusal = Optional.of(
                    new DossierException("Chưa nhập gì: có 1 chỗ cần sửa.", List.of("so-lieu.csv, dòng 3")));

            CommandLineDesk.refused(
                    desk.run("import", "a.cchc", "so-lieu.csv"), "Lỗi: Chưa nhập gì", "  so-lieu.csv, dòng 3");
        }

        @Test
        void areTwoWhenTheWordFileCantBeWritten() {
            desk.officeRefuses = Optional.of(new OfficeException("Không ghi được: ổ đĩa đầy."));

            CommandLineDesk.refused(
                    desk.run("compose", "a.cchc", "--out", "a.docx"), "Lỗi: Không ghi được: ổ đĩa đầy.");
            assertTrue(desk.dossiers.closed);
        }

        @Test
        void areTwoWhenTheProgramFailsAndTheMessageSaysWhereTheLogIs() {
            System.setProperty("cchc.log.dir", "/nhat-ky");
            desk.dossiers.crash = Optional.of(new IllegalStateException("hỏng"));
            try {
                CommandLineDesk.refused(desk.run("check", "a.cchc"), "không lường trước", "hỏng", "/nhat-ky");
            } finally {
                System.clearProperty("cchc.log.dir");
            }
        }

        @Test
        void areTwoWhenAModuleCantBeUsedAlthoughTheRestWasDone() {
            desk.dossiers.faults = List.of("area.x: x.yaml, dòng 3: sai");

            Ran ran = desk.run("check", "a.cchc");

            assertEquals(2, ran.code());
            assertTrue(ran.err().contains("area.x: x.yaml, dòng 3"), ran.err());
            assertTrue(ran.out().contains("0 chặn"), ran.out());
        }
    }

    @Nested
    class Check {

        @Test
        void printsTheGravestFirstAndWhatWasSetAsideLast() {
            desk.dossiers.findings = List.of(
                    Samples.open(Samples.bare(Severity.HINT)),
                    Samples.waived(Samples.finding("w", Severity.WARN)),
                    Samples.open(Samples.finding("the-che/chua-xu-ly/2024", Severity.BLOCK)));

            String out = desk.run("check", "a.cchc").out();

            assertTrue(out.startsWith("CHẶN (1)"), out);
            assertTrue(out.indexOf("GỢI Ý (1)") < out.indexOf("ĐÃ GIẢI TRÌNH (1)"), out);
            assertTrue(out.contains("- [Cải cách thể chế] Đã xử lý 4 văn bản"), out);
            assertTrue(out.contains("- [Toàn báo cáo] Mục II.9"), out);
            assertTrue(out.contains("Mã: the-che/chua-xu-ly/2024"), out);
            assertTrue(out.contains("Hai kỳ khác nhau (Nguyễn Văn An)"), out);
            assertTrue(out.contains("1 chặn, 0 cảnh báo, 1 gợi ý; 1 đã giải trình"), out);
        }

        @ParameterizedTest
        @ValueSource(strings = {"30/6/2025", "2025-06-30", "30/06/2025"})
        void judgesDeadlinesOnTheDayThatIsGiven(String day) {
            desk.run("check", "a.cchc", "--today", day);

            assertEquals(List.of("read a.cchc", "check 2025-06-30"), desk.dossiers.calls);
            assertTrue(desk.dossiers.closed);
        }
    }

    @Nested
    class Compose {

        @ParameterizedTest
        @ValueSource(strings = {"a.cchc", "bao-cao", "bao-cao.pdf", "docx"})
        void refusesANameThatIsNoWordFile(String name) {
            CommandLineDesk.refused(desk.run("compose", "a.cchc", "--out", name), "«" + name + "»", ".docx");
            assertEquals(List.of(), desk.written);
        }

        @Test
        void takesTheProvincesFormUnlessAnotherIsNamed() {
            desk.run("compose", "a.cchc", "--out", "a.docx");
            desk.run("compose", "a.cchc", "--out", "a.docx", "--form", "thoi-quen");
            desk.run("compose", "a.cchc", "--out", "a.docx", "--form", "nghi-dinh-30");

            FormChoice own = new FormChoice(FormChoice.HABIT, Map.of("body.size", "13 pt"));
            assertEquals(List.of(own, own, FormChoice.of(FormChoice.DECREE)), desk.composed);
        }

        @Test
        void putsThePdfBesideTheWordFile() {
            Ran ran = desk.run("compose", "a.cchc", "--out", "thang.6/Bao cao.DOCX", "--pdf");

            assertEquals(0, ran.code(), ran.err());
            assertEquals(List.of("thang.6/Bao cao.DOCX", "thang.6/Bao cao.pdf"), desk.written);
            assertEquals(
                    List.of(
                            "Đang chuyển sang PDF bằng LibreOffice…",
                            "… đã 10 giây (tự dừng sau 120 giây; bấm Ctrl+C để dừng ngay)",
                            "… đã 20 giây (tự dừng sau 120 giây; bấm Ctrl+C để dừng ngay)"),
                    ran.err().lines().toList());
        }

        @ParameterizedTest
        @CsvSource({"125,125", "125/BC-UBND,125", "' 125/BC-UBND ',125", "125/KH-UBND,125/KH-UBND"})
        void takesTheNumberWithOrWithoutItsSymbol(String given, String number) {
            desk.run("compose", "a.cchc", "--out", "a.docx", "--number", given, "--date", "5/6/2025");

            assertTrue(
                    desk.dossiers.calls.contains("write WORK " + number + " 2025-06-05"),
                    desk.dossiers.calls::toString);
        }

        @Test
        void countsThePlacesThatAreStillMissing() {
            Inline mark = new Inline.Mark("chưa có số liệu");
            desk.dossiers.body = List.of(
                    new Block.Paragraph(List.of(Inline.Text.of("Có "), mark)), new Block.Item(1, List.of(mark)));

            String out = desk.run("compose", "a.cchc", "--out", "a.docx").out();

            assertTrue(out.contains("a.docx"), out);
            assertTrue(out.contains(": 2."), out);
        }
    }

    @Nested
    class Modules {

        @Test
        void areListedWithTheirStateAndTheirTroubles() {
            desk.dossiers.modules = List.of(
                    new ModuleState("area.institutions", List.of("Cải cách thể chế"), true, List.of()),
                    new ModuleState("area.x", List.of("Một", "Hai"), false, List.of("x.yaml, dòng 3")));

            Ran ran = desk.run("modules", "list", "a.cchc");

            assertEquals(0, ran.code());
            assertTrue(ran.out().contains("[bật] area.institutions: Cải cách thể chế"), ran.out());
            assertTrue(ran.out().contains("[tắt] area.x: Một; Hai"), ran.out());
            assertTrue(ran.out().contains("Lỗi: x.yaml, dòng 3"), ran.out());
            assertEquals(List.of("read a.cchc"), desk.dossiers.calls);
        }

        @Test
        void thatAreInstalledAreListedWithoutAFile() {
            desk.dossiers.modules = List.of(new ModuleState("area.x", List.of("Một"), true, List.of()));

            assertTrue(desk.run("modules", "list").out().contains("[bật] area.x: Một"));
            assertEquals(List.of(), desk.dossiers.calls);
        }

        @Test
        void areSwitchedTogether() {
            assertEquals(
                    0,
                    desk.run("modules", "disable", "a.cchc", "area.x", "area.y").code());
            assertEquals(0, desk.run("modules", "enable", "a.cchc", "area.x").code());

            assertEquals(
                    List.of("open a.cchc", "disable area.x area.y", "open a.cchc", "enable area.x"),
                    desk.dossiers.calls);
        }
    }

    @Nested
    class OtherCommands {

        @Test
        void newMakesADossierAndSaysWhatIsNext() {
            Ran ran = desk.run("new", "a.cchc", "--province", "dak-lak", "--round", "so-ket-2021-2025");

            assertEquals(0, ran.code());
            assertEquals(List.of("create a.cchc dak-lak so-ket-2021-2025"), desk.dossiers.calls);
            assertTrue(ran.out().contains("cchc import a.cchc"), ran.out());
        }

        @Test
        void importCountsWhatWentIn() {
            desk.dossiers.notes = List.of("so-lieu.csv, dòng 2: bỏ dấu cách");

            Ran ran = desk.run("import", "a.cchc", "so-lieu.csv", "van-ban.csv");

            assertEquals(0, ran.code());
            assertEquals(List.of("open a.cchc", "import [so-lieu.csv, van-ban.csv]"), desk.dossiers.calls);
            assertTrue(ran.out().contains("Lưu ý: so-lieu.csv, dòng 2"), ran.out());
            assertTrue(ran.out().contains("1 số liệu, 2 văn bản, 3 dòng danh mục, 4 đoạn thuyết minh"), ran.out());
        }

        @Test
        void waiveHandsOnFindingAndReason() {
            assertEquals(
                    0,
                    desk.run("waive", "a.cchc", "the-che/x", "--reason", "hai kỳ khác nhau")
                            .code());
            assertEquals(List.of("open a.cchc", "waive the-che/x: hai kỳ khác nhau"), desk.dossiers.calls);
        }

        @Test
        void demoWithoutItsSampleSaysWhatToDo() {
            CommandLineDesk.refused(desk.run("demo"), "sample/dak-lak");
        }
    }

    @Nested
    class InEnglish {

        @Test
        void messagesAndLabelsAreEnglish() {
            System.setProperty(Texts.LANGUAGE, "en");
            desk.dossiers.findings = List.of(Samples.open(Samples.finding("a", Severity.BLOCK)));
            try {
                assertTrue(
                        desk.run("new").err().startsWith("Error: Missing --province"),
                        desk.run("new").err());
                assertTrue(desk.run("check", "a.cchc").out().startsWith("ERROR (1)"));
                assertTrue(desk.run("check", "--help").out().contains("FILE"));
            } finally {
                System.clearProperty(Texts.LANGUAGE);
            }
        }
    }
}
