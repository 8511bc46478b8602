package vn.cchc.office;

import java.io.IOException;

/** A file could not be written or converted; the message is for the user: what, where, why, what to do. */
public final class OfficeException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Makes one without a technical cause. */
    public OfficeException(String message) {
        super(message);
    }

    /** Makes one from a technical cause, which is for the log. */
    public OfficeException(String message, Throwable cause) {
        super(message, cause);
    }
}
