package vn.cchc.roundtrip.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.cchc.report.doc.Inline;
import vn.cchc.roundtrip.ReportDifference.Author;

/** Marks in the newer of two lines what was put in and taken out. */
final class TrackedLine {

    private final Function<Inline.Number, Author> authors;
    private final Author others;

    TrackedLine(Function<Inline.Number, Author> authors, Author others) {
        this.authors = authors;
        this.others = others;
    }

    List<Inline> of(List<Inline> before, List<Inline> after) {
        List<Inline> was = pieces(before);
        List<Inline> is = pieces(after);
        List<Common.Pair> same = new ArrayList<>(Common.of(was, is, TrackedLine::isSame));
        same.add(new Common.Pair(was.size(), is.size()));
        List<Inline> out = new ArrayList<>();
        int a = 0;
        int b = 0;
        for (Common.Pair pair : same) {
            List<Inline> gone = was.subList(a, pair.a());
            List<Inline> come = is.subList(b, pair.b());
            // The number that stands there now is the one whose change somebody answers for.
            Optional<Inline.Number> cause = come.stream()
                    .filter(Inline.Number.class::isInstance)
                    .map(Inline.Number.class::cast)
                    .findFirst();
            out.addAll(joined(gone, Inline.Change.DELETED, cause));
            out.addAll(joined(come, Inline.Change.INSERTED, cause));
            if (pair.b() < is.size()) {
                out.add(is.get(pair.b()));
            }
            a = pair.a() + 1;
            b = pair.b() + 1;
        }
        return glued(out);
    }

    /** Marks a whole line. */
    List<Inline> all(List<Inline> line, Inline.Change change) {
        return joined(line, change, Optional.empty());
    }

    private List<Inline> joined(List<Inline> pieces, Inline.Change change, Optional<Inline.Number> cause) {
        Author author = cause.map(authors).orElse(others);
        return glued(pieces).stream()
                .map(piece -> (Inline) new Inline.Tracked(change, piece, author.name(), author.at()))
                .toList();
    }

    /** Takes words apart; everything else is one piece. */
    private static List<Inline> pieces(List<Inline> line) {
        List<Inline> pieces = new ArrayList<>();
        for (Inline inline : line) {
            if (inline instanceof Inline.Text text && text.binding().isEmpty()) {
                for (Token token : Line.words(text.text(), text.bold(), text.italic())) {
                    pieces.add(new Inline.Text(token.shown(), text.bold(), text.italic()));
                }
            } else {
                pieces.add(inline);
            }
        }
        return pieces;
    }

    /** Numbers are the same when they are written the same, whatever they rest on. */
    private static boolean isSame(Inline a, Inline b) {
        if (a instanceof Inline.Number x && b instanceof Inline.Number y) {
            return x.written().equals(y.written());
        }
        if (a instanceof Inline.Reference x && b instanceof Inline.Reference y) {
            return x.text().equals(y.text());
        }
        return a.equals(b);
    }

    /** Puts words of one style together again. */
    private static List<Inline> glued(List<Inline> pieces) {
        List<Inline> out = new ArrayList<>();
        for (Inline piece : pieces) {
            int last = out.size() - 1;
            if (piece instanceof Inline.Text text
                    && text.binding().isEmpty()
                    && last >= 0
                    && out.get(last) instanceof Inline.Text before
                    && before.binding().isEmpty()
                    && before.bold() == text.bold()
                    && before.italic() == text.italic()) {
                out.set(last, new Inline.Text(before.text() + text.text(), text.bold(), text.italic()));
            } else {
                out.add(piece);
            }
        }
        return out;
    }
}
