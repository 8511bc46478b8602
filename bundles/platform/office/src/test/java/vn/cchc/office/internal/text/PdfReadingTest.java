package vn.cchc.office.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.office.DocumentText;
import vn.cchc.office.DocumentText.Part;
import vn.cchc.office.OfficeException;

class PdfReadingTest {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    @TempDir
    Path folder;

    /** Draws the lines of each page; a page without lines stays white. */
    private static PDDocument document(List<List<String>> pages) throws IOException {
        PDDocument pdf = new PDDocument();
        PDFont font;
        try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
            font = PDType0Font.load(pdf, in);
        }
        for (List<String> lines : pages) {
            add(pdf, font, lines);
        }
        return pdf;
    }

    private static void add(PDDocument pdf, PDFont font, List<String> lines) throws IOException {
        PDPage page = new PDPage();
        pdf.addPage(page);
        if (lines.isEmpty()) {
            return;
        }
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            content.beginText();
            content.setFont(font, 13);
            content.newLineAtOffset(70, 700);
            content.setLeading(18);
            for (String line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    private Path pdf(List<List<String>> pages) throws IOException {
        Path file = folder.resolve("báo cáo.pdf");
        try (PDDocument pdf = document(pages)) {
            pdf.save(file.toFile());
        }
        return file;
    }

    private static OfficeException refused(Path file) {
        return assertThrows(OfficeException.class, () -> new FileTextReader().read(file));
    }

    @Nested
    class Text {

        @Test
        void hasItsLinesWithTheirPages() throws IOException {
            DocumentText text = new FileTextReader()
                    .read(pdf(List.of(
                            List.of("Tỉnh đã ban hành 347 văn bản,", "gồm 109 nghị quyết"), List.of("và 238 quyết"))));

            assertEquals(DocumentText.Kind.PDF, text.kind());
            assertEquals(
                    List.of("Tỉnh đã ban hành 347 văn bản,", "gồm 109 nghị quyết", "và 238 quyết"),
                    text.parts().stream().map(Part::text).toList());
            assertEquals(List.of(1, 1, 2), text.parts().stream().map(Part::page).toList());
            assertEquals(
                    List.of(1, 2, 3), text.parts().stream().map(Part::number).toList());
            assertEquals(List.of(), text.remarks());
        }

        @Test
        void isReadInFontsThatTheFileDoesNotHold() throws IOException {
            Path file = folder.resolve("a.pdf");
            try (PDDocument pdf = new PDDocument()) {
                add(pdf, new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), List.of("Tong so 184 don vi"));
                pdf.save(file.toFile());
            }
            assertEquals(
                    "Tong so 184 don vi",
                    new FileTextReader().read(file).parts().get(0).text());
        }

        @Test
        void mayBeMissingOnSomePagesWhichAreNamed() throws IOException {
            DocumentText text = new FileTextReader()
                    .read(pdf(List.of(List.of("Một trang có đủ chữ để đọc, dài hơn dấu ký số"), List.of())));
            assertEquals(1, text.remarks().size());
            assertTrue(text.remarks().get(0).contains("2"), text.remarks().get(0));
        }
    }

    @Nested
    class WrongFiles {

        @Test
        void withAPassword() throws IOException {
            Path file = folder.resolve("a.pdf");
            try (PDDocument pdf = document(List.of(List.of("Mật")))) {
                pdf.protect(new StandardProtectionPolicy("chủ", "khách", new AccessPermission()));
                pdf.save(file.toFile());
            }
            assertTrue(refused(file).getMessage().contains("mật khẩu"));
        }

        @Test
        void thatAreScanned() throws IOException {
            assertTrue(refused(pdf(List.of(List.of(), List.of()))).getMessage().contains("ảnh quét"));
            assertTrue(refused(pdf(List.of(List.of("Ký số: 3/3"), List.of(), List.of())))
                    .getMessage()
                    .contains("OCR"));
        }

        @Test
        void thatAreDamagedOrNone() throws IOException {
            byte[] whole = Files.readAllBytes(pdf(List.of(List.of("Một"))));
            Path cut = Files.write(folder.resolve("cut.pdf"), Arrays.copyOf(whole, whole.length / 3));
            String message = refused(cut).getMessage();
            assertTrue(message.contains("hỏng") || message.contains("ảnh quét"), message);
            Path none = Files.writeString(folder.resolve("none.pdf"), "xin chào");
            assertTrue(refused(none).getMessage().contains("không phải là PDF"));
        }

        @Test
        void thatAreDamagedAnywhereAreRefusedOrReadButNeverBreakTheReader() throws IOException {
            byte[] whole = Files.readAllBytes(pdf(List.of(List.of("Một"), List.of("Hai 347 văn bản"))));
            Random random = new Random(7);
            for (int i = 0; i < 60; i++) {
                byte[] damaged = whole.clone();
                for (int j = 0; j <= i * 10; j++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                Path file = Files.write(folder.resolve("damaged.pdf"), damaged);
                try {
                    new FileTextReader().read(file);
                } catch (OfficeException refusal) {
                    assertTrue(refusal.getMessage().contains("damaged.pdf"), refusal.getMessage());
                }
            }
        }

        @Test
        void withTooManyPages() throws IOException {
            FileTextReader reader = new FileTextReader(new Limits(1, 1, 1 << 20, 100, 1));
            Path file = pdf(List.of(List.of("Một"), List.of("Hai")));
            OfficeException refusal = assertThrows(OfficeException.class, () -> reader.read(file));
            assertFalse(refusal.getMessage().isBlank());
            assertTrue(refusal.getMessage().contains("2 trang"), refusal.getMessage());
        }
    }
}
