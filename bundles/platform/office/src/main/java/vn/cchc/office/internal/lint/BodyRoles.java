package vn.cchc.office.internal.lint;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.cchc.office.internal.lint.sheet.Para;

/** The text between the abstract and the signature, and the text of appendices. */
final class BodyRoles {

    static final Pattern PART = Pattern.compile("(?iu)^phần\\s+(thứ\\s+\\p{L}+|[IVX]+|\\d{1,2})(\\s*[.:–-]?\\s*.*)?$");
    private static final Pattern CHAPTER = Pattern.compile("^(?:I|V|X|[IVX]{2,6})[.)]\\s.*");
    private static final Pattern CLAUSE = Pattern.compile("^\\d{1,2}\\.\\s.*");
    private static final Pattern SUBCLAUSE = Pattern.compile("^\\d{1,2}(\\.\\d{1,2})+\\.?\\s.*");
    private static final Pattern POINT = Pattern.compile("^[a-zđ]{1,2}[).]\\s.*");
    private static final Pattern CAPTION = Pattern.compile("(?iu)^(bảng|biểu đồ|biểu|hình|sơ đồ)\\s+\\d+.*");
    private static final Pattern NOTE = Pattern.compile("(?iu)^(\\(?ghi chú|nguồn\\b|số liệu (tính|đến)).*");
    private static final int TITLE = 220;
    private static final int SHORT = 60;

    private final List<Para> text;
    private final Map<Para, Role> roles;

    BodyRoles(List<Para> text, Map<Para, Role> roles) {
        this.text = text;
        this.roles = roles;
    }

    /** Gives roles to the paragraphs from one place to another that have none. */
    void take(int from, int to) {
        for (int i = from; i < to; i++) {
            Para para = text.get(i);
            if (!roles.containsKey(para)) {
                roles.put(para, role(para, i));
            }
        }
    }

    private Role role(Para para, int i) {
        if (para.place() == Para.Place.BOX) {
            return Role.OTHER;
        }
        if (para.cell().isPresent()) {
            return Role.TABLE;
        }
        String line = para.line();
        Role numbered = numbered(para, line);
        if (numbered != Role.BODY) {
            return numbered;
        }
        if (isTitleOfPart(para, i)) {
            return Role.PART_TITLE;
        }
        if (CAPTION.matcher(line).matches()
                && line.length() < TITLE
                && !para.align().equals("justify")) {
            return Role.CAPTION;
        }
        if (afterTable(i) && (NOTE.matcher(line).matches() || para.isItalic())) {
            return Role.TABLE_NOTE;
        }
        if (isBasis(line, i)) {
            return Role.BASIS;
        }
        boolean placed = para.align().equals("center") || para.align().equals("right");
        return placed && line.length() <= SHORT || para.outline() >= 0 ? Role.OTHER : Role.BODY;
    }

    private static Role numbered(Para para, String line) {
        if (PART.matcher(para.lines().get(0)).matches()
                && line.length() < 400
                && (para.isBold() || para.align().equals("center"))) {
            return Role.PART;
        }
        if (CHAPTER.matcher(line).matches() && line.length() < TITLE) {
            return Role.CHAPTER;
        }
        if (SUBCLAUSE.matcher(line).matches()) {
            return isTitle(para, line) ? Role.SUBCLAUSE : Role.NUMBERED;
        }
        if (CLAUSE.matcher(line).matches()) {
            return isTitle(para, line) ? Role.CLAUSE : Role.NUMBERED;
        }
        if (POINT.matcher(line).matches()) {
            return isTitle(para, line) ? Role.POINT : Role.NUMBERED;
        }
        if (line.matches("^[-–]\\s.*")) {
            return Role.DASH;
        }
        return line.matches("^\\+\\s.*") ? Role.PLUS : Role.BODY;
    }

    /** A title is set apart by a style or by bold letters, or ends without a mark. */
    private static boolean isTitle(Para para, String line) {
        return line.length() < TITLE
                && (para.outline() >= 0 || para.isBold() || line.length() < SHORT * 2 && !line.matches(".*[.;:,/!?]$"));
    }

    /** Tells whether a paragraph begins with the number of a heading. */
    static boolean isNumbered(Para para) {
        Role role = numbered(para, para.line());
        return role != Role.BODY && role != Role.DASH && role != Role.PLUS;
    }

    private boolean isTitleOfPart(Para para, int i) {
        for (int before = i - 1; before >= 0 && before >= i - 3; before--) {
            Para other = text.get(before);
            if (roles.get(other) == Role.PART) {
                return other.lines().size() == 1
                        && other.line().length() < 25
                        && (para.align().equals("center") || para.isBold());
            }
            if (!other.isEmpty()) {
                return false;
            }
        }
        return false;
    }

    private boolean afterTable(int i) {
        for (int before = i - 1; before >= 0; before--) {
            if (text.get(before).cell().isPresent()) {
                return roles.get(text.get(before)) == Role.TABLE
                        || text.get(before).isEmpty();
            }
            if (!text.get(before).isEmpty()) {
                return false;
            }
        }
        return false;
    }

    /** Reasons come first, one in each line; a sentence that only begins with the word is text. */
    private boolean isBasis(String line, int i) {
        boolean reason = line.matches("^(Căn cứ|Theo đề nghị|Xét đề nghị|Xét tờ trình)\\b.*");
        boolean after = i > 0 && roles.get(text.get(i - 1)) == Role.BASIS;
        return reason && (line.endsWith(";") || after);
    }
}
