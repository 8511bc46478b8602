package vn.cchc.office.internal.comment;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.events.StartElement;
import vn.cchc.office.internal.docx.Names;

/**
 * The elements of a comment, written with the prefix that the document uses.
 *
 * @param prefix the prefix with its colon
 * @param declaration what must stand in an element because the document has no such prefix
 */
record Tags(String prefix, String declaration) {

    /** Who the comments are by. */
    static final String AUTHOR = "CCHC – Soát báo cáo";

    private static final String INITIALS = "CCHC";

    /** Takes the prefix of an element of the document. */
    static Tags like(StartElement element) {
        String own = element.getName().getPrefix();
        // Attributes need a prefix, which the default namespace doesn't give.
        return own.isEmpty()
                ? new Tags("w:", " xmlns:w=\"" + element.getName().getNamespaceURI() + "\"")
                : new Tags(own + ":", "");
    }

    /** Takes the usual prefix, for a part that is new. */
    static Tags usual() {
        return new Tags("w:", "");
    }

    String rangeStart(int id) {
        return leaf("commentRangeStart", id);
    }

    String rangeEnd(int id) {
        return leaf("commentRangeEnd", id) + "<" + prefix + "r" + declaration + ">" + "<" + prefix + "commentReference "
                + prefix + "id=\"" + id + "\"/></" + prefix + "r>";
    }

    private String leaf(String name, int id) {
        return "<" + prefix + name + declaration + " " + prefix + "id=\"" + id + "\"/>";
    }

    /** Returns a comment; small and flush left whatever the document's own paragraphs look like. */
    String comment(int id, String text, Clock clock) {
        StringBuilder xml = new StringBuilder();
        // Word shows this as it stands: the time of the office, not that of Greenwich.
        String day = DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
        xml.append("<w:comment").append(declaration).append(" w:id=\"").append(id);
        xml.append("\" w:author=\"").append(EventXml.escape(AUTHOR));
        xml.append("\" w:date=\"").append(day);
        xml.append("\" w:initials=\"").append(INITIALS).append("\">");
        String[] paragraphs = text.split("\n", -1);
        for (int i = 0; i < paragraphs.length; i++) {
            xml.append("<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>");
            xml.append("<w:ind w:left=\"0\" w:right=\"0\" w:firstLine=\"0\"/><w:jc w:val=\"left\"/></w:pPr>");
            xml.append(i == 0 ? "<w:r><w:annotationRef/></w:r>" : "");
            xml.append("<w:r><w:rPr><w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/></w:rPr>");
            xml.append("<w:t xml:space=\"preserve\">").append(EventXml.escape(paragraphs[i]));
            xml.append("</w:t></w:r></w:p>");
        }
        xml.append("</w:comment>");
        return prefix.equals("w:") ? xml.toString() : Tags.renamed(xml.toString(), prefix);
    }

    /** The names are ours, the text is escaped: a prefix stands only after an angle, a slash or a blank. */
    private static String renamed(String xml, String prefix) {
        return xml.replaceAll("(?<=[<\\s/])w:(?=[A-Za-z]+[ >/=])", prefix);
    }

    /** Names the namespace of a part that is new. */
    static String root(boolean strict) {
        return strict ? Names.STRICT_WORD : Names.WORD;
    }
}
