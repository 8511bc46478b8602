package vn.cchc.office.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.model.ObservationKey;
import vn.cchc.model.OutlineNode.Level;
import vn.cchc.model.Period;
import vn.cchc.model.Value;
import vn.cchc.report.doc.Block;
import vn.cchc.report.doc.Block.Align;
import vn.cchc.report.doc.Block.ChartKind;
import vn.cchc.report.doc.Inline;
import vn.cchc.report.doc.ReportDocument;
import vn.cchc.report.doc.Stamp;

/** A short report with one of everything that a document tree can hold; its pages are the golden ones. */
public final class CompleteReport {

    public static final Stamp STAMP =
            new Stamp("7c9e6679-7425-40de-944b-e07fc1f90ae7", "0f8fad5b-d9cb-469f-a165-70867728950e");

    private CompleteReport() {}

    public static ReportDocument stamped() {
        return new ReportDocument(
                SampleReport.letterhead(),
                Optional.of("5"),
                Optional.of(java.time.LocalDate.of(2025, 3, 3)),
                "BÁO CÁO",
                "Kết quả cải cách hành chính giai đoạn 2021-2025",
                body(),
                List.of(
                        new ReportDocument.Appendix("Phụ lục I", "Số liệu theo năm", true, List.of(merged(2))),
                        new ReportDocument.Appendix(
                                "Phụ lục II",
                                "Biểu đồ so sánh",
                                false,
                                List.of(chart(2, ChartKind.LINE), chart(3, ChartKind.STACKED)))),
                Optional.of(STAMP));
    }

    private static List<Block> body() {
        List<Block> body = new ArrayList<>();
        body.add(new Block.Contents("MỤC LỤC"));
        body.add(heading("P1", Level.PART, "Phần thứ nhất", "Tình hình và kết quả"));
        body.add(heading("I", Level.CHAPTER, "I", "Công tác chỉ đạo"));
        body.add(heading("I.1", Level.CLAUSE, "1", "Kế hoạch"));
        body.add(heading("I.1.1", Level.POINT, "1.1", "Ban hành kế hoạch"));
        body.add(new Block.Paragraph(List.of(
                Inline.Text.of("Tỉnh đã ban hành "),
                number("347 văn bản", "TC_VB", new Period.Range(2021, 2025), 347),
                Inline.Text.of(" quy phạm pháp luật"),
                new Inline.Footnote("Gồm 120 nghị quyết và 227 quyết định"),
                Inline.Text.of(" ("),
                new Inline.Reference("table:1", "Bảng 1"),
                Inline.Text.of(", "),
                new Inline.Reference("chart:1", "Biểu đồ 1"),
                Inline.Text.of(" và "),
                new Inline.Reference("appendix:Phụ lục I", "Phụ lục I"),
                Inline.Text.of("; xem thêm các Biểu đồ "),
                new Inline.Reference("chart:2", "2"),
                Inline.Text.of(" và "),
                new Inline.Reference("chart:3", "3"),
                Inline.Text.of("), "),
                new Inline.Text("nhanh", true, false),
                Inline.Text.of(" và "),
                new Inline.Text("đúng hạn", false, true),
                Inline.Text.of("."))));
        body.add(table(1));
        body.add(heading("I.1.2", Level.POINT, "1.2", "Thực hiện kế hoạch"));
        body.add(new Block.RunIn("a", "Kết quả"));
        body.add(item(1, "Hoàn thành 132 nhiệm vụ, trong đó:"));
        body.add(item(2, "Đúng hạn 120 nhiệm vụ;"));
        body.add(item(2, "Quá hạn 12 nhiệm vụ;"));
        body.add(item(1, "Còn lại 11 nhiệm vụ."));
        body.add(new Block.RunIn("b", "Hạn chế"));
        body.add(new Block.Paragraph(List.of(
                Inline.Text.of("Chưa thống kê được "),
                new Inline.Mark("chưa có số liệu"),
                Inline.Text.of("; mới có "),
                number("05 hội nghị", "HN", new Period.Year(2024), 5),
                new Inline.Footnote("Theo báo cáo của các cơ quan"),
                Inline.Text.of("."))));
        body.add(item(1, "Phối hợp còn chậm;"));
        body.add(item(1, "Kinh phí còn hạn chế."));
        body.add(heading("I.2", Level.CLAUSE, "2", "Tuyên truyền"));
        body.add(SampleReport.paragraph("Nội dung tuyên truyền bám sát nhiệm vụ của từng cơ quan, đơn vị."));
        body.add(heading("II", Level.CHAPTER, "II", "Kết quả theo năm"));
        body.add(heading("II.1", Level.CLAUSE, "1", "So sánh"));
        body.add(chart(1, ChartKind.BAR));
        body.add(heading("P2", Level.PART, "Phần thứ hai", "Phương hướng"));
        body.add(heading("P2.I", Level.CHAPTER, "I", "Mục tiêu"));
        body.add(SampleReport.paragraph("Tiếp tục đẩy mạnh cải cách hành chính trên địa bàn tỉnh."));
        body.add(heading("P2.II", Level.CHAPTER, "II", "Giải pháp"));
        body.add(SampleReport.paragraph("Ủy ban nhân dân tỉnh kính báo cáo Bộ Nội vụ."));
        return body;
    }

