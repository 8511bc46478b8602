package vn.cchc.roundtrip.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.model.LineShape;
import vn.cchc.model.WrittenLine;
import vn.cchc.office.ReturnedReport;
import vn.cchc.office.ReturnedReport.ReturnedBlock;

/** The tables that were written beside those that came back. */
final class Tables {

    private static final double ALIKE = 0.5;

    /** A table that was written. */
    record Was(int anchor, String origin, Grid grid) {}

    /** A table that came back; the index is that of its first cell among all blocks. */
    record Came(int index, int anchor, Grid grid) {}

    /** One of both; a new table has no first. */
    record Pair(Optional<Was> was, Came came) {}

    private final List<Was> was;
    private final List<Came> came;

    Tables(List<WrittenLine> base, ReturnedReport returned) {
        Map<Integer, Was> written = new LinkedHashMap<>();
        for (WrittenLine line : base) {
            if (line.shape() == LineShape.CELL) {
                String[] place = line.part().split("\\.", 2);
                written.computeIfAbsent(line.anchor(), a -> new Was(a, line.origin(), new Grid()))
                        .grid()
                        .put(Integer.parseInt(place[0]), Integer.parseInt(place[1]), Line.read(line.text()));
            }
        }
        was = List.copyOf(written.values());
        came = read(returned.blocks());
    }

    private static List<Came> read(List<ReturnedBlock> blocks) {
        List<Came> tables = new ArrayList<>();
        int lastRow = Integer.MAX_VALUE;
        int lastIndex = -1;
        for (int i = 0; i < blocks.size(); i++) {
            Optional<ReturnedReport.Cell> cell = blocks.get(i).cell();
            if (cell.isEmpty()) {
                continue;
            }
            int anchor = cell.get().table().orElse(0);
            boolean next = tables.isEmpty()
                    || lastIndex != i - 1
                    || anchor != tables.get(tables.size() - 1).anchor()
                    || cell.get().row() < lastRow;
            if (next) {
                tables.add(new Came(i, anchor, new Grid()));
            }
            Line line = LineReader.raw(blocks.get(i).pieces()).unstyled();
            tables.get(tables.size() - 1)
                    .grid()
                    .put(cell.get().row(), cell.get().column(), line);
            lastRow = cell.get().row();
            lastIndex = i;
        }
        return tables;
    }

    /** Pairs them by anchor, those that have lost it by what they say. */
    List<Pair> pairs() {
        List<Was> left = new ArrayList<>(was);
        Map<Came, Was> found = new LinkedHashMap<>();
        for (Came table : came) {
            left.stream().filter(w -> w.anchor() == table.anchor()).findFirst().ifPresent(w -> {
                found.put(table, w);
                left.remove(w);
            });
        }
        for (Came table : came) {
            if (!found.containsKey(table)) {
                left.stream()
                        .filter(w -> Likeness.of(w.grid().words(), table.grid().words()) >= ALIKE)
                        .findFirst()
                        .ifPresent(w -> {
                            found.put(table, w);
                            left.remove(w);
                        });
            }
        }
        return came.stream()
                .map(table -> new Pair(Optional.ofNullable(found.get(table)), table))
                .toList();
    }

    /** Tells whether the cells of a table that was written came back. */
    boolean isThere(int anchor) {
        return pairs().stream()
                .anyMatch(p -> p.was().filter(w -> w.anchor() == anchor).isPresent());
    }
}
