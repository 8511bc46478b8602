package vn.cchc.roundtrip.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Headings are printed in capitals, whatever case their words have: what comes back in capitals was not changed. */
final class Capitals {

    private Capitals() {}

    /** Returns a line with the words of the old one as they were written, and new words in small letters. */
    static Line undone(Line base, Line printed) {
        String shown = printed.shown();
        boolean capitals = shown.equals(shown.toUpperCase(Locale.ROOT));
        if (!capitals) {
            return printed;
        }
        List<Token> tokens = new ArrayList<>();
        int last = 0;
        for (Common.Pair pair :
                Common.of(base.tokens(), printed.tokens(), (a, b) -> a.shown().equalsIgnoreCase(b.shown()))) {
            small(printed.tokens().subList(last, pair.b()), tokens);
            tokens.add(base.tokens().get(pair.a()));
            last = pair.b() + 1;
        }
        small(printed.tokens().subList(last, printed.tokens().size()), tokens);
        return new Line(tokens);
    }

    private static void small(List<Token> printed, List<Token> out) {
        for (Token token : printed) {
            out.add(
                    token instanceof Token.Word word
                            ? new Token.Word(word.text().toLowerCase(Locale.ROOT), word.bold(), word.italic())
                            : token);
        }
    }
}
