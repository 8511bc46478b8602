package vn.cchc.fileaudit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;
import vn.cchc.audit.AuditResult;

/** Audits finished reports in files. */
@ProviderType
public interface FileAudits {

    /**
     * Recomputes what a report claims. Places are lines of a .txt, lines and pages of a .pdf, and paragraphs of a .docx, with
     * pages where Word noted them.
     *
     * @param file a .docx, .pdf or .txt; it is only read
     * @param remarks takes what the user should know of the reading, such as pages without text
     * @throws vn.cchc.office.OfficeException with a message for the user when the file can't be read or isn't a report
     */
    AuditResult audit(Path file, Consumer<String> remarks) throws IOException;

    /** Does the same without a word on the reading. */
    default AuditResult audit(Path file) throws IOException {
        return audit(file, remark -> {});
    }

    /**
     * Write a copy of a report as .docx with a comment at every finding; the report itself is never touched.
     *
     * @param source the report
     * @param result its audit
     * @param out the copy, which appears only when it is complete
     * @throws vn.cchc.office.OfficeException with a message for the user when the report can't be read or the copy can't be
     *     written
     */
    void annotate(Path source, AuditResult result, Path out) throws IOException;
}
