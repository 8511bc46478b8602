package vn.cchc.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.cchc.exchange.internal.Fixture.DOCUMENTS;
import static vn.cchc.exchange.internal.Fixture.ROWS;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.exchange.ImportKind;
import vn.cchc.exchange.ImportProblem;
import vn.cchc.exchange.ImportResult;
import vn.cchc.model.BlockKind;
import vn.cchc.model.LegalDocument;
import vn.cchc.model.Narrative;
import vn.cchc.model.RegisterRow;
import vn.cchc.model.SourceRef;
import vn.cchc.store.Change;
import vn.cchc.store.RecordKind;

class OtherFilesTest {

    @TempDir
    Path folder;

    private Fixture fixture;

    @BeforeEach
    void open() {
        fixture = new Fixture(folder);
    }

    private static List<Object> records(ImportResult result) {
        return result
                .changes()
                .orElseThrow(() -> new AssertionError(result.problems().toString()))
                .changes()
                .stream()
                .map(change -> ((Change.Put) change).record())
                .toList();
    }

    @Nested
    class Documents {

        @Test
        void areRead() {
            ImportResult result = fixture.read(
                    DOCUMENTS + "76/NQ-CP;Nghị quyết;15/7/2021;Chính phủ;Chương trình tổng thể\n1/KH;Kế hoạch;;;\n");
            assertEquals(
                    List.of(
                            new LegalDocument(
                                    "76/NQ-CP",
                                    "Nghị quyết",
                                    Optional.of(LocalDate.of(2021, 7, 15)),
                                    "Chính phủ",
                                    "Chương trình tổng thể"),
                            new LegalDocument("1/KH", "Kế hoạch", Optional.empty(), "", "")),
                    records(result));
        }

        @Test
        void needANumberATypeAndARealDate() {
            assertEquals(
                    "Số, ký hiệu",
                    fixture.problem(DOCUMENTS + ";Nghị quyết;;;\n").column());
            assertEquals("Loại", fixture.problem(DOCUMENTS + "1/KH;;;;\n").column());
            ImportProblem date = fixture.problem(DOCUMENTS + "1/KH;Kế hoạch;31/2/2024;;\n");
            assertEquals("Ngày", date.column());
            assertTrue(date.what().contains("31/2/2024"), date.what());
        }

        @Test
        void twiceTheSameIsFineTwiceDifferentIsNot() {
            String line = "1/KH;Kế hoạch;01/2/2024;UBND tỉnh;A\n";
            ImportResult same = fixture.read(DOCUMENTS + line + line);
            assertEquals(1, same.count(ImportKind.DOCUMENTS));
            assertEquals(1, same.notes().size());
            ImportProblem other = fixture.problem(DOCUMENTS + line + line.replace(";A", ";B"));
            assertEquals(3, other.line());
            assertTrue(other.what().contains("Trích yếu: «A», «B»"), other.what());
        }
    }

    @Nested
    class Rows {

        @Test
        void areNumberedInTheirRegisterOverAllFiles() {
            Path a = fixture.write("a.csv", ROWS + "chi-dao/sang-kien;Một;2024;\nchi-dao/sang-kien;Hai;;01/3/2025\n");
            Path b = fixture.write("b.csv", "Danh mục;Ngày;Năm;Tên sáng kiến\nchi-dao/sang-kien;;;Ba\n");
            ImportResult result = Fixture.read(a, b);
            assertEquals(
                    List.of(
                            row(1, List.of("Một", "2024", ""), "a.csv", 2),
                            row(2, List.of("Hai", "", "01/3/2025"), "a.csv", 3),
                            row(3, List.of("Ba", "", ""), "b.csv", 2)),
                    records(result));
            assertEquals(
                    "nhập 2 tệp từ a.csv, b.csv", result.changes().orElseThrow().reason());
        }

        private static RegisterRow row(int number, List<String> cells, String file, int line) {
            return new RegisterRow("chi-dao/sang-kien", number, cells, new SourceRef(file, "dòng " + line));
        }

        @Test
        void replaceTheRegisterAsAWhole() {
            Path file = fixture.write("a.csv", ROWS + "chi-dao/sang-kien;Một;2024;\n");
            RegisterRow[] there = {
                row(1, List.of("Cũ", "", ""), "x", 2), row(2, List.of("Cũ 2", "", ""), "x", 3),
            };
            ImportResult result = new TextFileImport().read(List.of(file), Fixture.target(there));
            assertEquals(
                    List.of(
                            new Change.Put(RecordKind.ROW, row(1, List.of("Một", "2024", ""), "a.csv", 2)),
                            new Change.Remove(RecordKind.ROW, "chi-dao/sang-kien/2")),
                    result.changes().orElseThrow().changes());
            assertTrue(result.notes().get(0).text().contains("1 dòng mới thay cho 2 dòng"));
        }

