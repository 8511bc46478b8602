package vn.cchc.office.internal.word;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import vn.cchc.office.internal.word.DocumentPlan.Entry;

/**
 * Writes the table of contents with its entries filled in, as a field that Word can make anew.
 *
 * <p>Which page a heading stands on is known only to who lays out the pages. A page that wasn't found out is left empty, and
 * its field is marked for Word to fill in when it opens the file.
 */
final class ContentsPart {

    private final Paragraphs paragraphs;
    private final Xml xml;
    private final Map<String, String> pages;

    ContentsPart(Paragraphs paragraphs, Map<String, String> pages) {
        this.paragraphs = paragraphs;
        this.xml = paragraphs.xml();
        this.pages = pages;
    }

    void write(String title, List<Entry> entries, List<String> anchors) throws IOException {
        paragraphs.open(Look.of("TenMucLuc"), anchors);
        paragraphs.run("", title.strip());
        paragraphs.close();
        if (entries.isEmpty()) {
            return;
        }
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            paragraphs.open(Look.of("TOC" + entry.level()), List.of());
            if (i == 0) {
                begin("TOC \\o \"1-" + DocumentPlan.DEEPEST + "\" \\h \\z \\u", false);
            }
            entry(entry);
            paragraphs.close();
        }
        paragraphs.open(Look.of("KhoangCach"), List.of());
        mark("end");
        paragraphs.close();
    }

    private void entry(Entry entry) throws IOException {
        xml.open("w:hyperlink", "w:anchor", entry.bookmark(), "w:history", "1");
        paragraphs.run("", entry.text());
        xml.open("w:r").leaf("w:tab").close();
        String page = pages.getOrDefault(entry.bookmark(), "");
        begin("PAGEREF " + entry.bookmark() + " \\h", page.isEmpty());
        paragraphs.run("", page);
        mark("end");
        xml.close();
    }

    private void begin(String instruction, boolean dirty) throws IOException {
        xml.open("w:r");
        if (dirty) {
            xml.leaf("w:fldChar", "w:fldCharType", "begin", "w:dirty", "true");
        } else {
            xml.leaf("w:fldChar", "w:fldCharType", "begin");
        }
        xml.close().open("w:r").open("w:instrText", "xml:space", "preserve");
        xml.text(" " + instruction + " ").close().close();
        mark("separate");
    }

    private void mark(String kind) throws IOException {
        xml.open("w:r").leaf("w:fldChar", "w:fldCharType", kind).close();
    }
}
