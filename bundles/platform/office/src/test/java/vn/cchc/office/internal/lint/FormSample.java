package vn.cchc.office.internal.lint;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.OutlineNode.Level;
import vn.cchc.office.WordWriter;
import vn.cchc.office.internal.SampleReport;
import vn.cchc.office.internal.word.Decree30Writer;
import vn.cchc.plugin.FormChoice;
import vn.cchc.report.doc.Block;
import vn.cchc.report.doc.Inline;
import vn.cchc.report.doc.ReportDocument;

/** A signed report in which nothing is wrong: every rung of the ladder, a table, a footnote, two appendices. */
final class FormSample {

    private static final String SENTENCE =
            "Công tác rà soát, đơn giản hóa thủ tục hành chính được thực hiện thường xuyên, bảo đảm công khai,"
                    + " minh bạch và giảm chi phí tuân thủ cho người dân, doanh nghiệp trên địa bàn tỉnh";

    private FormSample() {}

    /** Writes it in a form. */
    static Path write(Path file, String preset) throws IOException {
        new Decree30Writer().write(document(), FormChoice.of(preset), WordWriter.Use.FINAL, file);
        return file;
    }

    static ReportDocument document() {
        return new ReportDocument(
                SampleReport.letterhead(),
                Optional.of("5"),
                Optional.of(LocalDate.of(2025, 2, 3)),
                "BÁO CÁO",
                "Sơ kết 05 năm (2021-2025) thực hiện Chương trình tổng thể cải cách hành chính nhà nước",
                body(),
                List.of(
                        new ReportDocument.Appendix("Phụ lục I", "Số liệu về thể chế", true, List.of(table(2))),
                        new ReportDocument.Appendix(
                                "Phụ lục II", "Danh mục sáng kiến", false, List.of(sentence("Sáng kiến")))));
    }

    private static List<Block> body() {
        List<Block> body = new ArrayList<>();
        body.add(new Block.Paragraph(List.of(
                Inline.Text.of("Thực hiện kế hoạch sơ kết của Bộ Nội vụ"),
                new Inline.Footnote(SampleReport.CITATION),
                Inline.Text.of(", Ủy ban nhân dân tỉnh Đắk Lắk báo cáo kết quả cải cách hành chính như sau:"))));
        body.add(heading(Level.PART, "Phần thứ nhất", "Tình hình triển khai và kết quả"));
        body.add(heading(Level.CHAPTER, "I", "Tình hình triển khai"));
        body.add(heading(Level.CLAUSE, "1", "Công tác chỉ đạo, điều hành"));
        for (String letter : List.of("a", "b", "c", "d", "đ")) {
            body.add(new Block.RunIn(letter, "Nội dung chỉ đạo về lĩnh vực thứ " + letter));
            body.add(sentence("Về chỉ đạo"));
        }
        body.add(heading(Level.CLAUSE, "2", "Công tác kiểm tra"));
        body.add(heading(Level.POINT, "2.1", "Kết quả chủ yếu đã đạt được"));
        body.add(new Block.Item(1, List.of(Inline.Text.of(SENTENCE + ";"))));
        body.add(new Block.Item(2, List.of(Inline.Text.of(SENTENCE + "."))));
        body.add(heading(Level.POINT, "2.2", "Những tồn tại, hạn chế và nguyên nhân"));
        body.add(sentence("Về hạn chế"));
        body.add(heading(Level.CHAPTER, "II", "Kết quả các nội dung"));
        body.add(heading(Level.CLAUSE, "1", "Cải cách thể chế"));
        body.add(sentence("Về thể chế"));
        body.add(table(1));
        body.add(heading(Level.CHAPTER, "III", "Đánh giá chung"));
        body.add(sentence("Về đánh giá"));
        body.add(heading(Level.PART, "Phần thứ hai", "Nhiệm vụ, giải pháp"));
        body.add(heading(Level.CLAUSE, "1", "Về cải cách thể chế"));
        body.add(sentence("Về nhiệm vụ"));
        body.add(heading(Level.PART, "Phần thứ ba", "Kiến nghị, đề xuất"));
        body.add(sentence("Ủy ban nhân dân tỉnh kính báo cáo"));
        return body;
    }

    private static Block.Heading heading(Level level, String label, String title) {
        return new Block.Heading(label + title, level, label, title);
    }

    private static Block.Paragraph sentence(String before) {
        return SampleReport.paragraph(before + ": " + SENTENCE + ".");
    }

    private static Block.Table table(int number) {
        List<Block.Column> columns = List.of(
                new Block.Column("TT", 1, Block.Align.CENTER), new Block.Column("Chỉ tiêu", 5, Block.Align.LEFT));
        Block.Cell one = new Block.Cell(List.of(Inline.Text.of("1")), false);
        Block.Cell two = new Block.Cell(List.of(Inline.Text.of("Nghị quyết của HĐND tỉnh")), false);
        return new Block.Table(
                number, "Ban hành văn bản", columns, List.of(List.of(one, two)), "Số liệu đến 31/3/2025.");
    }
}
