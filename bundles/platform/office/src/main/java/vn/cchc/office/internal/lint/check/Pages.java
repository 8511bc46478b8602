package vn.cchc.office.internal.lint.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import vn.cchc.office.internal.docx.Names;
import vn.cchc.office.internal.lint.Context;
import vn.cchc.office.internal.lint.sheet.Dom;
import vn.cchc.office.internal.lint.sheet.Para;
import vn.cchc.office.internal.lint.sheet.Section;

/** Finds page numbers in headers and footers and puts them where they belong. */
final class Pages {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private final Context context;

    Pages(Context context) {
        this.context = context;
    }

    /** Returns the fields of page numbers below an element. */
    static List<Element> numbers(Element root) {
        List<Element> fields = new ArrayList<>();
        for (Element field : Dom.below(root, Set.of("instrText", "fldSimple"))) {
            String words = Dom.attribute(field, "instr").orElse(field.getTextContent());
            if (words.strip().toUpperCase(java.util.Locale.ROOT).matches("PAGE(\\s.*)?")) {
                fields.add(field);
            }
        }
        return fields;
    }

    /** Puts the number into the section's header and takes it out of its footers. */
    void numberOnTop(Section section) throws IOException {
        for (Element footer : section.footers().values()) {
            for (Element field : numbers(footer)) {
                empty(paragraph(field));
            }
        }
        Element header = header(section);
        if (numbers(header).isEmpty()) {
            context.sheet().word().change(header);
            Element paragraph = Dom.create(header, "p");
            Dom.set(Dom.ensure(Dom.ensure(paragraph, "pPr"), "jc"), "val", "center");
            field(paragraph);
            header.appendChild(paragraph);
        }
        hideFirst(section);
    }

    private Element header(Section section) throws IOException {
        Element known = section.headers().get("default");
        if (known != null) {
            return known;
        }
        String id = context.sheet().word().addHeader();
        Element reference = Dom.create(section.node(), "headerReference");
        Dom.set(reference, "type", "default");
        boolean strict = Names.STRICT_WORD.equals(section.node().getNamespaceURI());
        reference.setAttributeNS(strict ? STRICT_RELATIONS : RELATIONS, "r:id", id);
        context.sheet().word().change(section.node());
        section.node().insertBefore(reference, section.node().getFirstChild());
        return context.sheet().word().byRelation(id).orElseThrow(() -> new IOException("no header " + id));
    }

    private void field(Element paragraph) {
        run(paragraph, "fldChar", "begin");
        Element instruction = run(paragraph, "instrText", "");
        instruction.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        instruction.setTextContent(" PAGE ");
        run(paragraph, "fldChar", "separate");
        run(paragraph, "t", "").setTextContent("2");
        run(paragraph, "fldChar", "end");
    }

    private Element run(Element paragraph, String name, String kind) {
        Element run = Dom.create(paragraph, "r");
        Element look = Dom.ensure(run, "rPr");
        Element fonts = Dom.ensure(look, "rFonts");
        for (String side : List.of("ascii", "hAnsi", "cs")) {
            Dom.set(fonts, side, context.rules().text("font"));
        }
        String size = Integer.toString(context.rules().halfPoints("page-number.size"));
        Dom.set(Dom.ensure(look, "sz"), "val", size);
        Dom.set(Dom.ensure(look, "szCs"), "val", size);
        Element piece = Dom.create(run, name);
        if (!kind.isEmpty()) {
            Dom.set(piece, "fldCharType", kind);
        }
        run.appendChild(piece);
        paragraph.appendChild(run);
        return piece;
    }

    /** Lets the first page show no number. */
    void hideFirst(Section section) {
        Dom.clear(context.edits().section(section.node(), "titlePg"), "val");
        Optional.ofNullable(section.headers().get("first"))
                .ifPresent(first -> numbers(first).forEach(field -> empty(paragraph(field))));
    }

    /** Sets a number in the middle, be it in a frame or not. */
    void center(Para para) {
        Element look = context.edits().of(para);
        Dom.child(look, "framePr").ifPresent(frame -> Dom.set(frame, "xAlign", "center"));
        context.edits().align(para, "center");
        if (para.look().number("ind.left", 0) != 0 || para.firstLine() != 0) {
            context.edits().indent(para, 0);
        }
    }

    private static Element paragraph(Element inside) {
        Element current = inside;
        while (!Dom.name(current).equals("p") && current.getParentNode() instanceof Element parent) {
            current = parent;
        }
        return current;
    }

    private void empty(Element paragraph) {
        context.sheet().word().change(paragraph);
        for (Element child : Dom.children(paragraph)) {
            if (!Dom.name(child).equals("pPr")) {
                Dom.remove(child);
            }
        }
    }
}
