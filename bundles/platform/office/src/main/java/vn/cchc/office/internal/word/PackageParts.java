package vn.cchc.office.internal.word;

import java.io.IOException;
import java.io.OutputStream;

/** The parts that say what the other parts are and how they hang together. */
final class PackageParts {

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String CORE = PACKAGE + "relationships/metadata/core-properties";

    private PackageParts() {}

    /** Begins the list of the kinds of parts. */
    static Xml types(OutputStream stream) throws IOException {
        Xml xml = new Xml(stream, "Types", "xmlns", PACKAGE + "content-types");
        ending(xml, "rels", "application/vnd.openxmlformats-package.relationships+xml");
        ending(xml, "xml", "application/xml");
        return xml;
    }

    /** Says what all parts of an ending are. */
    static void ending(Xml xml, String ending, String kind) throws IOException {
        xml.leaf("Default", "Extension", ending, "ContentType", kind);
    }

    /** Says what a part is. */
    static void type(Xml xml, String part, String kind) throws IOException {
        xml.leaf("Override", "PartName", "/" + part, "ContentType", kind);
    }

    /** Begins a list of relations. */
    static Xml relations(OutputStream stream) throws IOException {
        return new Xml(stream, "Relationships", "xmlns", PACKAGE + "relationships");
    }

    /** Says that a part uses another. */
    static void relation(Xml xml, String id, String type, String target) throws IOException {
        String full = type.equals("core-properties") ? CORE : Xml.RELATIONS + "/" + type;
        xml.leaf("Relationship", "Id", id, "Type", full, "Target", target);
    }
}
