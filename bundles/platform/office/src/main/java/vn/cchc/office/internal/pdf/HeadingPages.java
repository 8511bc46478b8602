package vn.cchc.office.internal.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Reads from a PDF's outline on which pages its headings stand. */
public final class HeadingPages {

    /**
     * A heading.
     *
     * @param title its words with its number
     * @param page its page in the file, from 1
     */
    public record Heading(String title, int page) {}

    private final PDDocument document;
    private final List<Heading> headings = new ArrayList<>();

    private HeadingPages(PDDocument document) {
        this.document = document;
    }

    /** Returns the headings from first to last; none when the PDF has no outline. */
    public static List<Heading> of(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            HeadingPages pages = new HeadingPages(document);
            Optional<PDOutlineNode> outline =
                    Optional.ofNullable(document.getDocumentCatalog().getDocumentOutline());
            if (outline.isPresent()) {
                pages.read(outline.get());
            }
            return List.copyOf(pages.headings);
        }
    }

    private void read(PDOutlineNode node) throws IOException {
        for (PDOutlineItem item : node.children()) {
            Optional<PDPage> page = Optional.ofNullable(item.findDestinationPage(document));
            String title = Optional.ofNullable(item.getTitle()).orElse("");
            page.ifPresent(
                    found -> headings.add(new Heading(title, document.getPages().indexOf(found) + 1)));
            read(item);
        }
    }
}
