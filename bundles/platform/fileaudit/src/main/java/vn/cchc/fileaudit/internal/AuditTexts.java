package vn.cchc.fileaudit.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.cchc.audit.AuditText;
import vn.cchc.audit.Place;
import vn.cchc.office.DocumentText;
import vn.cchc.office.DocumentText.Part;

/** Turns the text of a file into what the auditor reads. */
final class AuditTexts {

    /** A line break within a paragraph begins something new only where the next line is marked as an item. */
    private static final Pattern ITEM =
            Pattern.compile("\n(?=\\s*(?:[-–+•*]\\s|\\(?(?:[a-zđ]|[ivx]{1,4}|\\d{1,2})\\)\\s))");

    private AuditTexts() {}

    static AuditText of(DocumentText text) {
        return switch (text.kind()) {
            case TEXT -> new AuditText(text.file(), AuditText.Layout.LINES, plainLines(text.parts()));
            case PDF -> new AuditText(text.file(), AuditText.Layout.LINES, pageLines(text.parts()));
            case WORD -> AuditText.ofParagraphs(text.file(), paragraphs(text.parts()));
        };
    }

    /** Most texts have no pages; those that have begin each with a form feed. */
    private static List<AuditText.Part> plainLines(List<Part> parts) {
        boolean paged = parts.stream().anyMatch(part -> part.text().startsWith("\f"));
        List<AuditText.Part> lines = new ArrayList<>(parts.size());
        int page = paged ? 1 : 0;
        for (Part part : parts) {
            page += part.text().startsWith("\f") && part.line() > 1 ? 1 : 0;
            lines.add(new AuditText.Part(part.text(), new Place(part.line(), page, 0), Optional.empty()));
        }
        return lines;
    }

    /** Where a page begins, the auditor expects a form feed: there the notes of the page before have ended. */
    private static List<AuditText.Part> pageLines(List<Part> parts) {
        List<AuditText.Part> lines = new ArrayList<>(parts.size());
        int page = 1;
        for (Part part : parts) {
            String begin = part.page() == page ? "" : "\f";
            page = part.page();
            lines.add(
                    new AuditText.Part(begin + part.text(), new Place(part.line(), part.page(), 0), Optional.empty()));
        }
        return lines;
    }

    private static List<AuditText.Part> paragraphs(List<Part> parts) {
        List<AuditText.Part> paragraphs = new ArrayList<>(parts.size());
        for (Part part : parts) {
            Place place = new Place(0, part.page(), part.paragraph());
            Optional<AuditText.Cell> cell = part.cell().map(c -> new AuditText.Cell(c.table(), c.row(), c.column()));
            for (String piece : ITEM.split(part.text())) {
                if (!piece.isBlank()) {
                    paragraphs.add(new AuditText.Part(piece.replace('\n', ' '), place, cell));
                }
            }
        }
        return paragraphs;
    }
}
