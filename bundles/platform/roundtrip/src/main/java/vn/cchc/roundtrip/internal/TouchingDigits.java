package vn.cchc.roundtrip.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes digits into the number that they touch: who types over the first or last digits of a number may leave its content
 * control without knowing, and "13" before what is left of "12 tập thể" is the number all the same.
 *
 * @param base the line as it was written; a number that touched digits there already keeps its distance
 */
record TouchingDigits(Line base) {

    Line takenIn(Line returned) {
        List<Token> out = new ArrayList<>();
        List<Token> tokens = returned.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!(token instanceof Token.Bound bound) || bound.kind() != Token.Kind.NUMBER || touchedBefore(bound)) {
                out.add(token);
                continue;
            }
            String written = bound.written();
            int last = out.size() - 1;
            if (last >= 0 && isDigits(out.get(last)) && goesOn(written)) {
                written = out.remove(last).shown() + written;
            }
            if (i + 1 < tokens.size() && isDigits(tokens.get(i + 1)) && endsWithDigit(written)) {
                written = written + tokens.get(++i).shown();
            }
            out.add(new Token.Bound(bound.kind(), bound.binding(), written, bound.key()));
        }
        return new Line(out);
    }

    /** "13" goes on in "0 tập thể" and in " tập thể", not in "tăng 5". */
    private static boolean goesOn(String written) {
        return Character.isDigit(written.charAt(0)) || Character.isWhitespace(written.charAt(0));
    }

    private static boolean isDigits(Token token) {
        return token instanceof Token.Word word && Written.isFigure(word.text());
    }

    private static boolean endsWithDigit(String written) {
        return Character.isDigit(written.charAt(written.length() - 1));
    }

    private boolean touchedBefore(Token.Bound returned) {
        List<Token> tokens = base.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Token.Bound bound
                    && bound.kind() == Token.Kind.NUMBER
                    && bound.key().equals(returned.key())
                    && (at(i - 1).filter(TouchingDigits::isDigits).isPresent()
                            || at(i + 1).filter(TouchingDigits::isDigits).isPresent())) {
                return true;
            }
        }
        return false;
    }

    private Optional<Token> at(int index) {
        return index >= 0 && index < base.tokens().size()
                ? Optional.of(base.tokens().get(index))
                : Optional.empty();
    }
}
