package vn.cchc.plugin.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.cchc.model.LineShape;
import vn.cchc.model.Period;

/** Sentences that are written come back as they were. */
class SentencesTest {

    @Property
    void wordsStayWordsWhateverTheyHold(@ForAll("words") String words) {
        Sentences.Reading reading = Sentences.read(Sentences.escape(words));

        assertEquals(List.of(new TemplatePart.Text(words, false, false)), reading.parts());
        assertEquals(List.of(), reading.mistakes());
    }

    @Property
    void aSentenceComesBackAsItWasWritten(@ForAll("sentences") List<TemplatePart> parts) {
        String written = Sentences.write(parts);
        Sentences.Reading reading = Sentences.read(written);

        assertEquals(words(parts), words(reading.parts()), written);
        assertEquals(List.of(), reading.mistakes(), written);
        assertEquals(written, Sentences.write(reading.parts()));
    }

    @Property
    void aNarrativeComesBackAsItWasWritten(@ForAll("lines") List<NarrativeText.Line> lines) {
        assertEquals(lines, NarrativeText.read(NarrativeText.write(lines)));
    }

    @Property
    void nothingThatPeopleTypeIsTooStrangeToRead(@ForAll String text) {
        String once = Sentences.write(Sentences.read(text).parts());

        assertEquals(once, Sentences.write(Sentences.read(once).parts()));
    }

    @Example
    void marksCountOnlyAroundWords() {
        for (String text : List.of("2 ** 3 ** 4", "**", "_ _", "so_lieu_2024", "2 * 3")) {
            assertEquals(
                    List.of(new TemplatePart.Text(text, false, false)),
                    Sentences.read(text).parts());
        }
    }

    @Example
    void whatIsWrongStaysInSight() {
        assertEquals(
                List.of(
                        new TemplatePart.Text("Có ", false, false),
                        new TemplatePart.Wrong("{{TC_VB lst}}"),
                        new TemplatePart.Text(" và ", false, false),
                        new TemplatePart.Wrong("]]"),
                        new TemplatePart.Text(".", false, false)),
                Sentences.read("Có {{TC_VB lst}} và ]].").parts());
    }

    /** The words with the style of each letter: neighbours of one style are one piece or several. */
    private static List<String> words(List<TemplatePart> parts) {
        List<String> out = new ArrayList<>();
        for (TemplatePart part : parts) {
            if (part instanceof TemplatePart.Text text) {
                // Blanks have no style that anybody sees.
                text.text()
                        .chars()
                        .forEach(c -> out.add((char) c
                                + (c != ' ' && text.bold() ? "*" : "")
                                + (c != ' ' && text.italic() ? "_" : "")));
            } else if (part instanceof TemplatePart.Passage passage) {
                out.add("[[");
                out.addAll(words(passage.parts()));
                out.add("]]");
            } else {
                out.add(Sentences.binding(part));
            }
        }
        return out;
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("ab c*_{}[]\\-+#|\"đ1")
                .ofMinLength(1)
                .ofMaxLength(12);
    }

    @Provide
    Arbitrary<List<TemplatePart>> sentences() {
        Arbitrary<Boolean> yes = Arbitraries.of(true, false);
        // Italics that begin or end inside a word can't be written, so a blank stands between pieces here.
        Arbitrary<TemplatePart> text = Combinators.combine(words(), yes, yes)
                .as((words, bold, italic) -> new TemplatePart.Text(" " + words + " ", bold, italic));
        PeriodRef year = new PeriodRef.At(new Period.Year(2024));
        Arbitrary<TemplatePart> binding = Arbitraries.of(
                new TemplatePart.Number("TC_VB", new PeriodRef.WholeRound(), true),
                new TemplatePart.Number("TC_VB", year, false),
                new TemplatePart.Change("BM_BT", new PeriodRef.First(), new PeriodRef.Last()),
                new TemplatePart.Change("BM_BT", year, new PeriodRef.Last()),
                new TemplatePart.DateOf("BM_BT", new PeriodRef.First()),
                new TemplatePart.Citation("76/NQ-CP"),
                new TemplatePart.RoundFact(TemplatePart.Fact.PERIOD));
        Arbitrary<TemplatePart> note = words().map(TemplatePart.Note::new);
        Arbitrary<TemplatePart> simple = Arbitraries.oneOf(text, text, binding, note);
        Arbitrary<TemplatePart> passage =
                simple.list().ofMinSize(1).ofMaxSize(3).map(TemplatePart.Passage::new);
        return Arbitraries.oneOf(simple, simple, passage).list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<NarrativeText.Line>> lines() {
        Arbitrary<LineShape> shape =
                Arbitraries.of(LineShape.PARAGRAPH, LineShape.DASH, LineShape.PLUS, LineShape.RUN_IN);
        Arbitrary<String> text = Arbitraries.of("Một", "a - b", "Có {{TC_VB}} văn bản", "hai  ba", "\\- gạch");
        return Combinators.combine(shape, text)
                .as(NarrativeText.Line::new)
                .list()
                .ofMaxSize(6);
    }
}
