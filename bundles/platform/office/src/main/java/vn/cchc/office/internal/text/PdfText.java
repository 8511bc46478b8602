package vn.cchc.office.internal.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.office.DocumentText;
import vn.cchc.office.DocumentText.Kind;
import vn.cchc.office.DocumentText.Origin;
import vn.cchc.office.DocumentText.Part;
import vn.cchc.office.OfficeException;
import vn.cchc.office.internal.Messages;
import vn.cchc.office.internal.docx.DamagedFileException;

/** Reads the text of a PDF, line by line with its pages. */
final class PdfText {

    private static final Logger LOG = LoggerFactory.getLogger(PdfText.class);

    // A stamp of a digital signature on a scanned page is no text of a report.
    private static final int FEW_LETTERS = 20;

    private final Limits limits;

    PdfText(Limits limits) {
        this.limits = limits;
    }

    DocumentText read(Path file) throws IOException {
        PdfFonts.install();
        try (PDDocument pdf = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (pdf.getNumberOfPages() > limits.pages()) {
                throw new OfficeException(
                        Messages.text("read.too-many-pages", file, pdf.getNumberOfPages(), limits.pages()));
            }
            return read(file, pdf);
        } catch (InvalidPasswordException e) {
            throw new OfficeException(Messages.text("read.pdf-encrypted", file), e);
        } catch (OfficeException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // A damaged file makes the library stumble in many ways; none of them is the user's business.
            LOG.debug("PDFBox can't read a file", e);
            throw new DamagedFileException("read.pdf-damaged", e);
        }
    }

    private DocumentText read(Path file, PDDocument pdf) throws IOException {
        List<Part> lines = new ArrayList<>();
        List<Integer> empty = new ArrayList<>();
        long letters = 0;
        long room = limits.letters();
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        int pages = pdf.getNumberOfPages();
        for (int page = 1; page <= pages; page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            String text = stripper.getText(pdf);
            long found = text.codePoints().filter(Character::isLetterOrDigit).count();
            letters += found;
            room -= text.length();
            if (room < 0) {
                throw new OfficeException(Messages.text("read.too-long", file));
            }
            if (found == 0) {
                empty.add(page);
            }
            add(text, page, lines);
        }
        boolean mostlyEmpty = empty.size() * 2 > pages && letters < (long) FEW_LETTERS * pages;
        if (letters == 0 || mostlyEmpty) {
            throw new OfficeException(Messages.text("read.pdf-scanned", file, pages));
        }
        return new DocumentText(FileKind.name(file), Kind.PDF, lines, remarks(empty));
    }

    private static void add(String text, int page, List<Part> lines) {
        for (String line : text.split("\n")) {
            String words = line.stripTrailing();
            if (!words.isEmpty()) {
                lines.add(new Part(words, Origin.BODY, lines.size() + 1, page, 0, Optional.empty()));
            }
        }
    }

    private static List<String> remarks(List<Integer> empty) {
        if (empty.isEmpty()) {
            return List.of();
        }
        String pages = empty.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return List.of(Messages.text("read.pdf-empty-pages", pages));
    }
}
