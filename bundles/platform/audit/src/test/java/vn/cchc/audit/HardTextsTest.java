package vn.cchc.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.audit.internal.DefaultAuditor;

/** Files that are no reports end in a result or a message. The times only keep a hang from stopping the build. */
class HardTextsTest {

    private static final Duration NO_HANG = Duration.ofSeconds(180);
    private static final int MEGABYTE = 1_000_000;

    private static AuditResult audit(List<String> lines) {
        return assertTimeoutPreemptively(
                NO_HANG, () -> new DefaultAuditor().audit(AuditText.ofLines("tep.txt", lines)));
    }

    private static UnreadableTextException refused(List<String> lines) {
        return assertThrows(UnreadableTextException.class, () -> audit(lines));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 ",
                "1",
                "1/",
                "12.5,",
                "(",
                "a",
                "1.234 hồ sơ (đạt 12,5%), ",
                "trong đó có 12 hồ sơ đạt 5%; ",
                "12 đơn vị, giảm 5, gồm ",
                "từ 5 đến 3 gồm (1) 5+6-",
                "Quyết định số 12/QĐ-UBND ngày 12/3/2024 ",
                "thủ tục hành chính (TTHC) Phụ lục II, năm 2021 "
            })
    void aPhraseThatNeverEndsHasAResult(String piece) {
        AuditResult result = audit(List.of(piece.repeat(MEGABYTE / 20 / piece.length())));

        assertEquals("tep.txt", result.file());
    }

    @Test
    void aLineOfAMegabyteHasAResult() {
        assertEquals("tep.txt", audit(List.of("12 ".repeat(MEGABYTE / 3))).file());
    }

    @Test
    void aLongParagraphIsNotCutWithinAFigure() {
        String piece = "Ban hành 347 văn bản, gồm 109 nghị quyết, 238 quyết định, ";
        AuditResult result = audit(List.of(piece.repeat(2_000)));

        assertTrue(
                Texts.faults(result).isEmpty(),
                () -> String.valueOf(Texts.faults(result).get(0)));
    }

    @Test
    void fiftyMegabytesAreRefusedWithTheirLength() {
        String line = "Trong năm, tỉnh đã ban hành 12 văn bản.";
        UnreadableTextException refused = refused(Collections.nCopies(50 * MEGABYTE / (line.length() + 1) + 1, line));

        assertTrue(
                refused.getMessage().contains("5.000.000")
                        || refused.getMessage().contains("5000000"),
                refused.getMessage());
    }

    @Test
    void oneLineOfFiftyMegabytesIsRefused() {
        assertTrue(refused(List.of("1".repeat(50 * MEGABYTE))).getMessage().contains("giới hạn"));
    }

    @Test
    void binaryNoiseIsRefusedInEitherReading() {
        byte[] noise = new byte[MEGABYTE];
        new Random(20210715).nextBytes(noise);

        assertTrue(refused(new String(noise, StandardCharsets.UTF_8).lines().toList())
                .getMessage()
                .contains("tep.txt"));
        refused(new String(noise, StandardCharsets.ISO_8859_1).lines().toList());
        refused(new String(noise, StandardCharsets.UTF_16LE).lines().toList());
    }

    @Test
    void anEmptyFileHasNothing() {
        for (List<String> lines : List.of(List.<String>of(), List.of(""), List.of("", " ", "\f", "\ufeff"))) {
            AuditResult result = audit(lines);
            assertTrue(result.claims().isEmpty() && result.findings().isEmpty());
        }
    }
}
