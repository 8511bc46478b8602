package vn.cchc.office;

import java.time.Duration;

/** Hears how a conversion goes on; called on the thread that converts, so that it must be quick and must not throw. */
@FunctionalInterface
public interface PdfProgress {

    /** How far a conversion has come; LibreOffice itself says nothing until it is done. */
    enum Stage {
        /** LibreOffice was started. */
        STARTED,
        /** It is at work; told every second. */
        WORKING,
        /** The PDF stands under its name. */
        DONE
    }

    /**
     * Hear of a stage.
     *
     * @param elapsed time since LibreOffice was started
     * @param limit time after which it is stopped
     */
    void at(Stage stage, Duration elapsed, Duration limit);
}
