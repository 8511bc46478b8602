package vn.cchc.audit.internal.rule;

import java.util.List;
import vn.cchc.audit.internal.figure.Figure;
import vn.cchc.audit.internal.figure.Figure.Kind;
import vn.cchc.audit.internal.figure.Shape;
import vn.cchc.audit.internal.figure.Shape.Span;
import vn.cchc.model.arithmetic.Rounding;

/** What speaks for one figure being the base of a rate: other rates taken on it, the head of a list, labels. */
final class BaseEvidence {

    private final Document document;
    private final int at;
    private final Shape shape;
    private final Figure percent;
    private final Span sentence;

    /** Looks around a rate of the passage that has this place in the document. */
    BaseEvidence(Document document, int at, Figure percent) {
        this.document = document;
        this.at = at;
        this.shape = document.shapes().get(at);
        this.percent = percent;
        this.sentence = shape.sentenceOf(percent.mark());
    }

    /** Returns the counts of the paragraph that a list hangs on; none outside of lists. */
    List<Figure> heads() {
        if (!shape.passage().marker().present()) {
            return List.of();
        }
        for (int i = at - 1; i >= Math.max(0, at - 25); i--) {
            Shape earlier = document.shapes().get(i);
            boolean outer = !earlier.passage().marker().present()
                    || earlier.passage().marker().outer(shape.passage().marker());
            if (outer && !earlier.figures().isEmpty()) {
                return earlier.figures().stream().filter(Figure::countable).toList();
            }
        }
        return List.of();
    }

    /** Whether another rate of the sentence is taken on this figure: the next one is too. */
    boolean proven(Figure whole) {
        List<Figure> figures = shape.figuresIn(sentence.start(), percent.mark());
        for (int i = 1; i < figures.size(); i++) {
            Figure part = figures.get(i - 1);
            Figure rate = figures.get(i);
            if (rate.kind() == Kind.PERCENT
                    && part.countable()
                    && part != whole
                    && whole.value().signum() > 0
                    && Rounding.compare(rate.value(), Rounding.percent(part.value(), whole.value()))
                            == Rounding.Verdict.EQUAL) {
                return true;
            }
        }
        return false;
    }

    /** Whether another item of the list has a rate that is taken on this figure. */
    boolean provenBySister(Figure whole) {
        for (int i = Math.max(0, at - 6); i < Math.min(document.shapes().size(), at + 6); i++) {
            Shape sister = document.shapes().get(i);
            if (i == at
                    || sister.passage().marker().kind()
                            != shape.passage().marker().kind()) {
                continue;
            }
            List<Figure> figures = sister.figures();
            for (int k = 1; k < figures.size(); k++) {
                boolean rate = figures.get(k).kind() == Kind.PERCENT
                        && figures.get(k - 1).countable()
                        && figures.get(k).mark() - figures.get(k - 1).mark() < 40;
                if (rate
                        && Rounding.compare(
                                        figures.get(k).value(),
                                        Rounding.percent(figures.get(k - 1).value(), whole.value()))
                                == Rounding.Verdict.EQUAL) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The words before a figure since the one before it, and those after it up to the next pause. */
    String label(Figure figure, List<Figure> near) {
        int from = near.stream()
                .map(other -> other.mark() + 1)
                .filter(end -> end <= figure.mark())
                .reduce((first, second) -> second)
                .orElse(sentence.start());
        String before = shape.low().substring(Math.max(from, figure.mark() - 40), figure.mark());
        int pause = Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1;
        String after = shape.low().substring(figure.mark() + 1, Math.min(percent.mark(), figure.mark() + 40));
        return before.substring(pause) + " " + after.split("[,;.()]", 2)[0];
    }
}
