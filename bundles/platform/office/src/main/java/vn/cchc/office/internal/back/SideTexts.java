package vn.cchc.office.internal.back;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import vn.cchc.office.DocumentText.Cell;
import vn.cchc.office.internal.docx.BodyScanner;
import vn.cchc.office.internal.docx.Names;
import vn.cchc.office.internal.docx.WordArchive;
import vn.cchc.office.internal.docx.WordParagraph;

/** The texts that stand in parts of their own: footnotes, endnotes, remarks. */
final class SideTexts {

    /**
     * A text.
     *
     * @param text its paragraphs, one each line
     * @param author who wrote it; empty for notes
     * @param date when, as the file says; empty for notes
     */
    record Entry(String text, String author, String date) {}

    private SideTexts() {}

    /** Reads the entries of a kind of part, in the order of the file, by their ids. */
    static Map<String, Entry> read(WordArchive archive, String type, String element) throws IOException {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (String part : archive.related(type)) {
            Collector collector = new Collector(element, entries);
            archive.read(part, new BodyScanner(0, collector)::take);
        }
        return entries;
    }

    /** Puts the paragraphs between the start and the end of an entry together. */
    private static final class Collector implements BodyScanner.Sink {
        private final String element;
        private final Map<String, Entry> entries;
        private final List<String> lines = new ArrayList<>();
        private Optional<StartElement> open = Optional.empty();

        Collector(String element, Map<String, Entry> entries) {
            this.element = element;
            this.entries = entries;
        }

        @Override
        public void paragraph(WordParagraph paragraph, Optional<Cell> cell) {
            lines.add(paragraph.text());
        }

        @Override
        public void other(XMLEvent event) {
            if (Names.starts(event, element)) {
                open = Optional.of(event.asStartElement());
                lines.clear();
            } else if (Names.ends(event, element)) {
                open.ifPresent(this::add);
            }
        }

        private void add(StartElement start) {
            // The two separators are entries too, with a type.
            String type = Names.attribute(start, "type").orElse("normal");
            if (type.equals("normal")) {
                String text = String.join("\n", lines).strip();
                entries.put(
                        Names.attribute(start, "id").orElse(""),
                        new Entry(
                                text,
                                Names.attribute(start, "author").orElse(""),
                                Names.attribute(start, "date").orElse("")));
            }
        }
    }
}
