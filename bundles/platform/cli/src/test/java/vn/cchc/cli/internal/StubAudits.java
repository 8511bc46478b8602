package vn.cchc.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.cchc.audit.AuditResult;
import vn.cchc.fileaudit.FileAudits;
import vn.cchc.office.OfficeException;

/** Audits that come out as a test says; a file that it doesn't know can't be read. */
final class StubAudits implements FileAudits {

    final Map<String, AuditResult> results = new HashMap<>();
    final Map<String, String> remarks = new HashMap<>();
    final List<String> annotated = new ArrayList<>();
    boolean broken;

    @Override
    public AuditResult audit(Path file, Consumer<String> told) throws IOException {
        if (broken) {
            throw new IllegalStateException("hỏng");
        }
        AuditResult result = results.get(file.toString());
        if (result == null) {
            throw new OfficeException("Không đọc được “" + file + "”: không có tệp này.");
        }
        if (remarks.containsKey(file.toString())) {
            told.accept(remarks.get(file.toString()));
        }
        return result;
    }

    @Override
    public void annotate(Path source, AuditResult result, Path out) throws IOException {
        if (!out.toString().endsWith(".docx")) {
            throw new OfficeException("“" + out + "” không có đuôi .docx.");
        }
        annotated.add(source + " -> " + out);
    }
}
