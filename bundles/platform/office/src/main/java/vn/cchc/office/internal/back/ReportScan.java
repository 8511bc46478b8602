package vn.cchc.office.internal.back;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import vn.cchc.model.ObservationKey;
import vn.cchc.office.DocumentText.Cell;
import vn.cchc.office.ReturnedReport;
import vn.cchc.office.ReturnedReport.Comment;
import vn.cchc.office.ReturnedReport.Shape;
import vn.cchc.office.ReturnedReport.Words;
import vn.cchc.office.internal.docx.BodyScanner;
import vn.cchc.office.internal.docx.Names;
import vn.cchc.office.internal.docx.Numbering;
import vn.cchc.office.internal.docx.WordArchive;
import vn.cchc.office.internal.docx.WordParagraph;
import vn.cchc.office.internal.live.Anchor;
import vn.cchc.office.internal.live.LiveParts;

/** Reads one returned report from its first paragraph to its last. */
final class ReportScan implements BodyScanner.Sink {

    private final WordArchive archive;
    private final Numbering numbering;
    private final LiveData live;
    private final Map<String, String> notes = new HashMap<>();
    private final CommentScan comments = new CommentScan();
    private final FrontMatter front = new FrontMatter();
    private final Deque<Optional<ObservationKey>> controls = new ArrayDeque<>();
    private final List<Draft> blocks = new ArrayList<>();
    private Optional<TableScan> table = Optional.empty();
    private Optional<Draft.Line> carried = Optional.empty();
    private OptionalInt waiting = OptionalInt.empty();
    private final List<String> begun = new ArrayList<>();

    ReportScan(WordArchive archive) throws IOException {
        this.archive = archive;
        this.numbering = Numbering.of(archive);
        this.live = LiveData.of(archive);
        SideTexts.read(archive, "footnotes", "footnote")
                .forEach((id, note) -> notes.put("footnoteReference" + id, note.text()));
        SideTexts.read(archive, "endnotes", "endnote")
                .forEach((id, note) -> notes.put("endnoteReference" + id, note.text()));
    }

    ReturnedReport read() throws IOException {
        archive.read(archive.main(), new BodyScanner(0, this)::take);
        blocks.addAll(0, front.held());
        restoreEnding();
        return new ReturnedReport(
                live.stamp(), blocks.stream().map(Draft::block).toList(), remarks());
    }

    @Override
    public void other(XMLEvent event) {
        if (event.isStartElement()) {
            StartElement element = event.asStartElement();
            String name = Names.of(element.getName());
            switch (name) {
                case "sdt" -> controls.push(Optional.empty());
                case "tag" -> {
                    if (!controls.isEmpty()) {
                        controls.pop();
                        controls.push(
                                live.number(Names.attribute(element, "val").orElse("")));
                    }
                }
                case "bookmarkStart" -> {
                    // Programs may pull a bookmark out of its paragraph, to the place before it.
                    OptionalInt anchor =
                            Anchor.of(Names.attribute(element, "name").orElse(""));
                    waiting = anchor.isPresent() ? anchor : waiting;
                }
                case "commentRangeStart" -> begin(element);
                case "commentRangeEnd" ->
                    comments.end(Names.attribute(element, "id").orElse(""));
                default -> {
                    // Only tables matter of the rest.
                }
            }
            if (table.isPresent()) {
                table.get().start(name, element);
            } else if (name.equals("tbl")) {
                table = Optional.of(new TableScan());
            }
        } else if (Names.ends(event, "sdt")) {
            controls.poll();
        } else if (Names.ends(event, "tbl") && table.isPresent() && table.get().ends()) {
            blocks.addAll(table.get().cells(captionAbove()));
            table = Optional.empty();
        }
    }

    private void begin(StartElement element) {
        String id = Names.attribute(element, "id").orElse("");
        if (comments.begin(id)) {
            begun.add(id);
        }
    }

