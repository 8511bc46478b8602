package vn.cchc.office.internal.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.office.OfficeException;
import vn.cchc.office.PdfProgress;
import vn.cchc.office.PdfResult;
import vn.cchc.office.WordWriter;
import vn.cchc.office.internal.SampleReport;
import vn.cchc.office.internal.word.Decree30Writer;
import vn.cchc.plugin.FormChoice;

class LibreOfficeConverterTest {

    private static final Fonts NO_FONTS = new Fonts("/no/fc-match");
    private static final String MAKES_PDF = "echo '%PDF-fake' > report.pdf";

    @TempDir
    Path folder;

    private Path word;
    private Path pdf;

    @BeforeEach
    void writeReport() throws IOException {
        word = folder.resolve("Báo cáo quý I.docx");
        pdf = folder.resolve("Báo cáo quý I.pdf");
        new Decree30Writer().write(SampleReport.draft(), FormChoice.of(FormChoice.DECREE), WordWriter.Use.LIVE, word);
    }

    @Test
    void convertsWithTheLibreOfficeOfThisMachine() throws Exception {
        LibreOfficeConverter converter = new LibreOfficeConverter();
        assertTrue(converter.isAvailable(), "LibreOffice is not installed; ./verify installs it where it may");

        PdfResult result = converter.convert(word, pdf);

        byte[] bytes = Files.readAllBytes(result.file());
        assertEquals("%PDF-", new String(bytes, 0, 5, StandardCharsets.US_ASCII));
        assertTrue(bytes.length > 20_000, "only " + bytes.length + " bytes");
        result.substitute().ifPresent(font -> {
            assertEquals("Times New Roman", font.missing());
            assertTrue(font.message().contains(font.used()), font.message());
            assertEmbeds(result.file(), font.used());
        });
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count(), "temporary files are left behind");
        }
    }

    @Test
    void usesTheFaceThatItNames() throws Exception {
        // A face that LibreOffice would not choose by itself.
        Path fonts = program("fc-match", "echo 'DejaVu Serif'; echo 'en|vi'");
        LibreOfficeConverter converter = new LibreOfficeConverter(
                OfficeProgram.ofThisMachine(), new Fonts(fonts.toString()), Duration.ofSeconds(120));
        PdfResult result = converter.convert(word, pdf);
        assertEquals("DejaVu Serif", result.substitute().orElseThrow().used());
        assertEmbeds(pdf, "DejaVu Serif");
    }

    private static void assertEmbeds(Path pdf, String family) {
        Set<String> names = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    names.add(page.getResources().getFont(name).getName());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertFalse(names.isEmpty(), "no font at all");
        String plain = family.replace(" ", "");
        assertTrue(names.stream().allMatch(name -> name.contains(plain)), () -> names + " instead of " + family);
    }

    @Nested
    @DisabledOnOs(OS.WINDOWS)
    class Progress {

        private final List<String> heard = new ArrayList<>();

        private PdfProgress ear() {
            return (stage, elapsed, limit) -> heard.add(stage + " " + elapsed.toSeconds() + "/" + limit.toSeconds());
        }

        @Test
        void isToldEverySecondUntilThePdfIsThere() throws IOException {
            Path program = program("soffice", "sleep 2.5; " + MAKES_PDF);
            converter(Optional.of(program.toString()), "", List.of()).convert(word, pdf, ear());
            assertEquals(List.of("STARTED 0/20", "WORKING 1/20", "WORKING 2/20", "DONE 2/20"), heard);
            assertEquals("%PDF-fake", Files.readString(pdf).strip());
        }

        @Test
        void endsWithoutDoneWhenNothingWasMade() throws IOException {
            Path program = program("soffice", "exit 1");
            LibreOfficeConverter converter = converter(Optional.of(program.toString()), "", List.of());
            assertThrows(OfficeException.class, () -> converter.convert(word, pdf, ear()));
            assertEquals(List.of("STARTED 0/20"), heard);
        }
    }

    @Nested
    @DisabledOnOs(OS.WINDOWS)
    class Stopping {

        private Path begun = Path.of("begun");
        private Path alive = Path.of("alive");

        @BeforeEach
        void nameSigns() {
            begun = folder.resolve("begun");
            alive = folder.resolve("alive");
        }

        /** A program that leaves its work to a child, as soffice does, and says where it works. */
        private Path slow() throws IOException {
            return program("soffice", "pwd > '" + begun + "'; (sleep 4; touch '" + alive + "') & wait");
        }

        private void assertGone() throws Exception {
            Path room = Path.of(Files.readString(begun).strip());
            assertFalse(Files.exists(room), "the temporary folder is left behind");
            Thread.sleep(4500);
            assertFalse(Files.exists(alive), "a child of the stopped program went on");
            assertFalse(Files.exists(pdf));
        }

        private void awaitBegin() throws InterruptedException {
            for (int i = 0; i < 200 && !Files.exists(begun); i++) {
                Thread.sleep(50);
            }
            assertTrue(Files.exists(begun), "it did not begin");
        }

        @Test
        void byAnInterruptLeavesNothingBehind() throws Exception {
            LibreOfficeConverter converter = converter(Optional.of(slow().toString()), "", List.of());
            AtomicReference<String> said = new AtomicReference<>("");
            Thread worker = new Thread(() -> said.set(message(converter)));
            worker.start();
            awaitBegin();
            worker.interrupt();
            worker.join(20_000);
            assertTrue(said.get().contains("đã bị dừng theo yêu cầu"), said.get());
            assertGone();
        }

        @Test
        void byTheEndOfTheProgramLeavesNothingBehind() throws Exception {
            Process program = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            "-Dcchc.soffice=" + slow(),
                            ConvertMain.class.getName(),
                            word.toString(),
                            pdf.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("said").toFile())
                    .start();
            awaitBegin();
            program.destroy(); // what Ctrl+C does: the program is asked to end
            assertTrue(program.waitFor(20, TimeUnit.SECONDS), "it did not end");
            assertGone();
        }
    }

    @Nested
    class TheSearch {

        @Test
        void saysWhatToInstallWhenThereIsNothing() {
            LibreOfficeConverter converter = converter(Optional.empty(), "", List.of());
            assertFalse(converter.isAvailable());
            assertTrue(message(converter).contains("máy chưa cài LibreOffice"));
        }

        @Test
        void namesTheWrongSetting() {
            LibreOfficeConverter converter = converter(Optional.of("/no/soffice"), "/usr/bin", List.of());
            assertFalse(converter.isAvailable(), "a wrong setting must not be passed over in silence");
            assertTrue(message(converter).contains("“/no/soffice”"));
        }

        @Test
        @DisabledOnOs(OS.WINDOWS)
        void prefersTheSettingThenThePathThenTheUsualPlaces() throws IOException {
            Path setting = program("a/soffice", "");
            Path onPath = program("b/libreoffice", "");
            Path usual = program("c/soffice", "");
            List<Path> places = List.of(usual.getParent());
            String path = "" + java.io.File.pathSeparator + onPath.getParent();
            assertEquals(Optional.of(setting), new OfficeProgram(Optional.of(setting.toString()), path, places).find());
            assertEquals(Optional.of(onPath), new OfficeProgram(Optional.empty(), path, places).find());
            assertEquals(Optional.of(usual), new OfficeProgram(Optional.empty(), "", places).find());
        }
    }

    @Nested
    @DisabledOnOs(OS.WINDOWS)
    class AFault {

        @Test
        void ofTheSourceIsNamed() throws IOException {
            Path program = program("soffice", "");
            LibreOfficeConverter converter = converter(Optional.of(program.toString()), "", List.of());
            OfficeException wrong =
                    assertThrows(OfficeException.class, () -> converter.convert(folder.resolve("không có.docx"), pdf));
            assertTrue(wrong.getMessage().contains("không đọc được tệp này"), wrong.getMessage());
        }

        @Test
        void ofTheProgramIsPassedOnAndTheOldFileStays() throws IOException {
            Files.writeString(pdf, "cũ");
            Path program = program("soffice", "echo 'source file could not be loaded'; exit 0");
            String message = message(converter(Optional.of(program.toString()), "", List.of()));
            assertTrue(message.contains("source file could not be loaded"), message);
            assertEquals("cũ", Files.readString(pdf));
        }

        @Test
        void ofASilentProgramIsStillSaid() throws IOException {
            Path program = program("soffice", "exit 3");
            assertTrue(message(converter(Optional.of(program.toString()), "", List.of()))
                    .contains("không tạo ra tệp"));
        }

        @Test
        void ofAProgramThatCrashesNamesItsCode() throws IOException {
            Path program = program("soffice", "kill -SEGV $$");
            assertTrue(message(converter(Optional.of(program.toString()), "", List.of()))
                    .contains("dừng đột ngột, mã 139"));
        }

        @Test
        void ofAProgramThatLeavesAChildBehindIsMended() throws Exception {
            Path sign = folder.resolve("alive");
            Path program = program("soffice", "(sleep 3; touch '" + sign + "') & " + MAKES_PDF + "; sleep 0.5");
            converter(Optional.of(program.toString()), "", List.of()).convert(word, pdf);
            assertEquals("%PDF-fake", Files.readString(pdf).strip());
            Thread.sleep(3500);
            assertFalse(Files.exists(sign), "a child of the ended program went on");
        }

        @Test
        void ofAProgramThatHangsEndsInTimeWithAllItsChildren() throws IOException {
            Path sign = folder.resolve("alive");
            Path program = program("soffice", "(sleep 4; touch '" + sign + "') & wait");
            LibreOfficeConverter converter = new LibreOfficeConverter(
                    new OfficeProgram(Optional.of(program.toString()), "", List.of()), NO_FONTS, Duration.ofSeconds(1));
            String message = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> message(converter));
            assertTrue(message.contains("không trả lời trong 1 giây"), message);
            assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Thread.sleep(4500));
            assertFalse(Files.exists(sign), "a child of the stopped program went on");
        }
    }

    private static LibreOfficeConverter converter(Optional<String> setting, String path, List<Path> usual) {
        return new LibreOfficeConverter(new OfficeProgram(setting, path, usual), NO_FONTS, Duration.ofSeconds(20));
    }

    private String message(LibreOfficeConverter converter) {
        return assertThrows(OfficeException.class, () -> converter.convert(word, pdf))
                .getMessage();
    }

    private Path program(String name, String script) throws IOException {
        Path program = folder.resolve("programs").resolve(name);
        Files.createDirectories(program.getParent());
        Files.writeString(program, "#!/bin/sh\n" + script + "\n");
        return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
