package vn.cchc.office.internal.comment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.cchc.office.internal.comment.Commented.comments;
import static vn.cchc.office.internal.comment.Commented.marked;
import static vn.cchc.office.internal.comment.Commented.part;
import static vn.cchc.office.internal.docx.ForeignWord.p;
import static vn.cchc.office.internal.docx.ForeignWord.root;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.office.DocumentComment;
import vn.cchc.office.DocumentText.Part;
import vn.cchc.office.WordWriter;
import vn.cchc.office.internal.SampleReport;
import vn.cchc.office.internal.docx.ForeignWord;
import vn.cchc.office.internal.text.FileTextReader;
import vn.cchc.office.internal.word.Decree30Writer;
import vn.cchc.plugin.FormChoice;

class CommentedCopyTest {

    @TempDir
    Path folder;

    private final WordCommentWriter writer = new WordCommentWriter(
            new FileTextReader(), Clock.fixed(Instant.parse("2025-06-30T02:00:00Z"), ZoneOffset.UTC));

    private static DocumentComment on(int paragraph, String quote) {
        return new DocumentComment(paragraph, paragraph, quote, "Nêu 347, tính lại 348.\nCó thể thiếu 1 văn bản.");
    }

    private Path annotate(Path source, DocumentComment... comments) throws IOException {
        Path out = folder.resolve("ghi-chú.docx");
        writer.write(source, List.of(comments), out);
        return out;
    }

    private Path annotate(String body, DocumentComment... comments) throws IOException {
        return annotate(ForeignWord.with(body).write(folder.resolve("a.docx")), comments);
    }

    @Nested
    class TheCopy {

        @Test
        void keepsEveryOtherPartAndElement() throws IOException {
            String body = "<w:p w14:paraId=\"0A\"><w:bookmarkStart w:id=\"0\" w:name=\"x\"/><w:r><w:t>một</w:t>"
                    + "</w:r><w:bookmarkEnd w:id=\"0\"/></w:p><?tool data?>";
            Path source = ForeignWord.with(body)
                    .put("word/media/image1.png", "không phải ảnh")
                    .related("styles", "styles.xml", root("styles", ""))
                    .write(folder.resolve("a.docx"));
            byte[] before = Files.readAllBytes(source);
            Path out = annotate(source, on(1, "một"));

            assertArrayEquals(before, Files.readAllBytes(source));
            assertEquals("không phải ảnh", part(out, "word/media/image1.png"));
            assertEquals(part(source, "word/styles.xml"), part(out, "word/styles.xml"));
            String kept = part(out, "word/document.xml")
                    .replaceAll("<w:commentRange[^>]+>|<w:r><w:commentReference[^>]+></w:r>", "")
                    .replaceFirst("<\\?xml[^>]+>\n", "");
            assertEquals(part(source, "word/document.xml"), kept);
            assertTrue(part(out, "word/_rels/document.xml.rels").contains("styles.xml"));
        }

        @Test
        void keepsCommentsThatAreThereAndAddsToThem() throws IOException {
            ForeignWord word = ForeignWord.with("<w:p><w:commentRangeStart w:id=\"7\"/><w:r><w:t>một</w:t></w:r>"
                            + "<w:commentRangeEnd w:id=\"7\"/><w:r><w:commentReference w:id=\"7\"/></w:r></w:p>")
                    .related(
                            "comments",
                            "comments.xml",
                            root(
                                    "comments",
                                    "<w:comment w:id=\"7\" w:author=\"An\" w:initials=\"A\">" + p("Xem lại")
                                            + "</w:comment>"));
            word.put(
                    "[Content_Types].xml",
                    part(word.write(folder.resolve("b.docx")), "[Content_Types].xml")
                            .replace(
                                    "</Types>",
                                    "<Override PartName=\"/word/comments.xml\" ContentType=\"application/vnd."
                                            + "openxmlformats-officedocument.wordprocessingml.comments+xml\"/></Types>"));
            Path out = annotate(word.write(folder.resolve("a.docx")), on(1, "một"));

            List<String> comments = comments(out);
            assertEquals(2, comments.size());
            assertEquals("7 An: Xem lại", comments.get(0));
            assertTrue(comments.get(1).startsWith("8 CCHC"), comments::toString);
            assertEquals("một", marked(out, 8));
            assertEquals(1, part(out, "[Content_Types].xml").split("comments\\+xml", -1).length - 1);
            assertEquals(1, part(out, "word/_rels/document.xml.rels").split("/comments\"", -1).length - 1);
        }

