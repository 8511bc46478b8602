package vn.cchc.report.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.cchc.model.LegalDocument;
import vn.cchc.model.text.VietnameseDates;
import vn.cchc.plugin.template.Sentences;
import vn.cchc.plugin.template.TemplatePart;
import vn.cchc.report.doc.Inline;

/**
 * Cites documents from the registry: in full at the first mention, by type and number later (Decree 30/2020/NĐ-CP,
 * Appendix I, on citing).
 */
final class Citations {

    private final Map<String, LegalDocument> documents = new HashMap<>();
    private final Set<String> cited = new HashSet<>();

    Citations(List<LegalDocument> registry) {
        registry.forEach(d -> documents.putIfAbsent(d.number(), d));
    }

    Inline cite(TemplatePart.Citation citation) {
        String number = citation.number();
        String binding = Sentences.binding(citation);
        Optional<LegalDocument> document = Optional.ofNullable(documents.get(number));
        if (document.isEmpty()) {
            return new Inline.Mark(Messages.text("missing.document", number), binding);
        }
        LegalDocument found = document.get();
        if (!cited.add(number)) {
            return new Inline.Footnote(Messages.text("citation.short", found.type(), found.number()) + ".", binding);
        }
        return new Inline.Footnote(full(found) + ".", binding);
    }

    private static String full(LegalDocument d) {
        return Messages.text(
                "citation",
                d.type(),
                d.number(),
                d.date()
                        .map(day -> Messages.text("citation.date", VietnameseDates.format(day)))
                        .orElse(""),
                d.issuer().isEmpty() ? "" : Messages.text("citation.issuer", d.issuer()),
                title(d.title()));
    }

    /** "Ban hành Chương trình…" says what the document does; "công tác pháp chế" is what it is about, so it takes "về". */
    private static String title(String title) {
        if (title.isEmpty()) {
            return "";
        }
        String words = lowerFirst(title);
        boolean acts =
                Stream.of(Messages.text("citation.acts").split(",")).anyMatch(verb -> words.startsWith(verb + " "));
        return Messages.text(acts ? "citation.title" : "citation.about", words);
    }

    /** The title continues the sentence of the citation, so its first letter is small; acronyms stay. */
    private static String lowerFirst(String title) {
        boolean acronym = title.length() > 1 && Character.isUpperCase(title.charAt(1));
        return acronym ? title : Character.toLowerCase(title.charAt(0)) + title.substring(1);
    }
}
