package vn.cchc.office.internal.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cchc.office.internal.word.DocumentPlan.Target;

/** Writes captions whose numbers Word counts itself, so that one added by hand moves the others and all references. */
final class Captions {

    private final Paragraphs paragraphs;
    private final DocumentPlan plan;
    private final Map<String, Integer> counted = new HashMap<>();
    private final Set<String> marked = new HashSet<>();

    Captions(Paragraphs paragraphs, DocumentPlan plan) {
        this.paragraphs = paragraphs;
        this.plan = plan;
    }

    /** Writes the caption of a table; its line lies in bookmarks of these names. */
    void table(int number, String caption, List<String> anchors) throws IOException {
        write("TenBang", "table:" + number, "Bảng", number, caption, anchors);
    }

    /** Writes the caption of a chart. */
    void chart(int number, String caption, List<String> anchors) throws IOException {
        write("TenBieuDo", "chart:" + number, "Biểu đồ", number, caption, anchors);
    }

    private void write(String style, String name, String word, int number, String caption, List<String> anchors)
            throws IOException {
        paragraphs.open(Look.of(style), anchors);
        // Of two captions with the same number, references lead to the first.
        if (marked.add(name)) {
            Target target = plan.target(name).orElseThrow();
            paragraphs.openBookmark(target.bookmark());
            paragraphs.run("", word + " ");
            paragraphs.openBookmark(target.numberBookmark());
            number(word, number);
            paragraphs.closeBookmark();
            paragraphs.closeBookmark();
        } else {
            paragraphs.run("", word + " ");
            number(word, number);
        }
        paragraphs.run("", ". " + caption.strip());
        paragraphs.close();
    }

    private void number(String word, int number) throws IOException {
        boolean follows = counted.getOrDefault(word, 0) + 1 == number;
        counted.put(word, number);
        String restart = follows ? "" : " \\r " + number;
        paragraphs.field("SEQ " + word.replace(' ', '_') + " \\* ARABIC" + restart, Integer.toString(number));
    }
}
