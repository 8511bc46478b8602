package vn.cchc.office.internal.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;
import vn.cchc.office.DocumentText.Cell;
import vn.cchc.office.DocumentText.Origin;
import vn.cchc.office.DocumentText.Part;

/**
 * Reads the text of a Word document, paragraph by paragraph, and numbers what has words.
 *
 * <p>Whoever reads a document twice gets the same numbers: the copy with comments finds its places by them.
 */
public final class WordText {

    private static final int MOST_LETTERS = 50_000_000;

    /**
     * A note that parts of the text came from.
     *
     * @param endnote whether it is an endnote
     * @param id its id
     */
    public record Note(boolean endnote, String id) {}

    /** Takes the text as it is read. */
    public interface Sink {

        /** Take a paragraph and the parts it makes: none when it has no words, its own first, then its text boxes'. */
        void paragraph(WordParagraph paragraph, List<Part> parts) throws IOException, XMLStreamException;

        /** Take what stands between paragraphs. */
        void other(XMLEvent event) throws IOException, XMLStreamException;
    }

    private final WordArchive archive;
    private final Numbering numbering;
    private final Map<Integer, Note> notes = new HashMap<>();
    private final Set<Note> marked = new HashSet<>();
    private int paragraphs;
    private int tables;
    private int page;
    private boolean pagesKnown;
    private long letters;
    private boolean strict;

    private WordText(WordArchive archive, Numbering numbering) {
        this.archive = archive;
        this.numbering = numbering;
    }

    /** Prepares to read a document. */
    public static WordText of(WordArchive archive) throws IOException {
        return new WordText(archive, Numbering.of(archive));
    }

    /** Reads the running text with its tables. */
    public void readBody(Sink sink) throws IOException {
        page = 1;
        scan(archive.main(), Origin.BODY, sink);
    }

    /** Reads everything: the running text, then the notes, headers and footers. */
    public List<Part> readAll() throws IOException {
        List<Part> parts = new ArrayList<>();
        readBody(collector(parts));
        if (!pagesKnown) {
            // The first page is known to be one only when another is.
            parts.replaceAll(p -> new Part(p.text(), p.origin(), 0, 0, p.paragraph(), p.cell()));
        }
        page = 0;
        notes("footnotes", Origin.FOOTNOTE, parts);
        notes("endnotes", Origin.ENDNOTE, parts);
        margins("header", Origin.HEADER, parts);
        margins("footer", Origin.FOOTER, parts);
        return parts;
    }

    /** Returns the note that each numbered part came from, when the running text has its mark; after all was read. */
    public Map<Integer, Note> notes() {
        Map<Integer, Note> found = new HashMap<>(notes);
        found.values().retainAll(marked);
        return found;
    }

    /** Returns whether the document is of the strict form, whose names differ; after it was read. */
    public boolean isStrict() {
        return strict;
    }

    private void notes(String type, Origin origin, List<Part> parts) throws IOException {
        for (String part : archive.related(type)) {
            String[] id = {""};
            scan(part, origin, new Sink() {
                @Override
                public void paragraph(WordParagraph paragraph, List<Part> read) {
                    read.forEach(p -> notes.put(p.number(), new Note(origin == Origin.ENDNOTE, id[0])));
                    parts.addAll(read);
                }

                @Override
                public void other(XMLEvent event) {
                    if (Names.starts(event, "footnote") || Names.starts(event, "endnote")) {
                        id[0] = Names.attribute(event.asStartElement(), "id").orElse("");
                    }
                }
            });
        }
    }

    /** Every section has its own headers, mostly with the same words; page numbers are no words. */
    private void margins(String type, Origin origin, List<Part> parts) throws IOException {
        Set<String> seen = new HashSet<>();
        for (String part : archive.related(type)) {
            List<Part> read = new ArrayList<>();
            int before = paragraphs;
            scan(part, origin, collector(read));
            paragraphs = before;
            for (Part one : read) {
                if (one.text().codePoints().anyMatch(Character::isLetter)
                        && seen.add(one.text().strip())) {
                    parts.add(new Part(one.text(), one.origin(), 0, 0, ++paragraphs, Optional.empty()));
                }
            }
        }
    }

    private void scan(String part, Origin origin, Sink sink) throws IOException {
        BodyScanner scanner = new BodyScanner(tables, new BodyScanner.Sink() {
            @Override
            public void paragraph(WordParagraph paragraph, Optional<Cell> cell) throws IOException, XMLStreamException {
                sink.paragraph(paragraph, parts(paragraph, origin, cell));
            }

            @Override
            public void other(XMLEvent event) throws IOException, XMLStreamException {
                strict |= event.isStartElement()
                        && Names.STRICT_WORD.equals(
                                event.asStartElement().getName().getNamespaceURI());
                sink.other(event);
            }
        });
        archive.read(part, scanner::take);
        tables = scanner.tables();
    }

    private List<Part> parts(WordParagraph paragraph, Origin origin, Optional<Cell> cell) throws IOException {
        letters += paragraph.text().length();
        if (letters > MOST_LETTERS) {
            throw new DamagedFileException("read.too-long", letters + " letters");
        }
        paragraph.notes().forEach(mark -> marked.add(new Note(mark.endnote(), mark.id())));
        pagesKnown |= paragraph.pages() > 0;
        int at = page == 0 ? 0 : page + paragraph.pagesBefore();
        page += page == 0 ? 0 : paragraph.pages();
        List<Part> parts = new ArrayList<>();
        if (!paragraph.text().isBlank() && !numbering.isContents(paragraph)) {
            String words = numbering.label(paragraph) + paragraph.text();
            parts.add(new Part(words, origin, 0, at, ++paragraphs, cell));
        }
        for (String box : paragraph.boxes()) {
            parts.add(new Part(box, Origin.TEXT_BOX, 0, at, ++paragraphs, Optional.empty()));
        }
        return parts;
    }

    private static Sink collector(List<Part> parts) {
        return new Sink() {
            @Override
            public void paragraph(WordParagraph paragraph, List<Part> read) {
                parts.addAll(read);
            }

            @Override
            public void other(XMLEvent event) {
                // Only words are collected.
            }
        };
    }
}
