package vn.cchc.office.internal.comment;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.cchc.office.DocumentText;
import vn.cchc.office.DocumentText.Kind;
import vn.cchc.office.DocumentText.Part;
import vn.cchc.office.internal.Messages;
import vn.cchc.office.internal.docx.Names;

/** A plain Word file of a text that has none: every line with words is a paragraph, every page of a PDF has its number. */
final class PlainDocument {

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String CONTENT = "application/vnd.openxmlformats-";
    private static final String WORD_CONTENT = CONTENT + "officedocument.wordprocessingml.";

    private final StringBuilder body = new StringBuilder();
    private final Map<Integer, Integer> paragraphs = new TreeMap<>();
    private int count;

    private PlainDocument() {}

    /** Writes the file and returns the paragraph of each line that has words; the stream stays open. */
    static Map<Integer, Integer> write(DocumentText text, OutputStream out) throws IOException {
        PlainDocument document = new PlainDocument();
        ZipOutputStream zip = new ZipOutputStream(out);
        part(zip, "[Content_Types].xml", types());
        part(
                zip,
                "_rels/.rels",
                "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                        + relation("rId1", "officeDocument", "word/document.xml") + "</Relationships>");
        part(
                zip,
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relation("rId1", "styles", "styles.xml")
                        + "</Relationships>");
        part(zip, "word/styles.xml", styles());
        document.write(text, zip);
        zip.finish();
        return document.paragraphs;
    }

    private static String types() {
        return "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\"" + CONTENT
                + "package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + WORD_CONTENT + "document.main+xml\"/>"
                + "<Override PartName=\"/word/styles.xml\" ContentType=\"" + WORD_CONTENT + "styles+xml\"/></Types>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + Names.RELATION_TYPE + type + "\" Target=\"" + target
                + "\"/>";
    }

    private static String styles() {
        return "<w:styles xmlns:w=\"" + Names.WORD + "\"><w:docDefaults><w:rPrDefault><w:rPr>"
                + "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"Times New Roman\""
                + " w:cs=\"Times New Roman\"/><w:sz w:val=\"26\"/><w:szCs w:val=\"26\"/><w:lang w:val=\"vi-VN\"/>"
                + "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"60\"/></w:pPr></w:pPrDefault>"
                + "</w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">"
                + "<w:name w:val=\"Normal\"/></w:style></w:styles>";
    }

    private void write(DocumentText text, ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry("word/document.xml"));
        flush(zip, EventXml.DECLARATION + "<w:document xmlns:w=\"" + Names.WORD + "\"><w:body>");
        int page = 0;
        for (Part part : text.parts()) {
            if (text.kind() == Kind.PDF && part.page() != page) {
                page = part.page();
                pageNumber(page);
            }
            line(part);
            flush(zip, body.toString());
            body.setLength(0);
        }
        flush(
                zip,
                "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"851\""
                        + " w:bottom=\"1134\" w:left=\"1701\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>"
                        + "</w:body></w:document>");
        zip.closeEntry();
    }

    private void pageNumber(int page) {
        body.append("<w:p><w:pPr><w:keepNext/><w:spacing w:before=\"240\"/><w:jc w:val=\"center\"/></w:pPr>");
        body.append("<w:r><w:rPr><w:i/><w:color w:val=\"7F7F7F\"/></w:rPr><w:t>");
        body.append(EventXml.escape(Messages.text("comment.page", page))).append("</w:t></w:r></w:p>");
        count++;
    }

    private void line(Part part) {
        String words = EventXml.escape(part.text()).replace("&#13;", "");
        if (words.isBlank()) {
            return;
        }
        body.append("<w:p>");
        String[] pieces = words.split("\t", -1);
        for (int i = 0; i < pieces.length; i++) {
            body.append(i == 0 ? "" : "<w:r><w:tab/></w:r>");
            if (!pieces[i].isEmpty()) {
                // A run of its own: such a one can be cut where a comment begins.
                body.append("<w:r><w:t xml:space=\"preserve\">")
                        .append(pieces[i])
                        .append("</w:t></w:r>");
            }
        }
        body.append("</w:p>");
        paragraphs.put(part.number(), ++count);
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        flush(zip, EventXml.DECLARATION + xml);
        zip.closeEntry();
    }

    private static void flush(ZipOutputStream zip, String text) throws IOException {
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
