package vn.cchc.office.internal.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.office.WordWriter.Use;
import vn.cchc.office.internal.CompleteReport;
import vn.cchc.office.internal.Soffice;
import vn.cchc.plugin.FormChoice;

/**
 * The pages of a report look as they looked when a person found them good.
 *
 * <p>A picture has one point for two millimetres of paper: what is lost is the shape of letters and how their edges are
 * smoothed, which differs from machine to machine; what stays is where ink is and how much. Run with
 * {@code -Dcchc.golden=FOLDER} to write new pictures there, look at the pages, and then put them into {@code golden}.
 */
class GoldenPagesTest {

    private static final int DOTS_PER_INCH = 96;
    private static final int WIDTH = 105;

    /** How much the ink of one point may differ, of 255: a line of text that moved by its own height differs by 90. */
    private static final int POINT = 60;

    /** How many points of a page may differ more: a word that is broken otherwise, not a line. */
    private static final double SHARE = 0.006;

    @TempDir
    Path folder;

    @Test
    void lookAsTheyDid() throws IOException {
        Path file = folder.resolve("report.docx");
        new Decree30Writer().write(CompleteReport.stamped(), FormChoice.of(FormChoice.DECREE), Use.FINAL, file);
        Path pdf = Soffice.convert(file, "pdf", folder);
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertEquals(5, document.getNumberOfPages());
            PDFRenderer renderer = new PDFRenderer(document);
            List<BufferedImage> seen = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                seen.add(small(renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.GRAY)));
            }
            Optional<String> target = Optional.ofNullable(System.getProperty("cchc.golden"));
            for (int page = 1; page <= seen.size(); page++) {
                if (target.isPresent()) {
                    ImageIO.write(
                            seen.get(page - 1),
                            "png",
                            Path.of(target.get(), "page-" + page + ".png").toFile());
                } else {
                    compare(golden(page), seen.get(page - 1), page);
                }
            }
        }
    }

    @Test
    void wouldBeFoundToDifferByOneMovedLine() throws IOException {
        BufferedImage page = golden(1);
        BufferedImage moved = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = moved.createGraphics();
        graphics.drawImage(page, 0, 0, null);
        graphics.drawImage(page.getSubimage(0, 60, page.getWidth(), 40), 0, 62, null);
        graphics.dispose();
        assertTrue(differing(page, moved) > SHARE * page.getWidth() * page.getHeight());
    }

    private static void compare(BufferedImage golden, BufferedImage seen, int page) {
        assertEquals(golden.getWidth(), seen.getWidth(), "width of page " + page);
        assertEquals(golden.getHeight(), seen.getHeight(), "height of page " + page);
        int most = (int) (SHARE * golden.getWidth() * golden.getHeight());
        int differing = differing(golden, seen);
        assertTrue(differing <= most, "page " + page + ": " + differing + " points differ, " + most + " may");
    }

    private static int differing(BufferedImage golden, BufferedImage seen) {
        int differing = 0;
        for (int y = 0; y < golden.getHeight(); y++) {
            for (int x = 0; x < golden.getWidth(); x++) {
                int difference =
                        golden.getRaster().getSample(x, y, 0) - seen.getRaster().getSample(x, y, 0);
                differing += Math.abs(difference) > POINT ? 1 : 0;
            }
        }
        return differing;
    }

    private static BufferedImage small(BufferedImage page) {
        int width = page.getWidth() > page.getHeight() ? WIDTH * 297 / 210 : WIDTH;
        int height = width * page.getHeight() / page.getWidth();
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = small.createGraphics();
        graphics.drawImage(page.getScaledInstance(width, height, java.awt.Image.SCALE_AREA_AVERAGING), 0, 0, null);
        graphics.dispose();
        return small;
    }

    private static BufferedImage golden(int page) throws IOException {
        try (InputStream in = GoldenPagesTest.class.getResourceAsStream("golden/page-" + page + ".png")) {
            return ImageIO.read(Optional.ofNullable(in).orElseThrow());
        }
    }
}
