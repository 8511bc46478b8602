package vn.cchc.office.internal.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.cchc.office.internal.live.LiveParts;
import vn.cchc.report.doc.Stamp;

/** The parts of a document that comes back: what it was written from, and the numbers that are too long for a tag. */
final class LiveFile {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final String KIND = "application/vnd.openxmlformats-officedocument.";

    /** What Office knows properties of one's own by. */
    private static final String OWN = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    private final Writing writing;

    LiveFile(Writing writing) {
        this.writing = writing;
    }

    private boolean isStamped() {
        return writing.live().isPresent() && writing.document().stamp().isPresent();
    }

    private boolean hasRows() {
        return writing.live().filter(LiveNumbers::hasRows).isPresent();
    }

    void types(Xml xml) throws IOException {
        if (isStamped()) {
            PackageParts.type(xml, LiveParts.PROPERTIES, KIND + "custom-properties+xml");
        }
        if (writing.live().isPresent()) {
            // Said before it is known whether the part is needed: an unused line does no harm.
            PackageParts.type(xml, "customXml/itemProps1.xml", KIND + "customXmlProperties+xml");
        }
    }

    void packageRelations(Xml xml) throws IOException {
        if (isStamped()) {
            PackageParts.relation(xml, "rId4", "custom-properties", LiveParts.PROPERTIES);
        }
    }

    void documentRelations(Xml xml) throws IOException {
        if (hasRows()) {
            PackageParts.relation(xml, "rIdNumbers", "customXml", "../customXml/item1.xml");
        }
    }

    void write(PartsZip zip) throws IOException {
        if (isStamped()) {
            properties(zip, writing.document().stamp().get());
        }
        if (hasRows()) {
            rows(zip, writing.live().get());
        }
    }

    private void properties(PartsZip zip, Stamp stamp) throws IOException {
        zip.part(LiveParts.PROPERTIES, stream -> {
            Xml xml = new Xml(
                    stream, "Properties", "xmlns", OFFICE + "custom-properties", "xmlns:vt", OFFICE + "docPropsVTypes");
            property(xml, 2, LiveParts.WRITING, stamp.writing());
            property(xml, 3, LiveParts.SNAPSHOT, stamp.snapshot());
            property(
                    xml,
                    4,
                    LiveParts.ENDING,
                    EndingMark.replaced(writing.document().body()));
            return xml;
        });
    }

    private static void property(Xml xml, int id, String name, String value) throws IOException {
        xml.open("property", "fmtid", OWN, "pid", Integer.toString(id), "name", name);
        xml.element("vt:lpwstr", value).close();
    }

    private static void rows(PartsZip zip, LiveNumbers numbers) throws IOException {
        zip.part("customXml/item1.xml", stream -> {
            Xml xml = new Xml(stream, "numbers", "xmlns", LiveNumbers.namespace());
            numbers.writeRows(xml);
            return xml;
        });
        String id = UUID.nameUUIDFromBytes(LiveParts.NUMBERS.getBytes(StandardCharsets.UTF_8))
                .toString();
        zip.part("customXml/itemProps1.xml", stream -> {
            Xml xml = new Xml(
                    stream,
                    "ds:datastoreItem",
                    "xmlns:ds",
                    OFFICE + "customXml",
                    "ds:itemID",
                    "{" + id.toUpperCase(java.util.Locale.ROOT) + "}");
            xml.open("ds:schemaRefs").leaf("ds:schemaRef", "ds:uri", LiveParts.NUMBERS);
            return xml;
        });
        zip.part("customXml/_rels/item1.xml.rels", stream -> {
            Xml xml = PackageParts.relations(stream);
            PackageParts.relation(xml, "rId1", "customXmlProps", "itemProps1.xml");
            return xml;
        });
    }
}
