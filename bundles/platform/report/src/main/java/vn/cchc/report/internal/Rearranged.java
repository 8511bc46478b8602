package vn.cchc.report.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.model.LineShape;
import vn.cchc.model.Wording;
import vn.cchc.report.doc.Block;
import vn.cchc.report.doc.Inline;
import vn.cchc.report.doc.Origin;

/**
 * Puts in the lines that people added in Word and moves those that they moved.
 *
 * <p>The report is a list of texts here, the body first and then each appendix; a line goes behind the one that it stood
 * after, whichever text that is in. When that line is no longer in the report, the added one stands at the end of the body,
 * so that nothing people wrote is lost; a moved one stays where it is.
 */
final class Rearranged {

    private final Wordings wordings;
    private final SentenceWriter sentences;

    Rearranged(Wordings wordings, SentenceWriter sentences) {
        this.wordings = wordings;
        this.sentences = sentences;
    }

    /** Returns the texts with added and moved lines in their places. */
    List<List<Block>> of(List<List<Block>> texts) {
        List<List<Block>> out = new ArrayList<>();
        texts.forEach(text -> out.add(new ArrayList<>(text)));
        wordings.of(Wording.Kind.MOVED).forEach(wording -> move(wording, out));
        Map<String, Wording> waiting = new LinkedHashMap<>();
        wordings.of(Wording.Kind.ADDED).forEach(wording -> waiting.put(wording.target(), wording));
        boolean placed = true;
        // A line may stand after another one that was added, whichever of the two comes first here.
        while (placed) {
            placed = waiting.values().removeIf(wording -> insert(wording, out));
        }
        waiting.values().forEach(wording -> out.get(0).add(added(wording)));
        out.forEach(Rearranged::dropFilled);
        return out;
    }

    private void move(Wording wording, List<List<Block>> texts) {
        Optional<Place> from = find(wording.target(), texts);
        if (from.isEmpty() || wording.after().equals(wording.target())) {
            return;
        }
        boolean known =
                wording.after().isEmpty() || find(wording.after(), texts).isPresent();
        if (known) {
            Block block = from.get().text().remove(from.get().index());
            insert(block, wording.after(), texts);
        }
    }

    private boolean insert(Wording wording, List<List<Block>> texts) {
        return insert(added(wording), wording.after(), texts);
    }

    private static boolean insert(Block block, String after, List<List<Block>> texts) {
        if (after.isEmpty()) {
            texts.get(0).add(0, block);
            return true;
        }
        Optional<Place> place = find(after, texts);
        place.ifPresent(p -> p.text().add(p.index() + 1, block));
        return place.isPresent();
    }

    private Block added(Wording wording) {
        int colon = wording.target().indexOf(':');
        Origin origin = new Origin(Origin.Kind.ADDITION, wording.target().substring(colon + 1));
        boolean title = wording.shape() == LineShape.RUN_IN || wording.shape() == LineShape.HEADING;
        return Lines.block(
                origin, wording.shape(), sentences.exactly(wording.text()), title ? Words.plain(wording.text()) : "");
    }

    /** Where a block stands. */
    private record Place(List<Block> text, int index) {}

    private static Optional<Place> find(String origin, List<List<Block>> texts) {
        for (List<Block> text : texts) {
            for (int i = 0; i < text.size(); i++) {
                if (text.get(i).origin().id().equals(origin)) {
                    return Optional.of(new Place(text, i));
                }
            }
        }
        return Optional.empty();
    }

    /** Under a heading where people wrote something nobody needs to be told that it is empty. */
    private static void dropFilled(List<Block> text) {
        for (int i = text.size() - 1; i > 0; i--) {
            boolean before = text.get(i - 1).origin().kind() == Origin.Kind.ADDITION;
            boolean after = i + 1 < text.size() && text.get(i + 1).origin().kind() == Origin.Kind.ADDITION;
            if (isMissing(text.get(i)) && (before || after)) {
                text.remove(i);
            }
        }
    }

    /** Nothing but a mark that no sentence asks for: it says who has to write here. */
    private static boolean isMissing(Block block) {
        return block instanceof Block.Paragraph paragraph
                && paragraph.inlines().size() == 1
                && paragraph.inlines().get(0) instanceof Inline.Mark mark
                && mark.binding().isEmpty();
    }
}
