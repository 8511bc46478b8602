package vn.cchc.report.doc;

/**
 * Where the words of a block come from, so that what is changed in Word finds its way home.
 *
 * @param kind who may change the words
 * @param path stable name of the place, such as {@code the-che/ket-qua/3}; empty only for {@link Kind#NONE}
 */
public record Origin(Kind kind, String path) {

    /** Words that nothing stands behind: they are written anew each time. */
    public static final Origin NONE = new Origin(Kind.NONE, "");

    /** What stands behind the words of a block. */
    public enum Kind {
        /** A heading of the outline: {@code node}. */
        OUTLINE,
        /** A block of a section's template: {@code section/block/number}, counted from 1 within the template's block. */
        TEMPLATE,
        /** A block of what officers wrote: {@code place/block/number}, counted from 1 within the narrative. */
        NARRATIVE,
        /** The table of a form group: {@code section/title}. */
        FORM,
        /** The table of a register: {@code section/register}. */
        REGISTER,
        /** A block that people added in Word: its id. */
        ADDITION,
        /** Nothing. */
        NONE
    }

    /** Returns the name that is unique in a report: {@code template:the-che/ket-qua/3}. */
    public String id() {
        return kind.name().toLowerCase(java.util.Locale.ROOT) + ":" + path;
    }
}
