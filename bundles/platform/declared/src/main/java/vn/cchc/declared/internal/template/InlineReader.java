package vn.cchc.declared.internal.template;

import java.util.Comparator;
import java.util.List;
import vn.cchc.declared.internal.Nearest;
import vn.cchc.declared.internal.Problems;
import vn.cchc.plugin.template.SentenceMistake;
import vn.cchc.plugin.template.Sentences;
import vn.cchc.plugin.template.TemplatePart;

/** Reads the sentences of a template and tells their mistakes with file and line. */
final class InlineReader {

    private final String file;
    private final Problems problems;

    InlineReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * Reads a paragraph; mistakes are told.
     *
     * @param text the paragraph, with its line ends
     * @param startLine line of its first word
     */
    List<TemplatePart> read(String text, int startLine) {
        Sentences.Reading reading = Sentences.read(text);
        List<SentenceMistake> mistakes = reading.mistakes().stream()
                .sorted(Comparator.comparingInt(SentenceMistake::at))
                .toList();
        // Lines are counted on from one mistake to the next: there may be as many of both as the text has words.
        int line = startLine;
        int counted = 0;
        for (SentenceMistake mistake : mistakes) {
            line += lineEnds(text, counted, mistake.at());
            counted = mistake.at();
            tell(mistake, line);
        }
        return reading.parts();
    }

    private static int lineEnds(String text, int from, int to) {
        int ends = 0;
        for (int i = from; i < Math.min(to, text.length()); i++) {
            ends += text.charAt(i) == '\n' ? 1 : 0;
        }
        return ends;
    }

    private void tell(SentenceMistake mistake, int line) {
        String written = mistake.written();
        switch (mistake.kind()) {
            case UNCLOSED -> tell(line, "template.unclosed", written, partner(mistake));
            case UNOPENED -> tell(line, "template.unopened", written, partner(mistake));
            case NESTED -> tell(line, "template.nested");
            case BINDING -> tell(line, "template.binding", written, hint(mistake));
            case CHANGE -> tell(line, "template.change", written);
            case DATE -> tell(line, "template.date", written);
            case PERIOD -> tell(line, "template.period", written, hint(mistake));
            case QUOTES -> tell(line, "template.quotes", written);
            case ALONE -> tell(line, "template.alone", written);
        }
    }

    private static String partner(SentenceMistake mistake) {
        return mistake.known().get(0);
    }

    private static String hint(SentenceMistake mistake) {
        String first = mistake.written().split("\\s+", 2)[0];
        return Nearest.hint(first, mistake.known());
    }

    private void tell(int line, String key, Object... arguments) {
        problems.add(file, line, "", key, arguments);
    }
}
