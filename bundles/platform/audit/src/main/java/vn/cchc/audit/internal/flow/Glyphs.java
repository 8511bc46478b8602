package vn.cchc.audit.internal.flow;

import java.text.Normalizer;

/** Repairs what is certain: NFD, letters of the wrong code point, invisible characters. */
public final class Glyphs {

    private Glyphs() {}

    /** Returns the line in NFC with ƣ as ư, Ð and Ɖ as Đ, ð and ɖ as đ, blanks as blanks and invisible characters left out. */
    public static String repair(String raw) {
        String normal = Normalizer.isNormalized(raw, Normalizer.Form.NFC)
                ? raw
                : Normalizer.normalize(raw, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(normal.length());
        for (int i = 0; i < normal.length(); i++) {
            char c = normal.charAt(i);
            switch (c) {
                case 'ƣ' -> out.append('ư');
                case 'Ƣ' -> out.append('Ư');
                case 'Ð', 'Ɖ' -> out.append('Đ');
                case 'ð', 'ɖ' -> out.append('đ');
                case '\u00a0', '\u2007', '\u202f', '\t', '\f', '\r', '\u2002', '\u2003', '\u2009' -> out.append(' ');
                case '\u200b', '\u200c', '\u200d', '\ufeff', '\u00ad', '\u2060' -> {
                    // Invisible: it would only cut words in two.
                }
                case '\u2010', '\u2011' -> out.append('-');
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
