package vn.cchc.office.internal.comment;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import vn.cchc.office.internal.docx.Names;
import vn.cchc.office.internal.docx.ParagraphReader;
import vn.cchc.office.internal.docx.WordParagraph;
import vn.cchc.office.internal.docx.WordParagraph.Span;

/** Cuts a run in two so that a comment can begin or end between its words; the words look as before. */
final class RunSplitter {

    private static final XMLEventFactory EVENTS = XMLEventFactory.newDefaultFactory();
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private RunSplitter() {}

    /** Returns the paragraph cut before a letter, or as it is when the letter stands in anything but a plain run. */
    static WordParagraph cut(WordParagraph paragraph, int at) {
        for (Span span : paragraph.spans()) {
            if (span.from() < at && at < span.to()) {
                return cut(paragraph, span, at - span.from());
            }
        }
        return paragraph;
    }

    private static WordParagraph cut(WordParagraph paragraph, Span span, int at) {
        List<XMLEvent> run = paragraph.events().subList(span.first(), span.last() + 1);
        int text = textOf(run);
        if (text < 0) {
            return paragraph;
        }
        String words = run.get(text + 1).asCharacters().getData();
        if (at >= words.length() || Character.isLowSurrogate(words.charAt(at))) {
            return paragraph;
        }
        List<XMLEvent> events = new ArrayList<>(paragraph.events().subList(0, span.first()));
        events.addAll(with(run, text, words.substring(0, at)));
        events.addAll(with(run, text, words.substring(at)));
        events.addAll(
                paragraph.events().subList(span.last() + 1, paragraph.events().size()));
        return ParagraphReader.read(events);
    }

    /** Returns where the text of a run begins that holds nothing but its look and one text; -1 for any other. */
    private static int textOf(List<XMLEvent> run) {
        if (!Names.starts(run.get(0), "r")) {
            return -1;
        }
        // From the end: end of run, end of text, words, start of text, then at most the look.
        int text = run.size() - 4;
        boolean plain = text >= 1
                && Names.starts(run.get(text), "t")
                && run.get(text + 1).isCharacters()
                && Names.ends(run.get(text + 2), "t");
        if (!plain) {
            return -1;
        }
        boolean bare = text == 1;
        boolean onlyLook =
                Names.starts(run.get(1), "rPr") && Names.ends(run.get(text - 1), "rPr") && lookEnd(run) == text - 1;
        return bare || onlyLook ? text : -1;
    }

    private static int lookEnd(List<XMLEvent> run) {
        for (int i = 1; i < run.size(); i++) {
            if (Names.ends(run.get(i), "rPr")) {
                return i;
            }
        }
        return -1;
    }

    private static List<XMLEvent> with(List<XMLEvent> run, int text, String words) {
        List<XMLEvent> half = new ArrayList<>(run);
        half.set(text, keepingBlanks(run.get(text).asStartElement()));
        half.set(text + 1, EVENTS.createCharacters(words));
        return half;
    }

    private static StartElement keepingBlanks(StartElement text) {
        List<Attribute> attributes = List.of(EVENTS.createAttribute("xml", XML, "space", "preserve"));
        return EVENTS.createStartElement(text.getName(), attributes.iterator(), text.getNamespaces());
    }
}
