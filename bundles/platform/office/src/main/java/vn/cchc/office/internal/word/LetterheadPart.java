package vn.cchc.office.internal.word;

import java.io.IOException;
import java.util.List;
import vn.cchc.office.internal.form.FormRules;
import vn.cchc.plugin.Letterhead;
import vn.cchc.report.doc.ReportDocument;

/** The head of the first page: agency and national name, number and date, type, abstract, addressee. */
final class LetterheadPart {

    private final FormRules rules;
    private final TextWidth widths;
    private final FormText form;
    private final Paragraphs paragraphs;

    LetterheadPart(FormRules rules, TextWidth widths, FormText form, Paragraphs paragraphs) {
        this.rules = rules;
        this.widths = widths;
        this.form = form;
        this.paragraphs = paragraphs;
    }

    void open(ReportDocument document) throws IOException {
        int all = rules.textWidth(false);
        int left = rules.twips("letterhead.left");
        FormTable table = new FormTable(paragraphs.xml(), left, all - left);
        table.open(0);
        table.row(() -> agency(document.letterhead(), left), () -> nation(all - left));
        table.row(
                () -> paragraphs.line("SoKyHieu", form.numberLine()),
                () -> paragraphs.line("DiaDanhNgay", form.placeAndDate()));
        table.close();
        paragraphs.line("TenLoai", document.type().strip().toUpperCase(FormText.VIETNAMESE));
        paragraphs.line("TrichYeu", document.title().strip());
        // The longest line of a long abstract is a full one; the last may be one word, too short to be measured by.
        underline(Math.min(widths.twips(document.title(), rules.points("abstract.size")), all), "abstract", all);
        addressees();
    }

    private void agency(Letterhead letterhead, int width) throws IOException {
        if (letterhead.parent().isPresent()) {
            paragraphs.line(
                    "CoQuanChuQuan", String.join("\n", lines(letterhead.parent().get(), "agency.parent")));
        }
        String last = "";
        for (String name : letterhead.agency()) {
            List<String> lines = lines(name, "agency");
            paragraphs.line("CoQuanBanHanh", String.join("\n", lines));
            last = lines.get(lines.size() - 1);
        }
        if (!last.isEmpty()) {
            underline(last, "agency", width);
        }
    }

    /** Breaks a name for the left column, which must not touch the right one. */
    private List<String> lines(String name, String element) {
        int width = rules.twips("letterhead.left") - rules.twips("letterhead.gap");
        return new NameLines(widths).of(upper(name), rules.points(element + ".size"), width);
    }

    private void nation(int width) throws IOException {
        paragraphs.line("QuocHieu", rules.text("national-name.text"));
        paragraphs.line("TieuNgu", rules.text("motto.text"));
        underline(rules.text("motto.text"), "motto", width);
    }

    private void underline(String text, String element, int column) throws IOException {
        underline(widths.lastLine(text, rules.points(element + ".size"), column), element, column);
    }

    /** Draws the rule below a line: a share of its length, in the middle of the column. */
    private void underline(int line, String element, int column) throws IOException {
        paragraphs.rule((int) Math.round(line * rules.part(element + ".rule")), column);
    }

    private void addressees() throws IOException {
        List<String> all = form.addressees();
        if (all.size() == 1) {
            paragraphs.line("KinhGui", "Kính gửi: " + all.get(0));
        } else if (!all.isEmpty()) {
            int left = rules.twips("addressee.left");
            // The dashes stand below the colon.
            int dash = left + widths.twips("Kính gửi", rules.points("addressee.size"));
            int hanging = widths.twips("- ", rules.points("addressee.size"));
            paragraphs.indented("KinhGuiDauDanhSach", left, 0, "Kính gửi:");
            for (String line : FormText.dashed(all)) {
                paragraphs.indented("KinhGuiDanhSach", dash + hanging, hanging, line);
            }
            space();
        }
        space();
    }

    private void space() throws IOException {
        paragraphs.line("KhoangCach", "");
    }

    private static String upper(String text) {
        return text.strip().toUpperCase(FormText.VIETNAMESE);
    }
}
