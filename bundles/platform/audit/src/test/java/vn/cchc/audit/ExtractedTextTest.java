package vn.cchc.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ExtractedTextTest {

    @Nested
    class WrappedLines {

        @Test
        void areJoinedAndTheOriginalLineIsReported() {
            AuditResult result = Texts.lines(
                    "Trong giai đoạn vừa qua, Hội đồng nhân dân và Ủy ban nhân dân tỉnh đã ban ",
                    "",
                    "hành 347 văn bản quy phạm pháp luật, gồm ",
                    "",
                    "109 Nghị quyết, 283 Quyết định. ");

            AuditFinding finding = Texts.faults(result, AuditRule.SUM).get(0);
            assertEquals(3, finding.from().line());
            assertEquals(5, finding.to().line());
        }

        @Test
        void areNotBrokenByAFootnoteThatCutsTheSentence() {
            AuditResult result = Texts.lines(
                    "Qua thống kê, Hội đồng nhân dân, Ủy ban nhân dân tỉnh đã ban hành 347 văn bản",
                    "1",
                    " quy phạm pháp luật, gồm 109 Nghị quyết và các loại văn bản khác, trong đó có ",
                    "                                                 ",
                    "1",
                    " Kế hoạch số 48/KH-UBND ngày 29/12/2020 và Kế hoạch số 67/KH-UBND ngày 27/12/2021 có 500 trang. ",
                    " 12 quyết định về tổ chức bộ máy.");

            assertTrue(Texts.faults(result).isEmpty(), () -> String.valueOf(result.findings()));
        }

        @Test
        void keepADocumentNumberInOnePiece() {
            AuditResult result = Texts.lines(
                    "Thực hiện các văn bản của trung ương và của tỉnh, nhất là Quyết định số 04/2024/QĐ-",
                    "UBND ngày 19/01/2021 của Ủy ban nhân dân tỉnh.");

            assertEquals(1, Texts.faults(result, AuditRule.CITE).size());
        }

        @Test
        void withAFootnoteMarkGluedToAWordAreRead() {
            AuditResult result = Texts.lines("Rà soát 2.945 TTHC, gồm 592 TTHC cấp tỉnh và 2.353 TTHC17.");

            assertTrue(Texts.holds(result, AuditRule.SUM));
        }
    }

    @Nested
    class WhatIsNoReport {

        @Test
        void isRefusedWhenItIsTooLong() {
            String[] lines = new String[6_000];
            Arrays.fill(lines, "x".repeat(1_000));

            UnreadableTextException refused = assertThrows(UnreadableTextException.class, () -> Texts.lines(lines));
            assertTrue(refused.getMessage().contains("giới hạn"), refused.getMessage());
        }

        @Test
        void isRefusedWhenItIsNoise() {
            assertThrows(UnreadableTextException.class, () -> Texts.lines("\u0000\u0001\u0002abc\u0003".repeat(50)));
        }

        @Test
        void endsSoonWhenALineHasNoEnd() {
            for (String piece : List.of("12 đơn vị, giảm 5, gồm ", "(", "1/", "từ 5 đến 3 gồm (1) 5+6-")) {
                String line = piece.repeat(200_000 / piece.length());
                assertTimeout(Duration.ofSeconds(60), () -> Texts.lines(line));
            }
        }

        @Test
        void mayBeEmpty() {
            assertTrue(Texts.lines("", " ").claims().isEmpty());
        }
    }
}
