package vn.cchc.exchange.internal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;

/** Guesses in which encoding a file was written that is not UTF-8, so that the message can say what to change. */
final class EncodingGuess {

    /** "Đơn vị", "Số, ký hiệu" and "Danh mục" as the bytes of TCVN3 (fonts .VnTime…) look in Latin-1. */
    private static final List<String> TCVN3 = List.of("§¬n vÞ", "Sè, ký hiÖu", "Danh môc");

    /** The same in VNI (fonts VNI-Times…). */
    private static final List<String> VNI = List.of("Ñôn vò", "Soá, kyù hieäu", "Danh muïc");

    private static final List<String> HEADS = List.of("Đơn vị", "Số, ký hiệu", "Danh mục");

    private static final String LETTERS = "ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ";

    private EncodingGuess() {}

    /** Names the encoding of the bytes. */
    static String of(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
            return "UTF-16 (Unicode)";
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) {
            return "UTF-16BE (Unicode big endian)";
        }
        String latin = new String(bytes, StandardCharsets.ISO_8859_1);
        String font = ofFont(latin);
        if (!font.isEmpty()) {
            return font;
        }
        // A small Java may come without it; then nothing can be said.
        if (Charset.isSupported("windows-1258")) {
            String text = Normalizer.normalize(new String(bytes, Charset.forName("windows-1258")), Normalizer.Form.NFC);
            boolean head = HEADS.stream().anyMatch(text.stripLeading()::startsWith);
            long letters = text.chars().filter(c -> LETTERS.indexOf(c) >= 0).count();
            long high = text.chars().filter(c -> c > 0x7f).count();
            if (head || letters * 3 > high) {
                return "Windows-1258 (ANSI)";
            }
        }
        return Messages.text("encoding.unknown");
    }

    /** Names the font encoding in which a text was typed; empty for none. */
    static String ofFont(String text) {
        String start = text.stripLeading();
        if (TCVN3.stream().anyMatch(start::startsWith)) {
            return "TCVN3 (ABC)";
        }
        return VNI.stream().anyMatch(start::startsWith) ? "VNI" : "";
    }
}
