package vn.cchc.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.cchc.exchange.internal.Fixture.FIGURES;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.exchange.ImportKind;
import vn.cchc.exchange.ImportProblem;
import vn.cchc.exchange.ImportResult;
import vn.cchc.model.Observation;
import vn.cchc.model.ObservationKey;
import vn.cchc.model.Period;
import vn.cchc.model.Precision;
import vn.cchc.model.SourceRef;
import vn.cchc.model.Value;
import vn.cchc.model.ValueState;
import vn.cchc.store.Change;
import vn.cchc.store.RecordKind;

class FigureReaderTest {

    @TempDir
    Path folder;

    private Fixture fixture;

    @BeforeEach
    void open() {
        fixture = new Fixture(folder);
    }

    private static List<Observation> figures(ImportResult result) {
        return result
                .changes()
                .orElseThrow(() -> new AssertionError(result.problems().toString()))
                .changes()
                .stream()
                .map(change -> (Observation) ((Change.Put) change).record())
                .toList();
    }

    private Observation figure(String line) {
        return figures(fixture.read(FIGURES + line)).get(0);
    }

    private ImportProblem problem(String line) {
        return fixture.problem(FIGURES + line);
    }

    @Nested
    class Reads {

        @Test
        void aFigureWithItsSource() {
            ImportResult result = fixture.read(
                    FIGURES
                            + "tinh-dak-lak;TC_VB;2021-2025;1.574;văn bản;Báo cáo sơ kết;Phần I, mục II;\"ghi \"\"1574\"\"; xem lại\"\n");
            ObservationKey key = new ObservationKey("tinh-dak-lak", "TC_VB", new Period.Range(2021, 2025));
            assertEquals(
                    List.of(new Observation(
                            key,
                            Value.of(1574),
                            new SourceRef("Báo cáo sơ kết", "Phần I, mục II"),
                            "ghi \"1574\"; xem lại")),
                    figures(result));
            assertEquals(1, result.count(ImportKind.FIGURES));
            assertEquals("nhập tệp tep.csv", result.changes().orElseThrow().reason());
            assertEquals(
                    RecordKind.OBSERVATION,
                    result.changes().orElseThrow().changes().get(0).kind());
        }

        @Test
        void whereNoSourceIsNamedTheLineIsTheSource() {
            assertEquals(
                    new SourceRef("tep.csv", "dòng 2"),
                    figure("tinh-dak-lak;TC_VB;2024;1;văn bản;;;\n").source());
            assertEquals(
                    new SourceRef("tep.csv", "dòng 2, Bảng 3"),
                    figure("tinh-dak-lak;TC_VB;2024;1;văn bản;;Bảng 3;\n").source());
        }

        @Test
        void everyStateAndPrecision() {
            assertEquals(
                    Value.of(ValueState.ZERO),
                    figure("tinh-dak-lak;TC_VB;2024;không phát sinh;văn bản;;;").value());
            assertEquals(
                    Value.of(ValueState.NOT_APPLICABLE),
                    figure("tinh-dak-lak;TC_VB;2024;Không áp dụng;văn bản;;;").value());
            assertEquals(
                    Value.of(ValueState.NOT_COLLECTED),
                    figure("tinh-dak-lak;TC_VB;2024;không thu thập;văn bản;;;").value());
            assertEquals(
                    Value.of(new BigDecimal("1500"), Precision.OVER),
                    figure("tinh-dak-lak;TC_VB;2024;hơn 1.500;văn bản;;;").value());
            assertEquals(
                    new BigDecimal("31.57"),
                    figure("tinh-dak-lak;TC_TYLE;2024;31,57;%;;;")
                            .value()
                            .number()
                            .get());
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "TCC_GIAM | 139.209 | triệu đồng | 139.209",
                    "TCC_GIAM | 1 | đồng | 0.000000001",
                    "TCC_GIAM | 139,2090 | Tỷ đồng | 139.209",
                    "TCC_LE | 1,5 | tỷ đồng | 1500000000",
                    "TCC_LE | 2 | nghìn đồng | 2000",
                })
        void moneyInTheUnitOfTheIndicatorExactly(String code, String value, String measure, BigDecimal exact) {
            BigDecimal read = figure("tinh-dak-lak;" + code + ";2024;" + value + ";" + measure + ";;;")
                    .value()
                    .number()
                    .orElseThrow();
            assertEquals(0, exact.compareTo(read), read.toPlainString());
            assertTrue(read.scale() >= 0, "plain digits, not powers of ten");
        }

