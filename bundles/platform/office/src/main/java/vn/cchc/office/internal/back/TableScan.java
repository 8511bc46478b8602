package vn.cchc.office.internal.back;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.events.StartElement;
import vn.cchc.office.ReturnedReport.Cell;
import vn.cchc.office.ReturnedReport.Piece;
import vn.cchc.office.ReturnedReport.Shape;
import vn.cchc.office.ReturnedReport.Words;
import vn.cchc.office.internal.docx.Names;

/** Collects the cells of one table; tables inside of it are read as lines of the cell they stand in. */
final class TableScan {

    /** A place of a row. */
    private static final class Place {
        private final int column;
        private int columns = 1;
        private boolean covered;
        private final List<Draft.Line> lines = new ArrayList<>();

        Place(int column) {
            this.column = column;
        }
    }

    /** A row. */
    private static final class Row {
        private boolean head;
        private boolean struckOut;
        private int before;
        private final List<Place> places = new ArrayList<>();
    }

    private final List<Row> rows = new ArrayList<>();
    private boolean form;
    private int depth = 1;

    /** Takes the start of an element between paragraphs. */
    void start(String name, StartElement element) {
        if (name.equals("tbl")) {
            depth++;
        }
        if (depth > 1) {
            return;
        }
        if (name.equals("tr")) {
            rows.add(new Row());
        } else if (!rows.isEmpty()) {
            inRow(rows.get(rows.size() - 1), name, element);
        }
    }

    /** Takes the end of a table; returns whether it is this one. */
    boolean ends() {
        return --depth == 0;
    }

    private static void inRow(Row row, String name, StartElement element) {
        if (name.equals("tc")) {
            Place before = row.places.isEmpty() ? new Place(1 + row.before) : row.places.get(row.places.size() - 1);
            row.places.add(row.places.isEmpty() ? before : new Place(before.column + before.columns));
        } else if (row.places.isEmpty()) {
            switch (name) {
                case "gridBefore" -> row.before = Math.max(0, Names.number(element));
                case "tblHeader" ->
                    row.head = !Names.attribute(element, "val").orElse("1").matches("0|false|off");
                case "del" -> row.struckOut = true;
                default -> {
                    // How it looks.
                }
            }
        } else {
            Place place = row.places.get(row.places.size() - 1);
            switch (name) {
                case "gridSpan" -> place.columns = Math.max(1, Names.number(element));
                case "vMerge" ->
                    place.covered =
                            !Names.attribute(element, "val").orElse("continue").equals("restart");
                default -> {
                    // How it looks.
                }
            }
        }
    }

    /** Takes a line of the cell that is open. */
    void take(Draft.Line line) {
        if (!rows.isEmpty()) {
            List<Place> places = rows.get(rows.size() - 1).places;
            if (!places.isEmpty()) {
                places.get(places.size() - 1).lines.add(line);
            }
        }
    }

    /** Notes that the table only sets things of the form side by side. */
    void isForm() {
        form = true;
    }

    /**
     * Returns the cells in order; none for a table of the form.
     *
     * @param caption anchor of the caption above; a table without a caption carries its own
     */
    List<Draft> cells(OptionalInt caption) {
        if (form) {
            return List.of();
        }
        OptionalInt own = ownAnchor();
        OptionalInt anchor = own.isPresent() ? own : caption;
        int heads = (int) rows.stream().takeWhile(row -> row.head).count();
        List<Draft> cells = new ArrayList<>();
        int number = 1 - heads;
        for (Row row : rows) {
            if (row.struckOut) {
                continue;
            }
            for (Place place : row.places) {
                if (!place.covered) {
                    cells.add(cell(place, new Cell(anchor, number, place.column)));
                }
            }
            number++;
        }
        return cells;
    }

    private OptionalInt ownAnchor() {
        return rows.stream()
                .flatMap(row -> row.places.stream())
                .flatMap(place -> place.lines.stream())
                .map(Draft.Line::anchor)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    private static Draft cell(Place place, Cell cell) {
        List<Piece> pieces = new ArrayList<>();
        List<String> comments = new ArrayList<>();
        for (int i = 0; i < place.lines.size(); i++) {
            if (i > 0) {
                pieces.add(new Words("\n", false, false));
            }
            pieces.addAll(place.lines.get(i).pieces());
            comments.addAll(place.lines.get(i).comments());
        }
        return new Draft(OptionalInt.empty(), Shape.CELL, pieces, Optional.of(cell), comments);
    }
}
