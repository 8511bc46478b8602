package vn.cchc.office.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cchc.model.ObservationKey;
import vn.cchc.model.OutlineNode.Level;
import vn.cchc.model.Period;
import vn.cchc.model.Value;
import vn.cchc.plugin.Letterhead;
import vn.cchc.report.doc.Block;
import vn.cchc.report.doc.Block.Align;
import vn.cchc.report.doc.Inline;
import vn.cchc.report.doc.ReportDocument;

/** A report as a province writes it: every kind of block, several pages, two appendices. */
public final class SampleReport {

    public static final String CITATION =
            "Quyết định số 145/QĐ-BNV ngày 03/3/2025 của Bộ trưởng Bộ Nội vụ ban hành Kế hoạch sơ kết 05 năm";

    private SampleReport() {}

    public static ReportDocument draft() {
        return new ReportDocument(
                letterhead(),
                Optional.empty(),
                Optional.empty(),
                "BÁO CÁO",
                "Sơ kết 05 năm (2021-2025) thực hiện Chương trình tổng thể cải cách hành chính nhà nước giai đoạn"
                        + " 2021-2030, đề xuất nhiệm vụ, giải pháp trọng tâm giai đoạn 2026-2030",
                body(),
                List.of(
                        new ReportDocument.Appendix(
                                "Phụ lục I", "Số liệu về cải cách thể chế", true, List.of(wideTable(2))),
                        new ReportDocument.Appendix(
                                "Phụ lục II",
                                "Danh mục sáng kiến",
                                false,
                                List.of(longTable(3), paragraph("Danh mục này có 60 sáng kiến.")))));
    }

    public static ReportDocument signed() {
        ReportDocument draft = draft();
        return new ReportDocument(
                letterhead(),
                Optional.of("5"),
                Optional.of(LocalDate.of(2025, 3, 3)),
                draft.type(),
                draft.title(),
                draft.body(),
                draft.appendices());
    }

    public static ReportDocument with(List<Block> body) {
        return new ReportDocument(
                letterhead(), Optional.empty(), Optional.empty(), "BÁO CÁO", "Kết quả quý I", body, List.of());
    }

