package vn.cchc.office.internal.docx;

import java.util.List;
import javax.xml.stream.events.XMLEvent;

/**
 * A paragraph of the running text with its XML.
 *
 * @param events everything from its start to its end
 * @param text its words, without the number that Word sets before them
 * @param spans the pieces that its words stand in, in order
 * @param boxes the paragraphs of text boxes that hang on it
 * @param notes the marks of footnotes and endnotes in it
 * @param style id of its style; empty when it names none
 * @param list the list it is an item of by itself
 * @param pages how many pages begin in it, as Word noted when it last saved
 * @param pagesBefore how many of these begin before its first word
 */
public record WordParagraph(
        List<XMLEvent> events,
        String text,
        List<Span> spans,
        List<String> boxes,
        List<NoteMark> notes,
        String style,
        ListLevel list,
        int pages,
        int pagesBefore) {

    /**
     * A child of the paragraph that holds words.
     *
     * @param first index of its first event
     * @param last index of its last event
     * @param from where its words begin in the paragraph's
     * @param to where they end
     */
    public record Span(int first, int last, int from, int to) {}

    /**
     * The mark of a note.
     *
     * @param endnote whether it is an endnote's
     * @param id the note's id
     * @param first index of the first event of the paragraph's child that holds it
     * @param last index of the last event of that child
     */
    public record NoteMark(boolean endnote, String id, int first, int last) {}

    /**
     * A level of a list.
     *
     * @param id the list's id; empty when nothing is said, "0" when it is said to be no item
     * @param level the depth, from 0
     */
    public record ListLevel(String id, int level) {

        /** Nothing is said of a list. */
        public static final ListLevel UNSAID = new ListLevel("", 0);
    }
}
