package vn.cchc.audit.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.audit.AuditRule;
import vn.cchc.audit.internal.figure.Shape;
import vn.cchc.audit.internal.rule.Notes.Fault;
import vn.cchc.audit.internal.rule.Point.Style;
import vn.cchc.model.Severity;

/**
 * Gaps and doubles in the numbering of headings and points.
 *
 * <p>What is open is a stack: a point closes everything that began below its own row, so lists may be nested, be cut by
 * paragraphs and begin anew. A point that fits no row is passed over.
 */
final class Numbering implements Recogniser {

    private static final int DEEPEST = 40;
    /** A larger jump of a number is a line that begins with a figure. */
    private static final int WIDEST_GAP = 3;

    @Override
    public void read(Document document, Notes notes) {
        List<Shape> body = document.shapes().stream()
                .filter(shape -> !shape.passage().footnote())
                .toList();
        new Reader(body, notes).read();
        List<Shape> footnotes = document.shapes().stream()
                .filter(shape -> shape.passage().footnote())
                .toList();
        new Reader(footnotes, notes).read();
    }

    /** A row of sisters that may go on. */
    private static final class Row {
        private final Point first;
        private Point last;
        private int highest;
        private int at;

        Row(Point first, int at) {
            this.first = first;
            this.last = first;
            this.highest = first.index();
            this.at = at;
        }

        boolean goesOn(Point point) {
            return first.sister(point)
                    && point.index() > last.index()
                    && (point.missingAfter(last.index()).isEmpty()
                            || point.index() > highest
                                    && point.missingAfter(highest).isEmpty());
        }

        void take(Point point, int where) {
            last = point;
            highest = Math.max(highest, point.index());
            at = where;
        }
    }

    /** A row of dotted headings that doesn't begin with 1. */
    private record Headless(Shape shape, Point point) {}

    private static final class Reader {
        private final List<Shape> shapes;
        private final Notes notes;
        private final List<Row> open = new ArrayList<>();
        private final List<Headless> headless = new ArrayList<>();
        private int wholeRows;

        Reader(List<Shape> shapes, Notes notes) {
            this.shapes = shapes;
            this.notes = notes;
        }

        void read() {
            for (int i = 0; i < shapes.size(); i++) {
                Shape shape = shapes.get(i);
                if (Appendices.heading(shape).isPresent()) {
                    open.clear();
                    continue;
                }
                int at = i;
                Point.of(shape).filter(point -> point.index() >= 0).ifPresent(point -> take(fitting(point), at));
            }
            if (wholeRows >= 2) {
                headless.forEach(row -> gap(row.shape(), row.point(), "", 0, Severity.WARN));
            }
        }

        /** (i) after (h) is a letter; ii) after i) is a Roman number. */
        private Point fitting(Point point) {
            if (point.style() == Style.SMALL_ROMAN && !open.isEmpty() && point.index() == 1) {
                Row top = open.get(open.size() - 1);
                if (top.first.written().equals("i)")) {
                    open.remove(top);
                    open.add(new Row(new Point(Style.SMALL_ROMAN, "", 0, "i)"), top.at));
                }
            }
            Optional<Point> letter = point.asLetter();
            return letter.isPresent()
                            && open.stream().anyMatch(row -> row.goesOn(letter.orElseThrow()))
                            && open.stream().noneMatch(row -> row.goesOn(point))
                    ? letter.orElseThrow()
                    : point;
        }

        private void take(Point point, int at) {
            int found = -1;
            for (int i = open.size() - 1; i >= 0 && found < 0; i--) {
                found = open.get(i).goesOn(point) ? i : -1;
            }
            if (found >= 0) {
                close(found);
                open.get(found).take(point, at);
                return;
            }
            for (int i = open.size() - 1; i >= 0 && found < 0; i--) {
                found = open.get(i).first.sister(point) ? i : -1;
            }
            if (found < 0) {
                begin(point, at);
            } else if (point.index() == 0) {
                again(point, at, found);
            } else {
                against(open.get(found), point, at, found);
            }
        }

        private void begin(Point point, int at) {
            if (point.style() == Style.DOTTED) {
                boolean underItsHeading = open.stream()
                        .anyMatch(row -> row.last.written().equals(point.parent() + ".")
                                || row.last.written().equals(point.parent()));
                if (point.index() == 0) {
                    wholeRows++;
                } else if (point.index() <= 2 && underItsHeading && !written(point.at(0), Math.max(0, at - 6), at)) {
                    headless.add(new Headless(shapes.get(at), point));
                }
            }
            if (point.heading()) {
                open.removeIf(row -> row.first.rank() > point.rank());
            }
            push(new Row(point, at));
        }

        private void push(Row row) {
            if (open.size() == DEEPEST) {
                open.remove(0);
            }
            open.add(row);
        }

        /** The first of a row again: a new list, unless it stands right after itself. */
        private void again(Point point, int at, int found) {
            Row row = open.get(found);
            if (row.last.index() == 0 && row.at == at - 1 && row.first.index() == 0) {
                twice(at, point);
                row.highest = 1;
                row.at = at;
            } else if (found == open.size() - 1) {
                open.set(found, new Row(point, at));
            } else {
                push(new Row(point, at));
            }
        }

        private void against(Row row, Point point, int at, int found) {
            int before = row.last.index();
            if (point.index() == before) {
                close(found);
                twice(at, point);
                row.highest = Math.max(row.highest, before + 1);
                row.at = at;
                return;
            }
            if (point.index() > before) {
                if (numbered(point) && point.index() - before > WIDEST_GAP) {
                    return;
                }
                close(found);
                int missing = point.missingAfter(before).orElseThrow();
                if (!written(point.at(missing), row.at, at)) {
                    Severity severity = point.onlyBarredD(before) ? Severity.HINT : Severity.WARN;
                    gap(shapes.get(at), point, row.last.written(), missing, severity);
                }
            }
            row.take(point, at);
        }

        private static boolean numbered(Point point) {
            return point.style() == Style.NUMBER
                    || point.style() == Style.NUMBER_BRACKET
                    || point.style() == Style.NUMBER_IN_BRACKETS;
        }

        private void close(int row) {
            open.subList(row + 1, open.size()).clear();
        }

        /** Whether a mark stands within a paragraph, where no row sees it. */
        private boolean written(String mark, int from, int to) {
            return shapes.subList(from, to).stream()
                    .map(shape -> shape.passage().text())
                    .anyMatch(text -> text.contains(" " + mark) || text.startsWith(mark));
        }

        private void twice(int at, Point point) {
            String message = Messages.text("struct.double", point.written());
            note(shapes.get(at), point, new Fault(Severity.WARN, point.written(), "", message, ""));
        }

        private void gap(Shape shape, Point point, String before, int missing, Severity severity) {
            String lost = point.at(missing);
            String message = before.isEmpty()
                    ? Messages.text("struct.first", point.written(), lost)
                    : Messages.text("struct.gap", before, point.written(), lost);
            note(shape, point, new Fault(severity, point.written(), lost, message, ""));
        }

        private void note(Shape shape, Point point, Fault fault) {
            String text = shape.passage().text();
            String quote = text.startsWith(point.written()) ? text : point.written() + " " + text;
            notes.add(
                    AuditRule.STRUCT,
                    shape.passage().placeAt(0),
                    shape.passage().placeAt(0),
                    quote,
                    fault);
        }
    }
}
