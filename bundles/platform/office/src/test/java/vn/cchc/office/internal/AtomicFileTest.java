package vn.cchc.office.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.office.OfficeException;

class AtomicFileTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void writeOldFile() throws IOException {
        file = Files.writeString(folder.resolve("cũ.txt"), "cũ");
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(one -> one.getFileName().toString()).sorted().toList();
        }
    }

    private static AtomicFile.Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Nested
    class WhenAllGoesWell {

        @Test
        void replacesTheFile() throws IOException {
            AtomicFile.write(file, text("mới"));
            assertEquals("mới", Files.readString(file));
            assertEquals(List.of("cũ.txt"), names());
        }

        @Test
        @EnabledOnOs(OS.LINUX)
        void keepsALinkALink() throws IOException {
            Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
            AtomicFile.write(link, text("mới"));
            assertTrue(Files.isSymbolicLink(link));
            assertEquals("mới", Files.readString(file));
        }

        @Test
        @EnabledOnOs(OS.LINUX)
        void givesTheFileThePermissionsOfAnOrdinaryOne() throws IOException {
            AtomicFile.write(folder.resolve("mới.txt"), text("mới"));
            assertEquals(Files.getPosixFilePermissions(file), Files.getPosixFilePermissions(folder.resolve("mới.txt")));
        }
    }

    @Nested
    class WhenTheDiskFails {

        private String messageOf(IOException cause) throws IOException {
            OfficeException wrong = assertThrows(
                    OfficeException.class,
                    () -> AtomicFile.write(file, out -> {
                        out.write(1);
                        throw cause;
                    }));
            assertEquals("cũ", Files.readString(file));
            assertEquals(List.of("cũ.txt"), names());
            return wrong.getMessage();
        }

        @Test
        void saysThatItIsFull() throws IOException {
            assertTrue(messageOf(new IOException("No space left on device")).contains("đã đầy"));
            assertTrue(messageOf(new IOException("There is not enough space on the disk"))
                    .contains("đã đầy"));
        }

        @Test
        void saysThatWritingIsNotAllowed() throws IOException {
            assertTrue(messageOf(new AccessDeniedException("x")).contains("không cho phép ghi"));
            assertTrue(messageOf(new FileSystemException("x", null, "Read-only file system"))
                    .contains("không cho phép ghi"));
        }

        @Test
        void saysThatAnotherProgramHasTheFile() throws IOException {
            assertTrue(messageOf(new FileSystemException(
                            "x",
                            null,
                            "The process cannot access the file because it is being used by another process"))
                    .contains("Hãy đóng tệp"));
        }

        @Test
        void givesTheReasonOtherwise() throws IOException {
            assertTrue(messageOf(new IOException("Input/output error")).contains("input/output error"));
            assertTrue(messageOf(new IOException()).contains("ioexception"));
        }

        @Test
        void passesAProgrammingErrorOnAndCleansUp() throws IOException {
            assertThrows(
                    IllegalStateException.class,
                    () -> AtomicFile.write(file, out -> {
                        throw new IllegalStateException("bug");
                    }));
            assertEquals(List.of("cũ.txt"), names());
        }
    }

    @Nested
    class WhenThePlaceIsWrong {

        private String message(Path target) {
            return assertThrows(OfficeException.class, () -> AtomicFile.write(target, text("mới")))
                    .getMessage();
        }

        @Test
        void namesTheFolderThatIsMissing() {
            assertTrue(message(folder.resolve("không có").resolve("a.docx")).contains("không tồn tại"));
            assertTrue(message(file.resolve("a.docx")).contains("không tồn tại"));
        }

        @Test
        void refusesAFolder() {
            assertTrue(message(folder).contains("đây là một thư mục"));
        }

        @Test
        @EnabledOnOs(OS.LINUX)
        void saysWhenTheFolderTakesNoFiles() {
            // Even the administrator can't make a file there.
            String message = message(Path.of("/proc/a.docx"));
            assertTrue(message.startsWith("Không ghi được “/proc/a.docx”"), message);
            assertFalse(message.contains("Exception"), message);
        }
    }
}
