package vn.cchc.report.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.report.doc.Block;
import vn.cchc.report.doc.Inline;
import vn.cchc.report.doc.Origin;

/** Words the sentence that points from the text at tables elsewhere. */
final class Pointers {

    private Pointers() {}

    /** Writes "(Số liệu chi tiết tại Bảng 1, Bảng 2 và Bảng 3, Phụ lục I; Bảng 7, Phụ lục II.)". */
    static Block sentence(Origin origin, List<TablePlan.Place> places) {
        Map<String, List<TablePlan.Place>> byHeading = new LinkedHashMap<>();
        places.forEach(place ->
                byHeading.computeIfAbsent(place.where(), w -> new ArrayList<>()).add(place));
        List<Inline> line = new ArrayList<>();
        words(Messages.text("see.before"), line);
        byHeading.forEach((where, of) -> {
            words(line.size() > 1 ? "; " : "", line);
            for (int i = 0; i < of.size(); i++) {
                words(i == 0 ? "" : i + 1 == of.size() ? Messages.text("see.and") : ", ", line);
                line.add(of.get(i).reference());
            }
            words(", ", line);
            line.add(of.get(0).heading());
        });
        words(Messages.text("see.after"), line);
        return new Block.Paragraph(origin, line);
    }

    private static void words(String words, List<Inline> line) {
        if (!words.isEmpty()) {
            line.add(Inline.Text.of(words));
        }
    }

    /** Joins words as a sentence does: "a, b và c". */
    static String enumerated(List<String> words) {
        int last = words.size() - 1;
        return last == 0
                ? words.get(0)
                : Messages.text("and", String.join(", ", words.subList(0, last)), words.get(last));
    }
}
