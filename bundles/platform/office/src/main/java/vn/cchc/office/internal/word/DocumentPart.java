package vn.cchc.office.internal.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.office.internal.form.FormRules;
import vn.cchc.office.internal.word.DocumentPlan.Target;
import vn.cchc.report.doc.ReportDocument;
import vn.cchc.report.doc.ReportDocument.Appendix;

/** The text of a document from letterhead to last appendix. */
final class DocumentPart {

    private final Writing writing;
    private final FormRules rules;
    private final Xml xml;
    private final Paragraphs paragraphs;

    DocumentPart(Writing writing, Xml xml) {
        this.writing = writing;
        this.rules = writing.rules();
        this.xml = xml;
        this.paragraphs = new Paragraphs(xml, writing.ids());
    }

    void write() throws IOException {
        ReportDocument document = writing.document();
        xml.open("w:body");
        new LetterheadPart(rules, writing.widths(), writing.form(), paragraphs).open(document);
        BlockPart blocks = new BlockPart(paragraphs, writing);
        blocks.writeBeforeSignature(EndingMark.on(document.body()));
        new SignaturePart(rules, writing.form(), paragraphs).write(document.letterhead());
        // A section's properties stand at its end: in its last paragraph, or for the last section after all text.
        boolean landscape = false;
        int number = 0;
        for (Appendix appendix : document.appendices()) {
            xml.open("w:p").open("w:pPr").value("w:pStyle", "KhoangCach");
            section(landscape);
            xml.close().close();
            landscape = appendix.landscape();
            head(appendix, ++number);
            blocks.write(appendix.blocks(), landscape);
        }
        // Word wants a paragraph after a table at the end.
        xml.open("w:p").open("w:pPr").value("w:pStyle", "KhoangCach").close().close();
        section(landscape);
        xml.close();
    }

    private void head(Appendix appendix, int number) throws IOException {
        // One paragraph for label and title: Word's navigation then shows both.
        List<String> names = new ArrayList<>();
        if (writing.plan().hasContents()) {
            names.add(DocumentPlan.appendixEntry(number));
        }
        paragraphs.open(Look.of("PhuLuc"), names);
        String label = appendix.label().strip();
        Target target = writing.plan().target("appendix:" + appendix.label()).orElseThrow();
        if (!label.isEmpty() && target.bookmark().endsWith("PhuLuc" + number)) {
            paragraphs.openBookmark(target.bookmark());
            paragraphs.run("", label);
            paragraphs.closeBookmark();
        } else {
            paragraphs.run("", label);
        }
        String words = BlockPart.labelled(appendix.label(), appendix.title());
        paragraphs.run("", words.substring(label.length()));
        paragraphs.close();
        paragraphs.line("KemTheo", writing.form().attachedTo());
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
