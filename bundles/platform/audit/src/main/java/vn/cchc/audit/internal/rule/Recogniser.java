package vn.cchc.audit.internal.rule;

/** Reads one kind of claim; keeps nothing. */
public interface Recogniser {

    /** Notes every claim of its kind, and what doesn't hold. */
    void read(Document document, Notes notes);
}
