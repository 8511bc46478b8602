package vn.cchc.office.internal.live;

/** Names inside of the parts that carry what does not fit into the text. */
public final class LiveParts {

    /** Where an office file keeps properties of its own. */
    public static final String PROPERTIES = "docProps/custom.xml";

    /** Property: id of the writing. */
    public static final String WRITING = "cchc.writing";
    /** Property: id of the snapshot. */
    public static final String SNAPSHOT = "cchc.snapshot";
    /** Property: what stood at the end of the text before the ending mark took its place. */
    public static final String ENDING = "cchc.ending";

    /** Namespace of the custom XML part with the numbers of the document. */
    public static final String NUMBERS = "urn:vn.cchc:numbers:1";

    /** What offices set at the end of a text so that nothing can be added after it. */
    public static final String ENDING_MARK = "./.";

    private LiveParts() {}
}