    public static Inline.Number number(String written, String indicator, Period period, long value) {
        ObservationKey key = new ObservationKey("tinh-dak-lak", indicator, period);
        return new Inline.Number(written, key, Value.of(value), List.of(key));
    }

    private static Block.Heading heading(String node, Level level, String label, String title) {
        return new Block.Heading(node, level, label, title);
    }

    private static Block.Item item(int depth, String text) {
        return new Block.Item(depth, List.of(Inline.Text.of(text)));
    }

    private static Block.Table table(int number) {
        List<Block.Column> columns = List.of(
                new Block.Column("TT", 1, Align.CENTER),
                new Block.Column("Loại văn bản", 5, Align.LEFT),
                new Block.Column("2024", 2, Align.RIGHT),
                new Block.Column("2021-2025", 2, Align.RIGHT));
        List<List<Block.Cell>> rows = List.of(
                List.of(cell("1"), cell("Nghị quyết"), figure("31", 2024), figure("120", 2025)),
                List.of(cell("2"), cell("Quyết định"), figure("45", 2024), figure("227", 2025)),
                List.of(
                        new Block.Cell(List.of(Inline.Text.of("Tổng số")), true, 2, 1),
                        figure("76", 2024),
                        figure("347", 2025)));
        return new Block.Table(number, "Văn bản quy phạm pháp luật", columns, rows, "Số liệu đến ngày 31/3/2025.");
    }

    private static Block.Table merged(int number) {
        List<Block.Column> columns = Stream.concat(
                        Stream.of(new Block.Column("TT", 1, Align.CENTER), new Block.Column("Lĩnh vực", 4, Align.LEFT)),
                        Stream.of("2021", "2022", "2023", "2024").map(year -> new Block.Column(year, 2, Align.RIGHT)))
                .toList();
        List<List<Block.Head>> head = List.of(
                List.of(
                        new Block.Head("TT", 1, 3),
                        new Block.Head("Lĩnh vực", 1, 3),
                        new Block.Head("Số hồ sơ theo năm", 4, 1)),
                List.of(new Block.Head("Nhiệm kỳ trước", 1, 1), new Block.Head("Nhiệm kỳ này", 3, 1)),
                List.of(
                        new Block.Head("2021", 1, 1),
                        new Block.Head("2022", 1, 1),
                        new Block.Head("2023", 1, 1),
                        new Block.Head("2024", 1, 1)));
        List<List<Block.Cell>> rows = List.of(
                List.of(new Block.Cell(List.of(Inline.Text.of("I. Cấp tỉnh")), true, 6, 1)),
                List.of(
                        new Block.Cell(List.of(Inline.Text.of("1")), false, 1, 2),
                        cell("Đất đai"),
                        figure("1.574", 2021),
                        figure("1.602", 2022),
                        new Block.Cell(List.of(Inline.Text.of("không tách được")), false, 2, 2)),
                List.of(cell("Hộ tịch"), figure("998", 2021), figure("1.011", 2022)));
        return new Block.Table(
                vn.cchc.report.doc.Origin.NONE, number, "Hồ sơ theo lĩnh vực và năm", columns, head, rows, "");
    }

    private static Block.Chart chart(int number, ChartKind kind) {
        return new Block.Chart(
                vn.cchc.report.doc.Origin.NONE,
                number,
                kind,
                "Kết quả qua các năm (" + number + ")",
                "%",
                List.of("2021", "2022", "2023", "2024"),
                List.of(
                        new Block.Series("Đúng hạn", values("1574.5", "88.25", "90", "92.31")),
                        new Block.Series("Trước hạn", values("40", "", "45.5", "51"))));
    }

    private static List<Optional<BigDecimal>> values(String... figures) {
        return Stream.of(figures)
                .map(figure -> figure.isEmpty() ? Optional.<BigDecimal>empty() : Optional.of(new BigDecimal(figure)))
                .toList();
    }

    private static Block.Cell cell(String text) {
        return new Block.Cell(List.of(Inline.Text.of(text)), false);
    }

    private static Block.Cell figure(String written, int year) {
        return new Block.Cell(List.of(number(written, "TC_VB", new Period.Year(year), 1)), false);
    }
}
