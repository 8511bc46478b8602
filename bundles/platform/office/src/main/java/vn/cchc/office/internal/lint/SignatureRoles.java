package vn.cchc.office.internal.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.cchc.office.internal.lint.sheet.Para;
import vn.cchc.office.internal.lint.sheet.Para.Cell;

/** The end of the text: "Nơi nhận" on the left, capacity and signature on the right. */
final class SignatureRoles {

    private static final Pattern CAPACITY = Pattern.compile("^(TM|KT|TL|TUQ|Q)\\.? ?\\p{Lu}.*");
    private static final Pattern OFFICE = Pattern.compile(
            "^((PHÓ )?(CHỦ TỊCH|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|TRƯỞNG|CỤC TRƯỞNG|BỘ TRƯỞNG|VIỆN TRƯỞNG|HIỆU TRƯỞNG|THỦ TRƯỞNG)"
                    + "|THỨ TRƯỞNG|PHÓ TRƯỞNG|CHÁNH THANH TRA|NGƯỜI ).*");

    private static final int LONGEST = 60;

    private final List<Para> text;
    private final Map<Para, Role> roles;
    private final int from;
    private final Set<Cell> signed = new HashSet<>();

    SignatureRoles(List<Para> text, Map<Para, Role> roles, int from) {
        this.text = text;
        this.roles = roles;
        this.from = from;
    }

    /** Gives roles and returns the index after the last paragraph of the signature. */
    int take() {
        int recipients = recipients();
        int last = recipients;
        for (int i = Math.max(from, recipients - 25); i < text.size() && (recipients < 0 || i < recipients + 40); i++) {
            Para para = text.get(i);
            if (isSignature(i, recipients)) {
                roles.put(para, signature(para));
                para.cell().ifPresent(signed::add);
                last = Math.max(last, i);
            }
        }
        return last + 1 > from ? last + 1 : from;
    }

    /** Returns the place of "Nơi nhận", or -1. */
    private int recipients() {
        for (int i = text.size() - 1; i >= from; i--) {
            Para para = text.get(i);
            if (!roles.containsKey(para) && Words.fold(para.line()).matches("NOI NHAN ?:?.{0,3}|NOI NHAN: ?-.*")) {
                roles.put(para, Role.RECIPIENTS_TITLE);
                lines(i);
                return i;
            }
        }
        return -1;
    }

    private void lines(int title) {
        Optional<Cell> cell = text.get(title).cell();
        for (int i = title + 1; i < text.size(); i++) {
            Para para = text.get(i);
            boolean same = cell.isPresent() ? para.cell().equals(cell) : para.isEmpty() || isLine(para);
            if (!same) {
                return;
            }
            roles.putIfAbsent(para, Role.RECIPIENTS);
        }
    }

    private static boolean isLine(Para para) {
        String line = para.line();
        return line.matches("^[-–].*") || Words.fold(line).startsWith("LUU");
    }

    private boolean isSignature(int index, int recipients) {
        Para para = text.get(index);
        if (roles.containsKey(para)) {
            return false;
        }
        if (recipients >= 0 && text.get(recipients).cell().isPresent()) {
            Cell title = text.get(recipients).cell().get();
            return para.cell()
                    .filter(c -> c.table() == title.table() && c.column() != title.column())
                    .isPresent();
        }
        String line = para.line();
        boolean capacity = CAPACITY.matcher(line).matches() && line.length() < LONGEST && para.isUpper();
        boolean near = recipients >= 0 || index > text.size() - 15;
        boolean office = near
                && para.cell().isEmpty()
                && line.length() < LONGEST
                && OFFICE.matcher(line).matches()
                && !para.align().equals("justify");
        // What stands below "KT. CHỦ TỊCH" in its cell is the office and the name of who signs.
        return capacity || office || para.cell().filter(signed::contains).isPresent();
    }

    private static Role signature(Para para) {
        String first = para.lines().get(0);
        boolean office = CAPACITY.matcher(first).matches()
                || OFFICE.matcher(first.toUpperCase(java.util.Locale.ROOT)).matches();
        return office || para.isUpper() ? Role.SIGNATURE : Role.SIGNER;
    }
}