        @Test
        void saysWhatItConverted() {
            ImportResult result = fixture.read(FIGURES + "tinh-dak-lak;TCC_GIAM;2024;139.209;triệu đồng;;;");
            assertEquals(
                    "tep.csv, dòng 2: TCC_GIAM: đã đổi 139.209 triệu đồng thành 139,209 tỷ đồng.",
                    result.notes().get(0).toString());
        }

        @Test
        void columnsInAnyOrderBlankLinesAndSurplusSemicolons() {
            ImportResult result =
                    fixture.read("\nsep=;\n đơn  vị;Kỳ;Chỉ tiêu;Giá trị;Đơn vị tính;Ghi chú;Vị trí;Nguồn;;\r\n"
                            + ";;;;;;;\r\n tinh-dak-lak ; 2024 ;TC_VB;\u00a07;văn bản\r\n\r\n");
            assertEquals(Value.of(7), figures(result).get(0).value());
            assertEquals("dòng 5", figures(result).get(0).source().place());
        }

        @Test
        void codesAndPeriodsThatCameThroughWordOrABrowser() {
            Observation figure = figure("\ufefftinh-dak-lak;TC_VB\u200b;2021\u20132025;1;văn bản;;;");
            assertEquals(new Period.Range(2021, 2025), figure.key().period());
            assertEquals("TC_VB", figure.key().indicator());
        }

        @Test
        void theSameFigureTwiceOnce() {
            ImportResult result = fixture.read(
                    FIGURES + "tinh-dak-lak;TC_TYLE;2024;31,5;%;A;;\ntinh-dak-lak;TC_TYLE;2024;31,50;%;B;;\n");
            assertEquals(1, figures(result).size());
            assertTrue(
                    result.notes().get(0).toString().contains("tep.csv, dòng 3"),
                    result.notes().toString());
        }

