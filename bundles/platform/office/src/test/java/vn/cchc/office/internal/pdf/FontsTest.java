package vn.cchc.office.internal.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.office.PdfResult.FontSubstitute;

@DisabledOnOs(OS.WINDOWS)
class FontsTest {

    private static final String TIMES = "Times New Roman";

    @TempDir
    Path folder;

    /** Answers as fc-match does on a machine with these cases of its questions. */
    private Optional<FontSubstitute> onMachine(String... questionAndAnswer) throws IOException, InterruptedException {
        StringBuilder script = new StringBuilder("#!/bin/sh\ncase \"$3\" in\n");
        for (int i = 0; i < questionAndAnswer.length; i += 2) {
            script.append('"')
                    .append(questionAndAnswer[i])
                    .append("\") printf '")
                    .append(questionAndAnswer[i + 1])
                    .append("';;\n");
        }
        script.append("*) printf 'DejaVu Sans\\nen|fr';;\nesac\n");
        Path program = Files.writeString(folder.resolve("fc-match"), script);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (Room room = new Room()) {
            return new Fonts(program.toString()).insteadOf(TIMES, room);
        }
    }

    @Test
    void nothingStandsInForAFontThatIsThere() throws Exception {
        assertEquals(Optional.empty(), onMachine(TIMES, "Times New Roman\\nen|vi"));
    }

    @Test
    void aFaceOfTheSameWidthWithVietnameseLettersIsTaken() throws Exception {
        FontSubstitute font = onMachine(TIMES, "Tinos\\nen|vi", "Liberation Serif", "Liberation Serif\\nen|vi|zu")
                .orElseThrow();
        assertEquals("Liberation Serif", font.used());
        assertTrue(font.message().contains("cùng độ rộng chữ, đủ chữ tiếng Việt"), font.message());
    }

    @Test
    void aFaceWithoutVietnameseLettersIsPassedOver() throws Exception {
        FontSubstitute font = onMachine(
                        TIMES,
                        "Liberation Serif\\nen|fr",
                        "Liberation Serif",
                        "Liberation Serif\\nen|fr",
                        "Tinos",
                        "Tinos\\nen|vi")
                .orElseThrow();
        assertEquals("Tinos", font.used());
    }

    @Test
    void anyFaceWithVietnameseLettersIsBetterThanNone() throws Exception {
        FontSubstitute font = onMachine(
                        TIMES,
                        "Liberation Serif\\nen",
                        "Liberation Serif",
                        "Liberation Serif\\nen",
                        "serif:lang=vi",
                        "DejaVu Serif\\nen|vi")
                .orElseThrow();
        assertEquals("DejaVu Serif", font.used());
        assertTrue(font.message().contains("độ rộng chữ khác"), font.message());
    }

    @Test
    void aMachineWithoutVietnameseLettersIsToldWhatToInstall() throws Exception {
        FontSubstitute font = onMachine(TIMES, "Liberation Serif\\nen").orElseThrow();
        assertEquals("Liberation Serif", font.used());
        assertTrue(font.message().contains("chữ có dấu có thể sai hoặc mất"), font.message());
        assertTrue(font.message().contains("Hãy cài"), font.message());
    }

    @Test
    void nothingIsKnownWhereNobodyAnswers() throws Exception {
        try (Room room = new Room()) {
            assertEquals(Optional.empty(), new Fonts("/no/fc-match").insteadOf(TIMES, room));
        }
    }
}
