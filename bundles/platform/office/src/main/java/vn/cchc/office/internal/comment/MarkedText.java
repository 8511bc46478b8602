package vn.cchc.office.internal.comment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.events.XMLEvent;
import vn.cchc.office.DocumentText.Origin;
import vn.cchc.office.DocumentText.Part;
import vn.cchc.office.internal.comment.Quote.Found;
import vn.cchc.office.internal.docx.Names;
import vn.cchc.office.internal.docx.WordParagraph;
import vn.cchc.office.internal.docx.WordParagraph.NoteMark;
import vn.cchc.office.internal.docx.WordParagraph.Span;
import vn.cchc.office.internal.docx.WordText;
import vn.cchc.office.internal.docx.WordText.Note;

/** Writes the running text again with the marks of comments between its runs. */
final class MarkedText implements WordText.Sink {

    /** What is put before each event of a paragraph: ends before starts, so that ranges which touch don't cross. */
    private static final class Inserts {
        private final Map<Integer, StringBuilder> ends = new TreeMap<>();
        private final Map<Integer, StringBuilder> starts = new TreeMap<>();

        void start(int index, String xml) {
            starts.computeIfAbsent(index, k -> new StringBuilder()).append(xml);
        }

        void end(int index, String xml) {
            ends.computeIfAbsent(index, k -> new StringBuilder()).append(xml);
        }

        String before(int index) {
            return String.join(
                    "",
                    ends.containsKey(index) ? ends.get(index).toString() : "",
                    starts.containsKey(index) ? starts.get(index).toString() : "");
        }
    }

    private final EventXml out;
    private final Places places;
    private final Map<Integer, List<Remark>> open = new HashMap<>();

    MarkedText(EventXml out, Places places) {
        this.out = out;
        this.places = places;
    }

    @Override
    public void other(XMLEvent event) throws IOException {
        out.write(event);
    }

    @Override
    public void paragraph(WordParagraph paragraph, List<Part> parts) throws IOException {
        WordParagraph cut = paragraph;
        Tags tags = Tags.like(paragraph.events().get(0).asStartElement());
        Map<Remark, Found> exact = exact(paragraph, parts);
        for (Found found : exact.values()) {
            cut = RunSplitter.cut(RunSplitter.cut(cut, found.from()), found.to());
        }
        Inserts inserts = new Inserts();
        for (Part part : parts) {
            for (Remark ended : Optional.ofNullable(open.remove(part.number())).orElse(List.of())) {
                inserts.end(contentEnd(cut), tags.rangeEnd(ended.id()));
            }
            for (Remark remark : places.of(part.number())) {
                mark(remark, Optional.ofNullable(exact.get(remark)), cut, tags, inserts);
            }
        }
        markNotes(cut, tags, inserts);
        write(cut.events(), inserts);
    }

    private void mark(Remark remark, Optional<Found> found, WordParagraph paragraph, Tags tags, Inserts inserts) {
        int id = remark.id();
        if (found.isPresent()) {
            inserts.start(span(paragraph, found.get().from()).first(), tags.rangeStart(id));
            inserts.end(span(paragraph, found.get().to() - 1).last() + 1, tags.rangeEnd(id));
            return;
        }
        inserts.start(contentStart(paragraph), tags.rangeStart(id));
        Optional<Integer> end = places.end(remark.comment());
        if (end.isPresent()) {
            open.computeIfAbsent(end.get(), k -> new ArrayList<>()).add(remark);
        } else {
            inserts.end(contentEnd(paragraph), tags.rangeEnd(id));
        }
    }

    private void markNotes(WordParagraph paragraph, Tags tags, Inserts inserts) {
        for (NoteMark mark : paragraph.notes()) {
            for (Remark remark : places.of(new Note(mark.endnote(), mark.id()))) {
                inserts.start(mark.first(), tags.rangeStart(remark.id()));
                inserts.end(mark.last() + 1, tags.rangeEnd(remark.id()));
            }
        }
    }

    /** Finds the quotes among the paragraph's own words; its number is Word's and can't be marked. */
    private Map<Remark, Found> exact(WordParagraph paragraph, List<Part> parts) {
        Map<Remark, Found> exact = new HashMap<>();
        if (parts.isEmpty() || parts.get(0).origin() == Origin.TEXT_BOX) {
            return exact;
        }
        String words = parts.get(0).text();
        int label = words.length() - paragraph.text().length();
        for (Remark remark : places.of(parts.get(0).number())) {
            Quote.find(remark.comment().quote(), words)
                    .map(f -> new Found(Math.max(0, f.from() - label), f.to() - label))
                    .filter(f -> f.from() < f.to())
                    .ifPresent(f -> exact.put(remark, f));
        }
        return exact;
    }

    private static Span span(WordParagraph paragraph, int letter) {
        return paragraph.spans().stream()
                .filter(s -> s.from() <= letter && letter < s.to())
                .findFirst()
                .orElseGet(() -> new Span(contentStart(paragraph), contentEnd(paragraph) - 1, 0, 0));
    }

    /** The first event after the paragraph's look. */
    private static int contentStart(WordParagraph paragraph) {
        List<XMLEvent> events = paragraph.events();
        int i = 1;
        while (i < events.size() && events.get(i).isCharacters()) {
            i++;
        }
        if (!Names.starts(events.get(i), "pPr")) {
            return 1;
        }
        while (!Names.ends(events.get(i), "pPr")) {
            i++;
        }
        return i + 1;
    }

    private static int contentEnd(WordParagraph paragraph) {
        return paragraph.events().size() - 1;
    }

    private void write(List<XMLEvent> events, Inserts inserts) throws IOException {
        for (int i = 0; i < events.size(); i++) {
            out.raw(inserts.before(i));
            out.write(events.get(i));
        }
    }
}
