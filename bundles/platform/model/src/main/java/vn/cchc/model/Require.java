package vn.cchc.model;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The invariants that several records share; each refusal says what was wrong with which text. */
final class Require {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private Require() {}

    /** Returns the text in NFC without surrounding blanks; refuses an empty one. */
    static String text(String text, String what) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        if (normal.isEmpty()) {
            throw new IllegalArgumentException(what + " must not be empty");
        }
        return normal;
    }

    static String id(String id, String what) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    what + " '" + id + "' must be small letters and digits joined by '-' or '.'");
        }
        return id;
    }

    static String code(String code) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "indicator code '" + code + "' must be capital letters and digits joined by '_'");
        }
        return code;
    }

    static void sha256(String digest) {
        that(SHA_256.matcher(digest).matches(), "'" + digest + "' is no SHA-256");
    }

    static void year(int year) {
        that(year >= 1945 && year <= 2999, "year " + year + " is out of range");
    }

    static void that(boolean condition, String reason) {
        if (!condition) {
            throw new IllegalArgumentException(reason);
        }
    }
}
