package vn.cchc.office.internal.lint;

import java.util.List;
import org.w3c.dom.Element;
import vn.cchc.office.internal.lint.sheet.Dom;
import vn.cchc.office.internal.lint.sheet.Para;
import vn.cchc.office.internal.lint.sheet.Run;
import vn.cchc.office.internal.lint.sheet.WordTree;

/** Changes how paragraphs and letters look, by formatting them directly; styles stay as they are. */
public final class Edits {

    private final WordTree word;

    Edits(WordTree word) {
        this.word = word;
    }

    /** Returns the properties of a paragraph, to be changed. */
    public Element of(Para para) {
        word.change(para.node());
        return Dom.ensure(para.node(), "pPr");
    }

    /** Returns the properties of letters, to be changed. */
    public Element of(Run run) {
        word.change(run.node());
        return Dom.ensure(run.node(), "rPr");
    }

    /** Sets the font for all kinds of letters. */
    public void font(Run run, String name) {
        Element fonts = Dom.ensure(of(run), "rFonts");
        Dom.clear(fonts, "asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme", "hint");
        for (String kind : List.of("ascii", "hAnsi", "eastAsia", "cs")) {
            Dom.set(fonts, kind, name);
        }
    }

    /** Sets the size. */
    public void size(Run run, int halfPoints) {
        Element look = of(run);
        Dom.set(Dom.ensure(look, "sz"), "val", Integer.toString(halfPoints));
        Dom.set(Dom.ensure(look, "szCs"), "val", Integer.toString(halfPoints));
    }

    /** Sets {@code b} or {@code i}. */
    public void mark(Run run, String name, boolean on) {
        Element look = of(run);
        for (String one : List.of(name, name + "Cs")) {
            Dom.set(Dom.ensure(look, one), "val", on ? "1" : "0");
        }
    }

    /** Shows letters as capitals without changing them. */
    public void capitals(Run run) {
        Dom.set(Dom.ensure(of(run), "caps"), "val", "1");
    }

    /** Sets the colour. */
    public void color(Run run, String digits) {
        Element color = Dom.ensure(of(run), "color");
        Dom.clear(color, "themeColor", "themeTint", "themeShade");
        Dom.set(color, "val", digits);
    }

    /** Sets the alignment by a word of the presets. */
    public void align(Para para, String word) {
        Dom.set(Dom.ensure(of(para), "jc"), "val", word.equals("justify") ? "both" : word);
    }

    /** Lets the first line begin at a distance and all others at the margin; in twips. */
    public void indent(Para para, int firstLine) {
        Element indent = Dom.ensure(of(para), "ind");
        Dom.clear(indent, "hanging", "hangingChars", "firstLineChars", "start", "startChars", "leftChars");
        Dom.set(indent, "left", "0");
        Dom.set(indent, "firstLine", Integer.toString(firstLine));
    }

    /** Sets the distance to the next paragraph in twips. */
    public void after(Para para, int twips) {
        Element look = of(para);
        Element spacing = Dom.ensure(look, "spacing");
        Dom.clear(spacing, "afterAutospacing", "afterLines");
        Dom.set(spacing, "after", Integer.toString(twips));
        if (para.look().is("contextualSpacing")) {
            Dom.set(Dom.ensure(look, "contextualSpacing"), "val", "0");
        }
    }

    /** Sets the distance of lines in 240ths of a line. */
    public void lines(Para para, int parts) {
        Element spacing = Dom.ensure(of(para), "spacing");
        Dom.set(spacing, "line", Integer.toString(parts));
        Dom.set(spacing, "lineRule", "auto");
    }

    /** Writes other words over a paragraph of a fixed form; they look like its first ones. */
    public void words(Para para, String words) {
        word.change(para.node());
        boolean written = false;
        for (Run run : para.runs()) {
            for (Element piece : Dom.children(run.node())) {
                String name = Dom.name(piece);
                if (name.equals("t") && !written) {
                    piece.setTextContent(words);
                    piece.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
                    written = true;
                } else if (name.equals("t") || name.equals("tab") || name.equals("noBreakHyphen")) {
                    Dom.remove(piece);
                }
            }
        }
    }

    /** Returns a child of a section's properties, to be changed. */
    public Element section(Element section, String name) {
        word.change(section);
        return Dom.ensure(section, name);
    }

    /** Takes an element away, wherever it stands. */
    public void remove(Element element) {
        word.change(element);
        Dom.remove(element);
    }
}
