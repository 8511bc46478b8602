package vn.cchc.office.internal.word;

import java.io.IOException;
import java.util.List;
import vn.cchc.office.internal.form.FormRules;
import vn.cchc.plugin.Letterhead;

/** The end of the text: recipients on the left, capacity and signature on the right. */
final class SignaturePart {

    private final FormRules rules;
    private final FormText form;
    private final Paragraphs paragraphs;

    SignaturePart(FormRules rules, FormText form, Paragraphs paragraphs) {
        this.rules = rules;
        this.form = form;
        this.paragraphs = paragraphs;
    }

    void write(Letterhead letterhead) throws IOException {
        List<String> recipients = form.recipients();
        int left = rules.twips("signature.left");
        FormTable table = new FormTable(paragraphs.xml(), left, rules.textWidth(false) - left);
        table.open(rules.twips("body.after"));
        table.row(() -> recipients(recipients), () -> signature(letterhead.signature()));
        table.close();
    }

    private void recipients(List<String> lines) throws IOException {
        // The heading stands even above nothing: the clerk has to fill it in.
        paragraphs.line("NoiNhan", "Nơi nhận:");
        for (String line : lines) {
            paragraphs.line("NoiNhanDanhSach", line);
        }
    }

    private void signature(List<String> lines) throws IOException {
        for (String line : lines) {
            paragraphs.line("ChucVuKy", line.strip().toUpperCase(FormText.VIETNAMESE));
        }
        // Room to sign; the name is typed into this paragraph.
        paragraphs.line("HoTenKy", "");
    }
}
