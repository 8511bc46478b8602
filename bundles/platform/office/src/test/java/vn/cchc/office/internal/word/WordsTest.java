package vn.cchc.office.internal.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.office.internal.SampleReport;
import vn.cchc.office.internal.form.FormRules;
import vn.cchc.report.doc.Block;
import vn.cchc.report.doc.Inline;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK | Ủy ban nhân dân tỉnh Đắk Lắk",
                "ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH | Ủy ban nhân dân thành phố Hồ Chí Minh",
                "ỦY BAN NHÂN DÂN XÃ EA KAR | Ủy ban nhân dân xã Ea Kar",
                "SỞ NỘI VỤ | Sở Nội vụ",
                "SỞ KHOA HỌC VÀ CÔNG NGHỆ | Sở Khoa học và Công nghệ",
                "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH | Sở Văn hóa, Thể thao và Du lịch",
                "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI | Sở Lao động - Thương binh và Xã hội",
                "VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH | Văn phòng Ủy ban nhân dân tỉnh",
                "HỘI ĐỒNG NHÂN DÂN TỈNH NGHỆ AN | Hội đồng nhân dân tỉnh Nghệ An",
                "CÔNG AN TỈNH ĐẮK LẮK | Công an tỉnh Đắk Lắk",
                "BỘ NỘI VỤ | Bộ Nội vụ",
                "Sở Y tế | Sở Y tế"
            })
    void writesTheAgencyAsASentenceNeedsIt(String capitals, String written) {
        assertEquals(written, AgencyName.inSentence(capitals));
    }

    @Nested
    class TheEndingMark {

        @Test
        void replacesTheStop() {
            assertEquals("Kính báo cáo./.", end(SampleReport.paragraph("Kính báo cáo. ")));
        }

        @Test
        void isAddedWhereThereIsNoStop() {
            assertEquals("Kính báo cáo./.", end(SampleReport.paragraph("Kính báo cáo")));
            assertEquals(
                    "Tăng 5%./.",
                    end(new Block.Paragraph(List.of(Inline.Text.of("Tăng "), SampleReport.number("5%")))));
        }

        @Test
        void isNotAddedTwice() {
            assertEquals("Kính báo cáo./.", end(SampleReport.paragraph("Kính báo cáo./.")));
        }

        @Test
        void standsInTheLineNotAfterTheFootnote() {
            Block.Paragraph paragraph =
                    new Block.Paragraph(List.of(Inline.Text.of("Theo quy định."), new Inline.Footnote("Luật")));
            List<Inline> marked =
                    ((Block.Paragraph) EndingMark.on(List.of(paragraph)).get(0)).inlines();
            assertEquals(List.of(Inline.Text.of("Theo quy định./."), new Inline.Footnote("Luật")), marked);
        }

        @Test
        void takesThePlaceOfTheSemicolonOfAnItem() {
            Block.Item item = new Block.Item(1, List.of(Inline.Text.of("đề nghị bổ sung kinh phí;")));
            Block.Item marked = (Block.Item) EndingMark.on(List.of(item)).get(0);
            assertEquals(List.of(Inline.Text.of("đề nghị bổ sung kinh phí./.")), marked.inlines());
        }

        @Test
        void leavesTablesAndEmptyReportsAlone() {
            Block table = new Block.Table(1, "", List.of(), List.of(), "");
            assertEquals(List.of(table), EndingMark.on(List.of(table)));
            assertEquals(List.of(), EndingMark.on(List.of()));
        }

        private static String end(Block.Paragraph paragraph) {
            StringBuilder text = new StringBuilder();
            for (Inline inline :
                    ((Block.Paragraph) EndingMark.on(List.of(paragraph)).get(0)).inlines()) {
                text.append(inline instanceof Inline.Text words ? words.text() : ((Inline.Number) inline).written());
            }
            return text.toString();
        }
    }

    @Nested
    class TheNameOfAnAgency {

        private List<String> lines(String name) {
            FormRules rules = FormRules.load();
            return new NameLines(TextWidth.load()).of(name, 13, rules.twips("letterhead.left"));
        }

        @Test
        void staysOnOneLineWhenItFits() {
            assertEquals(List.of("TỈNH ĐẮK LẮK"), lines("TỈNH ĐẮK LẮK"));
            assertEquals(List.of(""), lines(""));
        }

        @Test
        void isBrokenWhereAPersonWould() {
            assertEquals(List.of("SỞ NÔNG NGHIỆP", "VÀ MÔI TRƯỜNG"), lines("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"));
            assertEquals(List.of("ỦY BAN NHÂN DÂN", "TỈNH ĐẮK LẮK"), lines("ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK"));
            assertEquals(
                    List.of("SỞ LAO ĐỘNG -", "THƯƠNG BINH VÀ XÃ HỘI"), lines("SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI"));
            assertEquals(List.of("BAN QUẢN LÝ CÁC", "KHU CÔNG NGHIỆP"), lines("BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP"));
        }

        @Test
        void isLeftToWordWhenTwoLinesAreNotEnough() {
            String name = "TRUNG TÂM ".repeat(12).strip();
            assertEquals(List.of(name), lines(name));
        }
    }

    @Nested
    class TheWidthOfALine {

        private final TextWidth widths = TextWidth.load();

        @Test
        void isThatOfTheBaseLetters() {
            assertEquals(widths.twips("UY BAN NHAN DAN", 13), widths.twips("ỦY BAN NHÂN DÂN", 13));
            assertTrue(widths.twips("Ừ", 13) > widths.twips("Ù", 13));
        }

        @Test
        void isThatOfTheRealFont() {
            // Measured once with the metric twin of the font: 95.67 mm.
            assertEquals(95.67 / 25.4 * 1440, widths.twips("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13), 3);
        }

        @Test
        void isOfTheLastLineWhenThereAreSeveral() {
            int width = widths.twips("SỞ NÔNG NGHIỆP VÀ", 13);
            assertEquals(widths.twips("MÔI TRƯỜNG", 13), widths.lastLine("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", 13, width));
            assertEquals(0, widths.lastLine("", 13, width));
        }
    }
}
