package vn.cchc.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.cchc.exchange.internal.Fixture.FIGURES;

import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.exchange.ImportKind;
import vn.cchc.exchange.ImportProblem;
import vn.cchc.exchange.ImportResult;

class TextFileImportTest {

    private static final String LINE = "tinh-dak-lak;TC_VB;2024;1;văn bản;Nguồn;;\n";

    @TempDir
    Path folder;

    private Fixture fixture;

    @BeforeEach
    void open() {
        fixture = new Fixture(folder);
    }

    private ImportProblem problem(byte[] bytes) {
        return Fixture.theProblem(Fixture.read(fixture.write("tep.csv", bytes)));
    }

    @Nested
    class Encodings {

        @Test
        void utf8WithAByteOrderMarkOrInPiecesIsFine() {
            assertEquals(1, fixture.read("\ufeff" + FIGURES + LINE).count(ImportKind.FIGURES));
            String apart = Normalizer.normalize(FIGURES + LINE, Normalizer.Form.NFD);
            assertFalse(Normalizer.isNormalized(apart, Normalizer.Form.NFC));
            assertEquals(1, fixture.read(apart).count(ImportKind.FIGURES));
        }

        @Test
        void theWrongLetterOiIsRepairedAndSaid() {
            ImportResult result = fixture.read(
                    FIGURES + LINE.replace("Nguồn", "Thông t\u01a3; \u01a2u").replace("; ", " "));
            assertTrue(result.changes().orElseThrow().toString().contains("Thông tư Ưu"), result.toString());
            assertEquals(
                    "tep.csv: Đã thay 2 chữ ƣ (gõ nhầm bảng mã) bằng ư.",
                    result.notes().get(0).toString());
        }

        @Test
        void windows1258IsNamed() {
            // Windows-1258 writes tone marks after the vowel; so does the decomposed form, but for â, ơ and the like.
            byte[] bytes = "Đơn vi\u0323;Chi\u0309 tiêu;Ky\u0300\n".getBytes(Charset.forName("windows-1258"));
            ImportProblem problem = problem(bytes);
            assertTrue(problem.what().contains("Windows-1258"), problem.what());
            assertTrue(problem.remedy().contains("UTF-8"), problem.remedy());
            assertEquals(1, problem.line());
        }

        @Test
        void tcvn3AndVniAreNamed() {
            byte[] tcvn3 = "§¬n vÞ;ChØ tiªu;Kú\n".getBytes(StandardCharsets.ISO_8859_1);
            assertTrue(problem(tcvn3).what().contains("TCVN3"));
            byte[] vni = "Ñôn vò;Chæ tieâu;Kyø\n".getBytes(StandardCharsets.ISO_8859_1);
            assertTrue(problem(vni).what().contains("VNI"));
            // The letters of a TCVN3 font, pasted into Excel and saved as UTF-8.
            assertTrue(fixture.problem("§¬n vÞ;ChØ tiªu;Kú\n").what().contains("TCVN3"));
        }

        @Test
        void utf16IsNamed() {
            byte[] text = (FIGURES + LINE).getBytes(StandardCharsets.UTF_16LE);
            byte[] marked = new byte[text.length + 2];
            marked[0] = (byte) 0xff;
            marked[1] = (byte) 0xfe;
            System.arraycopy(text, 0, marked, 2, text.length);
            assertTrue(problem(marked).what().contains("UTF-16"));
            assertTrue(
                    problem("a;b\n".getBytes(StandardCharsets.UTF_16LE)).what().contains("UTF-16"));
        }

        @Test
        void theLineOfTheFirstWrongByteIsNamed() {
            byte[] bytes = (FIGURES + LINE + "x").getBytes(StandardCharsets.UTF_8);
            bytes[bytes.length - 1] = (byte) 0xe1;
            assertEquals(3, problemLine(bytes));
            byte[] middle = (FIGURES + "x;" + LINE).getBytes(StandardCharsets.UTF_8);
            middle[FIGURES.getBytes(StandardCharsets.UTF_8).length] = (byte) 0xff;
            assertEquals(2, problemLine(middle));
        }

        private int problemLine(byte[] bytes) {
            return problem(bytes).line();
        }

        @Test
        void lettersLostBeforeAreNotTakenForText() {
            ImportProblem problem = fixture.problem(FIGURES + LINE.replace("Nguồn", "Ngu\ufffdn"));
            assertEquals(2, problem.line());
            assertTrue(problem.what().contains("hỏng"), problem.what());
        }
    }

    @Nested
    class Forms {

        @Test
        void officeFilesAreNamed() {
            assertTrue(problem(new byte[] {'P', 'K', 3, 4, 0, 0}).remedy().contains("CSV UTF-8"));
        }

