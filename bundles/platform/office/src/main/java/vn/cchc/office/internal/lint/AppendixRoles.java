package vn.cchc.office.internal.lint;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.cchc.office.internal.lint.sheet.Para;

/** Appendices: label, title, the document they belong to, text. */
final class AppendixRoles {

    private static final Pattern LABEL = Pattern.compile(
            "(?iu)^phụ lục(\\s+([IVXLC]+|\\d{1,3}\\s?\\p{L}?|\\p{L}|số\\s+\\S{1,5}))?\\s*[.:–-]?(\\s.*)?$");
    private static final int LONGEST_LABEL = 20;

    private final List<Para> text;
    private final Map<Para, Role> roles;

    AppendixRoles(List<Para> text, Map<Para, Role> roles) {
        this.text = text;
        this.roles = roles;
    }

    /** Tells whether a paragraph is the label of an appendix: alone on its line, set apart from the text. */
    static boolean isLabel(Para para) {
        if (para.isEmpty() || para.contents() || para.cell().isPresent()) {
            return false;
        }
        String first = para.lines().get(0);
        boolean apart = para.align().equals("center") || para.isBold() || para.outline() >= 0;
        return first.length() <= LONGEST_LABEL && LABEL.matcher(first).matches() && apart;
    }

    void take(int from) {
        int i = from;
        while (i < text.size()) {
            int next = i + 1;
            while (next < text.size() && !isLabel(text.get(next))) {
                next++;
            }
            roles.putIfAbsent(text.get(i), Role.APPENDIX_LABEL);
            new BodyRoles(text, roles).take(head(i), next);
            i = next;
        }
    }

    /** Gives roles to the lines below the label and returns the place after them. */
    private int head(int label) {
        boolean titled = text.get(label).lines().size() > 1;
        for (int i = label + 1; i < Math.min(text.size(), label + 8); i++) {
            Para para = text.get(i);
            if (para.isEmpty()) {
                continue;
            }
            if (para.cell().isPresent()) {
                return i;
            }
            boolean reference = Words.fold(para.line()).matches("\\(? ?(BAN HANH )?KEM THEO.*");
            boolean title =
                    !reference && !BodyRoles.isNumbered(para) && (para.align().equals("center") || para.isBold());
            if (reference) {
                roles.put(para, Role.APPENDIX_REFERENCE);
                return i + 1;
            }
            if (!title || titled && !para.isUpper()) {
                return i;
            }
            roles.put(para, Role.APPENDIX_TITLE);
            titled = true;
        }
        return label + 1;
    }
}
