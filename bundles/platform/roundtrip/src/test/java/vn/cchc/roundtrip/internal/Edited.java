package vn.cchc.roundtrip.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import vn.cchc.model.LineShape;
import vn.cchc.model.WrittenLine;
import vn.cchc.office.ReturnedReport;
import vn.cchc.office.ReturnedReport.BoundNumber;
import vn.cchc.office.ReturnedReport.Note;
import vn.cchc.office.ReturnedReport.Piece;
import vn.cchc.office.ReturnedReport.ReturnedBlock;
import vn.cchc.office.ReturnedReport.Shape;
import vn.cchc.office.ReturnedReport.Words;
import vn.cchc.report.doc.Stamp;

/** A report as Word gives it back, and what an officer does to it there. */
final class Edited {

    final List<ReturnedBlock> blocks = new ArrayList<>();
    private final List<ReturnedReport.Comment> comments = new ArrayList<>();

    static Edited of(List<WrittenLine> lines) {
        Edited edited = new Edited();
        for (WrittenLine line : lines) {
            edited.blocks.add(block(line));
        }
        return edited;
    }

    private static ReturnedBlock block(WrittenLine line) {
        List<Piece> pieces = new ArrayList<>();
        for (Token token : Line.read(line.text()).tokens()) {
            if (token instanceof Token.Word word) {
                pieces.add(new Words(word.text(), word.bold(), word.italic()));
            } else if (token instanceof Token.Bound bound) {
                pieces.add(
                        switch (bound.kind()) {
                            case NUMBER -> new BoundNumber(bound.key().orElseThrow(), bound.written());
                            case NOTE -> new Note(bound.written());
                            case WORDS, MARK -> new Words(bound.written(), false, false);
                        });
            }
        }
        if (line.shape() == LineShape.CELL) {
            String[] place = line.part().split("\\.");
            ReturnedReport.Cell cell = new ReturnedReport.Cell(
                    OptionalInt.of(line.anchor()), Integer.parseInt(place[0]), Integer.parseInt(place[1]));
            return new ReturnedBlock(OptionalInt.empty(), Shape.CELL, pieces, Optional.of(cell));
        }
        OptionalInt anchor = line.shape() == LineShape.NOTE ? OptionalInt.empty() : OptionalInt.of(line.anchor());
        return new ReturnedBlock(anchor, Shape.valueOf(line.shape().name()), pieces, Optional.empty());
    }

    /** Finds a block by words in it. */
    int find(String words) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).text().contains(words)) {
                return i;
            }
        }
        throw new AssertionError(words + " is nowhere");
    }

    /** Types other words in the place of some. */
    Edited type(String words, String now) {
        int at = find(words);
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        // Words between two numbers are one run for those who type.
        for (Piece piece : blocks.get(at).pieces()) {
            if (piece instanceof Words w && !w.bold() && !w.italic()) {
                text.append(w.text());
            } else {
                pieces.add(new Words(text.toString().replace(words, now), false, false));
                text.setLength(0);
                pieces.add(piece);
            }
        }
        pieces.add(new Words(text.toString().replace(words, now), false, false));
        return put(at, pieces);
    }

    private Edited put(int at, List<Piece> pieces) {
        ReturnedBlock block = blocks.get(at);
        blocks.set(at, new ReturnedBlock(block.anchor(), block.shape(), pieces, block.cell()));
        return this;
    }

    /** Changes bound numbers inside their controls, in the block that has these words. */
    Edited number(String in, String written, String now) {
        int at = find(in);
        return put(
                at,
                blocks.get(at).pieces().stream()
                        .map(piece -> piece instanceof BoundNumber number
                                        && number.written().equals(written)
                                ? new BoundNumber(number.key(), now)
                                : piece)
                        .toList());
    }

    /** Loses the controls around the numbers of a block. */
    Edited loseControls(String in) {
        int at = find(in);
        return put(
                at,
                blocks.get(at).pieces().stream()
                        .map(piece -> piece instanceof BoundNumber number
                                ? (Piece) new Words(number.written(), false, false)
                                : piece)
                        .toList());
    }

    /** Loses all anchors, as programs do. */
    Edited loseAnchors() {
        blocks.replaceAll(b -> new ReturnedBlock(
                OptionalInt.empty(),
                b.shape(),
                b.pieces(),
                b.cell().map(c -> new ReturnedReport.Cell(OptionalInt.empty(), c.row(), c.column()))));
        return this;
    }

    Edited shape(String in, Shape shape) {
        int at = find(in);
        ReturnedBlock block = blocks.get(at);
        blocks.set(at, new ReturnedBlock(block.anchor(), shape, block.pieces(), block.cell()));
        return this;
    }

    Edited insertAfter(String words, Shape shape, Object... wordsAndPieces) {
        List<Piece> pieces = Stream.of(wordsAndPieces)
                .map(p -> p instanceof Piece piece ? piece : new Words((String) p, false, false))
                .toList();
        blocks.add(find(words) + 1, new ReturnedBlock(OptionalInt.empty(), shape, pieces, Optional.empty()));
        return this;
    }

    Edited delete(String words) {
        blocks.remove(find(words));
        return this;
    }

    Edited moveAfter(String words, String other) {
        ReturnedBlock block = blocks.remove(find(words));
        blocks.add(find(other) + 1, block);
        return this;
    }

    Edited comment(String in, String text) {
        comments.add(new ReturnedReport.Comment(find(in), in, text, "Lan", Optional.empty()));
        return this;
    }

    ReturnedReport report() {
        return new ReturnedReport(Optional.of(new Stamp("B1", "S1")), blocks, comments);
    }
}
