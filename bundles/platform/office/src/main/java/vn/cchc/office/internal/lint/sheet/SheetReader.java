package vn.cchc.office.internal.lint.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import vn.cchc.office.internal.docx.Numbering;
import vn.cchc.office.internal.docx.WordParagraph.ListLevel;
import vn.cchc.office.internal.lint.sheet.Para.Cell;
import vn.cchc.office.internal.lint.sheet.Para.Place;

/** Reads a document as it looks. */
public final class SheetReader {

    private static final Set<String> DRAWN = Set.of("drawing", "pict", "object", "line", "shape");

    private final WordTree word;
    private final StyleTable styles;
    private final Numbering numbering;
    private final List<Para> paras = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final Map<String, Element> headers = new HashMap<>();
    private final Map<String, Element> footers = new HashMap<>();
    private int numbers;
    private int tables;

    /** Where the reader is inside of tables. */
    private record At(Place place, Optional<Cell> cell, String tableStyle) {}

    private SheetReader(WordTree word) throws IOException {
        this.word = word;
        this.styles = StyleTable.of(word);
        this.numbering = word.numbering();
    }

    /** Reads the text, its sections and its footnotes. */
    public static Sheet read(WordTree word) throws IOException {
        SheetReader reader = new SheetReader(word);
        Optional<Element> body = Dom.child(word.main(), "body");
        if (body.isPresent()) {
            reader.blocks(body.get(), new At(Place.TEXT, Optional.empty(), ""));
        }
        if (reader.sections.isEmpty()) {
            Element root = body.orElse(word.main());
            reader.section(Dom.ensure(root, "sectPr"));
        }
        for (Element note : word.related("footnotes").map(Dom::children).orElse(List.of())) {
            if (Dom.attribute(note, "type").orElse("normal").equals("normal")) {
                reader.blocks(note, new At(Place.NOTE, Optional.empty(), ""));
            }
        }
        boolean even = word.related("settings")
                .flatMap(s -> Dom.child(s, "evenAndOddHeaders"))
                .isPresent();
        return new Sheet(word, reader.paras, reader.sections, even);
    }

    /** Reads the paragraphs of a header or footer; they have no numbers. */
    public static List<Para> margin(WordTree word, Element root) throws IOException {
        SheetReader reader = new SheetReader(word);
        reader.blocks(root, new At(Place.BOX, Optional.empty(), ""));
        return reader.paras;
    }

    private void blocks(Element parent, At at) throws IOException {
        for (Element child : Dom.children(parent)) {
            switch (Dom.name(child)) {
                case "p" -> paragraph(child, at);
                case "tbl" -> table(child, at);
                case "sectPr" -> section(child);
                case "del", "moveFrom", "Fallback", "pPr", "tblPr", "trPr", "tcPr" -> {
                    // No text stands there.
                }
                default -> blocks(child, at);
            }
        }
    }

    private void table(Element table, At at) throws IOException {
        boolean outer = at.cell.isEmpty();
        tables += outer ? 1 : 0;
        String style = Dom.find(table, "tblPr", "tblStyle").flatMap(Dom::val).orElse(at.tableStyle);
        int row = 0;
        for (Element tr : Dom.below(table, Set.of("tr"))) {
            if (table(tr) != table) {
                continue;
            }
            row++;
            int column = 0;
            for (Element tc : Dom.below(tr, Set.of("tc"))) {
                if (table(tc) == table) {
                    column++;
                    Cell cell = at.cell.orElse(new Cell(tables, row, column));
                    blocks(tc, new At(at.place, Optional.of(cell), style));
                }
            }
        }
    }

    private static Element table(Element inside) {
        Element current = inside;
        while (!Dom.name(current).equals("tbl") && current.getParentNode() instanceof Element parent) {
            current = parent;
        }
        return current;
    }

    private void section(Element node) throws IOException {
        for (Element reference : Dom.children(node)) {
            String kind = Dom.name(reference);
            if (kind.equals("headerReference") || kind.equals("footerReference")) {
                Optional<Element> part = Dom.relation(reference).isPresent()
                        ? word.byRelation(Dom.relation(reference).get())
                        : Optional.empty();
                Map<String, Element> margins = kind.equals("headerReference") ? headers : footers;
                part.ifPresent(p -> margins.put(Dom.attribute(reference, "type").orElse("default"), p));
            }
        }
        sections.add(new Section(node, headers, footers));
    }

    private void paragraph(Element node, At at) throws IOException {
        Optional<Element> own = Dom.child(node, "pPr");
        Props direct = Props.of(own);
        String style = direct.get("pStyle").orElse(styles.defaultStyle());
        Props look = styles.paragraph(style, at.tableStyle)
                .under(styles.level(direct))
                .under(direct);
        List<Run> runs = new ArrayList<>();
        List<Element> boxes = new ArrayList<>();
        runs(node, style, at.tableStyle, runs, boxes);
        String words = String.join("", runs.stream().map(Run::text).toList());
        boolean contents = numbering.isContents(style);
        boolean counts = !words.isBlank() && !contents;
        String label = counts
                ? numbering.label(
                        direct.get("pStyle").orElse(""),
                        new ListLevel(direct.get("numPr.numId").orElse(""), direct.number("numPr.ilvl", 0)))
                : "";
        paras.add(new Para(
                counts ? ++numbers : 0,
                node,
                label,
                runs,
                look,
                style,
                styles.name(style),
                at.place,
                at.cell,
                sections.size(),
                !Dom.below(node, DRAWN).isEmpty(),
                contents));
        for (Element box : boxes) {
            blocks(box, new At(Place.BOX, at.cell, at.tableStyle));
        }
        Optional<Element> section = own.flatMap(p -> Dom.child(p, "sectPr"));
        if (section.isPresent()) {
            section(section.get());
        }
    }

    private void runs(Element parent, String style, String table, List<Run> runs, List<Element> boxes) {
        for (Element child : Dom.children(parent)) {
            String name = Dom.name(child);
            if (name.equals("r")) {
                run(child, style, table, runs);
                boxes.addAll(Dom.below(child, Set.of("txbxContent")));
            } else if (!name.equals("pPr") && !Dom.isUnread(child)) {
                runs(child, style, table, runs, boxes);
            }
        }
    }

    private void run(Element node, String style, String table, List<Run> runs) {
        StringBuilder text = new StringBuilder();
        for (Element piece : Dom.children(node)) {
            text.append(
                    switch (Dom.name(piece)) {
                        case "t" -> piece.getTextContent();
                        case "tab", "ptab" -> "\t";
                        case "cr" -> "\n";
                        case "br" ->
                            Dom.attribute(piece, "type").orElse("textWrapping").equals("textWrapping") ? "\n" : " ";
                        case "noBreakHyphen" -> "-";
                        default -> "";
                    });
        }
        if (text.length() > 0) {
            Props own = Props.of(Dom.child(node, "rPr"));
            Props look = styles.run(style, table, own.get("rStyle")).under(own);
            runs.add(new Run(
                    node,
                    text.toString(),
                    styles.font(look),
                    look,
                    own.get("rStyle").map(styles::name).orElse("")));
        }
    }
}