        @Test
        void emptyMissingAndHugeFilesAreRefused() throws Exception {
            for (String nothing : List.of("", " \n", ";;;\n;;\n", "sep=;\n")) {
                assertTrue(fixture.problem(nothing).what().contains("không có nội dung"), nothing);
            }
            ImportProblem missing = Fixture.theProblem(Fixture.read(folder.resolve("không-có.csv")));
            assertEquals("không-có.csv", missing.file());
            Path huge = folder.resolve("to.csv");
            try (RandomAccessFile sparse = new RandomAccessFile(huge.toFile(), "rw")) {
                sparse.setLength(TextFile.LIMIT + 1);
            }
            assertTrue(Fixture.theProblem(Fixture.read(huge)).what().contains("50 MB"));
        }

        @Test
        void aStrangeHeaderIsNamedWithTheRightOnes() {
            ImportProblem problem = fixture.problem("Mã;Giá trị\n1;2\n");
            assertEquals(1, problem.line());
            assertTrue(problem.remedy().contains(FIGURES.strip()), problem.remedy());
            ImportProblem commas = fixture.problem(FIGURES.replace(';', ',') + LINE.replace(';', ','));
            assertTrue(commas.what().contains("dấu chấm phẩy"), commas.what());
        }

        @Test
        void missingUnknownAndDoubleColumnsAreNamed() {
            ImportResult result = fixture.read(FIGURES.replace("Kỳ", "Kì").replace("Vị trí", "Nguồn") + LINE);
            assertEquals(
                    List.of("Kì", "Nguồn", "Kỳ", "Vị trí"),
                    result.problems().stream().map(ImportProblem::column).toList());
            assertTrue(result.problems().get(2).remedy().contains(FIGURES.strip()));
        }

        @Test
        void unpairedQuotesAreNamedWithTheirLine() {
            assertEquals(
                    3,
                    fixture.problem(FIGURES + LINE + "tinh-dak-lak;TC_VB;2023;1;văn bản;\"Nguồn;;\n" + LINE)
                            .line());
            assertEquals(
                    2,
                    fixture.problem(FIGURES + "tinh-dak-lak;TC_VB;2023;1;văn bản;\"Báo cáo\" năm;;\n")
                            .line());
        }

        @Test
        void aSemicolonInsideACellIsNoticed() {
            ImportProblem problem = fixture.problem(FIGURES + "tinh-dak-lak;TC_VB;2023;1;văn bản;A; B;C;D\n");
            assertTrue(problem.remedy().contains("ngoặc kép"), problem.remedy());
        }

        @Test
        void aHeaderAloneIsNoted() {
            ImportResult result = fixture.read(FIGURES);
            assertTrue(result.changes().orElseThrow().changes().isEmpty());
            assertEquals(1, result.notes().size());
        }
    }

    @Nested
    class Folders {

        @Test
        void giveTheirImportFilesInOrderAndEachOnce() {
            Path b = fixture.write("b.csv", FIGURES + LINE.replace("2024", "2023"));
            fixture.write("a.CSV", FIGURES + LINE);
            fixture.write("thuyet-minh-a.md", "# the-che\n### Kết quả\nMột\n");
            fixture.write("README.md", "đọc tôi");
            fixture.write("~$b.csv", "khóa của Excel");
            ImportResult result = Fixture.read(folder, b);
            assertEquals(2, result.count(ImportKind.FIGURES));
            assertEquals(1, result.count(ImportKind.NARRATIVES));
            assertEquals(
                    List.of("a.CSV", "b.csv", "thuyet-minh-a.md"),
                    result.files().stream().map(f -> f.getFileName().toString()).toList());
            assertEquals("README.md", result.notes().get(0).file());
        }

        @Test
        void withoutImportFilesAreAProblem() {
            assertTrue(Fixture.theProblem(Fixture.read(folder)).what().contains("không có tệp nào"));
        }

        @Test
        void oneWrongFileKeepsAllOthersOut() {
            fixture.write("a.csv", FIGURES + LINE);
            fixture.write("b.csv", FIGURES + LINE.replace("TC_VB", "TC_VX"));
            fixture.write("c.csv", FIGURES + LINE.replace("2024", "x"));
            ImportResult result = Fixture.read(folder);
            assertTrue(result.changes().isEmpty());
            assertEquals(
                    List.of("b.csv", "c.csv"),
                    result.problems().stream().map(ImportProblem::file).toList());
        }

        @Test
        void filesOfOneNameAreToldApart() throws Exception {
            Path other = java.nio.file.Files.createDirectory(folder.resolve("khác"));
            Path a = fixture.write("a.csv", FIGURES + "x" + LINE);
            Path b = new Fixture(other).write("a.csv", FIGURES + "y" + LINE);
            List<String> files = Fixture.read(a, b).problems().stream()
                    .map(ImportProblem::file)
                    .toList();
            assertEquals(List.of(a.toString(), b.toString()), files);
        }
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        String base = "vn.cchc.exchange.internal.messages";
        ResourceBundle vietnamese = ResourceBundle.getBundle(base, Locale.ROOT);
        ResourceBundle english = ResourceBundle.getBundle(base, Locale.ENGLISH);
        for (String key : vietnamese.keySet()) {
            assertFalse(vietnamese.getString(key).equals(english.getString(key)), key);
        }
    }
}
