package vn.cchc.audit.internal.rule;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.audit.internal.figure.Shape;
import vn.cchc.audit.internal.flow.Marker;

/**
 * A paragraph that announces a list, and the items of the list.
 *
 * @param head the paragraph before the items
 * @param items the items of the first level
 * @param at position of the head in the document
 */
record Bullets(Shape head, List<Shape> items, int at) {

    private static final int MOST = 80;

    /** Returns every list of a document that has two items or more. */
    static List<Bullets> of(Document document) {
        List<Bullets> lists = new ArrayList<>();
        List<Shape> shapes = document.shapes();
        for (int i = 0; i + 2 < shapes.size(); i++) {
            Marker first = shapes.get(i + 1).passage().marker();
            Marker own = shapes.get(i).passage().marker();
            boolean begins = listable(first) && (!own.present() || own.outer(first));
            if (begins && !shapes.get(i).passage().footnote()) {
                List<Shape> items = items(shapes, i + 1, first);
                if (items.size() >= 2) {
                    lists.add(new Bullets(shapes.get(i), items, i));
                }
            }
        }
        return lists;
    }

    private static boolean listable(Marker marker) {
        return marker.present() && marker.kind() != '#';
    }

    private static List<Shape> items(List<Shape> shapes, int from, Marker first) {
        List<Shape> items = new ArrayList<>();
        for (int i = from; i < shapes.size() && items.size() < MOST; i++) {
            Marker marker = shapes.get(i).passage().marker();
            if (marker.kind() == first.kind()) {
                items.add(shapes.get(i));
                if (shapes.get(i).low().endsWith(":")
                        && i + 1 < shapes.size()
                        && shapes.get(i + 1).passage().marker().kind() == first.kind()) {
                    break;
                }
            } else if (marker.present() ? !first.outer(marker) : !remark(shapes, i, first)) {
                break;
            }
        }
        return items;
    }

    /** A paragraph without bullet between two items explains the one before. */
    private static boolean remark(List<Shape> shapes, int at, Marker first) {
        Shape shape = shapes.get(at);
        return at + 1 < shapes.size()
                && shapes.get(at + 1).passage().marker().kind() == first.kind()
                && shape.figures().isEmpty()
                && !shape.passage().text().endsWith(":");
    }
}
