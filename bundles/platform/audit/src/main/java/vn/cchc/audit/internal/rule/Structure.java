package vn.cchc.audit.internal.rule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.audit.AuditRule;
import vn.cchc.audit.internal.figure.Shape;
import vn.cchc.audit.internal.flow.Marker;
import vn.cchc.audit.internal.rule.Notes.Fault;
import vn.cchc.model.Severity;

/** Numbering of points and sections, and paragraphs that stand twice. */
final class Structure implements Recogniser {

    private static final String ALPHABET = "abcdđeghiklmnopqrstuvxy";
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");
    private static final int LONG = 120;

    @Override
    public void read(Document document, Notes notes) {
        Map<String, Shape> paragraphs = new HashMap<>();
        Deque<Shape> letters = new ArrayDeque<>();
        Deque<Shape> romans = new ArrayDeque<>();
        Map<String, Integer> headings = new HashMap<>();
        for (Shape shape : document.shapes()) {
            Marker marker = shape.passage().marker();
            switch (marker.kind()) {
                case 'a' -> points(shape, letters, ALPHABET.indexOf(marker.label()), notes);
                case 'i' -> points(shape, romans, ROMAN.indexOf(marker.label()), notes);
                case '#' -> {
                    letters.clear();
                    romans.clear();
                    heading(shape, marker.label(), headings, notes);
                }
                case '1' -> letters.clear();
                default -> {
                    if (shape.passage().text().matches("(?:[IVX]{1,5}\\.|Phần|PHẦN|CHƯƠNG|Chương) ?.*")) {
                        letters.clear();
                        headings.clear();
                    }
                }
            }
            twice(shape, paragraphs, notes);
        }
    }

    private static void points(Shape shape, Deque<Shape> last, int index, Notes notes) {
        if (last.isEmpty() || index <= 0) {
            last.clear();
            if (index == 0) {
                last.push(shape);
            }
            return;
        }
        Marker before = last.element().passage().marker();
        Marker now = shape.passage().marker();
        boolean letter = now.kind() == 'a';
        int previous = letter ? ALPHABET.indexOf(before.label()) : ROMAN.indexOf(before.label());
        if (index == previous) {
            fault(shape, "struct.double", now.label() + ")", "", Severity.WARN, notes);
        } else if (index > previous + 1) {
            String missing = letter ? ALPHABET.substring(previous + 1, previous + 2) : ROMAN.get(previous + 1);
            // Leaving out đ is a habit of many offices: said, but not as a fault.
            Severity severity = missing.equals("đ") && index == previous + 2 ? Severity.HINT : Severity.WARN;
            fault(shape, "struct.gap", before.label() + ")", missing + ")", severity, notes);
        }
        if (index >= previous) {
            last.clear();
            last.push(shape);
        }
    }

    private static void heading(Shape shape, String label, Map<String, Integer> last, Notes notes) {
        int dot = label.lastIndexOf('.');
        String parent = label.substring(0, dot);
        int number = Integer.parseInt(label.substring(dot + 1));
        Integer before = last.get(parent);
        if (before != null && number == before) {
            fault(shape, "struct.double", label, "", Severity.WARN, notes);
        } else if (before != null && number > before + 1) {
            String missing = parent + "." + (before + 1);
            fault(shape, "struct.gap", parent + "." + before, missing, Severity.WARN, notes);
        }
        last.put(parent, number);
    }

    private static void fault(Shape shape, String key, String before, String missing, Severity severity, Notes notes) {
        String now = shape.passage().marker().label();
        Fault fault = new Fault(severity, now, missing, Messages.text(key, before, now, missing), "");
        notes.add(
                AuditRule.STRUCT,
                shape.passage().placeAt(0),
                shape.passage().placeAt(0),
                now + " " + shape.passage().text(),
                fault);
    }

    private static void twice(Shape shape, Map<String, Shape> paragraphs, Notes notes) {
        String text = shape.passage().text();
        if (text.length() < LONG || shape.passage().footnote()) {
            return;
        }
        Shape first = paragraphs.putIfAbsent(text, shape);
        if (first != null) {
            int line = Math.max(
                    first.passage().placeAt(0).line(),
                    first.passage().placeAt(0).paragraph());
            Fault fault = new Fault(Severity.WARN, "", "", Messages.text("struct.twice", line), "");
            notes.add(
                    AuditRule.STRUCT,
                    shape.passage().placeAt(0),
                    shape.passage().placeAt(text.length() - 1),
                    text,
                    fault);
        }
    }
}
