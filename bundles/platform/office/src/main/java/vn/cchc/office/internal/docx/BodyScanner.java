package vn.cchc.office.internal.docx;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import vn.cchc.office.DocumentText.Cell;

/** Cuts a stream of WordprocessingML into paragraphs and what stands between them, and counts tables, rows and columns. */
public final class BodyScanner {

    // A page of a report has some thousands; the limit only keeps a hostile file from filling the memory.
    private static final int MOST_EVENTS = 300_000;
    private static final int MOST_LETTERS = 4_000_000;
    private static final XMLEventFactory EVENTS = XMLEventFactory.newDefaultFactory();

    /** Takes what is found, in order. */
    public interface Sink {
        /** Take a paragraph, with its place in the innermost table. */
        void paragraph(WordParagraph paragraph, Optional<Cell> cell) throws IOException, XMLStreamException;

        /** Take what stands between paragraphs. */
        void other(XMLEvent event) throws IOException, XMLStreamException;
    }

    /** A table that is open. */
    private static final class Table {
        private final int number;
        private int row;
        private int column;
        private int width;

        Table(int number) {
            this.number = number;
        }
    }

    private final Sink sink;
    private final Deque<Table> open = new ArrayDeque<>();
    private List<XMLEvent> paragraph = new ArrayList<>();
    private int tables;
    private int depth;
    private int fallback;
    private int letters;

    /**
     * Begins to cut.
     *
     * @param tables how many tables were counted before
     */
    public BodyScanner(int tables, Sink sink) {
        this.tables = tables;
        this.sink = sink;
    }

    /** Returns how many tables were counted. */
    int tables() {
        return tables;
    }

    /** Take the next event. */
    public void take(XMLEvent event) throws IOException, XMLStreamException {
        if (depth == 0 && !(fallback == 0 && Names.starts(event, "p"))) {
            between(event);
            return;
        }
        add(event);
        if (Names.starts(event, "p")) {
            depth++;
        } else if (Names.ends(event, "p") && --depth == 0) {
            WordParagraph read = ParagraphReader.read(paragraph);
            paragraph = new ArrayList<>();
            letters = 0;
            sink.paragraph(read, cell());
        }
    }

    /** Keeps an event; text that came in pieces is put together. */
    private void add(XMLEvent event) throws DamagedFileException {
        int last = paragraph.size() - 1;
        if (event.isCharacters()) {
            letters += event.asCharacters().getData().length();
        }
        if (paragraph.size() > MOST_EVENTS || letters > MOST_LETTERS) {
            throw new DamagedFileException("read.bomb", "a paragraph of " + last + " pieces, " + letters + " letters");
        }
        if (event.isCharacters() && last >= 0 && paragraph.get(last).isCharacters()) {
            String before = paragraph.get(last).asCharacters().getData();
            paragraph.set(
                    last, EVENTS.createCharacters(before + event.asCharacters().getData()));
        } else {
            paragraph.add(event);
        }
    }

    private void between(XMLEvent event) throws IOException, XMLStreamException {
        if (event.isStartElement()) {
            started(event.asStartElement());
        } else if (Names.ends(event, "tbl")) {
            open.poll();
        } else if (Names.ends(event, "Fallback")) {
            fallback--;
        }
        sink.other(event);
    }

    private void started(StartElement element) {
        String name = Names.of(element.getName());
        if (name.equals("Fallback")) {
            fallback++;
        } else if (name.equals("tbl")) {
            open.push(new Table(++tables));
        } else if (!open.isEmpty()) {
            inTable(open.element(), name, element);
        }
    }

    private static void inTable(Table table, String name, StartElement element) {
        switch (name) {
            case "tr" -> {
                table.row++;
                table.column = 1;
                table.width = 0;
            }
            case "gridBefore" -> table.column += Math.max(0, Names.number(element));
            case "tc" -> {
                table.column += table.width;
                table.width = 1;
            }
            case "gridSpan" -> table.width = Math.max(1, Names.number(element));
            default -> {
                // How it looks.
            }
        }
    }

    private Optional<Cell> cell() {
        return Optional.ofNullable(open.peek()).map(t -> new Cell(t.number, Math.max(1, t.row), Math.max(1, t.column)));
    }
}
