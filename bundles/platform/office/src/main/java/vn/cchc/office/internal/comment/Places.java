package vn.cchc.office.internal.comment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.office.DocumentComment;
import vn.cchc.office.DocumentText.Origin;
import vn.cchc.office.DocumentText.Part;
import vn.cchc.office.internal.docx.WordText.Note;

/** Which comment belongs to which paragraph or note mark of the running text. */
final class Places {

    private final Map<Integer, Part> parts = new HashMap<>();
    private final Map<Integer, Note> notes;
    private final Map<Integer, List<Remark>> byParagraph = new HashMap<>();
    private final Map<Note, List<Remark>> byNote = new HashMap<>();
    private final int first;

    /**
     * Finds the places.
     *
     * @param all all parts of the document
     * @param notes the parts that are notes, with the note each belongs to
     * @param remarks the comments
     */
    Places(List<Part> all, Map<Integer, Note> notes, List<Remark> remarks) {
        all.forEach(part -> parts.put(part.number(), part));
        this.notes = notes;
        this.first = all.stream()
                .filter(Places::inBody)
                .map(Part::number)
                .findFirst()
                .orElse(0);
        remarks.forEach(this::place);
    }

    private void place(Remark remark) {
        int from = remark.comment().from();
        Optional<Note> note = Optional.ofNullable(notes.get(from));
        if (note.isPresent()) {
            byNote.computeIfAbsent(note.get(), k -> new ArrayList<>()).add(remark);
        } else {
            boolean known = part(from).filter(Places::inBody).isPresent();
            byParagraph
                    .computeIfAbsent(known ? from : first, k -> new ArrayList<>())
                    .add(remark);
        }
    }

    private static boolean inBody(Part part) {
        return part.origin() == Origin.BODY || part.origin() == Origin.TEXT_BOX;
    }

    private Optional<Part> part(int number) {
        return Optional.ofNullable(parts.get(number));
    }

    /** Returns the comments that begin in a paragraph. */
    List<Remark> of(int paragraph) {
        return byParagraph.getOrDefault(paragraph, List.of());
    }

    /** Returns the comments that belong to a note. */
    List<Remark> of(Note note) {
        return byNote.getOrDefault(note, List.of());
    }

    /** Returns the later paragraph that a comment may reach to: both stand in the running text and in no table. */
    Optional<Integer> end(DocumentComment comment) {
        boolean open = comment.to() > comment.from() && plain(comment.from()) && plain(comment.to());
        return open ? Optional.of(comment.to()) : Optional.empty();
    }

    private boolean plain(int number) {
        return part(number)
                .filter(p -> p.origin() == Origin.BODY && p.cell().isEmpty())
                .isPresent();
    }
}
