package vn.cchc.office.internal.docx;

import java.io.InputStream;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;

/** Reads XML that nobody vouches for: no document type, no entity of its own, nothing from outside. */
final class SecureXml {

    private SecureXml() {}

    /** Opens a part; the caller closes the stream. */
    static XMLEventReader open(InputStream in) throws XMLStreamException {
        // The JDK's own: another library's parser, found by chance, may not know these settings.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Pieces of bounded size: a text of a hundred megabytes must not become one string.
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("a part asks for " + systemId);
        });
        return factory.createXMLEventReader(in);
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
