package vn.cchc.office.internal.docx;

import java.io.IOException;

/** A file is not what it should be; the key names the message for the user, which takes the file's name. */
public final class DamagedFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String key;

    /** Keeps the key of a message and the reason for the log. */
    public DamagedFileException(String key, String reason) {
        super(reason);
        this.key = key;
    }

    /** Keeps the key of a message and the technical cause. */
    public DamagedFileException(String key, Throwable cause) {
        super(String.valueOf(cause.getMessage()), cause);
        this.key = key;
    }

    /** Returns the key of the message. */
    public String key() {
        return key;
    }
}
