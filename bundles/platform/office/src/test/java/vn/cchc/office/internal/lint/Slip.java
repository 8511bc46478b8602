package vn.cchc.office.internal.lint;

import java.util.List;
import java.util.stream.Stream;

/**
 * A way to get the form wrong.
 *
 * @param name what a clerk did
 * @param part the part it is in
 * @param find a pattern of what is changed
 * @param put what stands there then
 * @param codes the findings that must come of it, and no others
 */
record Slip(String name, String part, String find, String put, List<String> codes) {

    private static final String STYLE = "(?s)(w:styleId=\"%s\">.*?)%s";
    private static final String TEXT = "document";

    @Override
    public String toString() {
        return name;
    }

    private static Slip text(String name, String find, String put, String... codes) {
        return new Slip(name, TEXT, find, put, List.of(codes));
    }

    /** Takes a heading out of its list and writes a number before it by hand, as people do. */
    private static Slip number(String name, String title, String label, String... codes) {
        String find = "(?s)<w:numPr>((?!</w:p>).)*?</w:numPr>(((?!</w:p>).)*?)>" + title;
        return new Slip(name, TEXT, find, "$2>" + label + " " + title, List.of(codes));
    }

    private static Slip style(String style, String find, String put, String... codes) {
        String pattern = String.format(java.util.Locale.ROOT, STYLE, style, find);
        return new Slip(style + ": " + find + " -> " + put, "styles", pattern, "$1" + put, List.of(codes));
    }

    /** Replaces what stands in the letters of a style: size, or weight and slant. */
    private static Slip size(String style, int halfPoints, String... codes) {
        return style(style, "<w:sz w:val=\"\\d+\"/>", "<w:sz w:val=\"" + halfPoints + "\"/>", codes);
    }

    private static Slip plain(String style, String mark, String code) {
        return style(style, "<w:" + mark + "/><w:" + mark + "Cs/>", "", code);
    }

    /** What happens to pages and letters; all of it can be repaired. */
    static Stream<Slip> looks() {
        return Stream.of(
                text("narrow top", "w:top=\"1134\"", "w:top=\"567\"", "margin.top"),
                text("wide bottom", "w:bottom=\"1134\"", "w:bottom=\"1700\"", "margin.bottom"),
                text("narrow left", "w:left=\"1701\"(?= w:header)", "w:left=\"1134\"", "margin.left"),
                text("wide right", "w:right=\"1134\"(?= w:bottom)", "w:right=\"1440\"", "margin.right"),
                text("letter paper", "w:w=\"11906\" w:h=\"16838\"", "w:w=\"12240\" w:h=\"15840\"", "paper.width"),
                style("Header", "w:val=\"center\"", "w:val=\"right\"", "page-number.align"),
                size("Header", 20, "page-number.size"),
                text("number on page 1", "<w:titlePg/>", "", "page-number.first"),
                new Slip("no number", "header-page", "PAGE", "DATE", List.of("page-number.place")),
                text("roman pages", "<w:pgNumType ", "<w:pgNumType w:fmt=\"lowerRoman\" ", "page-number.digits"),
                new Slip("Arial", "styles", "w:hAnsi=\"Times New Roman\"", "w:hAnsi=\"Arial\"", List.of("font")),
                text(
                        "blue words",
                        "<w:r><w:t[^>]*>Về thể chế",
                        "<w:r><w:rPr><w:color w:val=\"0000FF\"/></w:rPr><w:t xml:space=\"preserve\">Về thể chế",
                        "color"),
                size("ThanBai", 24, "body.size"),
                style("ThanBai", "<w:jc w:val=\"both\"/>", "<w:jc w:val=\"left\"/>", "body.align"),
                style("ThanBai", "w:firstLine=\"720\"", "w:firstLine=\"0\"", "body.indent"),
                style("ThanBai", "w:line=\"276\"", "w:line=\"480\"", "body.line"),
                style("ThanBai", "w:after=\"120\"", "w:after=\"0\"", "body.after"),
                size("QuocHieu", 28, "national-name.size"),
                plain("QuocHieu", "b", "national-name.weight"),
                size("TieuNgu", 24, "motto.size"),
                plain("TieuNgu", "b", "motto.weight"),
                plain("CoQuanBanHanh", "b", "agency.weight"),
                size("SoKyHieu", 28, "number.size"),
                plain("DiaDanhNgay", "i", "place-date.slant"),
                plain("TenLoai", "b", "type.weight"),
                plain("TrichYeu", "b", "abstract.weight"),
                size("KinhGui", 24, "addressee.size"),
                plain("DeMucPhan", "b", "heading.part.weight"),
                plain("DeMucMuc", "b", "heading.chapter.weight"),
                plain("DeMucKhoan", "b", "heading.clause.weight"),
                size("DeMucKhoan", 30, "heading.clause.size"),
                new Slip(
                        "list level of chapters: indent",
                        "numbering",
                        "(upperRoman(?s:.{0,200}?)w:firstLine=)\"720\"",
                        "$1\"100\"",
                        List.of("heading.chapter.indent")),
                plain("NoiNhan", "i", "recipients.title.slant"),
                size("NoiNhan", 28, "recipients.title.size"),
                size("NoiNhanDanhSach", 24, "recipients.size"),
                plain("ChucVuKy", "b", "signature.weight"),
                size("PhuLuc", 24, "appendix.label.size"),
                plain("KemTheo", "i", "appendix.reference.slant"));
    }

