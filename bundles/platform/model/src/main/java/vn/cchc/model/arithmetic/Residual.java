package vn.cchc.model.arithmetic;

import java.math.BigDecimal;
import vn.cchc.model.text.Texts;
import vn.cchc.model.text.VietnameseNumbers;

/**
 * A likely reason for the gap between a stated figure and the computed one.
 *
 * @param cause the kind of slip
 * @param subject the name of the part that it concerns; empty when it concerns the figure itself
 * @param figure the figure that would close the gap
 */
public record Residual(Cause cause, String subject, BigDecimal figure) {

    private static final Texts TEXTS = Texts.beside(Residual.class);

    /** The kinds of slip that leave a recognisable gap, from the surest to the vaguest. */
    public enum Cause {
        /** Two neighbouring digits changed places: 1.574 and 1.754. */
        SWAPPED_DIGITS,
        /** The figure is 10, 100 or 1.000 times the other. */
        FACTOR,
        /** A part of the list was left out of the total. */
        MISSING_PART,
        /** A part of the list was added twice. */
        DOUBLED_PART,
        /** Something named elsewhere is as large as the gap. */
        LISTED_ELSEWHERE,
        /** The figure is the one of an earlier period. */
        OLD_VALUE,
        /** One digit differs. */
        ONE_DIGIT
    }

    /** Returns the reason as a sentence in the user's language, with the figure in it. */
    public String words() {
        return TEXTS.text(cause.name(), VietnameseNumbers.format(figure), subject);
    }
}
