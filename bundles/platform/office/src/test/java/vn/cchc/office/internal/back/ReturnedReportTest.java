package vn.cchc.office.internal.back;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.model.ObservationKey;
import vn.cchc.model.Period;
import vn.cchc.office.ReturnedReport;
import vn.cchc.office.ReturnedReport.BoundNumber;
import vn.cchc.office.ReturnedReport.Cell;
import vn.cchc.office.ReturnedReport.Note;
import vn.cchc.office.ReturnedReport.ReturnedBlock;
import vn.cchc.office.ReturnedReport.Shape;
import vn.cchc.office.ReturnedReport.Words;
import vn.cchc.office.WordWriter.Use;
import vn.cchc.office.internal.CompleteReport;
import vn.cchc.office.internal.docx.ForeignWord;
import vn.cchc.office.internal.word.Decree30Writer;
import vn.cchc.plugin.FormChoice;

/** What people and Word do to a report between writing and coming back. */
class ReturnedReportTest {

    private static final ObservationKey DOCUMENTS =
            new ObservationKey("tinh-dak-lak", "TC_VB", new Period.Range(2021, 2025));

    @TempDir
    Path folder;

    /** Writes the report, changes the XML of its text, reads it. */
    private ReturnedReport edited(UnaryOperator<String> change) throws IOException {
        Path file = folder.resolve("report.docx");
        new Decree30Writer().write(CompleteReport.stamped(), FormChoice.of(FormChoice.DECREE), Use.LIVE, file);
        Path copy = folder.resolve("edited.docx");
        try (ZipFile zip = new ZipFile(file.toFile());
                OutputStream stream = Files.newOutputStream(copy);
                ZipOutputStream out = new ZipOutputStream(stream)) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                out.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream in = zip.getInputStream(entry)) {
                    byte[] bytes = in.readAllBytes();
                    if (entry.getName().equals("word/document.xml")) {
                        String text = new String(bytes, StandardCharsets.UTF_8);
                        String changed = change.apply(text);
                        assertTrue(!changed.equals(text), "the change finds nothing to change");
                        bytes = changed.getBytes(StandardCharsets.UTF_8);
                    }
                    out.write(bytes);
                }
            }
        }
        return new WordReportReader().read(copy);
    }

    private static ReturnedBlock block(ReturnedReport report, int anchor) {
        return report.blocks().stream()
                .filter(block -> block.anchor().equals(OptionalInt.of(anchor)))
                .findFirst()
                .orElseThrow();
    }

    private static ReturnedReport foreign(Path folder, String body) throws IOException {
        return new WordReportReader().read(ForeignWord.with(body).write(folder.resolve("foreign.docx")));
    }

    @Nested
    class ABoundNumber {

        @Test
        void isReadAsItStandsNow() throws IOException {
            ReturnedReport read = edited(xml -> xml.replace(">347 văn bản<", ">350 văn bản<"));
            assertTrue(block(read, 6).pieces().contains(new BoundNumber(DOCUMENTS, "350 văn bản")));
        }

        @Test
        void isOneHoweverItsRunWasCutAndSet() throws IOException {
            ReturnedReport read = edited(xml -> xml.replace(
                    ">347 văn bản</w:t></w:r>",
                    ">34</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:rPr><w:b/></w:rPr><w:t>7 văn"
                            + "</w:t></w:r><w:r><w:t xml:space=\"preserve\"> bản</w:t></w:r>"));
            assertTrue(block(read, 6).pieces().contains(new BoundNumber(DOCUMENTS, "347 văn bản")));
        }

        @Test
        void isBoundByItsControlAloneAndByItsBookmarkAlone() throws IOException {
            ReturnedReport control = edited(xml -> xml.replaceAll("<w:bookmarkStart [^>]*_cchc_n[^>]*>", ""));
            assertTrue(block(control, 6).pieces().contains(new BoundNumber(DOCUMENTS, "347 văn bản")));
            ReturnedReport bookmark =
                    edited(xml -> xml.replaceAll("</?w:sdt(Content)?>", "").replaceAll("<w:sdtPr>.*?</w:sdtPr>", ""));
            assertTrue(block(bookmark, 6).pieces().contains(new BoundNumber(DOCUMENTS, "347 văn bản")));
        }

        @Test
        void isPlainWordsWhenNothingIsLeftOfIt() throws IOException {
            ReturnedReport read = edited(xml -> xml.replaceAll("</?w:sdt(Content)?>", "")
                    .replaceAll("<w:sdtPr>.*?</w:sdtPr>", "")
                    .replaceAll("<w:bookmarkStart [^>]*_cchc_n[^>]*>", ""));
            assertEquals(
                    new Words("Tỉnh đã ban hành 347 văn bản quy phạm pháp luật", false, false),
                    block(read, 6).pieces().get(0));
        }

        @Test
        void standsBeforeANoteThatWasPulledIntoIt() throws IOException {
            String mark = "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference ";
            ReturnedReport read = edited(xml -> {
                int from = xml.indexOf(mark);
                String note = xml.substring(from, xml.indexOf("</w:r>", from) + 6);
                return xml.replace(note, "").replaceFirst("(</w:sdtContent>)", note + "$1");
            });
            assertEquals(
                    new BoundNumber(DOCUMENTS, "347 văn bản"),
                    block(read, 6).pieces().get(1));
            assertEquals(
                    new Note("Gồm 120 nghị quyết và 227 quyết định"),
                    block(read, 6).pieces().get(2));
        }

        @Test
        void isGoneWhenItWasStruckOut() throws IOException {
            ReturnedReport read = edited(xml -> xml.replace("<w:t xml:space=\"preserve\">347 văn bản</w:t>", ""));
            assertEquals(
                    new Words("Tỉnh đã ban hành  quy phạm pháp luật", false, false),
                    block(read, 6).pieces().get(0));
        }
    }

    @Nested
    class TrackedChanges {

        private static final String LINE = "Nội dung tuyên truyền bám sát nhiệm vụ của từng cơ quan, đơn vị.";

        @Test
        void countAsAccepted() throws IOException {
            ReturnedReport read = edited(xml -> xml.replace(
                    "<w:r><w:t xml:space=\"preserve\">" + LINE + "</w:t></w:r>",
                    "<w:r><w:t xml:space=\"preserve\">Nội dung </w:t></w:r><w:del w:id=\"1\"><w:r><w:delText>cũ"
                            + "</w:delText></w:r></w:del><w:ins w:id=\"2\"><w:r><w:t>mới</w:t></w:r></w:ins>"));
            assertEquals("Nội dung mới", block(read, 19).text());
        }

        @Test
        void takeAStruckOutParagraphAwayWithItsAnchor() throws IOException {
            ReturnedReport read = edited(xml -> struckOut(xml, 19));
            assertTrue(read.blocks().stream().noneMatch(b -> b.anchor().equals(OptionalInt.of(19))));
            assertTrue(read.blocks().stream().noneMatch(b -> b.text().contains("tuyên truyền bám sát")));
            assertEquals("KẾT QUẢ THEO NĂM", block(read, 20).text());
        }

        private static String struckOut(String xml, int anchor) {
            int at = xml.indexOf("w:name=\"_cchc_" + anchor + "\"");
            int from = xml.lastIndexOf("<w:p>", at);
            int to = xml.indexOf("</w:p>", at) + 6;
            String paragraph = xml.substring(from, to)
                    .replace("</w:pPr>", "<w:rPr><w:del w:id=\"90\" w:author=\"x\"/></w:rPr></w:pPr>")
                    .replace("<w:r>", "<w:del w:id=\"91\"><w:r>")
                    .replace("</w:r>", "</w:r></w:del>")
                    .replaceAll("<w:t([ >])", "<w:delText$1")
                    .replace("</w:t>", "</w:delText>");
            return xml.substring(0, from) + paragraph + xml.substring(to);
        }

        @Test
        void joinTwoParagraphsWhoseMarkIsStruckOut() throws IOException {
            ReturnedReport read = edited(xml -> {
                int at = xml.indexOf("w:name=\"_cchc_25\"");
                int to = xml.indexOf("</w:pPr>", xml.lastIndexOf("<w:p>", at));
                return xml.substring(0, to) + "<w:rPr><w:del w:id=\"90\"/></w:rPr>" + xml.substring(to);
            });
            assertTrue(block(read, 25).text().startsWith("Tiếp tục đẩy mạnh"));
            assertTrue(block(read, 25).text().contains("GIẢI PHÁP"));
        }

        @Test
        void readAMovedParagraphWhereItWentTo() throws IOException {
            ReturnedReport read = edited(xml -> {
                String moved = "<w:p><w:pPr><w:pStyle w:val=\"ThanBai\"/><w:rPr><w:moveTo w:id=\"92\"/></w:rPr></w:pPr>"
                        + "<w:moveTo w:id=\"93\"><w:r><w:t>" + LINE + "</w:t></w:r></w:moveTo></w:p>";
                String left =
                        struckOut(xml, 19).replace("<w:del ", "<w:moveFrom ").replace("</w:del>", "</w:moveFrom>");
                int at = left.lastIndexOf("<w:p>", left.indexOf("w:name=\"_cchc_27\""));
                return left.substring(0, at) + moved + left.substring(at);
            });
            List<String> texts = read.blocks().stream().map(ReturnedBlock::text).toList();
            assertEquals(1, texts.stream().filter(LINE::equals).count());
            assertEquals(texts.indexOf("GIẢI PHÁP") + 1, texts.indexOf(LINE));
        }

        @Test
        void leaveOutAStruckOutRow() throws IOException {
            ReturnedReport read = edited(xml -> {
                int at = xml.indexOf(">Quyết định<");
                int row = xml.lastIndexOf("<w:trPr>", at) + 8;
                return xml.substring(0, row) + "<w:del w:id=\"5\"/>" + xml.substring(row);
            });
            assertTrue(read.blocks().stream().noneMatch(b -> b.text().equals("Quyết định")));
            Cell total = read.blocks().stream()
                    .filter(b -> b.text().equals("Tổng số"))
                    .findFirst()
                    .orElseThrow()
                    .cell()
                    .orElseThrow();
            assertEquals(new Cell(OptionalInt.of(7), 2, 1), total);
        }
    }

    @Nested
    class WhatPeopleAdd {

        @Test
        void hasNoAnchorAndTheShapeOfItsWords() throws IOException {
            String added = "<w:p><w:pPr><w:pStyle w:val=\"ThanBai\"/></w:pPr><w:r><w:t>- Gạch mới</w:t></w:r></w:p>"
                    + "<w:p><w:r><w:t>Đoạn mới</w:t></w:r></w:p>"
                    + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>2.1. Đề mục mới</w:t></w:r></w:p>";
            ReturnedReport read = edited(xml -> {
                int at = xml.lastIndexOf("<w:p>", xml.indexOf("w:name=\"_cchc_19\""));
                return xml.substring(0, at) + added + xml.substring(at);
            });
            int next = read.blocks().indexOf(block(read, 19));
            List<ReturnedBlock> blocks = read.blocks().subList(next - 3, next);
            assertEquals(
                    List.of(Shape.DASH, Shape.PARAGRAPH, Shape.HEADING),
                    blocks.stream().map(ReturnedBlock::shape).toList());
            assertEquals(
                    List.of("Gạch mới", "Đoạn mới", "Đề mục mới"),
                    blocks.stream().map(ReturnedBlock::text).toList());
            assertTrue(blocks.stream().allMatch(block -> block.anchor().isEmpty()));
        }

        @Test
        void makesTheSecondHalfOfACutParagraphNew() throws IOException {
            ReturnedReport read = edited(xml -> xml.replace(
                    "bám sát nhiệm vụ",
                    "bám sát</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val=\"ThanBai\"/></w:pPr><w:r><w:t>nhiệm vụ"));
            int first = read.blocks().indexOf(block(read, 19));
            assertEquals(
                    "Nội dung tuyên truyền bám sát", read.blocks().get(first).text());
            assertEquals(
                    "nhiệm vụ của từng cơ quan, đơn vị.",
                    read.blocks().get(first + 1).text());
            assertTrue(read.blocks().get(first + 1).anchor().isEmpty());
        }

        @Test
        void bringsItsRemarks() throws IOException {
            String comments = ForeignWord.root(
                    "comments",
                    "<w:comment w:id=\"3\" w:author=\"Người duyệt\" w:date=\"2025-06-30T09:00:00Z\">"
                            + ForeignWord.p("Xem lại") + ForeignWord.p("số này") + "</w:comment>"
                            + "<w:comment w:id=\"4\">" + ForeignWord.p("Ở đâu?") + "</w:comment>");
            Path file = ForeignWord.with(ForeignWord.p("BÁO CÁO") + ForeignWord.p("Kết quả") + ForeignWord.p("Đoạn một")
                            + "<w:p><w:r><w:t>Hai </w:t></w:r><w:commentRangeStart w:id=\"3\"/><w:r><w:t>ba</w:t></w:r>"
                            + "</w:p><w:p><w:r><w:t>bốn</w:t></w:r><w:commentRangeEnd w:id=\"3\"/><w:r>"
                            + "<w:commentReference w:id=\"3\"/></w:r><w:r><w:t> năm</w:t></w:r></w:p>")
                    .related("comments", "comments.xml", comments)
                    .write(folder.resolve("c.docx"));
            ReturnedReport read = new WordReportReader().read(file);
            assertEquals(
                    List.of("Đoạn một", "Hai ba", "bốn năm"),
                    read.blocks().stream().map(ReturnedBlock::text).toList());
            assertEquals(
                    new ReturnedReport.Comment(
                            1,
                            "ba bốn",
                            "Xem lại\nsố này",
                            "Người duyệt",
                            Optional.of(Instant.parse("2025-06-30T09:00:00Z"))),
                    read.comments().get(0));
            assertEquals(
                    new ReturnedReport.Comment(-1, "", "Ở đâu?", "", Optional.empty()),
                    read.comments().get(1));
        }
    }

    @Nested
    class AFileWithoutOurStyles {

        @Test
        void isKnownByItsWords() throws IOException {
            ReturnedReport read = foreign(
                    folder,
                    "<w:tbl><w:tr><w:tc>" + ForeignWord.p("SỞ NỘI VỤ") + "</w:tc><w:tc>"
                            + ForeignWord.p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + "</w:tc></w:tr></w:tbl>"
                            + ForeignWord.p("BÁO CÁO") + ForeignWord.p("Kết quả quý I")
                            + ForeignWord.p("Kính gửi: Ủy ban nhân dân tỉnh")
                            + ForeignWord.p("I. TÌNH HÌNH")
                            + ForeignWord.p("Đã ban hành kế hoạch.")
                            + ForeignWord.p("+ Đúng hạn;")
                            + ForeignWord.p("Bảng 1. Số liệu")
                            + "<w:tbl><w:tr><w:tc>" + ForeignWord.p("1") + "</w:tc></w:tr></w:tbl>"
                            + "<w:tbl><w:tr><w:tc>" + ForeignWord.p("Nơi nhận:") + "</w:tc><w:tc>"
                            + ForeignWord.p("GIÁM ĐỐC") + "</w:tc></w:tr></w:tbl>");
            assertEquals(
                    List.of(Shape.HEADING, Shape.PARAGRAPH, Shape.PLUS, Shape.CAPTION, Shape.CELL),
                    read.blocks().stream().map(ReturnedBlock::shape).toList());
            assertEquals("TÌNH HÌNH", read.blocks().get(0).text());
            assertTrue(read.stamp().isEmpty());
        }

        @Test
        void isReadWholeWhenItHasNoFrontMatter() throws IOException {
            ReturnedReport read = foreign(folder, ForeignWord.p("Một") + ForeignWord.p("Hai"));
            assertEquals(
                    List.of("Một", "Hai"),
                    read.blocks().stream().map(ReturnedBlock::text).toList());
        }
    }
}
