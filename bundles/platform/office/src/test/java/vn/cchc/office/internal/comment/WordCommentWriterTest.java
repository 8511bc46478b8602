package vn.cchc.office.internal.comment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import vn.cchc.office.OfficeException;
import vn.cchc.office.internal.docx.ForeignWord;
import vn.cchc.office.internal.text.FileTextReader;

class WordCommentWriterTest {

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
    class AComment {

        @Test
        void standsAroundTheWordsItIsAboutAndNothingElse() throws IOException {
            Path out = annotate(p("Trước") + p("Ban hành 347 văn bản, gồm 109"), on(2, "347 văn bản"));

            assertEquals("347 văn bản", marked(out, 0));
            assertEquals(1, comments(out).size());
            String comment = comments(out).get(0);
            assertTrue(comment.startsWith("0 CCHC – Soát báo cáo: Nêu 347, tính lại 348."), comment);
            assertTrue(comment.contains("Có thể thiếu 1 văn bản."), comment);
            assertTrue(part(out, "word/comments.xml").contains("w:date=\"2025-06-30T02:00:00\""));
        }

        @Test
        void keepsTheLookOfARunThatItCuts() throws IOException {
            Path out = annotate(
                    "<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr>"
                            + "<w:t>có 347 văn bản mới</w:t></w:r></w:p>",
                    on(1, "347 văn bản"));

            String xml = part(out, "word/document.xml");
            assertEquals(3, xml.split("<w:rPr><w:b/></w:rPr>", -1).length - 1, xml);
            assertEquals("có 347 văn bản mới", xml.replaceAll("<[^>]+>", "").strip());
            assertTrue(xml.contains("</w:pPr><w:r><w:rPr><w:b/>"), xml);
            comments(out);
        }

        @Test
        void takesInWholeRunsThatCannotBeCut() throws IOException {
            Path out = annotate(
                    "<w:p><w:r><w:t>A </w:t></w:r><w:hyperlink w:anchor=\"x\"><w:r><w:t>có 347 văn</w:t></w:r>"
                            + "</w:hyperlink><w:r><w:t>bản</w:t><w:tab/><w:t>hết</w:t></w:r></w:p>",
                    on(1, "347 vănbản"));
            assertEquals("có 347 vănbảnhết", marked(out, 0));
            comments(out);
        }

        @Test
        void isAboutTheParagraphWhenItsQuoteIsNotThere() throws IOException {
            Path out = annotate(p("Một") + p("Hai ba"), on(2, "bốn"));
            assertEquals("Hai ba", marked(out, 0));
        }

        @Test
        void mayReachOverParagraphsOutsideOfTables() throws IOException {
            String table = "<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>" + p("ô") + "</w:tc></w:tr></w:tbl>";
            Path out = annotate(
                    p("Cụ thể:") + p("- 1") + p("- 2") + table + p("cuối"),
                    new DocumentComment(1, 3, "không có", "a"),
                    new DocumentComment(2, 4, "không có", "b"));
            assertEquals("Cụ thể:¶- 1¶- 2", marked(out, 0).replaceAll("\\s*$", ""));
            assertEquals("- 1", marked(out, 1));
            assertEquals(2, comments(out).size());
        }

        @Test
        void mayOverlapAndTouchOthers() throws IOException {
            Path out = annotate(p("một hai ba bốn"), on(1, "một hai"), on(1, "hai ba"), on(1, " bốn"));
            assertEquals("một hai", marked(out, 0));
            assertEquals("hai ba", marked(out, 1));
            assertEquals("bốn", marked(out, 2).strip());
            assertEquals(3, comments(out).size());
        }

        @Test
        void mayStandInATableCell() throws IOException {
            Path out = annotate(
                    "<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>" + p("12,5%") + "</w:tc></w:tr></w:tbl>" + p("x"),
                    on(1, "12,5%"));
            assertEquals("12,5%", marked(out, 0));
        }

        @Test
        void onAFootnoteStandsAtItsMark() throws IOException {
            ForeignWord word = ForeignWord.with("<w:p><w:r><w:t>Thân</w:t></w:r>"
                            + "<w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:t>sau</w:t></w:r></w:p>")
                    .related(
                            "footnotes",
                            "footnotes.xml",
                            root("footnotes", "<w:footnote w:id=\"2\">" + p("Ngày 31/02") + "</w:footnote>"));
            Path out = annotate(word.write(folder.resolve("a.docx")), on(2, "31/02"));

            String xml = part(out, "word/document.xml");
            assertTrue(
                    xml.contains("<w:commentRangeStart w:id=\"0\"/><w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                            + "<w:commentRangeEnd w:id=\"0\"/>"),
                    xml);
        }

        @Test
        void onAHeaderStandsAtTheFirstParagraph() throws IOException {
            ForeignWord word = ForeignWord.with("<w:p/>" + p("Đầu") + p("Sau"))
                    .related("header", "header1.xml", root("hdr", p("Dự thảo")));
            assertEquals("Đầu", marked(annotate(word.write(folder.resolve("a.docx")), on(3, "Dự thảo")), 0));
        }

        @Test
        void onATextBoxStandsAtItsParagraph() throws IOException {
            Path out = annotate(
                    "<w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr><w:r><w:pict><w:txbxContent>" + p("Hộp 15/19")
                            + "</w:txbxContent></w:pict></w:r></w:p>",
                    on(1, "15/19"));
            assertTrue(
                    part(out, "word/document.xml").contains("</w:pPr><w:commentRangeStart w:id=\"0\"/><w:r><w:pict>"));
        }

        @Test
        void mayBeAboutAnythingThatXmlDislikes() throws IOException {
            Path out = annotate(p("a &lt; b &amp; c"), new DocumentComment(1, 1, "a < b", "\"x\" < 3 & y\u0001\u000B"));
            assertEquals("a &lt; b", marked(out, 0));
            assertTrue(comments(out).get(0).contains("\"x\" < 3 & y"));
        }
    }

    @Nested
    class WrongUse {

        private void refused(Path source, Path out, String words) {
            OfficeException refusal =
                    assertThrows(OfficeException.class, () -> writer.write(source, List.of(on(1, "x")), out));
            assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
        }

        @Test
        void isRefusedAndLeavesNothingBehind() throws IOException {
            Path source = ForeignWord.with(p("một")).write(folder.resolve("a.docx"));
            byte[] before = Files.readAllBytes(source);

            refused(source, source, "chính là tệp nguồn");
            refused(source, folder.resolve(".").resolve("a.docx"), "tệp nguồn");
            refused(source, folder.resolve("out.pdf"), ".docx");
            refused(source, folder.resolve("không có").resolve("out.docx"), "không tồn tại");
            refused(folder.resolve("thiếu.docx"), folder.resolve("out.docx"), "không có tệp này");
            assertArrayEquals(before, Files.readAllBytes(source));
            assertFalse(Files.exists(folder.resolve("out.docx")));
        }
    }
}
