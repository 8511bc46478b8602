package vn.cchc.office.internal.back;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.cchc.office.ReturnedReport.Cell;
import vn.cchc.office.ReturnedReport.Piece;
import vn.cchc.office.ReturnedReport.ReturnedBlock;
import vn.cchc.office.ReturnedReport.Shape;
import vn.cchc.office.ReturnedReport.Words;

/** A block that is being read. */
final class Draft {

    /** A line of a paragraph and what hangs on it. */
    record Line(OptionalInt anchor, List<Piece> pieces, List<String> comments, boolean joined) {

        /** Tells whether there is nothing to read in it. */
        boolean isBlank() {
            return pieces.stream()
                    .allMatch(piece ->
                            piece instanceof Words words && words.text().isBlank());
        }

        /** Returns this line with another behind it, as when the paragraph mark between them is struck out. */
        Line followedBy(Line next) {
            List<Piece> all = new ArrayList<>(pieces);
            all.addAll(next.pieces);
            List<String> begun = new ArrayList<>(comments);
            begun.addAll(next.comments);
            return new Line(anchor.isPresent() ? anchor : next.anchor, all, begun, next.joined);
        }
    }

    private final OptionalInt anchor;
    private final Shape shape;
    private final List<Piece> pieces;
    private final Optional<Cell> cell;
    private final List<String> comments;

    Draft(OptionalInt anchor, Shape shape, List<Piece> pieces, Optional<Cell> cell, List<String> comments) {
        this.anchor = anchor;
        this.shape = shape;
        this.pieces = Pieces.joined(pieces);
        this.cell = cell;
        this.comments = comments;
    }

    Shape shape() {
        return shape;
    }

    OptionalInt anchor() {
        return anchor;
    }

    boolean isCell() {
        return cell.isPresent();
    }

    List<Piece> pieces() {
        return pieces;
    }

    List<String> comments() {
        return comments;
    }

    Draft with(List<Piece> changed) {
        return new Draft(anchor, shape, changed, cell, comments);
    }

    ReturnedBlock block() {
        return new ReturnedBlock(anchor, shape, pieces, cell);
    }
}
