package vn.cchc.office;

import java.util.List;
import java.util.Optional;

/**
 * The text of a document in reading order.
 *
 * @param file name of the file, without its folder
 * @param kind what the document is
 * @param parts its paragraphs, or its lines when it has no paragraphs; a Word document's footnotes, headers and footers
 *     follow its body
 * @param remarks what the reader should know of the reading, for the user: pages without text
 */
public record DocumentText(String file, Kind kind, List<Part> parts, List<String> remarks) {

    /** What a document is. */
    public enum Kind {
        /** Word: paragraphs; the page only when Word has noted it in the file. */
        WORD,
        /** PDF: lines with their pages. */
        PDF,
        /** Plain text: the lines of the file, empty ones too. */
        TEXT
    }

    /** What part of a document some text belongs to. */
    public enum Origin {
        /** Running text and tables. */
        BODY,
        /** A text box beside the running text. */
        TEXT_BOX,
        /** A footnote. */
        FOOTNOTE,
        /** An endnote. */
        ENDNOTE,
        /** A page header. */
        HEADER,
        /** A page footer. */
        FOOTER
    }

    /**
     * A paragraph of a Word document, or a line of any other; a number that a kind of document doesn't have is 0.
     *
     * @param text its words; the number or dash that Word sets before a list item stands before them
     * @param origin what it belongs to
     * @param line its line in the text, from 1
     * @param page its page, from 1
     * @param paragraph its paragraph, from 1; paragraphs without text don't count
     * @param cell its place in a table, when it stands in one
     */
    public record Part(String text, Origin origin, int line, int page, int paragraph, Optional<Cell> cell) {

        /** Returns the number by which comments name this part: its paragraph, or its line when there is none. */
        public int number() {
            return paragraph > 0 ? paragraph : line;
        }
    }

    /**
     * A place in a table; all three count from 1.
     *
     * @param table number of the table in the document
     * @param row row of the table
     * @param column column of the table's grid: a merged cell takes as many as it is wide
     */
    public record Cell(int table, int row, int column) {}

    public DocumentText {
        parts = List.copyOf(parts);
        remarks = List.copyOf(remarks);
    }
}
