package vn.cchc.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A legal or guiding document (văn bản), cited by its number so that it is always cited the same way.
 *
 * @param number number and symbol, "3478/QĐ-UBND"; the key
 * @param type type in words, "Quyết định"
 * @param date day of issue, when known
 * @param issuer issuing agency
 * @param title abstract; may be empty
 */
public record LegalDocument(String number, String type, Optional<LocalDate> date, String issuer, String title) {
    public LegalDocument {
        number = Require.text(number, "number of a document");
        type = Require.text(type, "type of document " + number);
        issuer = issuer.isBlank() ? "" : Require.text(issuer, "issuer");
        title = title.isBlank() ? "" : Require.text(title, "title");
    }
}
