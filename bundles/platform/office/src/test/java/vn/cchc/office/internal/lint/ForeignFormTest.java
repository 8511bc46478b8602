package vn.cchc.office.internal.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.office.FormFinding;
import vn.cchc.office.FormReport;
import vn.cchc.office.OfficeException;
import vn.cchc.office.internal.docx.ForeignWord;
import vn.cchc.office.internal.text.FileTextReader;
import vn.cchc.plugin.FormChoice;

class ForeignFormTest {

    private static final FormChoice HABIT = FormChoice.of(FormChoice.HABIT);

    @TempDir
    Path folder;

    private final Decree30Checker checker = new Decree30Checker(new FileTextReader());

    private static Set<String> codes(FormReport report) {
        return report.findings().stream().map(FormFinding::code).collect(Collectors.toCollection(TreeSet::new));
    }

    @Nested
    class LibreOffice {

        private Path saved(Path source, String filter) throws IOException, InterruptedException {
            Path out = Files.createDirectories(folder.resolve("lo"));
            Path profile = folder.resolve("profile");
            Process office = new ProcessBuilder(
                            "soffice",
                            "-env:UserInstallation=" + profile.toUri(),
                            "--headless",
                            "--convert-to",
                            filter,
                            "--outdir",
                            out.toString(),
                            source.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("soffice.log").toFile())
                    .start();
            assertTrue(office.waitFor(120, TimeUnit.SECONDS), "LibreOffice takes too long");
            String name = source.getFileName().toString();
            return out.resolve(name.substring(0, name.lastIndexOf('.')) + ".docx");
        }

        @Test
        void isSilentOnAReportThatItSavedAgain() throws Exception {
            Path ours = FormSample.write(folder.resolve("bản.docx"), FormChoice.HABIT);

            FormReport report = checker.check(saved(ours, "docx:MS Word 2007 XML"), HABIT);

            assertEquals(Set.of(), codes(report), report.findings().toString());
        }

        @Test
        void seesWhatItWroteOfAPageMadeByHand() throws Exception {
            Path html = folder.resolve("trang.html");
            Files.writeString(html, HandMade.html("Arial", "left"), StandardCharsets.UTF_8);

            FormReport report = checker.check(saved(html, "docx:MS Word 2007 XML"), HABIT);

            assertTrue(
                    codes(report).containsAll(Set.of("font", "body.align")),
                    report.findings().toString());
            assertFalse(
                    codes(report).contains("national-name.text"),
                    report.findings().toString());
            assertFalse(codes(report).contains("motto.text"), report.findings().toString());
            assertFalse(codes(report).contains("number.form"), report.findings().toString());
        }
    }

    @Nested
    class Word {

        private static final String STYLES = """
                <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>
                <w:sz w:val="26"/></w:rPr></w:rPrDefault></w:docDefaults>
                <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
                <w:style w:type="paragraph" w:styleId="Strong"><w:name w:val="Strong text"/><w:basedOn w:val="Normal"/>
                <w:rPr><w:b/></w:rPr></w:style>
                <w:style w:type="character" w:styleId="Bold"><w:name w:val="Bold"/><w:rPr><w:b/></w:rPr></w:style>
                """;

        private FormReport check(String body, String themeFont) throws IOException {
            Path file = ForeignWord.with(body)
                    .related("styles", "styles.xml", ForeignWord.root("styles", STYLES))
                    .related("theme", "theme1.xml", theme(themeFont))
                    .write(folder.resolve("word.docx"));
            return checker.check(file, HABIT);
        }

        private static String theme(String font) {
            return "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:themeElements>"
                    + "<a:fontScheme><a:minorFont><a:latin typeface=\"" + font + "\"/></a:minorFont></a:fontScheme>"
                    + "</a:themeElements></a:theme>";
        }

        @Test
        void readsTheFontOfTheTheme() throws IOException {
            String body = ForeignWord.p("Một câu của báo cáo.");

            assertTrue(codes(check(body, "Calibri")).contains("font"));
            assertFalse(codes(check(body, "Times New Roman")).contains("font"));
        }

