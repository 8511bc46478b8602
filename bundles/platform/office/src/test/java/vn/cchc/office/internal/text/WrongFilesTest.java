package vn.cchc.office.internal.text;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.cchc.office.internal.docx.ForeignWord.p;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.office.OfficeException;
import vn.cchc.office.internal.back.WordReportReader;
import vn.cchc.office.internal.docx.ForeignWord;

/** What can't be read is refused in time, with the file, the reason and a way out. */
class WrongFilesTest {

    @TempDir
    Path folder;

    /** What reads files: foreign texts, or reports that come back. */
    private interface Reading {
        Object read(Path file) throws IOException;
    }

    private void refused(Path file, String... words) {
        refused(new FileTextReader()::read, file, words);
    }

    private static void refusedAsReport(Path file, String... words) {
        refused(new WordReportReader()::read, file, words);
    }

    private static void refused(Reading reader, Path file, String... words) {
        OfficeException refusal = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThrows(OfficeException.class, () -> reader.read(file)));
        String message = refusal.getMessage();
        assertTrue(message.contains("“" + file + "”"), message);
        for (String word : words) {
            assertTrue(message.contains(word), () -> word + " is not in: " + message);
        }
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private Path file(String name, String content) throws IOException {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    @Nested
    class AnyFile {

        @Test
        void thatIsMissingOrAFolderOrEmpty() throws IOException {
            refused(folder.resolve("x.docx"), "không có tệp này");
            refused(folder, "không phải là tệp");
            refused(file("a.txt", ""), "0 byte");
            refused(file("b.txt", "\uFEFF \n\t\n"), "không có chữ");
        }

        @Test
        void ofAnotherKindIsToldHowToSave() throws IOException {
            refused(file("a.odt.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}), ".docx");
            refused(file("a.rtf", "{\\rtf1 xin chào}"), "RTF", ".docx");
            refused(file("a.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'}), ".pdf");
        }
    }

    /** Both readers of Word files refuse them with the same words. */
    @Nested
    class WordFiles {

        private void refused(Path file, String... words) {
            WrongFilesTest.this.refused(file, words);
            refusedAsReport(file, words);
        }

        @Test
        void ofThreeHundredMegabytes() throws IOException {
            Path file = folder.resolve("large.docx");
            Files.write(file, new byte[] {'P', 'K', 3, 4});
            try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
                // No disk has to hold it: what was never written takes no room.
                large.setLength(300L << 20);
            }
            refused(file, "300 MB", "200 MB");
        }

        @Test
        void withoutTheirText() throws IOException {
            Path whole = ForeignWord.with(p("Một")).write(folder.resolve("whole.docx"));
            Path file = folder.resolve("a.docx");
            try (ZipFile zip = new ZipFile(whole.toFile());
                    ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
                for (String part : List.of("[Content_Types].xml", "_rels/.rels")) {
                    out.putNextEntry(new ZipEntry(part));
                    out.write(zip.getInputStream(zip.getEntry(part)).readAllBytes());
                }
            }
            refused(file, "không phải là văn bản Word");
        }

        @Test
        void withMacrosAreNoReports() throws IOException {
            Path file = ForeignWord.with(p("Một"))
                    .put("word/vbaProject.bin", new byte[] {1})
                    .write(folder.resolve("a.docx"));
            refusedAsReport(file, "macro", ".docx");
        }

        @Test
        void thatAreOtherFilesAreNoReports() throws IOException {
            refusedAsReport(file("a.txt", "xin chào"), "không phải là văn bản Word");
        }

        @Test
        void thatAreCutShort() throws IOException {
            byte[] whole = Files.readAllBytes(ForeignWord.with(p("Một")).write(folder.resolve("a.docx")));
            for (int part = 1; part < 8; part++) {
                refused(file("cut.docx", Arrays.copyOf(whole, whole.length * part / 8)), "chép chưa đủ");
            }
        }

        @Test
        void thatAreNoneWhateverTheirName() throws IOException {
            refused(file("a.docx", "xin chào"), "không phải là văn bản Word");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry("a.txt"));
                zip.write(65);
                zip.closeEntry();
            }
            refused(file("b.docx", bytes.toByteArray()), "không phải là văn bản Word");
        }

        @Test
        void withAPassword() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
            bytes.write(new byte[4000]);
            bytes.write("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
            refused(file("a.docx", bytes.toByteArray()), "mật khẩu");
        }

        @Test
        void withXmlThatIsBroken() throws IOException {
            refused(
                    ForeignWord.with("")
                            .put("word/document.xml", "<w:document>")
                            .write(folder.resolve("a.docx")),
                    "bị hỏng");
            refused(ForeignWord.with("<w:p><w:r>").write(folder.resolve("b.docx")), "bị hỏng");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                    "<!DOCTYPE d SYSTEM \"http://127.0.0.1:1/x.dtd\">",
                    "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY x \"&a;&a;&a;&a;&a;&a;\">]>",
                })
        void thatAskForWhatIsOutside(String type) throws IOException {
            String document = type + ForeignWord.root("document", "<w:body>" + p("&x;") + "</w:body>");
            Path file = ForeignWord.with("").put("word/document.xml", document).write(folder.resolve("a.docx"));
            refused(file, "bị hỏng");
        }

        @Test
        void thatUnfoldWithoutEnd() throws IOException {
            Path file = folder.resolve("bomb.docx");
            try (OutputStream out = Files.newOutputStream(file);
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
                zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                zip.write(("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                                + "<w:body><w:p><w:r><w:t>")
                        .getBytes(StandardCharsets.UTF_8));
                byte[] blanks = new byte[1 << 20];
                Arrays.fill(blanks, (byte) ' ');
                for (int i = 0; i < 200; i++) {
                    zip.write(blanks);
                }
                zip.closeEntry();
            }
            assertTrue(Files.size(file) < 1 << 20);
            refused(file, "bung ra quá lớn");
        }

        @Test
        void thatAreDamagedAnywhereAreRefusedOrReadButNeverBreakTheReader() throws IOException {
            byte[] whole = Files.readAllBytes(
                    ForeignWord.with(p("Một") + p("Hai ba").repeat(50)).write(folder.resolve("a.docx")));
            Random random = new Random(7);
            for (int i = 0; i < 300; i++) {
                byte[] damaged = whole.clone();
                for (int j = 0; j <= i % 4; j++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                Path file = file("damaged.docx", damaged);
                for (Reading reader : List.<Reading>of(new FileTextReader()::read, new WordReportReader()::read)) {
                    try {
                        reader.read(file);
                    } catch (OfficeException refusal) {
                        assertTrue(refusal.getMessage().contains("damaged.docx"), refusal.getMessage());
                    }
                }
            }
        }

        @Test
        void withAParagraphOfMillionsOfPieces() throws IOException {
            String body = "<w:p>" + "<w:r><w:t>a</w:t></w:r>".repeat(250_000) + "</w:p>";
            refused(ForeignWord.with(body).write(folder.resolve("a.docx")), "bung ra quá lớn");
        }
    }

    @Nested
    class TextFiles {

        @Test
        void inAnotherEncodingNameTheLikelyOne() throws IOException {
            refused(file("a.txt", "Báo cáo".getBytes(StandardCharsets.UTF_16)), "UTF-8", "UTF-16");
            refused(file("b.txt", "Bao cao".getBytes(StandardCharsets.UTF_16LE)), "UTF-16");
            // "nước đã được" in each of the old ways of writing
            refused(file("c.txt", bytes("n\u00ad\u00edc \u00ae\u00b7 \u00ae\u00ad\u00eec")), "TCVN3");
            refused(file("d.txt", bytes("n\u00fd\u00f5\u00ecc \u00f0a\u00de \u00f0\u00fd\u00f5\u00f2c")), "1258");
            refused(file("e.txt", bytes("n\u00f6\u00f4\u00f9c \u00f1a\u00f5 \u00f1\u00f6\u00f4\u00efc")), "VNI");
        }

        private byte[] bytes(String latin) {
            return latin.getBytes(StandardCharsets.ISO_8859_1);
        }

        @Test
        void ofNoiseAreNoText() throws IOException {
            byte[] noise = new byte[3 << 20];
            new Random(1).nextBytes(noise);
            refused(file("a.txt", noise), "không phải là văn bản");
            Arrays.fill(noise, (byte) 1);
            refused(file("b.txt", noise), "không phải là văn bản");
            Arrays.fill(noise, (byte) 0);
            refused(file("c.txt", noise), "không phải là văn bản");
        }

        @Test
        void thatAreTooLargeSayHowLargeTheyMayBe() throws IOException {
            FileTextReader small = new FileTextReader(new Limits(1 << 20, 1 << 20, 1 << 20, 100, 3));
            refused(small::read, file("a.txt", "a".repeat((1 << 20) + 1)), "2 MB", "1 MB");
        }
    }

    @Nested
    class TheMessages {

        @Test
        void speakEnglishWhenAsked() {
            String before = System.getProperty("cchc.language");
            System.setProperty("cchc.language", "en");
            try {
                refused(folder.resolve("x.docx"), "there is no such file");
            } finally {
                if (before == null) {
                    System.clearProperty("cchc.language");
                } else {
                    System.setProperty("cchc.language", before);
                }
            }
        }
    }
}
