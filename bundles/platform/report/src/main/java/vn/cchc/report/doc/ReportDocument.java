package vn.cchc.report.doc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.cchc.plugin.Letterhead;

/**
 * A whole report.
 *
 * @param letterhead agency, symbol, addressee, recipients, signature
 * @param number number of the document; empty for a draft, printed as a blank to fill in
 * @param date date of signing; empty for a draft
 * @param type type of document in capitals
 * @param title abstract
 * @param body everything between the title and the signature
 * @param appendices appendices in order, each on its own pages
 * @param stamp what it was written from; empty for a document that doesn't come from a workspace
 */
public record ReportDocument(
        Letterhead letterhead,
        Optional<String> number,
        Optional<LocalDate> date,
        String type,
        String title,
        List<Block> body,
        List<Appendix> appendices,
        Optional<Stamp> stamp) {
    public ReportDocument {
        body = List.copyOf(body);
        appendices = List.copyOf(appendices);
    }

    /** Makes one without a stamp. */
    public ReportDocument(
            Letterhead letterhead,
            Optional<String> number,
            Optional<LocalDate> date,
            String type,
            String title,
            List<Block> body,
            List<Appendix> appendices) {
        this(letterhead, number, date, type, title, body, appendices, Optional.empty());
    }

    /** Returns the same report with a stamp. */
    public ReportDocument stamped(Stamp made) {
        return new ReportDocument(letterhead, number, date, type, title, body, appendices, Optional.of(made));
    }

    /**
     * An appendix.
     *
     * @param label "Phụ lục I"
     * @param title title in capitals
     * @param landscape whether its pages lie on their side
     * @param blocks content
     */
    public record Appendix(String label, String title, boolean landscape, List<Block> blocks) {
        public Appendix {
            blocks = List.copyOf(blocks);
        }
    }
}
