package vn.cchc.office.internal.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word files as other programs write them, part by part. */
public final class ForeignWord {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String ROOT_SPACES = " xmlns:w=\"" + Names.WORD + "\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" mc:Ignorable=\"w14\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();
    private int relation;

    /** Begins a document with the XML of its body. */
    public static ForeignWord with(String body) {
        ForeignWord word = new ForeignWord();
        word.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-"
                        + "officedocument.wordprocessingml.document.main+xml\"/></Types>");
        word.put(
                "_rels/.rels",
                "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\"" + OFFICE
                        + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        word.put("word/document.xml", root("document", "<w:body>" + body + "<w:sectPr/></w:body>"));
        return word;
    }

    /** Returns a paragraph of one run. */
    public static String p(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    /** Returns a root element with what Word declares on it. */
    public static String root(String name, String content) {
        return "<w:" + name + ROOT_SPACES + ">" + content + "</w:" + name + ">";
    }

    /** Adds or replaces a part. */
    public ForeignWord put(String part, String xml) {
        parts.put(part, xml.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Adds or replaces a part by its bytes. */
    public ForeignWord put(String part, byte[] bytes) {
        parts.put(part, bytes);
        return this;
    }

    /** Adds a part that the text points at. */
    public ForeignWord related(String type, String file, String xml) {
        relations
                .append("<Relationship Id=\"rId")
                .append(++relation)
                .append("\" Type=\"")
                .append(OFFICE);
        relations.append(type).append("\" Target=\"").append(file).append("\"/>");
        return put("word/" + file, xml);
    }

    /** Writes the file. */
    public Path write(Path file) throws IOException {
        if (relation > 0) {
            put(
                    "word/_rels/document.xml.rels",
                    "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>");
        }
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }
}
