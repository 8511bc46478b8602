package vn.cchc.audit.internal.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.audit.internal.figure.Figure;

/** Tells whether two figures count things that can be added to each other. */
final class Nouns {

    private enum Class {
        PERSON,
        TIME,
        AREA,
        EVENT
    }

    private static final Map<Class, List<String>> HEADS = Map.of(
            Class.PERSON,
            List.of(
                    "người",
                    "học viên",
                    "cán bộ",
                    "công chức",
                    "viên chức",
                    "đại biểu",
                    "lao động",
                    "thí sinh",
                    "đồng chí",
                    "học sinh",
                    "sinh viên",
                    "giáo viên",
                    "lượt người",
                    "lượt cán bộ",
                    "đảng viên",
                    "giảng viên",
                    "chuyên gia",
                    "bác sĩ",
                    "thành viên"),
            Class.TIME,
            List.of("ngày", "tháng", "giờ", "phút", "buổi", "tiết", "năm", "tuần", "quý"),
            Class.AREA,
            List.of("ha", "km", "m", "mét", "km2", "m2", "héc ta"),
            Class.EVENT,
            List.of("lớp", "hội nghị", "hội thảo", "cuộc", "đợt", "buổi tọa đàm", "khóa"));

    private Nouns() {}

    /** Returns whether the figures may be parts of the total; only clear contradictions of kind say no. */
    static boolean together(Figure total, List<Figure> parts) {
        for (Figure part : parts) {
            if ((part.kind() == Figure.Kind.MONEY) != (total.kind() == Figure.Kind.MONEY)
                    && total.kind() != Figure.Kind.FRACTION) {
                return false;
            }
            if (classOf(part)
                            .filter(found -> found == Class.TIME || found == Class.AREA)
                            .isPresent()
                    && !classOf(part).equals(classOf(total))) {
                return false;
            }
            Optional<Class> mine = classOf(part);
            if (mine.isPresent() && classOf(total).isPresent() && !mine.equals(classOf(total))) {
                return false;
            }
            if (mine.isPresent()
                    && classOf(total).isEmpty()
                    && !total.noun().isEmpty()
                    && mine.orElseThrow() == Class.PERSON
                    && !wildcard(total.noun())) {
                return false;
            }
        }
        return parts.stream()
                        .map(Nouns::classOf)
                        .flatMap(Optional::stream)
                        .distinct()
                        .count()
                <= 1;
    }

    /** Returns whether both count the same thing, as far as the words tell. */
    static boolean same(Figure a, Figure b) {
        if (a.kind() != b.kind()) {
            return false;
        }
        return a.noun().isEmpty()
                || b.noun().isEmpty()
                || bothPersons(a, b)
                || head(a.noun()).equals(head(b.noun()))
                || a.noun().startsWith(b.noun())
                || b.noun().startsWith(a.noun());
    }

    /** "1.861 công chức … nữ 653 người": people by whatever name they are called. */
    private static boolean bothPersons(Figure a, Figure b) {
        return classOf(a).filter(Class.PERSON::equals).isPresent()
                && classOf(b).filter(Class.PERSON::equals).isPresent();
    }

    private static boolean wildcard(String noun) {
        return noun.startsWith("trường hợp")
                || noun.startsWith("biên chế")
                || noun.startsWith("lượt")
                || noun.startsWith("chỉ tiêu")
                || noun.startsWith("hộ")
                || noun.startsWith("cá nhân")
                || noun.startsWith("vị trí")
                || noun.startsWith("cbcc");
    }

    private static Optional<Class> classOf(Figure figure) {
        for (Map.Entry<Class, List<String>> entry : HEADS.entrySet()) {
            for (String word : entry.getValue()) {
                if (figure.noun().equals(word) || figure.noun().startsWith(word + " ")) {
                    return Optional.of(entry.getKey());
                }
            }
        }
        return Optional.empty();
    }

    private static String head(String noun) {
        String full = vn.cchc.audit.internal.figure.Words.expanded(noun);
        int first = full.indexOf(' ');
        if (full.startsWith("lượt ")) {
            return "lượt";
        }
        int second = first < 0 ? -1 : full.indexOf(' ', first + 1);
        return second < 0 ? full : full.substring(0, second);
    }
}
