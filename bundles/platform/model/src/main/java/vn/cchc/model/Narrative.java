package vn.cchc.model;

/**
 * What officers wrote for one block (thuyết minh).
 *
 * @param place id of the section, or of the outline node whose owner writes it directly
 * @param block kind of the text
 * @param text paragraphs separated by blank lines, items beginning with "- "; NFC
 * @param source file it was read from, or who typed it
 */
public record Narrative(String place, BlockKind block, String text, SourceRef source) {
    public Narrative {
        place = Require.text(place, "place of a narrative");
        text = Require.text(text, "narrative " + place + "/" + block.id());
    }
}
