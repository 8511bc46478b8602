package vn.cchc.office.internal.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.office.PdfResult.FontSubstitute;
import vn.cchc.office.internal.Messages;

/** Asks the font system of Linux what stands in for a font; Windows and macOS have Times New Roman. */
final class Fonts {

    private static final Logger LOG = LoggerFactory.getLogger(Fonts.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Fonts() {}

    /** Returns what replaces the font; empty when it is there, or when nobody can tell. */
    static Optional<FontSubstitute> substituteFor(String font, Path folder) throws InterruptedException {
        try {
            Command.Result match = Command.run(List.of("fc-match", "-f", "%{family[0]}", font), folder, PATIENCE);
            String used = match.output();
            if (!match.finished() || match.code() != 0 || used.isBlank() || used.equalsIgnoreCase(font)) {
                return Optional.empty();
            }
            return Optional.of(new FontSubstitute(font, used, Messages.text("pdf.font", font, used)));
        } catch (IOException e) {
            LOG.debug("fc-match is not here, so nothing is known of fonts", e);
            return Optional.empty();
        }
    }
}
