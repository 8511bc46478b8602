package vn.cchc.office.internal.comment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.office.CommentWriter;
import vn.cchc.office.DocumentComment;
import vn.cchc.office.DocumentText;
import vn.cchc.office.DocumentTextReader;
import vn.cchc.office.OfficeException;
import vn.cchc.office.internal.AtomicFile;
import vn.cchc.office.internal.Messages;
import vn.cchc.office.internal.docx.DamagedFileException;
import vn.cchc.office.internal.docx.WordArchive;

/** Writes comments into a copy of a Word file, or into a Word file made of another document's text. */
@Component(service = CommentWriter.class)
public final class WordCommentWriter implements CommentWriter {

    private final DocumentTextReader reader;
    private final Clock clock;

    /** Makes a writer over the reader that numbers the parts. */
    @Activate
    public WordCommentWriter(@Reference DocumentTextReader reader) {
        this(reader, Clock.systemDefaultZone());
    }

    WordCommentWriter(DocumentTextReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public void write(Path source, List<DocumentComment> comments, Path out) throws IOException {
        if (!out.toString().toLowerCase(Locale.ROOT).endsWith(".docx")) {
            throw new OfficeException(Messages.text("comment.not-docx", out));
        }
        // Reading says in the user's words what is wrong with a source, before anything is written.
        DocumentText text = reader.read(source);
        if (Files.exists(out) && Files.isSameFile(source, out)) {
            throw new OfficeException(Messages.text("comment.same-file", out));
        }
        if (text.kind() == DocumentText.Kind.WORD) {
            copy(source, source, comments, out);
        } else {
            make(source, text, comments, out);
        }
    }

    private void make(Path source, DocumentText text, List<DocumentComment> comments, Path out) throws IOException {
        Path plain = Files.createTempFile("cchc-", ".docx");
        try {
            TreeMap<Integer, Integer> paragraphs = new TreeMap<>();
            AtomicFile.write(plain, stream -> paragraphs.putAll(PlainDocument.write(text, stream)));
            List<DocumentComment> moved = comments.stream()
                    .map(c -> new DocumentComment(
                            paragraph(c.from(), paragraphs), paragraph(c.to(), paragraphs), c.quote(), c.text()))
                    .toList();
            copy(source, plain, moved, out);
        } finally {
            Files.deleteIfExists(plain);
        }
    }

    /** Empty lines make no paragraph: the next one with words takes what is said of them. */
    private static int paragraph(int line, TreeMap<Integer, Integer> paragraphs) {
        Map.Entry<Integer, Integer> next = paragraphs.ceilingEntry(line);
        return next == null ? paragraphs.lastEntry().getValue() : next.getValue();
    }

    private void copy(Path source, Path word, List<DocumentComment> comments, Path out) throws IOException {
        List<DocumentComment> ordered = comments.stream()
                .sorted(Comparator.comparingInt(DocumentComment::from))
                .toList();
        try (WordArchive archive = WordArchive.open(word)) {
            AtomicFile.write(out, stream -> {
                try {
                    CommentedCopy.write(archive, ordered, clock, stream);
                } catch (DamagedFileException e) {
                    throw new OfficeException(Messages.text(e.key(), source), e);
                }
            });
        }
    }
}
