package vn.cchc.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseTextTest {

    @Nested
    class Alphabet {

        private void assertOrder(List<String> expected) {
            List<String> shuffled = expected.stream().collect(Collectors.toList());
            Collections.shuffle(shuffled, new Random(7));
            shuffled.sort(VietnameseText.alphabetical());
            assertEquals(expected, shuffled);
        }

        @Test
        void hasItsOwnLetters() {
            assertOrder(List.of("a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "o", "ô", "ơ", "u", "ư", "x", "y"));
        }

        @Test
        void ordersTonesWithinALetter() {
            assertOrder(List.of("ba", "bà", "bả", "bã", "bá", "bạ", "băn", "bân"));
        }

        @Test
        void comparesSyllableBySyllable() {
            assertOrder(List.of("An Giang", "Ba Vì", "Bà Rịa", "Bạc Liêu", "Bắc Ninh", "Da", "Đắk Lắk", "Điện Biên"));
        }

        @Test
        void putsTheShorterNameFirst() {
            assertOrder(List.of("Sở Nội", "Sở Nội vụ", "Sở Nội vụ tỉnh"));
        }
    }

    @Nested
    class Folding {

        @ParameterizedTest
        @CsvSource({"Đắk Lắk,dak lak", "Nghệ An,nghe an", "ƯỚC TÍNH,uoc tinh", "đ Đ,d d", "2021-2025,2021-2025"})
        void takesAwayMarksAndCapitals(String text, String folded) {
            assertEquals(folded, VietnameseText.fold(text));
        }
    }
}
