package vn.cchc.office.internal.docx;

import java.util.Optional;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/** The names of WordprocessingML, in the usual form and in the strict one of ISO 29500. */
public final class Names {

    /** Namespace of WordprocessingML. */
    public static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    /** Namespace of WordprocessingML in the strict form. */
    public static final String STRICT_WORD = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    /** What the type of a relation begins with. */
    public static final String RELATION_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    /** What it begins with in the strict form. */
    public static final String STRICT_RELATION_TYPE = "http://purl.oclc.org/ooxml/officeDocument/relationships/";

    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final Set<String> WORDS = Set.of(WORD, STRICT_WORD);

    private Names() {}

    /** Returns the local name of a WordprocessingML element, "Fallback" for that of alternate content, else nothing. */
    public static String of(QName name) {
        if (WORDS.contains(name.getNamespaceURI())) {
            return name.getLocalPart();
        }
        boolean fallback = COMPATIBILITY.equals(name.getNamespaceURI())
                && name.getLocalPart().equals("Fallback");
        return fallback ? "Fallback" : "";
    }

    /** Tells whether an event begins an element of that name. */
    public static boolean starts(XMLEvent event, String name) {
        return event.isStartElement() && of(event.asStartElement().getName()).equals(name);
    }

    /** Tells whether an event ends an element of that name. */
    public static boolean ends(XMLEvent event, String name) {
        return event.isEndElement() && of(event.asEndElement().getName()).equals(name);
    }

    /** Returns the attribute of that local name in the element's own namespace or in none. */
    public static Optional<String> attribute(StartElement element, String name) {
        Attribute own = element.getAttributeByName(new QName(element.getName().getNamespaceURI(), name));
        Attribute bare = own == null ? element.getAttributeByName(new QName(name)) : own;
        return Optional.ofNullable(bare).map(Attribute::getValue);
    }

    /** Returns {@code w:val} as a number, or 0 when it isn't one. */
    public static int number(StartElement element) {
        return attribute(element, "val").map(Names::number).orElse(0);
    }

    /** Returns a number, or 0 when it isn't one. */
    public static int number(String digits) {
        try {
            return Integer.parseInt(digits.strip());
        } catch (NumberFormatException e) {
            // A foreign file may say anything here; what it says is then not used.
            return 0;
        }
    }
}