        @Test
        void haveAKnownRegisterAndCellsOfTheRightType() {
            assertEquals(
                    "Có phải ý anh/chị là chi-dao/sang-kien (Sáng kiến)?",
                    fixture.problem(ROWS + "chi-dao/sangkien;Một;;\n").remedy());
            assertEquals(
                    "Năm",
                    fixture.problem(ROWS + "chi-dao/sang-kien;Một;năm nay;\n").column());
            assertEquals(
                    "Ngày",
                    fixture.problem(ROWS + "chi-dao/sang-kien;Một;;hôm qua\n").column());
            assertEquals(2, fixture.problem(ROWS + "chi-dao/sang-kien;;;\n").line());
        }

        @Test
        void haveTheColumnsOfTheirRegister() {
            ImportResult result =
                    fixture.read("Danh mục;Tên;Năm;Ngày\nchi-dao/sang-kien;Một;;\nchi-dao/sang-kien;Hai;;\n");
            assertEquals(
                    List.of("Tên", "Tên sáng kiến"),
                    result.problems().stream().map(ImportProblem::column).toList());
            assertTrue(result.problems().get(1).remedy().contains("Danh mục;Tên sáng kiến;Năm;Ngày"));
        }

        @Test
        void onceEach() {
            ImportResult result = fixture.read(ROWS + "chi-dao/sang-kien;Một;;\nchi-dao/sang-kien;Một;;\n");
            assertEquals(1, result.count(ImportKind.ROWS));
            assertEquals(1, result.notes().size());
        }
    }

    @Nested
    class Narratives {

        @Test
        void areReadByPlaceAndBlock() {
            ImportResult result =
                    fixture.read("\n# the-che\n\n### Tồn tại, hạn chế\n\nMột.\n\n\n\n#### a) Hai\n- ba  \n\n"
                            + "### Bài học kinh nghiệm\nBốn\n# I.4.1\n### kết quả\nNăm\n");
            assertEquals(
                    List.of(
                            narrative("the-che", BlockKind.SHORTCOMINGS, "Một.\n\n#### a) Hai\n- ba", 4),
                            narrative("the-che", BlockKind.LESSONS, "Bốn", 13),
                            narrative("I.4.1", BlockKind.RESULTS, "Năm", 16)),
                    records(result));
        }

        private static Narrative narrative(String place, BlockKind block, String text, int line) {
            return new Narrative(place, block, text, new SourceRef("tep.csv", "dòng " + line));
        }

        @Test
        void nameAKnownPlaceAndBlock() {
            ImportProblem place = fixture.problem("# the-ché\n### Kết quả\nMột\n");
            assertEquals("Có phải ý anh/chị là the-che?", place.remedy());
            ImportProblem block =
                    fixture.problem("# the-che\n### Tồn tại\nMột\n### Ton tai, han che\n".split("### Ton")[0]);
            assertEquals(2, block.line());
            assertEquals(
                    "Có phải ý anh/chị là Tồn tại, hạn chế?",
                    fixture.problem("# the-che\n### Ton tai han che\nMột\n").remedy());
        }

        @Test
        void standUnderTheRightHeadings() {
            assertEquals(
                    2, fixture.problem("# the-che\nMột\nHai\n### Kết quả\nBa\n").line());
            assertEquals(2, fixture.problem("# the-che\n## Kết quả\n").line());
            assertEquals(2, fixture.problem("# the-che\n###Kết quả\n").line());
        }

        @Test
        void mayBindNumbers() {
            ImportResult read = fixture.read("# the-che\n### Kết quả\nCó {{TC_VB}} văn bản\n");
            assertEquals(1, read.count(ImportKind.NARRATIVES));
            assertEquals(List.of(), read.problems());
        }

        @Test
        void onceEachAndNotEmpty() {
            String one = "# the-che\n### Kết quả\nMột\n";
            assertEquals(1, fixture.read(one + one).count(ImportKind.NARRATIVES));
            assertEquals(5, fixture.problem(one + one.replace("Một", "Hai")).line());
            ImportResult empty = fixture.read("# the-che\n### Kết quả\n\n");
            assertEquals(0, empty.count(ImportKind.NARRATIVES));
            assertEquals(1, empty.notes().size());
        }
    }
}
