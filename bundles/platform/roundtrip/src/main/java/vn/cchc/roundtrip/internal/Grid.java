package vn.cchc.roundtrip.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The cells of one table; rows of its heading count downwards from 0. */
final class Grid {

    private final Map<Integer, Map<Integer, Line>> rows = new TreeMap<>();

    void put(int row, int column, Line line) {
        rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, line);
    }

    /** Returns the numbers of the rows below the heading, in order. */
    List<Integer> body() {
        return rows.keySet().stream().filter(row -> row > 0).collect(Collectors.toCollection(ArrayList::new));
    }

    /** Returns the cells of a row by column. */
    Map<Integer, Line> row(int row) {
        return rows.getOrDefault(row, Map.of());
    }

    Line cell(int row, int column) {
        return row(row).getOrDefault(column, new Line(List.of()));
    }

    /** Returns what is read in a row from a column on. */
    Line words(int row, int from) {
        return Line.plain(row(row).entrySet().stream()
                .filter(cell -> cell.getKey() >= from)
                .map(cell -> cell.getValue().shown())
                .collect(Collectors.joining(" | ")));
    }

    /** Returns what is read in the whole table. */
    Line words() {
        return Line.plain(
                rows.keySet().stream().map(row -> words(row, 1).shown()).collect(Collectors.joining(" ")));
    }
}
