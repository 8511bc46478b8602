package vn.cchc.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.audit.AuditText.Cell;
import vn.cchc.audit.AuditText.Part;
import vn.cchc.audit.internal.DefaultAuditor;
import vn.cchc.model.Severity;

/** Numbering, parts that are missing, appendices and abbreviations. */
class StructureTest {

    private static List<AuditFinding> in(String... paragraphs) {
        return Texts.paragraphs(paragraphs).findings().stream()
                .filter(finding -> finding.rule() == AuditRule.STRUCT)
                .toList();
    }

    /** Audits paragraphs that begin with these marks; an underscore is a paragraph without one. */
    private static List<AuditFinding> marks(String marks) {
        List<String> paragraphs = new ArrayList<>();
        int number = 0;
        for (String mark : marks.split(" ")) {
            number++;
            String words =
                    " Nội dung thứ " + "abcdefghijklmnopqrstuvwxyz".repeat(2).substring(0, number) + ".";
            paragraphs.add(mark.equals("_") ? words.strip() : mark.replace('_', ' ') + words);
        }
        return in(paragraphs.toArray(String[]::new));
    }

    private static void one(List<AuditFinding> found, Severity severity, int paragraph) {
        assertEquals(1, found.size(), found::toString);
        assertEquals(severity, found.get(0).severity(), found::toString);
        assertEquals(paragraph, found.get(0).from().paragraph(), found::toString);
    }

    private static void none(List<AuditFinding> found) {
        assertTrue(found.isEmpty(), found::toString);
    }