        @Test
        void isMadeOfDocumentsWithOtherPrefixes() throws IOException {
            for (String prefix : List.of("", "n")) {
                String colon = prefix.isEmpty() ? "" : prefix + ":";
                String space = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix;
                String body =
                        "<w:document xmlns:w='X'><w:body><w:p><w:r><w:t>một</w:t></w:r></w:p></w:body></w:document>"
                                .replace(
                                        "xmlns:w='X'",
                                        space + "='http://schemas.openxmlformats.org/wordprocessingml/2006/main'")
                                .replace("<w:", "<" + colon)
                                .replace("</w:", "</" + colon);
                Path source =
                        ForeignWord.with("").put("word/document.xml", body).write(folder.resolve("a.docx"));
                assertEquals(1, comments(annotate(source, on(1, "một"))).size());
            }
        }

        @Test
        void ofAnOwnReportCanBeReadAgainWithTheSameText() throws IOException {
            Path source = folder.resolve("own.docx");
            new Decree30Writer()
                    .write(SampleReport.draft(), FormChoice.of(FormChoice.DECREE), WordWriter.Use.LIVE, source);
            List<Part> parts = new FileTextReader().read(source).parts();
            DocumentComment[] all = parts.stream()
                    .map(p -> on(
                            p.number(),
                            p.text().substring(0, Math.min(9, p.text().length()))))
                    .toArray(DocumentComment[]::new);
            Path out = annotate(source, all);

            assertEquals(parts, new FileTextReader().read(out).parts());
            assertEquals(parts.size(), comments(out).size());
            for (int id = 0; id < parts.size(); id++) {
                marked(out, id);
            }
        }

        @Test
        void ofAStrictDocumentIsStrict() throws IOException {
            String document = root("document", "<w:body>" + p("một") + "</w:body>")
                    .replace(
                            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                            "http://purl.oclc.org/ooxml/wordprocessingml/main");
            Path out = annotate(
                    ForeignWord.with("").put("word/document.xml", document).write(folder.resolve("a.docx")),
                    on(1, "một"));
            assertEquals("một", marked(out, 0));
            assertTrue(part(out, "word/comments.xml").contains("purl.oclc.org"));
            assertTrue(part(out, "word/_rels/document.xml.rels")
                    .contains("http://purl.oclc.org/ooxml/officeDocument/relationships/comments"));
        }

        @Test
        void withoutCommentsIsACopy() throws IOException {
            assertEquals(List.of(), comments(annotate(p("một"))));
        }
    }

    @Nested
    class OfOtherDocuments {

        @Test
        void aTextBecomesParagraphsWithComments() throws IOException {
            Path source = Files.writeString(
                    folder.resolve("a.txt"), "Dòng một\n\n\tDòng <ba> có 347\ngồm 109\nvà 239 văn bản\n");
            Path out = annotate(
                    source,
                    on(3, "347"),
                    new DocumentComment(3, 5, "347 gồm 109 và 239", "Tổng"),
                    on(2, "dòng trống"),
                    on(99, "quá cuối"));

            assertEquals("347", marked(out, 0));
            assertTrue(marked(out, 1).contains("¶gồm 109¶và 239 văn bản"), marked(out, 1));
            assertEquals("Dòng &lt;ba&gt; có 347", marked(out, 2));
            assertEquals("và 239 văn bản", marked(out, 3));
            assertEquals(4, comments(out).size());
            assertEquals(
                    List.of("Dòng một", "\tDòng <ba> có 347", "gồm 109", "và 239 văn bản"),
                    new FileTextReader()
                            .read(out).parts().stream().map(Part::text).toList());
        }
    }
}
