package vn.cchc.office.internal.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import vn.cchc.office.internal.docx.WordParagraph.ListLevel;
import vn.cchc.office.internal.docx.WordParagraph.NoteMark;
import vn.cchc.office.internal.docx.WordParagraph.Span;

/** Reads the words of one paragraph from its events. */
public final class ParagraphReader {

    // What was struck out while changes were tracked, and what stands twice for older programs.
    private static final Set<String> UNREAD = Set.of("del", "moveFrom", "Fallback");

    private final List<XMLEvent> events;
    private final Deque<String> path = new ArrayDeque<>();
    private final Deque<StringBuilder> texts = new ArrayDeque<>();
    private final List<Span> spans = new ArrayList<>();
    private final List<String> boxes = new ArrayList<>();
    private final List<NoteMark> notes = new ArrayList<>();
    private final StringBuilder own = new StringBuilder();
    private String style = "";
    private String listId = "";
    private int listLevel;
    private int unread;
    private int pages;
    private int pagesBefore;
    private int childFirst;
    private int childFrom;

    private ParagraphReader(List<XMLEvent> events) {
        this.events = events;
    }

    /** Reads a paragraph, given from its start element to its end element. */
    public static WordParagraph read(List<XMLEvent> events) {
        ParagraphReader reader = new ParagraphReader(events);
        reader.texts.push(reader.own);
        for (int i = 0; i < events.size(); i++) {
            reader.take(i, events.get(i));
        }
        return new WordParagraph(
                List.copyOf(events),
                reader.own.toString(),
                List.copyOf(reader.spans),
                List.copyOf(reader.boxes),
                List.copyOf(reader.notes),
                reader.style,
                new ListLevel(reader.listId, reader.listLevel),
                reader.pages,
                reader.pagesBefore);
    }

    /** Tells whether what stands in an element of that name is not read. */
    public static boolean isUnread(String name) {
        return UNREAD.contains(name);
    }

    private void take(int index, XMLEvent event) {
        if (event.isStartElement()) {
            StartElement element = event.asStartElement();
            String name = Names.of(element.getName());
            if (path.size() == 1) {
                childFirst = index;
                childFrom = own.length();
            }
            if (UNREAD.contains(name)) {
                unread++;
            }
            start(name, element);
            path.push(name);
        } else if (event.isEndElement()) {
            end(index, path.pop());
        } else if (event.isCharacters()
                && unread == 0
                && !path.isEmpty()
                && path.element().equals("t")) {
            word(event.asCharacters().getData());
        }
    }

    private void start(String name, StartElement element) {
        switch (name) {
            case "p" -> {
                if (!path.isEmpty()) {
                    texts.push(new StringBuilder());
                }
            }
            case "tab", "ptab", "br", "cr", "noBreakHyphen" -> {
                // The same name lists tab stops among a paragraph's properties.
                if (!path.contains("pPr")) {
                    word(letter(name, element));
                }
            }
            case "lastRenderedPageBreak" -> page();
            case "footnoteReference", "endnoteReference" -> mark(name, element);
            default -> property(name, element);
        }
    }

    /** Returns what an element of a run stands for among the words. */
    public static String letter(String name, StartElement element) {
        return switch (name) {
            case "tab", "ptab" -> "\t";
            case "noBreakHyphen" -> "-";
            // Where a page or column ends, the sentence may go on.
            case "br" -> Names.attribute(element, "type").orElse("textWrapping").equals("textWrapping") ? "\n" : " ";
            case "cr" -> "\n";
            default -> "";
        };
    }

    private void property(String name, StartElement element) {
        if (texts.size() > 1 || !path.contains("pPr")) {
            return;
        }
        switch (name) {
            case "pStyle" -> style = Names.attribute(element, "val").orElse("");
            case "numId" -> listId = Names.attribute(element, "val").orElse("");
            case "ilvl" -> listLevel = Names.number(element);
            default -> {
                // How it looks, which doesn't change what it says.
            }
        }
    }

    private void mark(String name, StartElement element) {
        if (unread == 0) {
            notes.add(new NoteMark(
                    name.equals("endnoteReference"),
                    Names.attribute(element, "id").orElse(""),
                    childFirst,
                    -1));
        }
    }

    private void page() {
        pages++;
        if (own.toString().isBlank()) {
            pagesBefore++;
        }
    }

    private void word(String text) {
        if (unread == 0) {
            texts.element().append(text);
        }
    }

    private void end(int index, String name) {
        if (UNREAD.contains(name)) {
            unread--;
        }
        if (name.equals("p") && texts.size() > 1) {
            String box = texts.pop().toString();
            if (unread == 0 && !box.isBlank()) {
                boxes.add(box);
            }
        }
        if (path.size() == 1) {
            if (own.length() > childFrom) {
                spans.add(new Span(childFirst, index, childFrom, own.length()));
            }
            // A mark knows its place only when the child that holds it has ended.
            notes.replaceAll(m -> m.last() < 0 ? new NoteMark(m.endnote(), m.id(), m.first(), index) : m);
        }
    }
}
