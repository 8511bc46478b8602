package vn.cchc.report.internal;

import java.util.stream.Collectors;
import vn.cchc.plugin.template.Sentences;
import vn.cchc.plugin.template.TemplatePart;

/** Sentences in places that hold nothing but words. */
final class Words {

    private Words() {}

    /** Returns the words of a sentence without their styles. */
    static String plain(String sentence) {
        return Sentences.read(sentence).parts().stream()
                .map(part -> part instanceof TemplatePart.Text text ? text.text() : Sentences.binding(part))
                .collect(Collectors.joining());
    }
}
