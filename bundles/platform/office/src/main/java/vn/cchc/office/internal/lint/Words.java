package vn.cchc.office.internal.lint;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words by which the elements of a document are known. */
public final class Words {

    /** Abbreviations of the types of documents (Decree 30/2020/NĐ-CP, Appendix III), by their folded names. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("NGHI QUYET", "NQ"),
            Map.entry("QUYET DINH", "QĐ"),
            Map.entry("CHI THI", "CT"),
            Map.entry("QUY CHE", "QC"),
            Map.entry("QUY DINH", "QyĐ"),
            Map.entry("THONG CAO", "TC"),
            Map.entry("THONG BAO", "TB"),
            Map.entry("HUONG DAN", "HD"),
            Map.entry("CHUONG TRINH", "CTr"),
            Map.entry("KE HOACH", "KH"),
            Map.entry("PHUONG AN", "PA"),
            Map.entry("DE AN", "ĐA"),
            Map.entry("DU AN", "DA"),
            Map.entry("BAO CAO", "BC"),
            Map.entry("BIEN BAN", "BB"),
            Map.entry("TO TRINH", "TTr"),
            Map.entry("HOP DONG", "HĐ"),
            Map.entry("CONG DIEN", "CĐ"),
            Map.entry("BAN GHI NHO", "BGN"),
            Map.entry("BAN THOA THUAN", "BTT"),
            Map.entry("GIAY UY QUYEN", "GUQ"),
            Map.entry("GIAY MOI", "GM"),
            Map.entry("GIAY GIOI THIEU", "GGT"),
            Map.entry("GIAY NGHI PHEP", "GNP"),
            Map.entry("PHIEU GUI", "PG"),
            Map.entry("PHIEU CHUYEN", "PC"),
            Map.entry("PHIEU BAO", "PB"));

    private static final List<String> AGENCIES = List.of(
            "SO",
            "BO",
            "CUC",
            "CHI CUC",
            "TONG CUC",
            "VU",
            "PHONG",
            "BAN",
            "VAN PHONG",
            "TRUNG TAM",
            "TRUONG",
            "VIEN",
            "UY BAN",
            "UBND",
            "HDND",
            "HOI DONG",
            "THANH TRA",
            "BENH VIEN",
            "KHO BAC",
            "CONG AN",
            "TOA AN",
            "SO GIAO DICH");

    private Words() {}

    /** Returns the words in capitals without marks, with single blanks: "Bảo đảm" is "BAO DAM". */
    public static String fold(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return apart.replace('đ', 'd')
                .replace('Đ', 'D')
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\u00A0]+", " ")
                .strip();
    }

    /** Returns the abbreviation of a type of document by its name. */
    public static Optional<String> abbreviation(String type) {
        return Optional.ofNullable(TYPES.get(fold(type)));
    }

    /** Tells whether it is the abbreviation of a type of document. */
    public static boolean isAbbreviation(String letters) {
        return TYPES.containsValue(letters);
    }

    /** Tells whether a line begins the name of an agency, with more than the bare word. */
    static boolean beginsAgency(String line) {
        String folded = fold(line);
        return AGENCIES.stream().anyMatch(word -> folded.startsWith(word + " "))
                || folded.equals("UY BAN NHAN DAN")
                || folded.equals("HOI DONG NHAN DAN");
    }

    /** Tells whether a line names an agency that stands by itself: a province's committee, a ministry, a department. */
    static boolean isWholeAgency(String line) {
        String folded = fold(line);
        return beginsAgency(line) && !folded.equals("UY BAN NHAN DAN") && !folded.equals("HOI DONG NHAN DAN");
    }
}
