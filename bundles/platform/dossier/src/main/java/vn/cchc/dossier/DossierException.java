package vn.cchc.dossier;

import java.util.List;

/** Says why something can't be done with a dossier, in words for the person at the screen; nothing was changed. */
public final class DossierException extends Exception {

    private static final long serialVersionUID = 1L;

    private final List<String> details;

    /** Makes one with a single message: what, where, why, what to do. */
    public DossierException(String message) {
        this(message, List.of());
    }

    /** Makes one with a message and a line for each place. */
    public DossierException(String message, List<String> details) {
        super(message);
        this.details = List.copyOf(details);
    }

    /** Makes one from the failure of a service that speaks to people already. */
    public DossierException(Exception cause) {
        super(cause.getMessage(), cause);
        this.details = List.of();
    }

    /** Returns a line for each place that is wrong; may be empty. */
    public List<String> details() {
        return details;
    }
}
