package vn.cchc.cli.internal;

import java.nio.file.Path;
import vn.cchc.office.OfficeException;

/** Turns a written report into a PDF and says how it went. */
final class PdfCommandStep {

    private PdfCommandStep() {}

    static void convert(Desk desk, Console console, Path docx, Path pdf) throws OfficeException {
        desk.pdf().convert(docx, pdf).forEach(note -> console.say("compose.note", note));
        console.say("compose.pdf.done", pdf);
    }
}
