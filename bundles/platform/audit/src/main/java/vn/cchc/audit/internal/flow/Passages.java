package vn.cchc.audit.internal.flow;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.audit.AuditText;
import vn.cchc.audit.AuditText.Part;

/** Turns a text into its logical paragraphs: the running text first, then the footnotes. */
public final class Passages {

    private Passages() {}

    /** Reads lines or paragraphs. */
    public static List<Passage> of(AuditText text) {
        return text.layout() == AuditText.Layout.LINES ? ofLines(text) : ofParagraphs(text);
    }

    private static List<Passage> ofLines(AuditText text) {
        PageFlow flow = PageFlow.of(text.parts());
        boolean doubleSpaced = Joiner.doubleSpaced(flow.body());
        List<Passage> passages = new ArrayList<>(Joiner.join(flow.body(), false, doubleSpaced));
        for (List<Line> note : flow.notes()) {
            passages.addAll(Joiner.join(note, true, true));
        }
        return passages;
    }

    private static List<Passage> ofParagraphs(AuditText text) {
        List<Passage> passages = new ArrayList<>();
        PassageBuilder builder = new PassageBuilder(false);
        for (Part part : text.parts()) {
            String words = Glyphs.repair(part.text()).strip();
            if (!words.isEmpty()) {
                builder.in(part.cell());
                builder.add(words, part.place());
                builder.finish(passages);
            }
        }
        return passages;
    }
}
