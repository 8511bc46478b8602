package vn.cchc.store;

import org.jspecify.annotations.Nullable;

/** Says why a workspace can't be created, opened or changed, and what to do, in words for the person at the screen. */
public final class WorkspaceException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;

    /**
     * Makes one.
     *
     * @param key stable name of the reason
     * @param message what, which file, why, what to do
     * @param cause what the machine said, for the log
     */
    public WorkspaceException(String key, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.key = key;
    }

    /** Returns the stable name of the reason, {@code locked}, {@code newer}, {@code disk-full}…. */
    public String key() {
        return key;
    }
}
