package vn.cchc.exchange.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A semicolon file as a table.
 *
 * @param file name of the file
 * @param headerLine line of the column names
 * @param header column names as written
 * @param rows lines below that aren't blank
 */
record Table(String file, int headerLine, List<String> header, List<Row> rows) {

    private static final CSVFormat FORMAT = CSVFormat.Builder.create()
            .setDelimiter(';')
            .setQuote('"')
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(true)
            .get();

    /**
     * One line.
     *
     * @param line its number in the file
     * @param cells its cells, without surrounding blanks
     */
    record Row(int line, List<String> cells) {
        /** Returns a cell, empty when the line is shorter. */
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    /** Reads a table; empty, with the problem noted, when quotes are wrong or nothing is there. */
    static Optional<Table> read(TextFile file, Findings findings) {
        List<Row> rows = new ArrayList<>();
        int line = 1;
        try (CSVParser parser = CSVParser.parse(file.text(), FORMAT)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                Row row =
                        new Row(line, records.next().stream().map(Table::clean).toList());
                boolean separator = rows.isEmpty() && row.cell(0).startsWith("sep=");
                if (!row.isBlank() && !separator) {
                    rows.add(row);
                }
                line = Math.toIntExact(parser.getCurrentLineNumber()) + 1;
            }
        } catch (IOException | UncheckedIOException e) {
            findings.problem(new Place(file.name(), line, ""), "table.quotes");
            return Optional.empty();
        }
        if (rows.isEmpty()) {
            findings.problem(new Place(file.name(), 0, ""), "file.empty");
            return Optional.empty();
        }
        Row head = rows.get(0);
        return Optional.of(
                new Table(file.name(), head.line(), head.cells(), List.copyOf(rows.subList(1, rows.size()))));
    }

    private static String clean(String cell) {
        return cell.replace('\u00a0', ' ').strip();
    }

    /**
     * Finds the place of each column; empty, with the problems noted, when one is missing, unknown or there twice.
     *
     * @param wanted the names that the header must have, in any order
     */
    Optional<Map<String, Integer>> columns(List<String> wanted, Findings findings) {
        Place place = new Place(file, headerLine, "");
        String expected = String.join(";", wanted);
        Map<String, Integer> found = new LinkedHashMap<>();
        int before = findings.problems().size();
        for (int i = 0; i < header.size(); i++) {
            String title = header.get(i);
            Optional<String> known = wanted.stream().filter(w -> same(w, title)).findFirst();
            if (known.isEmpty() && !title.isEmpty()) {
                findings.problem(place.at(title), "column.unknown", title, expected);
            } else if (known.isPresent() && found.putIfAbsent(known.get(), i) != null) {
                findings.problem(place.at(title), "column.twice", title, expected);
            }
        }
        for (String name : wanted) {
            if (!found.containsKey(name)) {
                findings.problem(place.at(name), "column.missing", name, expected);
            }
        }
        return findings.problems().size() == before ? Optional.of(found) : Optional.empty();
    }

    /** Notes a problem when a line has more filled cells than the header has names. */
    boolean fits(Row row, Findings findings) {
        for (int i = header.size(); i < row.cells().size(); i++) {
            if (!row.cell(i).isEmpty()) {
                findings.problem(
                        new Place(file, row.line(), ""),
                        "row.too-long",
                        row.cells().size(),
                        header.size());
                return false;
            }
        }
        return true;
    }

    /** Tells whether two column names are the same but for case and blanks. */
    static boolean same(String a, String b) {
        return plain(a).equals(plain(b));
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
