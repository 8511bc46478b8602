package vn.cchc.office.internal.pdf;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.office.PdfResult.FontSubstitute;
import vn.cchc.office.internal.Messages;

/**
 * Chooses what stands in for a font that is not installed, by asking the font system of Linux; Windows and macOS have Times
 * New Roman.
 *
 * <p>Without a choice LibreOffice makes its own, which need not be the one that the font system names, and need not have
 * Vietnamese letters: the first Liberation fonts had none.
 *
 * @param program the program that answers, {@code fc-match}
 */
record Fonts(String program) {

    private static final Logger LOG = LoggerFactory.getLogger(Fonts.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Faces whose letters are as wide as those of Times New Roman, so that lines and pages break at the same words. */
    private static final List<String> AS_WIDE =
            List.of("Liberation Serif", "Tinos", "TeX Gyre Termes", "Nimbus Roman", "Thorndale AMT");

    /** Any face with serifs that has Vietnamese letters. */
    private static final String VIETNAMESE_SERIF = "serif:lang=vi";

    /** A face of this machine, and whether it has all Vietnamese letters. */
    private record Face(String family, boolean vietnamese) {}

    /** Returns what to use instead; empty when the font is there, or when nobody can tell. */
    Optional<FontSubstitute> insteadOf(String font, Room room) throws InterruptedException {
        Optional<Face> nearest = ask(font, room);
        if (nearest.isEmpty() || nearest.get().family().equalsIgnoreCase(font)) {
            return Optional.empty();
        }
        for (String family : AS_WIDE) {
            Optional<Face> face = ask(family, room);
            if (face.filter(f -> f.vietnamese() && f.family().equalsIgnoreCase(family))
                    .isPresent()) {
                return Optional.of(new FontSubstitute(font, family, Messages.text("pdf.font", font, family)));
            }
        }
        Optional<Face> readable = nearest.filter(Face::vietnamese);
        if (readable.isEmpty()) {
            readable = ask(VIETNAMESE_SERIF, room).filter(Face::vietnamese);
        }
        String family = readable.orElse(nearest.get()).family();
        String key = readable.isPresent() ? "pdf.font.width" : "pdf.font.letters";
        return Optional.of(new FontSubstitute(font, family, Messages.text(key, font, family)));
    }

    private Optional<Face> ask(String pattern, Room room) throws InterruptedException {
        try {
            Room.Result answer =
                    room.run(List.of(program, "-f", "%{family[0]}\\n%{lang}", pattern), PATIENCE, elapsed -> {});
            List<String> lines = answer.output().lines().toList();
            if (!answer.finished()
                    || answer.code() != 0
                    || lines.isEmpty()
                    || lines.get(0).isBlank()) {
                return Optional.empty();
            }
            boolean vietnamese = lines.size() > 1
                    && Arrays.asList(lines.get(1).split("\\|", -1)).contains("vi");
            return Optional.of(new Face(lines.get(0).strip(), vietnamese));
        } catch (IOException e) {
            LOG.debug("{} is not here, so nothing is known of fonts", program, e);
            return Optional.empty();
        }
    }
}
