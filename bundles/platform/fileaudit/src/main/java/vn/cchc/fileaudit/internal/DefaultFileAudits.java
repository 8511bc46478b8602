package vn.cchc.fileaudit.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.audit.AuditResult;
import vn.cchc.audit.Auditor;
import vn.cchc.audit.UnreadableTextException;
import vn.cchc.fileaudit.FileAudits;
import vn.cchc.office.CommentWriter;
import vn.cchc.office.DocumentText;
import vn.cchc.office.DocumentTextReader;
import vn.cchc.office.OfficeException;

/** Reads by one service, audits by another, comments by a third. */
@Component(service = FileAudits.class)
public final class DefaultFileAudits implements FileAudits {

    private final DocumentTextReader reader;
    private final Auditor auditor;
    private final CommentWriter writer;

    /** Joins the services. */
    @Activate
    public DefaultFileAudits(
            @Reference DocumentTextReader reader, @Reference Auditor auditor, @Reference CommentWriter writer) {
        this.reader = reader;
        this.auditor = auditor;
        this.writer = writer;
    }

    @Override
    public AuditResult audit(Path file, Consumer<String> remarks) throws IOException {
        DocumentText text = reader.read(file);
        text.remarks().forEach(remarks);
        try {
            return auditor.audit(AuditTexts.of(text));
        } catch (UnreadableTextException e) {
            throw new OfficeException(Messages.text("audit.unreadable", file, String.valueOf(e.getMessage())), e);
        }
    }

    @Override
    public void annotate(Path source, AuditResult result, Path out) throws IOException {
        writer.write(source, Comments.of(result.findings()), out);
    }
}
