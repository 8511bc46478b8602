package vn.cchc.office.internal.comment;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import javax.xml.namespace.QName;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.Namespace;
import javax.xml.stream.events.ProcessingInstruction;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/**
 * Writes XML as it was read: every element, prefix and declaration stays.
 *
 * <p>The JDK's own writer of events drops line breaks of attributes and writes {@code <a></a>} for {@code <a/>}.
 */
final class EventXml {

    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final Writer out;
    private boolean startOpen;

    EventXml(Writer out) {
        this.out = out;
    }

    /** Writes one event. */
    void write(XMLEvent event) throws IOException {
        if (event.isEndElement() && startOpen) {
            out.write("/>");
            startOpen = false;
            return;
        }
        closeStart();
        if (event.isStartDocument()) {
            out.write(DECLARATION);
        } else if (event.isStartElement()) {
            start(event.asStartElement());
        } else if (event.isEndElement()) {
            out.write("</" + name(event.asEndElement().getName()) + ">");
        } else if (event.isCharacters()) {
            out.write(escape(event.asCharacters().getData()));
        } else if (event.isProcessingInstruction()) {
            ProcessingInstruction instruction = (ProcessingInstruction) event;
            out.write("<?" + instruction.getTarget() + " " + instruction.getData() + "?>");
        }
        // Comments of the XML are for nobody.
    }

    /** Writes XML that is ready. */
    void raw(String xml) throws IOException {
        if (!xml.isEmpty()) {
            closeStart();
            out.write(xml);
        }
    }

    void flush() throws IOException {
        out.flush();
    }

    private void closeStart() throws IOException {
        if (startOpen) {
            out.write('>');
            startOpen = false;
        }
    }

    private void start(StartElement element) throws IOException {
        out.write('<');
        out.write(name(element.getName()));
        Iterator<Namespace> namespaces = element.getNamespaces();
        while (namespaces.hasNext()) {
            Namespace namespace = namespaces.next();
            String prefix = namespace.getPrefix();
            attribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, namespace.getNamespaceURI());
        }
        Iterator<Attribute> attributes = element.getAttributes();
        while (attributes.hasNext()) {
            Attribute attribute = attributes.next();
            attribute(name(attribute.getName()), attribute.getValue());
        }
        startOpen = true;
    }

    private void attribute(String name, String value) throws IOException {
        out.write(' ');
        out.write(name);
        out.write("=\"");
        out.write(escape(value).replace("\n", "&#10;").replace("\t", "&#9;"));
        out.write('"');
    }

    private static String name(QName name) {
        return name.getPrefix().isEmpty() ? name.getLocalPart() : name.getPrefix() + ":" + name.getLocalPart();
    }

    /** Returns text that stands for itself; what XML forbids is left out, letters are not recomposed. */
    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\r' -> safe.append("&#13;");
                default -> {
                    if (isAllowed(c)) {
                        safe.appendCodePoint(c);
                    }
                }
            }
        });
        return safe.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
