package vn.cchc.office.internal.word;

import java.nio.file.Path;
import vn.cchc.office.internal.SampleReport;

/** Writes the sample for a look by eye: {@code java … SampleFile out.docx}. */
public final class SampleFile {

    private SampleFile() {}

    public static void main(String[] arguments) throws Exception {
        new Decree30Writer().write(SampleReport.draft(), Path.of(arguments[0]));
    }
}