    /** What happens to words that have a fixed form and can be repaired. */
    static Stream<Slip> fixedWords() {
        return Stream.of(
                text("long dashes", "Độc lập - Tự do - Hạnh phúc", "Độc lập – Tự do – Hạnh phúc", "motto.text"),
                text("small motto", "Độc lập - Tự do", "Độc Lập - Tự Do", "motto.text"),
                text("misspelt nation", "XÃ HỘI CHỦ NGHĨA", "XÃ HỘI  CHỦ NGHIÃ", "national-name.text"),
                text("blanks in the symbol", "Số: 05/BC-UBND", "Số: 05/BC - UBND", "number.form"),
                text("no colon", "Số: 05/BC-UBND", "Số 05/BC-UBND", "number.form"),
                text("number without zero", "Số: 05/BC-UBND(?=</w:t>)", "Số: 5/BC-UBND", "number.zero"),
                text("day without zero", "(?<=Đắk Lắk, )ngày 03", "ngày 3", "place-date.day"),
                text("month without zero", "(?<=Đắk Lắk, ngày 03 )tháng 02", "tháng 2", "place-date.month"),
                text("month with needless zero", "(?<=Đắk Lắk, ngày 03 )tháng 02", "tháng 03", "place-date.month"),
                text("place without comma", "Đắk Lắk, ngày", "Đắk Lắk ngày", "place-date.form"));
    }

