package vn.cchc.office.internal.back;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import vn.cchc.model.ObservationKey;
import vn.cchc.office.ReturnedReport.BoundNumber;
import vn.cchc.office.ReturnedReport.Note;
import vn.cchc.office.ReturnedReport.Piece;
import vn.cchc.office.ReturnedReport.Words;
import vn.cchc.office.internal.docx.Names;
import vn.cchc.office.internal.docx.ParagraphReader;
import vn.cchc.office.internal.live.Anchor;

/** Reads the line of one paragraph: words with their look, bound numbers, notes; and what begins and ends in it. */
final class LineReader {

    /** A content control or the bookmark of a number that is open; a control has no bookmark's id. */
    private static final class Control {
        private final String bookmark;
        private Optional<ObservationKey> key;
        private final StringBuilder written = new StringBuilder();
        private final List<Note> notes = new ArrayList<>();

        Control(String bookmark, Optional<ObservationKey> key) {
            this.bookmark = bookmark;
            this.key = key;
        }
    }

    private final LiveData live;
    private final Function<String, Optional<String>> notes;
    private final CommentScan comments;
    private final Deque<String> path = new ArrayDeque<>();
    private final Deque<Control> controls = new ArrayDeque<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<String> begun = new ArrayList<>();
    private final Map<String, Boolean> look = new HashMap<>();
    private OptionalInt anchor = OptionalInt.empty();
    private int unread;
    private int boxes;
    private boolean joined;

    private LineReader(LiveData live, Function<String, Optional<String>> notes, CommentScan comments) {
        this.live = live;
        this.notes = notes;
        this.comments = comments;
    }

    /**
     * Reads a paragraph, given from its start element to its end element.
     *
     * @param whole the number that the paragraph as a whole is, when a control lies around it
     * @param live what content controls and bookmarks of numbers hold
     * @param notes the text of a note by kind and id
     */
    static Draft.Line read(
            List<XMLEvent> events,
            Optional<ObservationKey> whole,
            LiveData live,
            Function<String, Optional<String>> notes,
            CommentScan comments) {
        LineReader reader = new LineReader(live, notes, comments);
        whole.ifPresent(key -> reader.controls.push(new Control("", Optional.of(key))));
        events.forEach(reader::take);
        // What the paragraph lies in, and bookmarks that end in another.
        while (!reader.controls.isEmpty()) {
            reader.finish(reader.controls.pop());
        }
        return new Draft.Line(reader.anchor, Pieces.joined(reader.pieces), List.copyOf(reader.begun), reader.joined);
    }

    private void take(XMLEvent event) {
        if (event.isStartElement()) {
            StartElement element = event.asStartElement();
            String name = Names.of(element.getName());
            if (ParagraphReader.isUnread(name)) {
                unread++;
            }
            start(name, element);
            path.push(name);
        } else if (event.isEndElement()) {
            end(path.pop());
        } else if (event.isCharacters() && "t".equals(path.peek())) {
            word(event.asCharacters().getData());
        }
    }

    private void start(String name, StartElement element) {
        switch (name) {
            case "p" -> boxes += path.isEmpty() ? 0 : 1;
            case "r" -> look.clear();
            case "b", "i" -> {
                // What it looked like before a tracked change stands deeper.
                if (isIn("rPr", "r")) {
                    look.put(name, isOn(element));
                }
            }
            case "del", "moveFrom" -> joined |= isIn("rPr", "pPr");
            case "sdt" -> controls.push(new Control("", Optional.empty()));
            case "tag" -> {
                if (isIn("sdtPr", "sdt")) {
                    controls.element().key = live.number(value(element, "val"));
                }
            }
            case "bookmarkStart" -> bookmark(element);
            case "bookmarkEnd" -> {
                String id = value(element, "id");
                if (!controls.isEmpty()
                        && !id.isEmpty()
                        && controls.element().bookmark.equals(id)) {
                    finish(controls.pop());
                }
            }
            case "footnoteReference", "endnoteReference" -> note(name + value(element, "id"));
            case "commentRangeStart", "commentReference" -> {
                if (comments.begin(value(element, "id"))) {
                    begun.add(value(element, "id"));
                }
            }
            case "commentRangeEnd" -> comments.end(value(element, "id"));
            case "tab", "ptab", "br", "cr", "noBreakHyphen" -> {
                if (!path.contains("pPr")) {
                    word(ParagraphReader.letter(name, element));
                }
            }
            default -> {
                // How it looks.
            }
        }
    }

    private void end(String name) {
        if (ParagraphReader.isUnread(name)) {
            unread--;
        } else if (name.equals("sdt")) {
            finishControl();
        } else if (name.equals("p") && !path.isEmpty()) {
            boxes--;
        }
    }

    private void bookmark(StartElement element) {
        OptionalInt block = Anchor.of(value(element, "name"));
        anchor = anchor.isPresent() ? anchor : block;
        Optional<ObservationKey> number = live.bookmarked(value(element, "name"));
        boolean inControl = !controls.isEmpty() && controls.element().bookmark.isEmpty();
        if (number.isPresent() && inControl) {
            // The control says better where the number ends; its own tag may be lost.
            controls.element().key = controls.element().key.or(() -> number);
        } else if (number.isPresent()) {
            controls.push(new Control(value(element, "id"), number));
        }
    }

    /** Finishes the innermost control; a bookmark that was begun in it ends with it. */
    private void finishControl() {
        while (!controls.isEmpty()) {
            Control control = controls.pop();
            finish(control);
            if (control.bookmark.isEmpty()) {
                return;
            }
        }
    }

    private void finish(Control control) {
        if (control.key.isPresent() && control.written.length() > 0) {
            pieces.add(new BoundNumber(control.key.get(), control.written.toString()));
        }
        pieces.addAll(control.notes);
    }

    private void word(String text) {
        if (unread > 0 || boxes > 0) {
            return;
        }
        comments.quote(text);
        Optional<Control> number = number();
        if (number.isPresent()) {
            number.get().written.append(text);
        } else {
            pieces.add(new Words(text, look.getOrDefault("b", false), look.getOrDefault("i", false)));
        }
    }

    private Optional<Control> number() {
        return controls.stream().filter(control -> control.key.isPresent()).findFirst();
    }

    /** LibreOffice pulls the mark of a note that follows a number into its control: it stands behind the number. */
    private void note(String reference) {
        Optional<Note> note = unread == 0 && boxes == 0 ? notes.apply(reference).map(Note::new) : Optional.empty();
        Optional<Control> number = number().filter(control -> control.written.length() > 0);
        if (number.isPresent()) {
            note.ifPresent(number.get().notes::add);
        } else {
            note.ifPresent(pieces::add);
        }
    }

    /** Tells whether the innermost open elements are these, the innermost first. */
    private boolean isIn(String inner, String outer) {
        var open = path.iterator();
        return open.hasNext()
                && open.next().equals(inner)
                && open.hasNext()
                && open.next().equals(outer);
    }

    private static boolean isOn(StartElement element) {
        String value = Names.attribute(element, "val").orElse("1");
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    private static String value(StartElement element, String name) {
        return Names.attribute(element, name).orElse("");
    }
}