    @Nested
    class NumberingThatIsRight {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "a) b) c) d) đ) e) g) h) i) k) l) m)",
                    "a) b) c) d) đ) e) f) g) h) i) j) k)",
                    "a) b) c) a) b) a) b) c)",
                    "a) _ _ b) _ c) _ _ d)",
                    "1. a) b) c) 2. a) b) 3. a) b)",
                    "I. 1. a) b) 2. a) b) II. 1. a) b) III. 1. 2.",
                    "a) (1) (2) (3) b) (1) (2) c)",
                    "a) (i) (ii) (iii) (iv) b) (i) (ii) c)",
                    "(a) (b) (c) (d) (đ) (e) (g) (h) (i) (k)",
                    "a) 1. 2. b) 1. 2. c)",
                    "1. a) 1) 2) b) 2. a) 1) a) b) 2) b) 3.",
                    "1. 1.1. 1.2. 2. 2.1. 2.2. 2.3. 3.",
                    "1.1 1.2 2.1 2.2 3.1",
                    "1. 1.1. 1.1.1. 1.1.2. 1.2. 1.2.1. 2. 2.1. 2.1.1.",
                    "I. 1. 1.1. 1.2. II. 1. 1.1. 1.2. 1.3. 2. 2.1.",
                    "Điều_1. Điều_2. 1. 2. Điều_3. 1. 2. 3. Điều_4.",
                    "Chương_I Điều_1. Điều_2. Chương_II Điều_3. Chương_III Điều_4.",
                    "Phần_thứ_nhất I. II. Phần_thứ_hai I. II. III. Phần_thứ_ba I.",
                    "A. I. 1. 2. II. B. I. 1. C.",
                    "- + + - + * - a) - b) + c)",
                    "i) ii) iii) iv) i) ii)",
                    "1. 2. _ 15. _ 3."
                })
        void isSilent(String marks) {
            none(marks(marks));
        }

        @Test
        void isSilentWhereALetterStandsWithinAParagraph() {
            none(in("a) Một việc; b) Hai việc;", "c) Ba việc;", "d) Bốn việc."));
        }

        @Test
        void isSilentInTables() {
            List<Part> parts = new ArrayList<>();
            String[] cells = {"1. Một", "3. Ba", "a) Một", "d) Bốn"};
            for (int i = 0; i < cells.length; i++) {
                parts.add(new Part(cells[i], new Place(0, 0, i + 1), Optional.of(new Cell(1, i + 1, 1))));
            }
            assertTrue(new DefaultAuditor()
                    .audit(AuditText.ofParagraphs("bang.docx", parts))
                    .findings()
                    .isEmpty());
        }

        @Test
        void isNotDisturbedByTheListsOfFootnotes() {
            AuditResult result = Texts.lines(
                    "a) Nội dung thứ nhất của báo cáo",
                    "1",
                    " được triển khai đúng tiến độ theo kế hoạch của Ủy ban nhân dân tỉnh đã đề ra;",
                    "b) Nội dung thứ hai;",
                    "                                                 ",
                    "1",
                    " Gồm các việc:",
                    "a) Việc chung;",
                    "b) Việc riêng.",
                    " c) Nội dung thứ ba;",
                    "d) Nội dung thứ tư.");

            assertTrue(result.findings().isEmpty(), () -> String.valueOf(result.findings()));
        }
    }

    @Nested
    class NumberingThatIsWrong {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "a) b) !d) đ)",
                    "a) b) c) !c) d)",
                    "a) b) c) !c) đ)",
                    "a) !a) b) c)",
                    "a) _ b) _ _ !d)",
                    "(1) (2) !(4) (5)",
                    "(i) (ii) !(iv)",
                    "i) ii) !iv)",
                    "1) 2) !4)",
                    "1. 2. !4. 5.",
                    "1. 2. !2. 3.",
                    "I. 1. 2. II. !IV. 1.",
                    "I. 1. II. 1. !II. 1.",
                    "1. 1.1. 1.2. !1.4. 2. 2.1.",
                    "1. 1.1. 1.2. !1.2. 2. 2.1.",
                    "1. 1.1. 1.2. 2. 2.1. 2.2. 3. !3.2. 3.3.",
                    "1. a) b) 2. a) !c) 3. a) b)",
                    "a) (1) (2) b) (1) !(3) c)",
                    "1. a) 1) 2) !c) 2.",
                    "Điều_1. Điều_2. !Điều_4.",
                    "Chương_I Chương_II !Chương_IV",
                    "Phần_thứ_nhất Phần_thứ_hai !Phần_thứ_tư",
                    "A. B. !D."
                })
        void speaksAtThePointAfterIt(String marks) {
            String[] all = marks.split(" ");
            int wrong = 0;
            while (!all[wrong].startsWith("!")) {
                wrong++;
            }
            one(marks(marks.replace("!", "")), Severity.WARN, wrong + 1);
        }

        @Test
        void isOnlyAHintWhenNothingButTheBarredDIsLeftOut() {
            one(marks("a) b) c) d) e)"), Severity.HINT, 5);
        }

        @Test
        void namesWhatIsMissing() {
            AuditFinding finding = marks("a) b) c) d) đ) e) h)").get(0);
            assertEquals("g)", finding.computed());
            assertTrue(finding.message().contains("sau e) là h)"), finding.message());
        }
    }

    @Nested
    class ParagraphsThatStandTwice {

        private static final String LONG =
                "Công tác tuyên truyền được đổi mới cả về nội dung và hình thức, bám sát thực tiễn,"
                        + " góp phần nâng cao nhận thức của cán bộ, công chức và người dân về cải cách hành chính.";

        @Test
        void areNamedWithTheirParagraph() {
            List<AuditFinding> found = in(LONG, "Nội dung khác.", LONG.replaceFirst("[.]$", ";"));

            one(found, Severity.WARN, 3);
            assertTrue(found.get(0).message().endsWith("đoạn 1."), found.get(0).message());
        }

        @Test
        void areNamedWithTheirLineInALineText() {
            String wide = LONG.substring(0, 82).strip();
            String rest = LONG.substring(82).strip();
            AuditResult result = Texts.lines(wide, rest, "", "Nội dung khác.", "", wide, rest);
            assertTrue(result.findings().get(0).message().endsWith("dòng 1."), () -> String.valueOf(result.findings()));
        }

        @Test
        void areNamedWithTheirPageInATextOfPages() {
            String wide = LONG.substring(0, 82).strip();
            String rest = LONG.substring(82).strip();
            AuditResult result = Texts.lines("Trang đầu.", "", wide, rest, "", "\fTrang sau.", "", wide, rest);
            assertTrue(
                    result.findings().get(0).message().endsWith("trang 1, dòng 3."),
                    () -> String.valueOf(result.findings()));
            assertEquals(2, result.findings().get(0).from().page());
        }

        @Test
        void areSilentWhenTheyDiffer() {
            none(in(LONG, LONG.replace("nội dung", "phạm vi")));
        }
    }

    @Nested
    class SectionsLackingAPart {

        private static String[] report(String... left) {
            List<String> report = new ArrayList<>(List.of("II. KẾT QUẢ THỰC HIỆN"));
            for (int i = 1; i <= 4; i++) {
                report.add(i + ". Cải cách lĩnh vực " + "abcd".charAt(i - 1));
                report.add(i + ".1. Kết quả đạt được");
                report.add("Đã ban hành kế hoạch và triển khai đúng tiến độ" + " a".repeat(i) + ".");
                if (List.of(left).contains(String.valueOf(i))) {
                    continue;
                }
                report.add(i + ".2. Những tồn tại, hạn chế và nguyên nhân");
                report.add("Việc phối hợp có lúc chưa kịp thời" + " b".repeat(i) + ".");
            }
            report.add("III. NHIỆM VỤ");
            return report.toArray(String[]::new);
        }

        @Test
        void areNamedAtTheirHeading() {
            one(in(report("3")), Severity.WARN, 12);
        }

        @Test
        void areSilentWhenAllHaveIt() {
            none(in(report()));
        }

        @Test
        void areSilentWhenTooFewHaveIt() {
            none(in(report("1", "2")));
            none(in(report("1", "2", "3")));
        }

        @Test
        void areFoundWithPointsAndBulletsInsteadOfHeadings() {
            one(
                    in(
                            "1. Thể chế",
                            "a) Kết quả",
                            "Đã làm.",
                            "b) Hạn chế",
                            "Chưa làm.",
                            "2. Tổ chức",
                            "a) Kết quả",
                            "Đã sắp xếp.",
                            "* Tồn tại, hạn chế:",
                            "Chưa sắp xếp.",
                            "3. Tài chính",
                            "a) Kết quả",
                            "Đã chi.",
                            "b) Nhiệm vụ",
                            "Sẽ chi.",
                            "4. Phương hướng",
                            "a) Nhiệm vụ",
                            "Sẽ làm tiếp.",
                            "b) Khó khăn, vướng mắc",
                            "Thiếu."),
                    Severity.WARN,
                    11);
        }

        @Test
        void areSilentWhenTheySpeakOfItInPassing() {
            String[] report = report("3");
            report[13] = "Tuy nhiên, việc triển khai còn hạn chế.";
            none(in(report));
        }

        @Test
        void areSilentWhereTheHeadingsThemselvesAreTheParts() {
            none(in(
                    "III. ĐÁNH GIÁ",
                    "1. Kết quả",
                    "Tốt.",
                    "2. Tồn tại, hạn chế",
                    "a) Hạn chế",
                    "Còn chậm.",
                    "3. Khó khăn",
                    "- Khó khăn: thiếu vốn.",
                    "4. Bài học",
                    "Đồng bộ."));
        }
    }

    @Nested
    class ReferencesToAppendices {

        private static final String[] OWN = {"PHỤ LỤC I", "DANH MỤC VĂN BẢN", "Phụ lục II", "BIỂU SỐ LIỆU"};

        private static List<AuditFinding> with(String sentence, String... headings) {
            List<String> text = new ArrayList<>(List.of("Nội dung báo cáo.", sentence));
            text.addAll(List.of(headings));
            return in(text.toArray(String[]::new));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Kết quả rà soát (Phụ lục III kèm theo).",
                    "Số liệu chi tiết tại Phụ lục 05.",
                    "Danh sách được nêu tại Phụ lục số 03 kèm theo báo cáo này.",
                    "Chi tiết tại các Phụ lục I, II và IV.",
                    "Chi tiết tại Phụ lục I, Phụ lục III."
                })
        void thatAreNotThereAreWarnedOf(String sentence) {
            one(with(sentence, OWN), Severity.WARN, 2);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Kết quả rà soát (Phụ lục I kèm theo).",
                    "Số liệu chi tiết tại Phụ lục 02 và Phụ lục số 1.",
                    "Theo mẫu tại Phụ lục VII ban hành kèm theo Nghị định số 61/2018/NĐ-CP của Chính phủ.",
                    "Theo Phụ lục III của Thông tư số 01/2020/TT-VPCP.",
                    "Theo Nghị định số 30/2020/NĐ-CP (Phụ lục VI).",
                    "Theo Phụ lục 8 kèm theo Kế hoạch số 12/KH-UBND.",
                    "Chi tiết tại Phụ lục kèm theo."
                })
        void thatAreThereOrBelongToOthersAreSilent(String sentence) {
            none(with(sentence, OWN));
        }

        @Test
        void areAHintOnceInATextWithoutAppendices() {
            one(
                    in(
                            "Chi tiết tại Phụ lục II kèm theo.",
                            "Chi tiết tại Phụ lục 05.",
                            "Số liệu theo phụ lục kèm theo."),
                    Severity.HINT,
                    1);
        }

        @Test
        void ofOtherDocumentsAreSilentInATextWithoutAppendices() {
            none(in("Theo mẫu tại Phụ lục VII ban hành kèm theo Nghị định số 61/2018/NĐ-CP của Chính phủ."));
        }

        @Test
        void withLettersAreTold() {
            none(with("Số liệu tại Phụ lục 1A, Phụ lục 01b và Phụ lục 2.", "Phụ lục 01A", "Phụ lục 1B", "Phụ lục 2"));
            one(with("Số liệu tại Phụ lục 1C.", "Phụ lục 01A", "Phụ lục 1B"), Severity.WARN, 2);
        }
    }

    @Nested
    class AbbreviationsInAText {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Cải cách thủ tục hành chính (TTHC) được đẩy mạnh. Đã công bố TTHC.",
                    "Ứng dụng công nghệ thông tin (sau đây viết tắt là CNTT). Hạ tầng CNTT tốt.",
                    "Cán bộ, công chức, viên chức (sau đây gọi tắt là CBCCVC). Bồi dưỡng CBCCVC.",
                    "Trung tâm Điều hành thông minh (TTĐHTM). Vận hành TTĐHTM. Báo cáo TTĐHTM.",
                    "UBND tỉnh và HĐND tỉnh phối hợp; UBND huyện, HĐND huyện theo dõi. CNTT, QPPL, ĐVSNCL.",
                    "Thủ tục hành chính (TTHC) và các thủ tục hành chính (TTHC) khác.",
                    "Quyết định số 12/QĐ-XYZT; Công văn số 13/XYZT-KSTT; Báo cáo số 1/BC-XYZT.",
                    "THANH TRA TỈNH VÀ THANH TRA HUYỆN XYZT XYZT",
                    "Nghị quyết số 76/NQ-CP (sau đây gọi tắt là Nghị quyết số 76)."
                })
        void thatAreExplainedOrKnownAreSilent(String text) {
            none(in(text));
        }

        @Test
        void usedBeforeTheyAreExplainedAreAHintAtTheFirstUse() {
            List<AuditFinding> found = in("Đã công bố TTHC.", "Rà soát TTHC.", "Cải cách thủ tục hành chính (TTHC).");

            one(found, Severity.HINT, 1);
            assertTrue(found.get(0).message().contains("đoạn 3"), found.get(0).message());
        }

        @Test
        void explainedInTwoWaysAreAWarning() {
            one(in("Thủ tục hành chính (TTHC).", "Trung tâm hành chính (TTHC)."), Severity.WARN, 2);
            one(in("Đơn vị hành chính (sau đây viết tắt là ĐVHC).", "Đội viên hỗ cứu (ĐVHC)."), Severity.WARN, 2);
        }

        @Test
        void explainedTwiceInOtherLettersOrSignsAreSilent() {
            none(in("Cán bộ, công chức, viên chức (CBCCVC).", "Cán bộ công chức và viên chức (CBCCVC)."));
            none(in("Ủy ban nhân dân (UBND).", "Uỷ ban nhân dân (UBND)."));
        }

        @Test
        void neverExplainedAreOneHint() {
            one(in("Vận hành hệ thống XQZT.", "Hệ thống XQZT ổn định.", "Nâng cấp XQZT."), Severity.HINT, 1);
        }

        @Test
        void explainedInAListAreKnownEverywhere() {
            none(in("Vận hành XQZT.", "Dùng XQZT.", "CÁC CHỮ VIẾT TẮT", "XQZT: Xã quản zôn tỉnh"));
            none(in("TTHC được công bố.", "TTHC: Thủ tục hành chính"));
        }

        @Test
        void areNoRomanNumbersOrTitles() {
            none(in("Đại hội XIII và Đại hội XIII của Đảng; khóa XVII, khóa XVII."));
        }
    }
}