    public static Letterhead letterhead() {
        return new Letterhead(
                Optional.empty(),
                List.of("ỦY BAN NHÂN DÂN", "TỈNH ĐẮK LẮK"),
                "Đắk Lắk",
                "/BC-UBND",
                Optional.of("Bộ Nội vụ"),
                List.of(
                        "Như trên",
                        "Thường trực Tỉnh ủy, Thường trực HĐND tỉnh",
                        "Chủ tịch, các Phó Chủ tịch UBND tỉnh",
                        "Các sở, ban, ngành của tỉnh",
                        "UBND các huyện, thị xã, thành phố",
                        "Lãnh đạo Văn phòng UBND tỉnh",
                        "Lưu: VT, NVKS"),
                List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"));
    }

    public static Block.Paragraph paragraph(String text) {
        return new Block.Paragraph(List.of(Inline.Text.of(text)));
    }

    public static Inline.Number number(String written) {
        ObservationKey key = new ObservationKey("tinh-dak-lak", "TC_VB", new Period.Range(2021, 2025));
        return new Inline.Number(written, key, Value.of(347), List.of(key));
    }

    private static List<Block> body() {
        List<Block> body = new ArrayList<>();
        body.add(new Block.Paragraph(List.of(
                Inline.Text.of("Thực hiện kế hoạch sơ kết của Bộ Nội vụ"),
                new Inline.Footnote(CITATION),
                Inline.Text.of(
                        ", Ủy ban nhân dân tỉnh Đắk Lắk báo cáo tình hình, kết quả cải cách hành chính (CCHC) giai"
                                + " đoạn 2021-2025 và phương hướng giai đoạn 2026-2030 như sau:"))));
        body.add(new Block.Heading(
                "P1",
                Level.PART,
                "Phần thứ nhất",
                "Tình hình triển khai và kết quả thực hiện cải cách hành chính nhà nước giai đoạn 2021-2025"));
        body.add(new Block.Heading("I", Level.CHAPTER, "I", "Tình hình triển khai"));
        body.add(new Block.Heading("I.1", Level.CLAUSE, "1", "Công tác chỉ đạo, điều hành"));
        body.add(new Block.RunIn("a)", "Xây dựng kế hoạch"));
        body.add(
                paragraph("Hằng năm, Ủy ban nhân dân tỉnh ban hành kế hoạch cải cách hành chính, giao nhiệm vụ cho từng"
                        + " sở, ban, ngành và địa phương; các cơ quan, đơn vị cụ thể hóa thành kế hoạch của mình và báo cáo kết quả"
                        + " hằng quý."));
        body.add(new Block.Item(
                1,
                List.of(
                        Inline.Text.of("Số nhiệm vụ đã hoàn thành: "),
                        number("132 nhiệm vụ"),
                        Inline.Text.of(", đạt 92,31%;"))));
        body.add(new Block.Item(
                2,
                List.of(Inline.Text.of(
                        "Trong đó hoàn thành đúng hạn 120 nhiệm vụ, hoàn thành nhưng quá hạn 12 nhiệm vụ do phải chờ hướng dẫn của"
                                + " bộ, ngành Trung ương;"))));
        body.add(new Block.Item(
                1,
                List.of(Inline.Text.of(
                        "Công tác kiểm tra được thực hiện tại các sở, ban, ngành và địa phương theo kế hoạch, gắn với trách nhiệm"
                                + " của người đứng đầu cơ quan, đơn vị."))));
        body.add(new Block.RunIn("b)", "Thông tin, tuyên truyền"));
        body.add(new Block.Paragraph(List.of(
                Inline.Text.of("Đã tổ chức "),
                number("05 hội nghị"),
                Inline.Text.of(" tuyên truyền với "),
                new Inline.Mark("chưa có số liệu: Số lượt người tham dự"),
                Inline.Text.of(" lượt người; nội dung "),
                new Inline.Text("bám sát", true, false),
                Inline.Text.of(" nhiệm vụ của "),
                new Inline.Text("từng cơ quan", false, true),
                Inline.Text.of("."))));
        body.add(new Block.Heading("II", Level.CHAPTER, "II", "Kết quả các nội dung cải cách hành chính"));
        body.add(new Block.Heading("II.1", Level.CLAUSE, "1", "Cải cách thể chế"));
        body.add(new Block.Heading("II.1.1", Level.POINT, "1.1", "Kết quả chủ yếu đã đạt được"));
        body.add(new Block.Paragraph(List.of(
                Inline.Text.of("Giai đoạn 2021-2025, tỉnh đã ban hành "),
                number("347 văn bản"),
                Inline.Text.of(" quy phạm pháp luật"),
                new Inline.Footnote(
                        "Gồm 120 nghị quyết của Hội đồng nhân dân và 227 quyết định của Ủy ban nhân dân tỉnh"),
                Inline.Text.of(", chi tiết tại Bảng 1."))));
        body.add(smallTable(1));
        for (int i = 2; i <= 5; i++) {
            body.add(new Block.Heading("II." + i, Level.CLAUSE, Integer.toString(i), "Nội dung thứ " + i));
            for (int j = 0; j < 4; j++) {
                body.add(
                        paragraph(
                                "Công tác rà soát, đơn giản hóa thủ tục hành chính được thực hiện thường xuyên; các thủ"
                                        + " tục rườm rà, không cần thiết được kiến nghị bãi bỏ, sửa đổi hoặc thay thế, bảo đảm rõ ràng,"
                                        + " công khai, minh bạch và giảm chi phí tuân thủ cho người dân, doanh nghiệp trên địa bàn tỉnh."));
            }
        }
        body.add(new Block.Heading("P3", Level.PART, "Phần thứ ba", "Kiến nghị, đề xuất"));
        body.add(paragraph("Ủy ban nhân dân tỉnh Đắk Lắk kính báo cáo Bộ Nội vụ xem xét, tổng hợp."));
        return body;
    }

    private static Block.Table smallTable(int number) {
        List<Block.Column> columns = List.of(
                new Block.Column("TT", 1, Align.CENTER),
                new Block.Column("Loại văn bản", 5, Align.LEFT),
                new Block.Column("Năm 2024", 2, Align.RIGHT),
                new Block.Column("2021-2025", 2, Align.LEFT));
        List<List<Block.Cell>> rows = List.of(
                row(false, "1", "Nghị quyết của HĐND tỉnh", "31", "120"),
                row(false, "2", "Quyết định của UBND tỉnh", "45", "227"),
                row(true, "", "Tổng số", "76", "347"));
        return new Block.Table(
                number, "Ban hành văn bản quy phạm pháp luật", columns, rows, "Số liệu tính đến ngày 31/3/2025.");
    }

    private static Block.Table wideTable(int number) {
        List<Block.Column> columns = Stream.concat(
                        Stream.of(
                                new Block.Column("TT", 1, Align.CENTER),
                                new Block.Column("Chỉ tiêu", 6, Align.LEFT),
                                new Block.Column("Đơn vị tính", 2, Align.CENTER)),
                        IntStream.rangeClosed(2021, 2026)
                                .mapToObj(year ->
                                        new Block.Column(year == 2026 ? "2021-2025" : "Năm " + year, 2, Align.RIGHT)))
                .toList();
        List<List<Block.Cell>> rows = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> row(
                        i % 10 == 0,
                        Integer.toString(i),
                        "Số văn bản quy phạm pháp luật được rà soát, kiểm tra theo thẩm quyền (nhóm " + i + ")",
                        "văn bản",
                        "1.574",
                        "1.602",
                        "998",
                        "1.011",
                        "87",
                        "5.272"))
                .toList();
        return new Block.Table(number, "Cải cách thể chế", columns, rows, "");
    }

    private static Block.Table longTable(int number) {
        List<Block.Column> columns = List.of(
                new Block.Column("TT", 1, Align.CENTER),
                new Block.Column("Tên sáng kiến", 8, Align.LEFT),
                new Block.Column("Năm", 2, Align.CENTER));
        List<List<Block.Cell>> rows = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> row(false, Integer.toString(i), "Sáng kiến, mô hình tốt thứ " + i, "2024"))
                .toList();
        return new Block.Table(number, "Sáng kiến, mô hình tốt", columns, rows, "");
    }

    private static List<Block.Cell> row(boolean bold, String... texts) {
        return Stream.of(texts)
                .map(text -> new Block.Cell(
                        text.matches("[0-9.,]+") && !text.equals("2024") && text.length() > 1
                                ? List.of(number(text))
                                : List.of(Inline.Text.of(text)),
                        bold))
                .toList();
    }
}
