package vn.cchc.office.internal.lint.sheet;

import java.util.Iterator;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.Namespace;
import javax.xml.stream.events.ProcessingInstruction;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.cchc.office.internal.docx.DamagedFileException;

/** Grows a tree from the events of a part, within limits. */
final class TreeBuilder {

    // A report of two hundred pages has some hundred thousand; a tree of this size takes a few hundred megabytes.
    private static final int MOST_NODES = 3_000_000;
    private static final int DEEPEST = 300;

    private final Document document;
    private Node current;
    private int nodes;
    private int depth;

    TreeBuilder() {
        try {
            document = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK makes no XML trees", e);
        }
        current = document;
    }

    void take(XMLEvent event) throws DamagedFileException {
        if (++nodes > MOST_NODES) {
            throw new DamagedFileException("read.too-long", nodes + " nodes");
        }
        if (event.isStartElement()) {
            start(event.asStartElement());
        } else if (event.isEndElement()) {
            depth--;
            current = Optional.ofNullable(current.getParentNode()).orElse(document);
        } else if (event.isCharacters() && current != document) {
            current.appendChild(document.createTextNode(event.asCharacters().getData()));
        } else if (event.isProcessingInstruction()) {
            ProcessingInstruction instruction = (ProcessingInstruction) event;
            current.appendChild(document.createProcessingInstruction(instruction.getTarget(), instruction.getData()));
        }
    }

    private void start(StartElement event) throws DamagedFileException {
        if (++depth > DEEPEST) {
            throw new DamagedFileException("read.bomb", "elements " + depth + " deep");
        }
        Element element = document.createElementNS(event.getName().getNamespaceURI(), name(event.getName()));
        Iterator<Namespace> namespaces = event.getNamespaces();
        while (namespaces.hasNext()) {
            Namespace namespace = namespaces.next();
            String prefix = namespace.getPrefix();
            element.setAttributeNS(
                    XMLConstants.XMLNS_ATTRIBUTE_NS_URI,
                    prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix,
                    namespace.getNamespaceURI());
        }
        Iterator<Attribute> attributes = event.getAttributes();
        while (attributes.hasNext()) {
            Attribute attribute = attributes.next();
            String space = attribute.getName().getNamespaceURI();
            if (space.isEmpty()) {
                element.setAttribute(attribute.getName().getLocalPart(), attribute.getValue());
            } else {
                element.setAttributeNS(space, name(attribute.getName()), attribute.getValue());
            }
        }
        current.appendChild(element);
        current = element;
    }

    private static String name(QName name) {
        return name.getPrefix().isEmpty() ? name.getLocalPart() : name.getPrefix() + ":" + name.getLocalPart();
    }

    Document document() throws DamagedFileException {
        if (document.getDocumentElement() == null) {
            throw new DamagedFileException("read.docx-damaged", "a part without an element");
        }
        return document;
    }
}
