package vn.cchc.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.cchc.model.ObservationKey;
import vn.cchc.model.OutlineNode.Level;
import vn.cchc.model.Period;
import vn.cchc.model.Value;
import vn.cchc.plugin.Letterhead;
import vn.cchc.report.doc.Block;
import vn.cchc.report.doc.Block.Align;
import vn.cchc.report.doc.Inline;
import vn.cchc.report.doc.Origin;
import vn.cchc.report.doc.ReportDocument;
import vn.cchc.report.doc.Stamp;

/** Reports of a known size: 66 pages with 900 paragraphs, 80 footnotes, 25 tables and 6 charts; and a register of any length. */
final class LongReport {

    private static final int PARAGRAPHS = 900;
    private static final int FOOTNOTES = 80;
    private static final int TABLES = 25;
    private static final int CHARTS = 6;
    private static final String WORDS =
            "Công tác rà soát, đơn giản hóa thủ tục hành chính được thực hiện thường xuyên; các thủ tục rườm rà, không cần"
                    + " thiết được kiến nghị bãi bỏ, sửa đổi hoặc thay thế, bảo đảm rõ ràng, công khai";

    private LongReport() {}

    /** Makes the report of 66 pages. */
    static ReportDocument ofSixtySixPages() {
        List<Block> body = new ArrayList<>();
        int tables = 0;
        int charts = 0;
        int notes = 0;
        for (int i = 0; i < PARAGRAPHS; i++) {
            if (i % 30 == 0) {
                int chapter = i / 30 + 1;
                body.add(new Block.Heading("h" + i, Level.CLAUSE, Integer.toString(chapter), "Nội dung thứ " + chapter));
                continue;
            }
            List<Inline> line = new ArrayList<>();
            line.add(Inline.Text.of(WORDS + ", đạt "));
            line.add(number(i, 2021 + i % 5));
            line.add(Inline.Text.of(" so với kế hoạch " + i));
            if (notes * PARAGRAPHS < i * FOOTNOTES) {
                notes++;
                line.add(new Inline.Footnote("Báo cáo số " + notes + "/BC-SNV ngày 03/3/2025 của Sở Nội vụ"));
            }
            line.add(Inline.Text.of("."));
            body.add(i % 5 == 0 ? new Block.Item(1, line) : new Block.Paragraph(line));
            if (tables * PARAGRAPHS < i * TABLES) {
                body.add(table(++tables, 8));
            }
            if (charts * PARAGRAPHS < i * CHARTS) {
                body.add(chart(++charts));
            }
        }
        return report(body, List.of());
    }

    /** Makes a report with one register of so many rows in an appendix. */
    static ReportDocument withRegister(int rows) {
        return report(
                List.of(new Block.Paragraph(List.of(Inline.Text.of(WORDS)))),
                List.of(new ReportDocument.Appendix("Phụ lục I", "Danh mục", true, List.of(table(1, rows)))));
    }

    private static ReportDocument report(List<Block> body, List<ReportDocument.Appendix> appendices) {
        return new ReportDocument(
                new Letterhead(
                        Optional.empty(),
                        List.of("ỦY BAN NHÂN DÂN", "TỈNH ĐẮK LẮK"),
                        "Đắk Lắk",
                        "/BC-UBND",
                        Optional.of("Bộ Nội vụ"),
                        List.of("Như trên", "Lưu: VT"),
                        List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")),
                Optional.empty(),
                Optional.empty(),
                "BÁO CÁO",
                "Kết quả cải cách hành chính giai đoạn 2021-2025",
                body,
                appendices,
                Optional.of(new Stamp("7c9e6679-7425-40de-944b-e07fc1f90ae7", "0f8fad5b-d9cb-469f-a165-70867728950e")));
    }

    private static Inline.Number number(int i, int year) {
        ObservationKey key = new ObservationKey("tinh-dak-lak", "CT_" + i % 400, new Period.Year(year));
        return new Inline.Number(Integer.toString(100 + i), key, Value.of(100 + i), List.of(key));
    }

    private static Block.Table table(int number, int rows) {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column("TT", 1, Align.CENTER));
        columns.add(new Block.Column("Chỉ tiêu", 6, Align.LEFT));
        IntStream.rangeClosed(2021, 2025)
                .forEach(year -> columns.add(new Block.Column("Năm " + year, 2, Align.RIGHT)));
        List<List<Block.Cell>> body = new ArrayList<>();
        for (int r = 1; r <= rows; r++) {
            List<Block.Cell> row = new ArrayList<>();
            row.add(cell(Inline.Text.of(Integer.toString(r))));
            row.add(cell(Inline.Text.of("Số văn bản được rà soát, nhóm " + r)));
            for (int year = 2021; year <= 2025; year++) {
                row.add(cell(number(r, year)));
            }
            body.add(row);
        }
        return new Block.Table(number, "Số liệu nhóm " + number, columns, body, "Số liệu đến ngày 31/3/2025.");
    }

    private static Block.Cell cell(Inline inline) {
        return new Block.Cell(List.of(inline), false);
    }

    private static Block.Chart chart(int number) {
        List<String> years = List.of("2021", "2022", "2023", "2024", "2025");
        List<Block.Series> series = IntStream.rangeClosed(1, 2)
                .mapToObj(s -> new Block.Series(
                        "Nhóm " + s,
                        IntStream.range(0, years.size())
                                .mapToObj(y -> Optional.of(BigDecimal.valueOf(100L * s + 7L * y)))
                                .toList()))
                .toList();
        Block.ChartKind kind = Block.ChartKind.values()[number % 3];
        return new Block.Chart(Origin.NONE, number, kind, "Kết quả qua các năm", "văn bản", years, series);
    }
}
