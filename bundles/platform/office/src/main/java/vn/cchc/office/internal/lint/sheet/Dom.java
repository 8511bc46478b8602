package vn.cchc.office.internal.lint.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.cchc.office.internal.docx.Names;

/** Finds and changes WordprocessingML in a tree, in the usual and the strict form. */
public final class Dom {

    /** What stands in a paragraph's properties, in the order that the standard asks for. */
    private static final List<String> PARAGRAPH = List.of(
            "pStyle",
            "keepNext",
            "keepLines",
            "pageBreakBefore",
            "framePr",
            "widowControl",
            "numPr",
            "suppressLineNumbers",
            "pBdr",
            "shd",
            "tabs",
            "suppressAutoHyphens",
            "kinsoku",
            "wordWrap",
            "overflowPunct",
            "topLinePunct",
            "autoSpaceDE",
            "autoSpaceDN",
            "bidi",
            "adjustRightInd",
            "snapToGrid",
            "spacing",
            "ind",
            "contextualSpacing",
            "mirrorIndents",
            "suppressOverlap",
            "jc",
            "textDirection",
            "textAlignment",
            "textboxTightWrap",
            "outlineLvl",
            "divId",
            "cnfStyle",
            "rPr",
            "sectPr",
            "pPrChange");

    private static final List<String> RUN = List.of(
            "rStyle",
            "rFonts",
            "b",
            "bCs",
            "i",
            "iCs",
            "caps",
            "smallCaps",
            "strike",
            "dstrike",
            "outline",
            "shadow",
            "emboss",
            "imprint",
            "noProof",
            "snapToGrid",
            "vanish",
            "webHidden",
            "color",
            "spacing",
            "w",
            "kern",
            "position",
            "sz",
            "szCs",
            "highlight",
            "u",
            "effect",
            "bdr",
            "shd",
            "fitText",
            "vertAlign",
            "rtl",
            "cs",
            "em",
            "lang",
            "eastAsianLayout",
            "specVanish",
            "oMath",
            "rPrChange");

    private static final List<String> SECTION = List.of(
            "headerReference",
            "footerReference",
            "footnotePr",
            "endnotePr",
            "type",
            "pgSz",
            "pgMar",
            "paperSrc",
            "pgBorders",
            "lnNumType",
            "pgNumType",
            "cols",
            "formProt",
            "vAlign",
            "noEndnote",
            "titlePg",
            "textDirection",
            "bidi",
            "rtlGutter",
            "docGrid",
            "printerSettings",
            "sectPrChange");

    private static final Set<String> UNREAD = Set.of("del", "moveFrom", "Fallback");

    private Dom() {}

    /** Returns the name of a WordprocessingML element, "Fallback" for that of alternate content, else nothing. */
    public static String name(Node node) {
        if (!(node instanceof Element)) {
            return "";
        }
        String space = Optional.ofNullable(node.getNamespaceURI()).orElse("");
        String local = Optional.ofNullable(node.getLocalName()).orElse("");
        return Names.of(new javax.xml.namespace.QName(space, local));
    }

    /** Tells whether what stands in an element is no part of the text: struck out, or there for older programs. */
    static boolean isUnread(Element element) {
        return UNREAD.contains(name(element));
    }

    /** Returns the children that are elements. */
    public static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** Returns the children of that name. */
    public static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(e -> name(e).equals(name)).toList();
    }

    /** Returns the first child of that name. */
    public static Optional<Element> child(Element parent, String name) {
        return children(parent).stream().filter(e -> name(e).equals(name)).findFirst();
    }

    /** Returns the first element at the end of a path of names. */
    public static Optional<Element> find(Element parent, String... path) {
        Optional<Element> found = Optional.of(parent);
        for (String name : path) {
            found = found.flatMap(e -> child(e, name));
        }
        return found;
    }

    /** Returns all elements below one whose local name is one of those, whatever their namespace, in order. */
    public static List<Element> below(Element parent, Set<String> localNames) {
        List<Element> found = new ArrayList<>();
        collect(parent, localNames, found);
        return found;
    }

    private static void collect(Element parent, Set<String> localNames, List<Element> found) {
        for (Element child : children(parent)) {
            if (isUnread(child)) {
                continue;
            }
            if (localNames.contains(Optional.ofNullable(child.getLocalName()).orElse(""))) {
                found.add(child);
            }
            collect(child, localNames, found);
        }
    }

    /** Returns an attribute in the element's own namespace or in none. */
    public static Optional<String> attribute(Element element, String name) {
        String space = element.getNamespaceURI();
        if (element.hasAttributeNS(space, name)) {
            return Optional.of(element.getAttributeNS(space, name));
        }
        return element.hasAttribute(name) ? Optional.of(element.getAttribute(name)) : Optional.empty();
    }

    /** Returns {@code w:val}. */
    public static Optional<String> val(Element element) {
        return attribute(element, "val");
    }

    /** Returns the attribute of a relation, {@code r:id}. */
    public static Optional<String> relation(Element element) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            String space = Optional.ofNullable(attribute.getNamespaceURI()).orElse("");
            if ("id".equals(attribute.getLocalName()) && space.endsWith("/relationships")) {
                return Optional.of(attribute.getValue());
            }
        }
        return Optional.empty();
    }

    /** Returns the child of that name, made at the place that the standard asks for when it isn't there. */
    public static Element ensure(Element parent, String name) {
        return child(parent, name).orElseGet(() -> {
            Element made = create(parent, name);
            parent.insertBefore(made, successor(parent, name));
            return made;
        });
    }

    /** Makes an element in the namespace and with the prefix of another one. */
    public static Element create(Element like, String name) {
        String prefix = Optional.ofNullable(like.getPrefix()).map(p -> p + ":").orElse("");
        return like.getOwnerDocument().createElementNS(like.getNamespaceURI(), prefix + name);
    }

    private static @org.jspecify.annotations.Nullable Node successor(Element parent, String name) {
        List<String> order =
                switch (name(parent)) {
                    case "pPr" -> PARAGRAPH;
                    case "rPr" -> RUN;
                    case "sectPr" -> SECTION;
                    default -> List.of();
                };
        int rank = order.indexOf(name);
        if (rank < 0) {
            // Properties come first in a paragraph or run.
            return name.endsWith("Pr") ? parent.getFirstChild() : null;
        }
        return children(parent).stream()
                .filter(e -> order.indexOf(name(e)) > rank)
                .findFirst()
                .orElse(null);
    }

    /** Sets an attribute in the element's own namespace. */
    public static void set(Element element, String name, String value) {
        String prefix =
                Optional.ofNullable(element.getPrefix()).map(p -> p + ":").orElse("");
        element.removeAttribute(name);
        element.setAttributeNS(element.getNamespaceURI(), prefix + name, value);
    }

    /** Takes an attribute away. */
    public static void clear(Element element, String... names) {
        for (String name : names) {
            element.removeAttributeNS(element.getNamespaceURI(), name);
            element.removeAttribute(name);
        }
    }

    /** Takes an element away. */
    public static void remove(Element element) {
        Optional.ofNullable(element.getParentNode()).ifPresent(parent -> parent.removeChild(element));
    }

    /** Returns a number, or the other one when the words are none. */
    public static int number(String words, int other) {
        try {
            // Some programs write 240.0.
            return (int) Math.round(Double.parseDouble(words.strip()));
        } catch (NumberFormatException e) {
            // A foreign file may say anything here; what it says is then not used.
            return other;
        }
    }
}
