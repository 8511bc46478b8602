package vn.cchc.office.internal.lint.sheet;

import java.util.Set;
import org.w3c.dom.Element;

/**
 * Letters that look alike.
 *
 * @param node where they stand
 * @param text the letters
 * @param font the font they are in
 * @param look everything else that is said of them
 * @param styleName name of their style of characters; empty when they have none
 */
public record Run(Element node, String text, String font, Props look, String styleName) {

    private static final int DEFAULT_HALF_POINTS = 20;

    /** Returns the size in points. */
    public double size() {
        return look.number("sz", DEFAULT_HALF_POINTS) / 2.0;
    }

    public boolean bold() {
        return look.is("b");
    }

    public boolean italic() {
        return look.is("i");
    }

    /** Returns the colour as six digits; black when it is left to the program. */
    public String color() {
        return look.get("color")
                .filter(c -> !c.equals("auto") && !c.equals("true"))
                .orElse("000000");
    }

    /** Tells whether they are marks above the line, such as those of footnotes. */
    public boolean isRaised() {
        return look.get("vertAlign")
                .filter(Set.of("superscript", "subscript")::contains)
                .isPresent();
    }

    /** Returns how many letters and digits there are. */
    public int weight() {
        return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    /** Returns the letters as they are shown. */
    public String shown() {
        return look.is("caps") ? text.toUpperCase(Para.VIETNAMESE) : text;
    }
}
