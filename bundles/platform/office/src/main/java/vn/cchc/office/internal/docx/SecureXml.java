package vn.cchc.office.internal.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;

/** Reads XML that nobody vouches for: no document type, no entity of its own, nothing from outside. */
final class SecureXml {

    private SecureXml() {}

    /** Opens a part; the caller closes the stream. */
    static XMLEventReader open(InputStream in) throws IOException, XMLStreamException {
        // The JDK's own: another library's parser, found by chance, may not know these settings.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Pieces of bounded size: a text of a hundred megabytes must not become one string.
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("a part asks for " + systemId);
        });
        return factory.createXMLEventReader(letters(in));
    }

    /**
     * Decodes UTF-8, or UTF-16 by its mark: an office file has no other encoding. Left to itself, the JDK's parser prints
     * what it dislikes about bytes on the console.
     */
    private static Reader letters(InputStream in) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(in, 3);
        byte[] mark = bytes.readNBytes(3);
        boolean wide = starts(mark, 0xFF, 0xFE) || starts(mark, 0xFE, 0xFF);
        if (!starts(mark, 0xEF, 0xBB)) {
            bytes.unread(mark);
        }
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return new InputStreamReader(bytes, charset.newDecoder());
    }

    private static boolean starts(byte[] mark, int first, int second) {
        return mark.length > 1 && (mark[0] & 0xFF) == first && (mark[1] & 0xFF) == second;
    }

    /** Reads the next event; a document type, which no office file has, is a fault. */
    static XMLEvent next(XMLEventReader reader) throws XMLStreamException {
        XMLEvent event = reader.nextEvent();
        if (event.getEventType() == XMLStreamConstants.DTD
                || event.getEventType() == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException("a part has a document type of its own");
        }
        return event;
    }
}