        @Test
        void knowsThatBoldOverBoldIsPlain() throws IOException {
            String run = "<w:p><w:pPr><w:pStyle w:val=\"Strong\"/></w:pPr><w:r>%s<w:t>BÁO CÁO</w:t></w:r></w:p>";
            String plain = String.format(run, "<w:rPr><w:rStyle w:val=\"Bold\"/></w:rPr>");

            assertFalse(codes(check(String.format(run, ""), "Times New Roman")).contains("type.weight"));
            assertTrue(codes(check(plain, "Times New Roman")).contains("type.weight"));
        }

        @Test
        void saysWhatABarePageLacks() throws IOException {
            Set<String> codes = codes(check(ForeignWord.p("Một câu."), "Times New Roman"));

            assertTrue(
                    codes.containsAll(List.of(
                            "national-name.text",
                            "motto.text",
                            "agency.text",
                            "number.form",
                            "place-date.form",
                            "type.text",
                            "recipients.title.text",
                            "signature.capacity",
                            "paper.width")),
                    codes.toString());
        }

        @Test
        void countsTheLettersOfItsOwnLists() throws IOException {
            String list = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                    + "<w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%1)\"/></w:lvl></w:abstractNum>"
                    + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
            String item = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                    + "<w:r><w:t>Một ý của khoản này;</w:t></w:r></w:p>";
            Path file = ForeignWord.with(item.repeat(5))
                    .related("numbering", "numbering.xml", ForeignWord.root("numbering", list))
                    .write(folder.resolve("danh sách.docx"));

            FormFinding finding = checker.check(file, HABIT).findings().stream()
                    .filter(f -> f.code().equals("heading.point.letters"))
                    .findFirst()
                    .orElseThrow();

            // Word counts a, b, c, d, e: there is no đ in its alphabet.
            assertEquals("sau d) là e)", finding.is());
            assertEquals("đ)", finding.should());
        }
    }

    @Nested
    class Hostile {

        private String refused(Path file) {
            OfficeException refused = assertThrows(OfficeException.class, () -> checker.check(file, HABIT));
            return String.valueOf(refused.getMessage());
        }

        @Test
        void cutFilesAreRefused() throws IOException {
            byte[] whole = Files.readAllBytes(FormSample.write(folder.resolve("bản.docx"), FormChoice.HABIT));
            Path cut = Files.write(folder.resolve("cụt.docx"), Arrays.copyOf(whole, whole.length / 2));

            assertTrue(refused(cut).contains("bị hỏng"), refused(cut));
        }

        @Test
        void entitiesOfStylesAreRefused() throws IOException {
            Path file = ForeignWord.with(ForeignWord.p("Một câu."))
                    .related(
                            "styles",
                            "styles.xml",
                            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x>&e;</x>")
                    .write(folder.resolve("thực thể.docx"));

            assertTrue(refused(file).contains("bị hỏng"), refused(file));
        }

        @Test
        void treesThatAreTooDeepAreRefused() throws IOException {
            String deep = "<w:sdt><w:sdtContent>".repeat(5000) + "</w:sdtContent></w:sdt>".repeat(5000);
            Path file = ForeignWord.with(ForeignWord.p("Một câu.") + deep).write(folder.resolve("sâu.docx"));

            assertTrue(refused(file).contains("bung ra quá lớn"), refused(file));
        }

        @Test
        void othersThanWordAreRefused() throws IOException {
            Path text = Files.writeString(folder.resolve("bản.txt"), "Số: 01/BC-UBND");

            assertTrue(refused(text).contains("chỉ soát được tệp Word"), refused(text));
        }

        @Test
        void formsThatAreNotAllowedAreRefused() throws IOException {
            Path file = FormSample.write(folder.resolve("bản.docx"), FormChoice.HABIT);
            OfficeException refused =
                    assertThrows(OfficeException.class, () -> checker.check(file, FormChoice.of("mẫu riêng")));

            assertTrue(String.valueOf(refused.getMessage()).contains("nghi-dinh-30"), refused.getMessage());
        }
    }
}