        @Test
        void aUnitInAPeriodInWhichItLivedForAWhile() {
            assertEquals(
                    "so-tnmt",
                    figure("so-tnmt;TC_VB;2021-2025;1;văn bản;;;").key().unit());
            assertEquals(
                    "so-nnmt", figure("so-nnmt;TC_VB;2025;1;văn bản;;;").key().unit());
        }
    }

    @Nested
    class Refuses {

        @Test
        void anUnknownUnitAndSuggestsTheNearest() {
            ImportProblem typo = problem("tinh-daklak;TC_VB;2024;1;văn bản;;;");
            assertEquals("Đơn vị", typo.column());
            assertEquals(2, typo.line());
            assertEquals("Có phải ý anh/chị là tinh-dak-lak (tỉnh Đắk Lắk)?", typo.remedy());
            ImportProblem byName = problem("Sở tài nguyên & môi trường;TC_VB;2024;1;văn bản;;;");
            assertTrue(byName.remedy().contains("so-tnmt"), byName.remedy());
            ImportProblem strange = problem("xyz;TC_VB;2024;1;văn bản;;;");
            assertTrue(strange.remedy().contains("danh sách đơn vị"), strange.remedy());
        }

        @Test
        void anUnknownIndicatorAndSuggestsTheNearest() {
            assertEquals(
                    "Có phải ý anh/chị là TC_VB (Văn bản QPPL cấp tỉnh ban hành)?",
                    problem("tinh-dak-lak;tc_vb;2024;1;văn bản;;;").remedy());
            assertTrue(problem("tinh-dak-lak;TC_XLL;2024;1;văn bản;;;").remedy().contains("TC_XL ("));
            assertTrue(problem("tinh-dak-lak;QQ_GHJ_KLM;2024;1;văn bản;;;")
                    .remedy()
                    .contains("mã chỉ tiêu"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"năm ngoái", "2024-Q5", "2024-13-01", "2025-2021", "24"})
        void aPeriodThatIsNone(String period) {
            ImportProblem problem = problem("tinh-dak-lak;TC_VB;" + period + ";1;văn bản;;;");
            assertEquals("Kỳ", problem.column());
            assertTrue(problem.what().contains(period), problem.what());
        }

        @Test
        void aDateInTheOfficesFormAndSaysTheOther() {
            assertTrue(problem("tinh-dak-lak;TC_VB;31/12/2024;1;văn bản;;;")
                    .remedy()
                    .contains("2024-12-31"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"nhiều", "12.5", "1,574", "31,57%", "12a"})
        void textWhereANumberBelongs(String value) {
            ImportProblem problem = problem("tinh-dak-lak;TC_VB;2024;" + value + ";văn bản;;;");
            assertEquals("Giá trị", problem.column());
            assertTrue(
                    problem.toString().startsWith("tep.csv, dòng 2, cột Giá trị: «" + value + "»"), problem.toString());
        }

        @Test
        void anEmptyCellThatMustNotBe() {
            assertEquals(
                    "Giá trị", problem("tinh-dak-lak;TC_VB;2024;;văn bản;;;").column());
            assertEquals("Đơn vị", problem(";TC_VB;2024;1;văn bản;;;").column());
            assertEquals("Chỉ tiêu", problem("tinh-dak-lak;;2024;1;văn bản;;;").column());
            assertEquals("Kỳ", problem("tinh-dak-lak;TC_VB;;1;văn bản;;;").column());
            assertEquals("Đơn vị tính", problem("tinh-dak-lak;TC_VB;2024;1;;;;").column());
        }

        @Test
        void aMeasureOfSomethingElse() {
            ImportProblem problem = problem("tinh-dak-lak;TC_VB;2024;1;triệu đồng;;;");
            assertEquals("Đơn vị tính", problem.column());
            assertEquals("Đơn vị tính «triệu đồng» không đổi được sang «văn bản» của chỉ tiêu TC_VB.", problem.what());
            assertEquals("X_SO", figure("tinh-dak-lak;X_SO;2024;1;;;;").key().indicator());
        }

        @Test
        void aUnitOutsideItsLifetimeAndNamesTheHeir() {
            ImportProblem late = problem("so-tnmt;TC_VB;2025-03-31;1;văn bản;;;");
            assertTrue(late.what().contains("đến 28/02/2025"), late.what());
            assertTrue(late.remedy().contains("so-nnmt"), late.remedy());
            ImportProblem early = problem("so-nnmt;TC_VB;2024;1;văn bản;;;");
            assertTrue(early.what().contains("từ 01/3/2025"), early.what());
        }

        @Test
        void twoValuesForOneKey() {
            ImportProblem problem = fixture.problem(
                    FIGURES + "tinh-dak-lak;TC_VB;2024;1;văn bản;;;\ntinh-dak-lak;TC_VB;2024;hơn 1;văn bản;;;\n");
            assertEquals(3, problem.line());
            assertTrue(problem.what().contains("hơn 1 văn bản ở đây và 1 văn bản ở tep.csv, dòng 2"), problem.what());
        }

        @Test
        void everythingWrongAtOnceAndNamesItAll() {
            ImportResult result = fixture.read(FIGURES
                    + "x;Y;Z;W;V;;;\n"
                    + "tinh-dak-lak;TC_VB;2024;1;văn bản;;;\n"
                    + "tinh-dak-lak;TC_VB;2023;\"1\n2\";văn bản;;;\n"
                    + "tinh-dak-lak;TC_VB;2022;abc;văn bản;;;\n");
            assertEquals(Optional.empty(), result.changes());
            assertEquals(
                    List.of("2 Đơn vị", "2 Chỉ tiêu", "2 Kỳ", "2 Giá trị", "4 Giá trị", "6 Giá trị"),
                    result.problems().stream()
                            .map(p -> p.line() + " " + p.column())
                            .toList());
        }
    }
}
