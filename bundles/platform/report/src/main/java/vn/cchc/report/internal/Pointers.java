package vn.cchc.report.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.report.doc.Block;
import vn.cchc.report.doc.Inline;

/** Words the sentence that points from the text at tables elsewhere. */
final class Pointers {

    private Pointers() {}

    /** Writes "(Số liệu chi tiết tại các Bảng 1, 2 và 3, Phụ lục I; Bảng 7, Phụ lục II.)". */
    static Block sentence(List<TablePlan.Place> places) {
        Map<String, List<String>> numbers = new LinkedHashMap<>();
        places.forEach(place ->
                numbers.computeIfAbsent(place.where(), w -> new ArrayList<>()).add(String.valueOf(place.number())));
        List<String> groups = new ArrayList<>();
        numbers.forEach((where, of) ->
                groups.add(Messages.text(of.size() == 1 ? "see.table" : "see.tables", enumerated(of), where)));
        String text = Messages.text("see", String.join("; ", groups));
        return new Block.Paragraph(List.of(new Inline.Text(text, false, true)));
    }

    /** Joins words as a sentence does: "a, b và c". */
    static String enumerated(List<String> words) {
        int last = words.size() - 1;
        return last == 0
                ? words.get(0)
                : Messages.text("and", String.join(", ", words.subList(0, last)), words.get(last));
    }
}
