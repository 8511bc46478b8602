package vn.cchc.itest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Audits of files from end to end: what is read, found, printed and written beside the text. */
class AuditTest {

    private static final String RIGHT = "Toàn tỉnh có 184 đơn vị (20 phường, 13 thị trấn và 151 xã).";
    private static final String WRONG_SUM = "Năm 2024 đã ban hành 348 văn bản, gồm 109 Nghị quyết, 238 Quyết định.";
    private static final String WRONG_SHARE = "Đã giải quyết 150/200 hồ sơ, đạt tỷ lệ 85%.";

    @TempDir
    Path folder;

    private Product product;

    @BeforeEach
    void files() throws IOException {
        product = new Product(folder);
        Files.writeString(
                folder.resolve("sai.txt"), "BÁO CÁO\n\n" + RIGHT + "\n\n" + WRONG_SUM + "\n\n" + WRONG_SHARE + "\n");
        Files.writeString(folder.resolve("dung.txt"), "BÁO CÁO\n\n" + RIGHT + "\n");
        word("sai.docx", p("BÁO CÁO") + p(RIGHT) + p(WRONG_SUM) + p(WRONG_SHARE));
    }

    private static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    /** The least that is a Word file. */
    private void word(String name, String body) throws IOException {
        Map<String, String> parts = Map.of(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Default Extension='rels'"
                        + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                        + "<Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-"
                        + "officedocument.wordprocessingml.document.main+xml'/></Types>",
                "_rels/.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                        + "<Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/"
                        + "relationships/officeDocument' Target='word/document.xml'/></Relationships>",
                "word/document.xml",
                "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>" + body
                        + "</w:body></w:document>");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    private String part(String file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(folder.resolve(file).toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static JsonNode json(Product.Run run) throws IOException {
        return new ObjectMapper().readTree(run.out());
    }

    private static JsonNode errorOf(JsonNode file, String rule) {
        for (JsonNode finding : file.get("findings")) {
            if (finding.get("rule").asText().equals(rule)
                    && finding.get("severity").asText().equals("error")) {
                return finding;
            }
        }
        throw new AssertionError("no error of " + rule + " in " + file);
    }

    @Nested
    class Texts {

        @Test
        void showPlantedErrorsWithTheirLines() throws Exception {
            Product.Run run = product.run("audit", "sai.txt");

            assertEquals(1, run.code(), run.out() + run.err());
            assertEquals("", run.err());
            assertTrue(run.out().contains("LỖI (2)"), run.out());
            assertTrue(run.out().contains("dòng 5"), run.out());
            assertTrue(run.out().contains("347"), run.out());
            assertTrue(run.out().contains("dòng 7"), run.out());
            assertTrue(run.out().contains("75"), run.out());
        }

        @Test
        void thatAreRightAreFine() throws Exception {
            Product.Run run = product.run("audit", "dung.txt", "--claims");
            assertEquals(0, run.code(), run.out() + run.err());
            assertTrue(run.out().contains("ĐÚNG (1)"), run.out());
        }
    }

    @Nested
    class Json {

        @Test
        void hasOneObjectForEachFileWithThePromisedFields() throws Exception {
            Product.Run run = product.run("audit", "sai.txt", "sai.docx", "dung.txt", "--format", "json");
            assertEquals(1, run.code(), run.err());
            JsonNode files = json(run);

            assertEquals(3, files.size());
            assertEquals(List.of("file", "claims", "findings"), fields(files.get(0)));
            assertEquals("sai.txt", files.get(0).get("file").asText());
            assertEquals(3, files.get(0).get("claims").asInt());
            assertEquals(0, files.get(2).get("findings").size());
            JsonNode line = errorOf(files.get(0), "sum");
            assertEquals(
                    List.of(
                            "rule",
                            "severity",
                            "line",
                            "lineTo",
                            "page",
                            "paragraph",
                            "quote",
                            "stated",
                            "computed",
                            "message",
                            "explanation"),
                    fields(line));
            assertEquals(5, line.get("line").asInt());
            assertTrue(line.get("paragraph").isNull());
            JsonNode paragraph = errorOf(files.get(1), "percent");
            assertEquals(4, paragraph.get("paragraph").asInt());
            assertTrue(paragraph.get("line").isNull());
        }

        private List<String> fields(JsonNode node) {
            List<String> fields = new ArrayList<>();
            node.fieldNames().forEachRemaining(fields::add);
            return fields;
        }
    }

    @Nested
    class Copies {

        @Test
        void ofWordFilesHaveACommentAtEachPlaceAndLeaveTheSourceAlone() throws Exception {
            byte[] before = Files.readAllBytes(folder.resolve("sai.docx"));
            Product.Run run = product.run("audit", "sai.docx", "--annotate", "ghi-chu.docx");

            assertEquals(1, run.code(), run.err());
            assertArrayEquals(before, Files.readAllBytes(folder.resolve("sai.docx")));
            assertEquals(2, part("ghi-chu.docx", "word/comments.xml").split("<w:comment ", -1).length - 1);
            String text = part("ghi-chu.docx", "word/document.xml");
            assertTrue(text.replaceAll("<[^>]+>", "").contains(WRONG_SUM), text);
            assertTrue(text.contains("<w:commentReference w:id=\"1\"/>"), text);
        }

        @Test
        void ofTextsAreNewWordFiles() throws Exception {
            Product.Run run = product.run("audit", "sai.txt", "--annotate", "ghi-chu.docx");
            assertEquals(1, run.code(), run.err());
            assertTrue(part("ghi-chu.docx", "word/comments.xml").contains("348"));
            Product.Run again = product.run("audit", "ghi-chu.docx", "--format", "json");
            assertEquals(1, again.code(), again.err());
            assertEquals(3, errorOf(json(again).get(0), "sum").get("paragraph").asInt());
        }
    }

    @Nested
    class Pdfs {

        /** A page that is drawn by hand; the table of contents of the file is left for the reader to mend. */
        private void pdf(String text) throws IOException {
            String content = "BT /F1 12 Tf 70 700 Td (" + text + ") Tj ET";
            Files.writeString(
                    folder.resolve("a.pdf"),
                    "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
                            + "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
                            + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources"
                            + "<</Font<</F1 <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> >> >> >> endobj\n"
                            + "4 0 obj <</Length " + content.length() + ">> stream\n" + content
                            + "\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n");
        }

        @Test
        void areReadWithTheirPages() throws Exception {
            pdf("35.822+243+415+113 = 36.594");
            Product.Run run = product.run("audit", "a.pdf", "--format", "json");

            assertEquals(1, run.code(), run.out() + run.err());
            assertEquals(1, errorOf(json(run).get(0), "sum").get("page").asInt());
        }

        @Test
        void withoutTextAreNamed() throws Exception {
            pdf("");
            Product.Run run = product.run("audit", "a.pdf");
            assertEquals(2, run.code());
            assertTrue(run.err().contains("ảnh quét"), run.err());
        }
    }

    @Nested
    class WrongInput {

        @Test
        void isNamedWhileTheOthersAreAudited() throws Exception {
            Files.write(folder.resolve("cat.docx"), "PK\3\4 nửa chừng".getBytes(StandardCharsets.UTF_8));
            Product.Run run = product.run("audit", "cat.docx", "thieu.txt", "sai.txt");

            assertEquals(2, run.code());
            assertTrue(run.err().contains("cat.docx"), run.err());
            assertTrue(run.err().contains("thieu.txt"), run.err());
            assertTrue(run.out().contains("LỖI (2)"), run.out());
            assertFalse(run.err().contains("Exception"), run.err());
        }

        @Test
        void ofSeveralFilesForOneCopyIsRefused() throws Exception {
            Product.Run run = product.run("audit", "sai.txt", "dung.txt", "--annotate", "a.docx");
            assertEquals(2, run.code());
            assertTrue(run.err().contains("--annotate"), run.err());
            assertFalse(Files.exists(folder.resolve("a.docx")));
            assertEquals("", run.out());
        }
    }
}
