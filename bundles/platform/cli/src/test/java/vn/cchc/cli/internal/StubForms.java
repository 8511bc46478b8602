package vn.cchc.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.office.FormChecker;
import vn.cchc.office.FormFinding;
import vn.cchc.office.FormRepair;
import vn.cchc.office.FormReport;
import vn.cchc.office.OfficeException;
import vn.cchc.plugin.FormChoice;

/** Form checks that come out as a test says; a file that it doesn't know can't be read. */
final class StubForms implements FormChecker {

    final Map<String, List<FormFinding>> findings = new HashMap<>();
    boolean broken;

    @Override
    public FormReport check(Path docx, FormChoice form) throws IOException {
        if (broken) {
            throw new IllegalStateException("hỏng");
        }
        if (!findings.containsKey(docx.toString())) {
            throw new OfficeException("Không đọc được “" + docx + "”: không có tệp này.");
        }
        return new FormReport(form, findings.getOrDefault(docx.toString(), List.of()));
    }

    @Override
    public FormRepair fix(Path docx, Path out, FormChoice form) throws IOException {
        FormReport before = check(docx, form);
        List<FormFinding> left =
                before.findings().stream().filter(f -> !f.repairable()).toList();
        return new FormRepair(before, new FormReport(form, left));
    }
}
