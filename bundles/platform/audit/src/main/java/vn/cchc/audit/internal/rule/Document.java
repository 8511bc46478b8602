package vn.cchc.audit.internal.rule;

import java.util.List;
import vn.cchc.audit.AuditText;
import vn.cchc.audit.internal.figure.Shape;
import vn.cchc.audit.internal.figure.ShapeReader;
import vn.cchc.audit.internal.flow.Passages;

/**
 * A text as the recognisers see it.
 *
 * @param source the text as it came
 * @param shapes its paragraphs: the running text first, then the footnotes
 */
public record Document(AuditText source, List<Shape> shapes) {

    /** Reads a text. */
    public static Document of(AuditText text) {
        return new Document(
                text, Passages.of(text).stream().map(ShapeReader::read).toList());
    }
}
