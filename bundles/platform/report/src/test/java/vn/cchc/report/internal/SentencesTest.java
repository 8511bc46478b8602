package vn.cchc.report.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cchc.report.internal.TestTemplate.FIRST;
import static vn.cchc.report.internal.TestTemplate.LAST;
import static vn.cchc.report.internal.TestTemplate.at;
import static vn.cchc.report.internal.TestTemplate.bold;
import static vn.cchc.report.internal.TestTemplate.change;
import static vn.cchc.report.internal.TestTemplate.number;
import static vn.cchc.report.internal.TestTemplate.paragraph;
import static vn.cchc.report.internal.TestTemplate.passage;
import static vn.cchc.report.internal.TestTemplate.withUnit;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.model.ObservationKey;
import vn.cchc.model.Period;
import vn.cchc.plugin.template.TemplatePart;
import vn.cchc.report.doc.Inline;

class SentencesTest {

    /** Writes one sentence over the given figures. */
    private static String sentence(List<Object> wordsAndParts, String... figures) {
        return TestReport.words(TestReport.saying(paragraph(wordsAndParts.toArray()))
                .figures(figures)
                .sentence());
    }

    @Nested
    class Figures {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "TC_VB_NQ|5|05|05 văn bản",
                    "TC_VB_NQ|15|15|15 văn bản",
                    "TC_VB_NQ|1.574|1.574|1.574 văn bản",
                    "TC_VB_NQ|0|0|0 văn bản",
                    "TC_VB_NQ|hơn 1.500|hơn 1.500|hơn 1.500 văn bản",
                    "TC_VB_NQ|dưới 5|dưới 05|dưới 05 văn bản",
                    "TC_VB_NQ|khoảng 300|khoảng 300|khoảng 300 văn bản",
                    "TC_VB_NQ|không phát sinh|không phát sinh|không phát sinh",
                    "TC_XL_TYLE|5|5%|5%",
                    "TC_XL_TYLE|31,57|31,57%|31,57%",
                    "TCC_GIAM|5|5|5 tỷ đồng",
                    "TCC_GIAM|139,25|139,25|139,25 tỷ đồng",
                    "CS_XEPHANG|8|8|8 hạng"
                })
        void areWrittenAsProseDoes(String code, String value, String bare, String unit) {
            assertEquals(bare, sentence(List.of(number(code)), code, "2021-2025", value));
            assertEquals(unit, sentence(List.of(withUnit(code)), code, "2021-2025", value));
        }

        @Test
        void areThoseOfThePeriodThatIsNamed() {
            String[] payroll = {"BM_BT", "2021-12-31", "135", "BM_BT", "2024-12-31", "110", "BM_BT", "2025-03-31", "105"
            };
            assertEquals("135", sentence(List.of(number("BM_BT", FIRST)), payroll));
            assertEquals("105", sentence(List.of(number("BM_BT", LAST)), payroll));
            assertEquals("105", sentence(List.of(number("BM_BT")), payroll));
            assertEquals("110", sentence(List.of(number("BM_BT", at("2024-12-31"))), payroll));
        }

        @Test
        void knowWhereTheyComeFrom() {
            List<Inline> line = TestReport.saying(paragraph("Ban hành ", withUnit("TC_VB"), "."))
                    .figures("TC_VB_NQ", "2021-2025", "15", "TC_VB_QD", "2021-2025", "84")
                    .sentence();
            Inline.Number number = (Inline.Number) line.get(1);
            Period round = new Period.Range(2021, 2025);
            assertEquals("99 văn bản", number.written());
            assertEquals(new ObservationKey("tinh-dak-lak", "TC_VB", round), number.key());
            assertEquals(
                    List.of(
                            new ObservationKey("tinh-dak-lak", "TC_VB_NQ", round),
                            new ObservationKey("tinh-dak-lak", "TC_VB_QD", round)),
                    number.entries());
        }

        @Test
        void thatAreMissingBecomeAMark() {
            assertEquals(
                    "Ban hành «chưa có số liệu: Nghị quyết».", sentence(List.of("Ban hành ", number("TC_VB_NQ"), ".")));
            assertEquals("«chỉ tiêu MA_LA thuộc mô-đun đang tắt hoặc chưa cài»", sentence(List.of(number("MA_LA"))));
        }

        @Test
        void haveADateOfTheirOwn() {
            TemplatePart date = new TemplatePart.DateOf("BM_BT", LAST);
            assertEquals("đến ngày 31/3/2025", sentence(List.of("đến ngày ", date), "BM_BT", "2025-03-31", "105"));
            assertEquals("đến ngày «chưa có ngày chốt: Biên chế»", sentence(List.of("đến ngày ", date)));
        }
    }

    @Test
    void nameTheRoundAndTheProvince() {
        assertEquals(
                "Giai đoạn 2021-2025, tỉnh Đắk Lắk, đến 15/6/2025",
                sentence(List.of(
                        "Giai đoạn ",
                        new TemplatePart.RoundFact(TemplatePart.Fact.PERIOD),
                        ", ",
                        new TemplatePart.RoundFact(TemplatePart.Fact.PROVINCE),
                        ", đến ",
                        new TemplatePart.RoundFact(TemplatePart.Fact.END))));
    }

    @Nested
    class Changes {

        private String from(String code, String before, String after) {
            return sentence(List.of(change(code)), code, "2022", before, code, "2023", after);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "BM_BT|129|99|giảm 30 (23,26%)",
                    "BM_BT|100|105|tăng 05 (5%)",
                    "BM_BT|105|105|không thay đổi",
                    "BM_BT|không phát sinh|12|tăng 12",
                    "TC_XL_TYLE|85,5|90|tăng 4,5 điểm phần trăm",
                    "TC_XL_TYLE|90|85,25|giảm 4,75 điểm phần trăm",
                    "CS_XEPHANG|53|28|tăng 25 bậc",
                    "CS_XEPHANG|28|33|giảm 05 bậc",
                    "CS_XEPHANG|28|28|không thay đổi",
                    "CS_DIEM|84,32|86,5|tăng 2,18",
                    "TCC_GIAM|10|12,5|tăng 2,5 (25%)",
                    "BM_BT|1.000|hơn 1.500|tăng khoảng 500 (50%)"
                })
        void followTheDataAndTheKindOfFigure(String code, String before, String after, String words) {
            assertEquals(words, from(code, before, after));
        }

        @Test
        void runBetweenNamedPeriods() {
            TemplatePart change = new TemplatePart.Change("BM_BT", at("2022"), at("2023"));
            assertEquals(
                    "giảm 10 (10%)",
                    sentence(List.of(change), "BM_BT", "2021", "50", "BM_BT", "2022", "100", "BM_BT", "2023", "90"));
        }

        @Test
        void withinOneFigureAreAMark() {
            assertEquals("«chưa có số liệu: Biên chế»", sentence(List.of(change("BM_BT")), "BM_BT", "2022", "100"));
        }

        @Test
        void restOnBothFigures() {
            List<Inline> line = TestReport.saying(paragraph(change("BM_BT")))
                    .figures("BM_BT", "2022", "100", "BM_BT", "2023", "90")
                    .sentence();
            assertEquals(2, ((Inline.Number) line.get(0)).entries().size());
        }
    }

    @Nested
    class Passages {

        private final TemplatePart known = passage(" Trong đó có ", number("TC_VB_NQ"), " nghị quyết.");
        private final TemplatePart unknown = passage(" Trong đó có ", number("TC_VB_QD"), " quyết định.");

        @Test
        void standWhenTheirFiguresDo() {
            assertEquals(
                    "Đã ban hành. Trong đó có 05 nghị quyết. Hết.",
                    sentence(List.of("Đã ban hành.", known, unknown, " Hết."), "TC_VB_NQ", "2021-2025", "5"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '"',
                value = {
                    "\"Ban hành 05 \"|\", đạt kết quả.\"|\"Ban hành 05, đạt kết quả.\"",
                    "\"Gồm nghị quyết; \"|\"; chỉ thị.\"|\"Gồm nghị quyết; chỉ thị.\"",
                    "\"Gồm nghị quyết, \"|\".\"|\"Gồm nghị quyết.\"",
                    "\"Ban hành văn bản (\"|\") trong kỳ.\"|\"Ban hành văn bản trong kỳ.\"",
                    "\"Ban hành văn bản ( \"|\"nghị quyết).\"|\"Ban hành văn bản (nghị quyết).\"",
                    "\"\"|\", trong kỳ.\"|\"trong kỳ.\"",
                    "\"Ban hành 05 văn bản, \"|\" \"|\"Ban hành 05 văn bản\"",
                    "\"Gồm: \"|\" \"|\"Gồm:\"",
                    "\"- Nghị quyết; \"|\"\"|\"- Nghị quyết;\""
                })
        void thatFallOutLeaveNoGap(String before, String after, String left) {
            assertEquals(left, sentence(List.of(before, passage(number("TC_VB_QD")), after)));
        }

        @Test
        void thatFallOutBetweenFiguresLeaveNoDoubleStop() {
            assertEquals(
                    "05 nghị quyết, 07 chỉ số.",
                    sentence(
                            List.of(
                                    number("TC_VB_NQ"),
                                    " nghị quyết, ",
                                    passage(number("TC_VB_QD"), " quyết định"),
                                    ", ",
                                    number("BM_BT"),
                                    " chỉ số."),
                            "TC_VB_NQ",
                            "2021-2025",
                            "5",
                            "BM_BT",
                            "2024",
                            "7"));
        }

        @Test
        void thatFallOutAfterBoldWordsLeaveNoGap() {
            assertEquals("Nghị quyết.", sentence(List.of(bold("Nghị quyết, "), passage(number("TC_VB_QD")), ".")));
        }

        @Test
        void thatAreAllOfAParagraphTakeItAlong() {
            assertEquals(
                    List.of("# II.1.1. Mục", "«Chưa có nội dung. Cơ quan soạn: Sở Nội vụ»"),
                    TestReport.saying(paragraph(unknown, " .")).lines());
        }

        @Test
        void withAChangeStandOnlyWhenItHasTwoEnds() {
            List<Object> words = List.of("Biên chế", passage(" ", change("BM_BT")), ".");
            assertEquals("Biên chế.", sentence(words, "BM_BT", "2022", "100"));
            assertEquals("Biên chế giảm 10 (10%).", sentence(words, "BM_BT", "2022", "100", "BM_BT", "2023", "90"));
        }
    }

    @Test
    void keepTheStyleOfTheirWords() {
        List<Inline> line =
                TestReport.saying(paragraph("Kết quả: ", bold("tốt"), " hơn.")).sentence();
        assertEquals(
                List.of(
                        new Inline.Text("Kết quả: ", false, false),
                        new Inline.Text("tốt", true, false),
                        new Inline.Text(" hơn.", false, false)),
                line);
    }
}
