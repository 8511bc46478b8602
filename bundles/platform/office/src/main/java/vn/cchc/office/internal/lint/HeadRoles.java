package vn.cchc.office.internal.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.cchc.office.internal.lint.sheet.Para;
import vn.cchc.office.internal.lint.sheet.Para.Cell;

/** The head of the first page: from agency and national name to the addressee. */
final class HeadRoles {

    private static final int LONGEST_HEAD = 60;
    private static final Pattern NUMBER = Pattern.compile("(?i)^số\\s*:.*|^số\\s+\\d+\\s*/.*");
    private static final Pattern DATE = Pattern.compile("(?i).*ngày.{0,14}tháng.{0,14}năm.{0,8}");
    private static final Pattern SHORT_DATE = Pattern.compile("(?i).*ngày\\s*\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}.{0,3}");
    private static final Pattern DRAWN = Pattern.compile("^[_\\-–—─=*.]{3,}$");
    private static final Pattern LETTER = Pattern.compile("(?i)^v\\s*/\\s*v\\b.*|^về việc\\b.*");

    private final List<Para> text;
    private final Map<Para, Role> roles;

    HeadRoles(List<Para> text, Map<Para, Role> roles) {
        this.text = text;
        this.roles = roles;
    }

    /** Gives roles and returns the index of the first paragraph after the head. */
    int take() {
        int most = Math.min(text.size(), LONGEST_HEAD);
        for (int i = 0; i < most; i++) {
            fixed(text.get(i));
        }
        Optional<Para> nation = first(Role.NATIONAL_NAME).or(() -> first(Role.MOTTO));
        agency(nation);
        int type = type(most);
        int after = type < 0 ? lastOf(most) + 1 : abstractFrom(type + 1);
        return addressee(after);
    }

    private void fixed(Para para) {
        String line = para.line();
        String folded = Words.fold(line);
        if (roles.containsKey(para)) {
            return;
        }
        if (DRAWN.matcher(line).matches()) {
            roles.put(para, Role.OTHER);
        } else if (folded.contains("CONG HOA XA HOI CHU NGHIA") && line.length() < 90) {
            roles.put(para, Role.NATIONAL_NAME);
        } else if (folded.contains("DOC LAP") && folded.contains("TU DO") && line.length() < 60) {
            roles.put(para, Role.MOTTO);
        } else if (NUMBER.matcher(line).matches()
                && line.length() < 60
                && first(Role.NUMBER).isEmpty()) {
            roles.put(para, Role.NUMBER);
        } else if ((DATE.matcher(line).matches() || SHORT_DATE.matcher(line).matches())
                && (line.contains(",") || para.cell().isPresent())
                && line.length() < 70
                && first(Role.PLACE_DATE).isEmpty()) {
            roles.put(para, Role.PLACE_DATE);
        } else if (LETTER.matcher(line).matches() && para.cell().isPresent()) {
            roles.put(para, Role.LETTER_ABSTRACT);
        }
    }

    private Optional<Para> first(Role role) {
        return text.stream().filter(p -> roles.get(p) == role).findFirst();
    }

    /** The agency stands beside the national name, or before it when no table holds them. */
    private void agency(Optional<Para> nation) {
        List<Para> names = new ArrayList<>();
        Optional<Cell> right = nation.flatMap(Para::cell);
        for (int i = 0; i < Math.min(text.size(), LONGEST_HEAD); i++) {
            Para para = text.get(i);
            boolean beside = right.isPresent()
                    && para.cell().filter(c -> c.table() == right.get().table()).isPresent();
            boolean before = right.isEmpty()
                    && nation.filter(n -> text.indexOf(n) >= 0 && para.cell().isEmpty())
                            .isPresent()
                    && para.isUpper()
                    && Words.abbreviation(para.line()).isEmpty()
                    && i < headEnd();
            if (!roles.containsKey(para) && (beside || before)) {
                names.add(para);
            }
        }
        int own = 0;
        for (int i = 1; i < names.size(); i++) {
            boolean wholeBefore = Words.isWholeAgency(names.get(i - 1).line()) || own > 0;
            boolean continued = Words.fold(names.get(i - 1).line()).equals("UY BAN NHAN DAN");
            if (Words.beginsAgency(names.get(i).line()) && (wholeBefore || !continued && i > 1)) {
                own = i;
            }
        }
        for (int i = 0; i < names.size(); i++) {
            roles.put(names.get(i), i < own ? Role.AGENCY_PARENT : Role.AGENCY);
        }
    }

    private int headEnd() {
        return first(Role.NUMBER).map(text::indexOf).orElse(6);
    }

    private int type(int most) {
        int from = Math.max(0, lastOf(most));
        for (int i = from; i < Math.min(text.size(), from + 12); i++) {
            Para para = text.get(i);
            if (!roles.containsKey(para)
                    && Words.abbreviation(para.lines().get(0)).isPresent()) {
                roles.put(para, Role.TYPE);
                return i;
            }
        }
        return -1;
    }

    /** Returns the place of the last paragraph that has a role of the letterhead, or -1. */
    private int lastOf(int most) {
        int last = -1;
        for (int i = 0; i < most; i++) {
            Role role = roles.getOrDefault(text.get(i), Role.EMPTY);
            if (role != Role.EMPTY && role != Role.OTHER) {
                last = i;
            }
        }
        return last;
    }

    private int abstractFrom(int from) {
        int i = from;
        boolean begun = false;
        while (i < text.size()) {
            Para para = text.get(i);
            if (roles.get(para) == Role.EMPTY) {
                if (begun && (para.drawn() || para.hasBorder("top") || para.hasBorder("bottom"))) {
                    return i + 1;
                }
            } else if (!begun
                    || para.align().equals("center") && para.isBold() && !isAddressee(para) && !isPart(para)) {
                if (isAddressee(para)
                        || BodyRoles.isNumbered(para)
                        || para.line().length() > 500) {
                    return i;
                }
                roles.put(para, Role.ABSTRACT);
                begun = true;
            } else {
                return i;
            }
            i++;
        }
        return i;
    }

    private static boolean isPart(Para para) {
        return BodyRoles.PART.matcher(para.lines().get(0)).matches();
    }

    private static boolean isAddressee(Para para) {
        return Words.fold(para.line()).startsWith("KINH GUI");
    }

    /** The addressee may follow with one or two empty lines between, in one line or in a list of dashes. */
    private int addressee(int from) {
        for (int i = from; i < Math.min(text.size(), from + 5); i++) {
            if (roles.get(text.get(i)) == Role.EMPTY || !isAddressee(text.get(i))) {
                continue;
            }
            roles.put(text.get(i), Role.ADDRESSEE);
            int next = i + 1;
            while (next < text.size() && isDashOrEmpty(text.get(next))) {
                roles.putIfAbsent(text.get(next), Role.ADDRESSEE);
                next++;
            }
            return next;
        }
        return from;
    }

    private static boolean isDashOrEmpty(Para para) {
        return para.isEmpty() || para.line().matches("^[-–].*");
    }
}