    /** What only a person can put right. */
    static Stream<Slip> contents() {
        return Stream.of(
                text("no nation", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "", "national-name.text"),
                text(
                        "no line below the motto",
                        "(?s)(Hạnh phúc</w:t></w:r></w:p>)<w:p><w:pPr><w:pStyle w:val=\"KeNgang\"/>.*?</w:p>",
                        "$1",
                        "motto.rule"),
                text(
                        "no line below the agency",
                        "(?s)(TỈNH ĐẮK LẮK</w:t></w:r></w:p>)<w:p><w:pPr><w:pStyle w:val=\"KeNgang\"/>.*?</w:p>",
                        "$1",
                        "agency.rule"),
                text(
                        "no line below the abstract",
                        "(?s)(hành chính nhà nước</w:t></w:r></w:p>)<w:p><w:pPr><w:pStyle w:val=\"KeNgang\"/>.*?</w:p>",
                        "$1",
                        "abstract.rule"),
                text("no slash", "Số: 05/BC-UBND(?=</w:t>)", "Số: 05-BC-UBND", "number.form"),
                text("symbol of a plan", "Số: 05/BC-UBND(?=</w:t>)", "Số: 05/KH-UBND", "number.symbol"),
                text("no type", "BÁO CÁO</w:t>", "BẢN TIN</w:t>", "type.text"),
                text("no abstract", "<w:t[^>]*>Sơ kết 05 năm [^<]*</w:t>", "<w:t></w:t>", "abstract.text"),
                text(
                        "abstract in capitals",
                        "Sơ kết 05 năm \\(2021-2025\\)[^<]*",
                        "SƠ KẾT 05 NĂM THỰC HIỆN CHƯƠNG TRÌNH",
                        "abstract.case"),
                number("Roman number skipped", "KẾT QUẢ", "IV.", "heading.order"),
                number("clause twice", "Công tác kiểm tra", "1.", "heading.order"),
                text("part skipped", "Phần thứ ba", "Phần thứ tư", "heading.order"),
                text(
                        "chapter in small letters",
                        "TÌNH HÌNH TRIỂN KHAI(?=</w:t></w:r></w:p>)",
                        "Tình hình",
                        "heading.chapter.case"),
                text("d after đ", "(?s)>d\\) (.*?)>đ\\) ", ">đ) $1>d) ", "heading.point.letters"),
                text("e after d", ">đ\\) Nội dung", ">e) Nội dung", "heading.point.letters"),
                number("1.1 below 2", "Kết quả", "1.1.", "heading.level"),
                number("2.3 after 2.1", "Những", "2.3.", "heading.order"),
                text("part in capitals", "Phần thứ nhất", "PHẦN THỨ NHẤT", "heading.part.label"),
                text("no archive line", "- Lưu: VT, NVKS\\.", "- Các phòng chuyên môn.", "recipients.archive"),
                text("recipient with a comma", "- Như trên;", "- Như trên,", "recipients.line"),
                text("recipient without a dash", "- Như trên;", "Như trên;", "recipients.line"),
                text("last recipient with a semicolon", "NVKS\\.", "NVKS;", "recipients.line"),
                text("no recipients", "Nơi nhận:", "Gửi:", "recipients.title.text"),
                text("capacity without a dot", "KT\\. CHỦ TỊCH", "KT CHỦ TỊCH", "signature.capacity"),
                text("no closing mark", "trên địa bàn tỉnh\\./\\.", "trên địa bàn tỉnh.", "body.end"),
                text("arabic appendix", "Phụ lục II<", "Phụ lục 2<", "appendix.label.form"),
                text("appendix skipped", "Phụ lục II<", "Phụ lục III<", "appendix.label.order"),
                text("label in capitals", "Phụ lục II<", "PHỤ LỤC II<", "appendix.label.case"),
                text(
                        "appendix without a title",
                        "<w:br/><w:t[^>]*>DANH MỤC SÁNG KIẾN</w:t>",
                        "",
                        "appendix.title.text"),
                text(
                        "appendix that belongs to nothing",
                        "<w:t[^>]*>\\(Kèm theo [^<]*</w:t>",
                        "<w:t></w:t>",
                        "appendix.reference.text"),
                text("old tone mark", ", Ủy ban nhân dân", ", Uỷ ban nhân dân", "spelling.tone"),
                text("name of the province", "tỉnh Đắk Lắk báo cáo", "tỉnh Đăk Lăk báo cáo", "spelling.name"),
                new Slip(
                        "small footnote",
                        "styles",
                        String.format(java.util.Locale.ROOT, STYLE, "FootnoteText", "<w:sz w:val=\"20\"/>"),
                        "$1<w:sz w:val=\"14\"/>",
                        List.of("footnote.size")),
                size("OBang", 16, "table.size"));
    }
}
