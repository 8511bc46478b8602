package vn.cchc.audit;

/** Says in the user's language why a text can't be audited and what to do. */
public final class UnreadableTextException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Keeps a message that is ready to be shown. */
    public UnreadableTextException(String message) {
        super(message);
    }
}
