package vn.cchc.audit.internal;

import vn.cchc.audit.AuditText;
import vn.cchc.audit.AuditText.Part;
import vn.cchc.audit.UnreadableTextException;
import vn.cchc.audit.internal.rule.Messages;

/** Refuses what can't be a report before anything reads it. */
final class Limits {

    /** About 2,500 pages. */
    private static final long MOST_CHARACTERS = 5_000_000;

    /** More control characters than one in fifty are no text. */
    private static final int NOISE = 50;

    private Limits() {}

    static void check(AuditText text) {
        long characters = 0;
        long controls = 0;
        for (Part part : text.parts()) {
            characters += part.text().length() + 1L;
            if (characters > MOST_CHARACTERS) {
                long all = text.parts().stream()
                        .mapToLong(one -> one.text().length() + 1L)
                        .sum();
                throw new UnreadableTextException(Messages.text("text.large", all, MOST_CHARACTERS));
            }
            controls += controls(part.text());
        }
        if (controls * NOISE > characters) {
            throw new UnreadableTextException(Messages.text("text.binary", text.file()));
        }
    }

    private static long controls(String text) {
        long found = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == '\t' || c == '\n' || c == '\r' || c == '\f';
            found += Character.isISOControl(c) && !blank || c == '\ufffd' ? 1 : 0;
        }
        return found;
    }
}
