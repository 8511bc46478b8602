package vn.cchc.audit.internal.rule;

import java.time.LocalDate;
import java.util.Optional;
import vn.cchc.audit.internal.figure.Shape;

/**
 * A legal document as it is cited.
 *
 * @param shape the paragraph
 * @param start where the citation begins in the passage
 * @param end where it ends in the passage
 * @param type the word before the number: quyết định; empty when there is none
 * @param number its number, without leading zeros
 * @param year the year in its number, for normative documents
 * @param symbol what stands after the number: QĐ-UBND
 * @param written the number and the symbol as written
 * @param date when it was signed
 * @param issuer who issued it as the text says, in small letters; empty when it doesn't
 */
record Citation(
        Shape shape,
        int start,
        int end,
        String type,
        String number,
        Optional<Integer> year,
        String symbol,
        String written,
        Optional<LocalDate> date,
        String issuer) {

    /** Returns what two citations of one document have in common. */
    String key() {
        return number + "/" + year.map(String::valueOf).orElse("") + "/" + symbol;
    }
}
