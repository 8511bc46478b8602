package vn.cchc.audit;

/**
 * Where something stands; what a kind of text doesn't have is 0.
 *
 * @param line line of the text input, from 1
 * @param page page, from 1
 * @param paragraph paragraph, from 1
 */
public record Place(int line, int page, int paragraph) implements Comparable<Place> {

    public Place {
        if (line < 0 || page < 0 || paragraph < 0) {
            throw new IllegalArgumentException("a place counts from 1: " + line + ", " + page + ", " + paragraph);
        }
    }

    @Override
    public int compareTo(Place other) {
        int byParagraph = Integer.compare(paragraph, other.paragraph);
        return byParagraph != 0 ? byParagraph : Integer.compare(line, other.line);
    }
}
