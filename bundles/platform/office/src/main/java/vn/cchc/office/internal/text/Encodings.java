package vn.cchc.office.internal.text;

import java.util.Map;
import java.util.Optional;
import vn.cchc.office.internal.Messages;

/** Guesses what a text is written in when it isn't UTF-8, so that its owner knows what to convert it from. */
final class Encodings {

    // Bytes that stand for frequent Vietnamese letters in one encoding and for rare ones in the others:
    // đ ư ơ ê ô â à á ạ; combining accents and đ; đ ư and the accents that follow a vowel.
    private static final Map<String, String> SIGNS = Map.of(
            "TCVN3 (ABC)", "\u00AE\u00AD\u00AC\u00AA\u00AB\u00A9\u00B5\u00B8\u00B9\u00B6\u00B7\u00A8",
            "Windows-1258", "\u00CC\u00D2\u00DE\u00EC\u00F2\u00F0\u00FD",
            "VNI", "\u00F1\u00F6\u00F8\u00F9\u00FB\u00EF\u00F5");
    private static final int NOISE_PERCENT = 5;
    private static final int ZERO_PERCENT = 10;

    private Encodings() {}

    /** Returns the name of an encoding of two or four bytes for a letter, when the text is in one. */
    static Optional<String> wide(byte[] head) {
        if (starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF)) {
            return Optional.of("UTF-16");
        }
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            zeros[i % 2] += head[i] == 0 ? 1 : 0;
        }
        boolean oneSide = Math.max(zeros[0], zeros[1]) * 100L > (long) head.length * ZERO_PERCENT
                && Math.min(zeros[0], zeros[1]) * 100L < head.length;
        return oneSide ? Optional.of("UTF-16") : Optional.empty();
    }

    /** Tells whether bytes are no text in any encoding. */
    static boolean isNoise(byte[] head) {
        int controls = 0;
        for (byte b : head) {
            controls += b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' ? 1 : 0;
        }
        return controls * 100L > (long) head.length * NOISE_PERCENT;
    }

    /** Returns the likeliest encoding, for the user. */
    static String guess(byte[] head) {
        String best = "";
        long most = 0;
        for (Map.Entry<String, String> sign : SIGNS.entrySet()) {
            long found = 0;
            for (byte b : head) {
                found += sign.getValue().indexOf(b & 0xFF) >= 0 ? 1 : 0;
            }
            if (found > most) {
                most = found;
                best = sign.getKey();
            }
        }
        return best.isEmpty() ? Messages.text("read.encoding-unknown") : best;
    }

    private static boolean starts(byte[] head, int first, int second) {
        return head.length > 1 && (head[0] & 0xFF) == first && (head[1] & 0xFF) == second;
    }
}
