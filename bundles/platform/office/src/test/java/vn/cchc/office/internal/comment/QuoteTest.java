package vn.cchc.office.internal.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuoteTest {

    private static Optional<String> found(String quote, String text) {
        return Quote.find(quote, text).map(f -> text.substring(f.from(), f.to()));
    }

    @Test
    void isFoundAsItStands() {
        assertEquals(Optional.of("gồm 109"), found("gồm 109", "347 văn bản, gồm 109 nghị quyết"));
    }

    @Test
    void isFoundWhateverTheBlanks() {
        assertEquals(Optional.of("gồm\u00a0 109\nnghị"), found("gồm 109 nghị", "347, gồm\u00a0 109\nnghị quyết"));
    }

    @Test
    void isFoundWhateverTheFormOfItsLetters() {
        String apart = Normalizer.normalize("đạt tỷ lệ 75,7%", Normalizer.Form.NFD);
        assertEquals(Optional.of(apart), found("đạt tỷ lệ 75,7%", "hồ sơ, " + apart + " tổng số"));
        assertEquals(Optional.of("đƣợc 15 xã"), found("được 15 xã", "đã đƣợc 15 xã"));
        assertEquals(Optional.of("lư\u00adợt"), found("lượt", "108 lư\u00adợt"));
    }

    @Test
    void thatWasShortenedIsFoundByItsBeginning() {
        assertEquals(Optional.of("1.574 TTHC"), found("1.574 TTHC … 815", "có 1.574 TTHC. Trong đó"));
        assertEquals(Optional.of("1.574 TTHC"), found("1.574 TTHC…", "có 1.574 TTHC. Trong đó"));
        assertEquals(
                Optional.of("1.574 TTHC. Trong đó 815"),
                found("1.574 TTHC […] đó 815", "đó 815; có 1.574 TTHC. Trong đó 815 trực tuyến"));
        assertEquals(Optional.empty(), found("1.574 … 815", "có 1.574 TTHC"));
    }

    @Test
    void thatIsNotThereIsNotFound() {
        assertEquals(Optional.empty(), found("238", "gồm 109"));
        assertEquals(Optional.empty(), found("", "gồm 109"));
        assertEquals(Optional.empty(), found("gồm 109", ""));
    }
}
