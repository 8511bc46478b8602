package vn.cchc.office.internal.word;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.cchc.model.text.VietnameseDates;
import vn.cchc.plugin.Letterhead;
import vn.cchc.report.doc.ReportDocument;

/**
 * The words of the fixed parts: number, date, addressee, recipients.
 *
 * <p>What a draft doesn't have yet is a gap wide enough to write in by hand; the gap is of no-break spaces, because
 * ordinary ones shrink when a line is justified or tidied up.
 */
final class FormText {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private static final String GAP = "\u00A0".repeat(6);

    private final ReportDocument document;
    private final Letterhead letterhead;
    private final int year;

    /**
     * Makes the words of a document.
     *
     * @param year the year that an undated draft shows
     */
    FormText(ReportDocument document, int year) {
        this.document = document;
        this.letterhead = document.letterhead();
        this.year = year;
    }

    /** "Báo cáo", in sentence case. */
    String type() {
        return AgencyName.capital(document.type().strip().toLowerCase(VIETNAMESE));
    }

    /** "Ủy ban nhân dân tỉnh Đắk Lắk". */
    String agency() {
        return AgencyName.inSentence(String.join(" ", letterhead.agency()));
    }

    /** "Số: 05/BC-UBND". */
    String numberLine() {
        return "Số: " + numberAndSymbol();
    }

    /** "Đắk Lắk, ngày 03 tháng 3 năm 2025". */
    String placeAndDate() {
        return letterhead.place() + ", " + date();
    }

    /** "(Kèm theo Báo cáo số 05/BC-UBND ngày 03 tháng 3 năm 2025 của Ủy ban nhân dân tỉnh Đắk Lắk)". */
    String attachedTo() {
        return "(Kèm theo " + type() + " số " + numberAndSymbol() + " " + date() + " của " + agency() + ")";
    }

    /** The addressees, one each, without dashes and without marks at the end. */
    List<String> addressees() {
        return letterhead.addressee().stream()
                .flatMap(all -> Arrays.stream(all.split("[;\n]")))
                .map(FormText::bare)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    /** The lines of "Nơi nhận", with dash and closing mark. */
    List<String> recipients() {
        return dashed(letterhead.recipients().stream().map(FormText::bare).toList());
    }

    /** Puts a dash before every line, ";" after it, "." after the last. */
    static List<String> dashed(List<String> lines) {
        String[] dashed = new String[lines.size()];
        for (int i = 0; i < dashed.length; i++) {
            dashed[i] = "- " + lines.get(i) + (i == dashed.length - 1 ? "." : ";");
        }
        return List.of(dashed);
    }

    private String numberAndSymbol() {
        String symbol = letterhead.symbol().startsWith("/") ? letterhead.symbol() : "/" + letterhead.symbol();
        return document.number()
                        .map(String::strip)
                        .filter(n -> !n.isEmpty())
                        .map(FormText::padded)
                        .orElse(GAP)
                + symbol;
    }

    private String date() {
        return document.date().map(VietnameseDates::formatLong).orElse("ngày" + GAP + "tháng" + GAP + "năm " + year);
    }

    private static String padded(String number) {
        return number.matches("[1-9]") ? "0" + number : number;
    }

    private static String bare(String line) {
        return line.strip().replaceFirst("^[-–]\\s*", "").replaceFirst("[;.,\\s]+$", "");
    }
}
