package vn.cchc.office.internal.word;

import java.util.Map;
import java.util.Optional;
import vn.cchc.office.WordWriter.Use;
import vn.cchc.office.internal.form.FormRules;
import vn.cchc.report.doc.ReportDocument;
import vn.cchc.report.doc.Stamp;

/**
 * What the parts of one document share while it is written.
 *
 * @param ids the one source of ids
 * @param pages the page of each bookmark that the contents point at, as far as it is known
 * @param live the content controls; empty for a document that doesn't come back
 */
record Writing(
        ReportDocument document,
        FormRules rules,
        TextWidth widths,
        FormText form,
        DocumentPlan plan,
        Map<String, String> pages,
        Ids ids,
        Footnotes footnotes,
        Lists lists,
        Charts charts,
        Optional<LiveNumbers> live) {

    static Writing of(
            ReportDocument document, FormRules rules, TextWidth widths, Use use, int year, Map<String, String> pages) {
        Ids ids = new Ids();
        String snapshot = document.stamp().map(Stamp::snapshot).orElse("");
        return new Writing(
                document,
                rules,
                widths,
                new FormText(document, year),
                DocumentPlan.of(document),
                pages,
                ids,
                new Footnotes(ids),
                new Lists(ids, rules),
                new Charts(),
                use == Use.LIVE ? Optional.of(new LiveNumbers(ids, snapshot)) : Optional.empty());
    }
}
