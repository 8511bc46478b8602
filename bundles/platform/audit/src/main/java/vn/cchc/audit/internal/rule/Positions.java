package vn.cchc.audit.internal.rule;

import java.util.Arrays;
import vn.cchc.audit.internal.figure.Shape;

/** Finds positions of a passage in its shape. */
final class Positions {

    private Positions() {}

    /** Returns the position in the shape of the character that holds an offset of the passage. */
    static int inShape(Shape shape, int offset) {
        int found = Arrays.binarySearch(shape.origin(), offset);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    /** Returns the position in the shape just after the character that holds the last one before an offset. */
    static int endInShape(Shape shape, int offset) {
        return Math.min(shape.text().length(), inShape(shape, Math.max(0, offset - 1)) + 1);
    }
}
