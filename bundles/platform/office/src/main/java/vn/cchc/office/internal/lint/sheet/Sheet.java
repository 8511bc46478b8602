package vn.cchc.office.internal.lint.sheet;

import java.util.List;

/**
 * A document as it looks.
 *
 * @param word the file
 * @param paras its paragraphs in order, text boxes after the paragraph they hang on, then the footnotes
 * @param sections its sections in order, at least one
 * @param evenPages whether even pages have headers of their own
 */
public record Sheet(WordTree word, List<Para> paras, List<Section> sections, boolean evenPages) {

    public Sheet {
        paras = List.copyOf(paras);
        sections = List.copyOf(sections);
    }

    /** Returns the paragraphs of the running text. */
    public List<Para> text() {
        return paras.stream().filter(p -> p.place() == Para.Place.TEXT).toList();
    }
}
