package vn.cchc.office.internal.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.office.OfficeException;
import vn.cchc.office.PdfResult;
import vn.cchc.office.WordWriter;
import vn.cchc.office.internal.SampleReport;
import vn.cchc.office.internal.word.Decree30Writer;
import vn.cchc.plugin.FormChoice;

class LibreOfficeConverterTest {

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
        });
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count(), "temporary files are left behind");
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
        void ofAProgramThatHangsEndsInTimeWithAllItsChildren() throws IOException {
            Path sign = folder.resolve("alive");
            Path program = program("soffice", "(sleep 4; touch '" + sign + "') & wait");
            LibreOfficeConverter converter = new LibreOfficeConverter(
                    new OfficeProgram(Optional.of(program.toString()), "", List.of()), Duration.ofSeconds(1));
            String message = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> message(converter));
            assertTrue(message.contains("không trả lời trong 1 giây"), message);
            assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Thread.sleep(4500));
            assertFalse(Files.exists(sign), "a child of the stopped program went on");
        }
    }

    private static LibreOfficeConverter converter(Optional<String> setting, String path, List<Path> usual) {
        return new LibreOfficeConverter(new OfficeProgram(setting, path, usual), Duration.ofSeconds(20));
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
