package vn.cchc.office.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cchc.office.internal.docx.ForeignWord.root;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.office.DocumentText.Part;
import vn.cchc.office.internal.docx.ForeignWord;

/** The numbers and dashes that Word sets before the items of its lists. */
class ListNumbersTest {

    @TempDir
    Path folder;

    private List<String> words(ForeignWord word) throws IOException {
        return new FileTextReader()
                .read(word.write(folder.resolve("a.docx"))).parts().stream()
                        .map(Part::text)
                        .toList();
    }

    private static final String NUMBERING = root(
            "numbering",
            "<w:abstractNum w:abstractNumId=\"5\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                    + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl><w:lvl w:ilvl=\"1\">"
                    + "<w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%2)\"/></w:lvl>"
                    + "<w:lvl w:ilvl=\"2\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>"
                    + "<w:lvlText w:val=\"%1.%2.%3\"/></w:lvl></w:abstractNum>"
                    + "<w:abstractNum w:abstractNumId=\"6\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/>"
                    + "<w:lvlText w:val=\"\uf0b7\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"bullet\"/>"
                    + "<w:lvlText w:val=\"o\"/></w:lvl></w:abstractNum>"
                    + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"5\"/></w:num>"
                    + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"6\"/></w:num>"
                    + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"5\"/><w:lvlOverride w:ilvl=\"0\">"
                    + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");

    private String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private List<String> numbered(String body) throws IOException {
        return words(ForeignWord.with(body).related("numbering", "numbering.xml", NUMBERING));
    }

    @Test
    void showTheNumbersThatWordCounts() throws IOException {
        assertEquals(
                List.of("1. A", "a) B", "b) C", "2. D", "a) E", "2.a.1 F"),
                numbered(item(1, 0, "A")
                        + item(1, 1, "B")
                        + item(1, 1, "C")
                        + item(1, 0, "D")
                        + item(1, 1, "E")
                        + item(1, 2, "F")));
    }

    @Test
    void showDashesAndPlusesForBullets() throws IOException {
        assertEquals(List.of("- A", "+ B"), numbered(item(2, 0, "A") + item(2, 1, "B")));
    }

    @Test
    void beginAnewWhereTheyAreToldTo() throws IOException {
        assertEquals(
                List.of("1. A", "2. B", "1. C", "2. D"),
                numbered(item(1, 0, "A") + item(1, 0, "B") + item(3, 0, "C") + item(3, 0, "D")));
    }

    @Test
    void comeFromStylesAndCanBeSwitchedOff() throws IOException {
        String styles = root(
                "styles",
                "<w:style w:styleId=\"Muc\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:styleId=\"MucCon\"><w:basedOn w:val=\"Muc\"/></w:style>"
                        + "<w:style w:styleId=\"X\"><w:name w:val=\"toc 1\"/></w:style>");
        String styled = "<w:p><w:pPr><w:pStyle w:val=\"MucCon\"/></w:pPr><w:r><w:t>A</w:t></w:r></w:p>";
        String off = "<w:p><w:pPr><w:pStyle w:val=\"Muc\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>"
                + "<w:r><w:t>B</w:t></w:r></w:p>";
        String contents = "<w:p><w:pPr><w:pStyle w:val=\"X\"/></w:pPr><w:r><w:t>A ..... 3</w:t></w:r></w:p>";

        assertEquals(
                List.of("1. A", "B"),
                words(ForeignWord.with(contents + styled + off)
                        .related("numbering", "numbering.xml", NUMBERING)
                        .related("styles", "styles.xml", styles)));
    }
}