    @Override
    public void paragraph(WordParagraph paragraph, Optional<Cell> cell) {
        List<String> styles = numbering.styles().names(paragraph.style());
        String mark = numbering.label(paragraph);
        Draft.Line line = complete(LineReader.read(
                paragraph.events(),
                controls.stream().flatMap(Optional::stream).findFirst(),
                live,
                reference -> Optional.ofNullable(notes.get(reference)),
                comments));
        comments.paragraphEnds();
        boolean form = Shapes.isForm(styles) || numbering.isContents(paragraph);
        if (table.isPresent()) {
            if (form || FrontMatter.isFormTable(paragraph.text())) {
                table.get().isForm();
            }
            table.get().take(line);
        } else if (!form) {
            add(line, styles, mark);
            boxes(paragraph);
        }
    }

    /** Puts what was carried over from paragraphs above to the line; a line whose own end is struck out is carried on. */
    private Draft.Line complete(Draft.Line own) {
        Draft.Line line = own;
        if (line.anchor().isEmpty() && waiting.isPresent()) {
            line = new Draft.Line(waiting, line.pieces(), line.comments(), line.joined());
        }
        waiting = OptionalInt.empty();
        if (!begun.isEmpty()) {
            List<String> all = new ArrayList<>(begun);
            all.addAll(line.comments());
            line = new Draft.Line(line.anchor(), line.pieces(), all, line.joined());
            begun.clear();
        }
        return line;
    }

    private void add(Draft.Line own, List<String> styles, String mark) {
        Draft.Line line = carried.isPresent() ? carried.get().followedBy(own) : own;
        carried = Optional.empty();
        if (line.joined()) {
            // Nothing is left of a paragraph that was struck out as a whole; of a part, what is left joins the next.
            carried = line.isBlank() ? Optional.empty() : Optional.of(line);
            return;
        }
        if (line.isBlank() && line.anchor().isEmpty() && line.comments().isEmpty()) {
            return;
        }
        Shapes.Shaped shaped = Shapes.of(line.anchor().isPresent(), styles, mark, line.pieces());
        Draft draft = new Draft(line.anchor(), shaped.shape(), shaped.pieces(), Optional.empty(), line.comments());
        if (front.isOver(draft, Shapes.isText(styles))) {
            blocks.add(draft);
        }
    }

    private void boxes(WordParagraph paragraph) {
        for (String box : paragraph.boxes()) {
            blocks.add(new Draft(
                    OptionalInt.empty(),
                    Shape.PARAGRAPH,
                    List.of(new Words(box, false, false)),
                    Optional.empty(),
                    List.of()));
        }
    }

    private OptionalInt captionAbove() {
        if (blocks.isEmpty()) {
            return OptionalInt.empty();
        }
        Draft last = blocks.get(blocks.size() - 1);
        return last.shape() == Shape.CAPTION ? last.anchor() : OptionalInt.empty();
    }

    /** Takes the ending mark away, which the writer sets and no narrative has. */
    private void restoreEnding() {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Draft block = blocks.get(i);
            if (!block.isCell() && block.block().text().stripTrailing().endsWith(LiveParts.ENDING_MARK)) {
                String before = live.ending().orElse(".");
                blocks.set(i, block.with(Pieces.ending(LiveParts.ENDING_MARK, before, block.pieces())));
                return;
            }
        }
    }

    private List<Comment> remarks() throws IOException {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            for (String id : blocks.get(i).comments()) {
                places.put(id, i);
            }
        }
        List<Comment> remarks = new ArrayList<>();
        SideTexts.read(archive, "comments", "comment")
                .forEach((id, entry) -> remarks.add(new Comment(
                        places.getOrDefault(id, -1),
                        comments.quoted(id),
                        entry.text(),
                        entry.author(),
                        instant(entry.date()))));
        return remarks;
    }

    /** Word writes local time and calls it UTC or nothing; both are read as they stand. */
    private static Optional<Instant> instant(String date) {
        try {
            return date.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            date.matches(".*(Z|[+-][0-9:]{4,6})")
                                    ? OffsetDateTime.parse(date).toInstant()
                                    : LocalDateTime.parse(date)
                                            .atZone(ZoneId.of("UTC"))
                                            .toInstant());
        } catch (DateTimeException e) {
            // A remark without a readable time is a remark all the same.
            return Optional.empty();
        }
    }
}
