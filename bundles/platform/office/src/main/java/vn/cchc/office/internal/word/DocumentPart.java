package vn.cchc.office.internal.word;

import java.io.IOException;
import java.util.List;
import vn.cchc.office.internal.form.FormRules;
import vn.cchc.report.doc.Block;
import vn.cchc.report.doc.ReportDocument;
import vn.cchc.report.doc.ReportDocument.Appendix;

/** The text of a document from letterhead to last appendix. */
final class DocumentPart {

    private final FormRules rules;
    private final FormText form;
    private final Xml xml;
    private final Paragraphs paragraphs;
    private final LetterheadPart letterhead;

    DocumentPart(FormRules rules, TextWidth widths, FormText form, Xml xml, Footnotes footnotes) {
        this.rules = rules;
        this.form = form;
        this.xml = xml;
        this.paragraphs = new Paragraphs(xml, footnotes);
        this.letterhead = new LetterheadPart(rules, widths, form, paragraphs);
    }

    void write(ReportDocument document) throws IOException {
        xml.open("w:body");
        letterhead.open(document);
        List<Block> body = EndingMark.on(document.body());
        new BlockPart(paragraphs, rules, false).writeBeforeSignature(body);
        new SignaturePart(rules, form, paragraphs).write(document.letterhead());
        List<Appendix> appendices = document.appendices();
        // A section's properties stand at its end: in its last paragraph, or for the last section after all text.
        boolean landscape = false;
        for (Appendix appendix : appendices) {
            xml.open("w:p").open("w:pPr").value("w:pStyle", "KhoangCach");
            section(landscape);
            xml.close().close();
            landscape = appendix.landscape();
            write(appendix);
        }
        // Word wants a paragraph after a table at the end.
        xml.open("w:p").open("w:pPr").value("w:pStyle", "KhoangCach").close().close();
        section(landscape);
        xml.close();
    }

    private void write(Appendix appendix) throws IOException {
        // One paragraph for label and title: Word's navigation then shows both.
        paragraphs.line("PhuLuc", BlockPart.labelled(appendix.label(), appendix.title()));
        paragraphs.line("KemTheo", form.attachedTo());
        new BlockPart(paragraphs, rules, appendix.landscape()).write(appendix.blocks());
    }

    private void section(boolean landscape) throws IOException {
        xml.open("w:sectPr");
        xml.leaf("w:headerReference", "w:type", "default", "r:id", "rIdHeaderPage");
        xml.leaf("w:headerReference", "w:type", "first", "r:id", "rIdHeaderFirst");
        xml.value("w:type", "nextPage");
        String width = twips("paper.width");
        String height = twips("paper.height");
        if (landscape) {
            xml.leaf("w:pgSz", "w:w", height, "w:h", width, "w:orient", "landscape");
        } else {
            xml.leaf("w:pgSz", "w:w", width, "w:h", height);
        }
        xml.leaf(
                "w:pgMar",
                "w:top",
                twips("margin.top"),
                "w:right",
                twips("margin.right"),
                "w:bottom",
                twips("margin.bottom"),
                "w:left",
                twips("margin.left"),
                "w:header",
                twips("header.distance"),
                "w:footer",
                twips("header.distance"),
                "w:gutter",
                "0");
        // Every appendix counts its pages from 1; the first page shows no number.
        xml.leaf("w:pgNumType", "w:start", "1").leaf("w:titlePg").close();
    }

    private String twips(String key) {
        return Integer.toString(rules.twips(key));
    }
}
