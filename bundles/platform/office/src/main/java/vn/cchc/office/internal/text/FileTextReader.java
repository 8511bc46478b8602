package vn.cchc.office.internal.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.cchc.office.DocumentText;
import vn.cchc.office.DocumentText.Kind;
import vn.cchc.office.DocumentText.Part;
import vn.cchc.office.DocumentTextReader;
import vn.cchc.office.OfficeException;
import vn.cchc.office.internal.Messages;
import vn.cchc.office.internal.docx.WordArchive;
import vn.cchc.office.internal.docx.WordText;

/** Looks at what a file is, reads it accordingly and says in the user's words why it can't be read. */
@Component(service = DocumentTextReader.class)
public final class FileTextReader implements DocumentTextReader {

    private final Limits limits;

    /** Makes a reader with the usual limits. */
    @Activate
    public FileTextReader() {
        this(Limits.USUAL);
    }

    FileTextReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public DocumentText read(Path file) throws IOException {
        DocumentText text = Refusals.guard(file, limits, this::read);
        if (text.parts().stream().allMatch(part -> part.text().isBlank())) {
            throw new OfficeException(Messages.text("read.empty", file));
        }
        return text;
    }

    private DocumentText read(Path file, Kind kind) throws IOException {
        return switch (kind) {
            case WORD -> word(file);
            case PDF -> new PdfText(limits).read(file);
            case TEXT -> new PlainText().read(file);
        };
    }

    private static DocumentText word(Path file) throws IOException {
        try (WordArchive archive = WordArchive.open(file)) {
            List<Part> parts = WordText.of(archive).readAll();
            return new DocumentText(FileKind.name(file), Kind.WORD, parts, List.of());
        }
    }
}
