package vn.cchc.office;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A PDF that was made.
 *
 * @param file the PDF
 * @param substitute the face that stands in for the font of the decree; empty when that font is there or when this can't be
 *     found out
 */
public record PdfResult(Path file, Optional<FontSubstitute> substitute) {

    /**
     * A font that is not installed.
     *
     * @param missing name of the font that the document asks for
     * @param used name of the face that was used
     * @param message what to tell the user
     */
    public record FontSubstitute(String missing, String used, String message) {}
}
