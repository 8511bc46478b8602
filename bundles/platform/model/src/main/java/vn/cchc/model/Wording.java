package vn.cchc.model;

/**
 * What people decided in Word about a line of the report whose words aren't theirs: other words, another place, none, or a
 * line more.
 *
 * @param kind what was decided
 * @param target the line: {@code template:the-che/ket-qua/3}, with {@code #caption} or {@code #note} for those of a table;
 *     {@code addition:…} for a line of one's own
 * @param replaces words that stood behind the line when this was decided, in the language of templates; the decision holds
 *     as long as they are the same; empty where nothing stood there
 * @param shape what the line looks like
 * @param text its words in the language of templates; empty unless they were written
 * @param after the line it stands after, for a line added or moved; empty for the beginning of the report
 * @param source the edited file, and the place in it
 */
public record Wording(
        Kind kind, String target, String replaces, LineShape shape, String text, String after, SourceRef source) {

    /** What can be decided. */
    public enum Kind {
        /** Other words. */
        CHANGED("doi-loi"),
        /** A line more. */
        ADDED("them"),
        /** Left out. */
        REMOVED("bo"),
        /** Another place. */
        MOVED("chuyen");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** Returns the word that stands in files; it never changes. */
        public String id() {
            return id;
        }
    }

    public Wording {
        target = Require.text(target, "target of a wording");
        boolean written = kind == Kind.CHANGED || kind == Kind.ADDED;
        Require.that(written == !text.isBlank(), "wording of " + target + " has words exactly when they were written");
    }
}
