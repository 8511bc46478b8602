package vn.cchc.audit.internal.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.audit.AuditText;
import vn.cchc.audit.internal.figure.Shape;

/**
 * A table with figures: what stands over its columns, and its rows below the head.
 *
 * @param heads the words over each column, in small letters
 * @param rows the rows that have figures, and those between them
 */
record Table(Map<Integer, String> heads, List<Row> rows) {

    private static final Pattern NUMBER =
            Pattern.compile("(?:(\\d{1,3}(?:\\.\\d{3})+|\\d{1,15})(?:,(\\d{1,4}))?|(\\d{1,6}\\.\\d{1,2}))\\s?(%)?");
    private static final Pattern NONE = Pattern.compile("[-–—.…/\\s]*");
    private static final Pattern YEAR = Pattern.compile("(?:năm )?(?:19|20)\\d{2}");
    private static final Pattern ORDER = Pattern.compile("(?iu)(?:stt|tt|số tt|số thứ tự|#).*");
    private static final Pattern NO_COUNT = Pattern.compile(
            "(?iu).*(?:%|tỷ lệ|tỉ lệ|tỷ trọng|bình quân|trung bình|điểm|hạng|chỉ số|ghi chú|năm sinh|năm ban hành|số hiệu|mức độ).*");

    /** A figure in a cell. */
    record Value(BigDecimal amount, int decimals, boolean percent) {}

    /**
     * A cell.
     *
     * @param shapes its paragraphs; never empty
     */
    record Cell(int column, String text, List<Shape> shapes) {
        Optional<Value> value() {
            Matcher number = NUMBER.matcher(text);
            if (!number.matches()) {
                return Optional.empty();
            }
            String whole = number.group(3) != null
                    ? number.group(3)
                    : number.group(1).replace(".", "") + (number.group(2) == null ? "" : "." + number.group(2));
            BigDecimal amount = new BigDecimal(whole);
            return Optional.of(new Value(amount, amount.scale(), number.group(4) != null));
        }

        boolean empty() {
            return NONE.matcher(text).matches();
        }
    }

    /** A row with its cells by column. */
    record Row(Map<Integer, Cell> cells) {
        Optional<Value> value(int column) {
            return cell(column).flatMap(Cell::value);
        }

        Optional<Cell> cell(int column) {
            return Optional.ofNullable(cells.get(column));
        }

        /** Returns the figure of a column, zero when the cell is empty, nothing when it has words. */
        Optional<BigDecimal> amount(int column) {
            Cell cell = cells.get(column);
            return cell == null || cell.empty()
                    ? Optional.of(BigDecimal.ZERO)
                    : cell.value().filter(value -> !value.percent()).map(Value::amount);
        }

        /** Returns its words in small letters. */
        String label() {
            StringBuilder words = new StringBuilder();
            for (Cell cell : cells.values()) {
                if (cell.value().isEmpty()
                        && cell.text().chars().filter(Character::isLetter).count() > 1) {
                    words.append(words.isEmpty() ? "" : " ").append(cell.text());
                }
            }
            return words.toString().toLowerCase(Locale.ROOT);
        }

        /** Returns what stands in its first cell. */
        String first() {
            return cells.isEmpty() ? "" : cells.values().iterator().next().text();
        }
    }

    /** Reads the tables of a document. */
    static List<Table> of(Document document) {
        Map<Integer, Map<Integer, Map<Integer, List<Shape>>>> found = new TreeMap<>();
        for (Shape shape : document.shapes()) {
            shape.passage().cell().ifPresent(cell -> found.computeIfAbsent(cell.table(), key -> new TreeMap<>())
                    .computeIfAbsent(cell.row(), key -> new TreeMap<>())
                    .computeIfAbsent(cell.column(), key -> new ArrayList<>())
                    .add(shape));
        }
        return found.values().stream().map(Table::of).toList();
    }

    private static Table of(Map<Integer, Map<Integer, List<Shape>>> found) {
        Map<Integer, String> heads = new TreeMap<>();
        List<Row> rows = new ArrayList<>();
        for (Map<Integer, List<Shape>> cells : found.values()) {
            Map<Integer, Cell> row = new TreeMap<>();
            cells.forEach((column, shapes) -> row.put(column, new Cell(column, text(shapes), shapes)));
            if (rows.isEmpty() && head(row)) {
                row.forEach((column, cell) ->
                        heads.merge(column, cell.text().toLowerCase(Locale.ROOT), (a, b) -> a + " " + b));
            } else {
                rows.add(new Row(row));
            }
        }
        return new Table(heads, List.copyOf(rows));
    }

    private static String text(List<Shape> shapes) {
        StringBuilder text = new StringBuilder();
        for (Shape shape : shapes) {
            String written = shape.passage().marker().written();
            text.append(text.isEmpty() ? "" : " ").append(written.isEmpty() ? "" : written + " ");
            text.append(shape.passage().text());
        }
        return text.toString().strip();
    }

    /** Rows at the top belong to the head when they have words, years, or the numbers of the columns. */
    private static boolean head(Map<Integer, Cell> row) {
        List<Cell> figures = row.values().stream()
                .filter(cell ->
                        cell.value().isPresent() && !YEAR.matcher(cell.text()).matches())
                .toList();
        boolean counts = figures.size() > 2
                && figures.size() >= row.size() - 2
                && figures.stream()
                        .skip(1)
                        .allMatch(cell -> cell.value()
                                        .orElseThrow()
                                        .amount()
                                        .subtract(BigDecimal.ONE)
                                        .compareTo(figures.get(figures.indexOf(cell) - 1)
                                                .value()
                                                .orElseThrow()
                                                .amount())
                                == 0);
        return figures.isEmpty() || counts;
    }

    String headOf(int column) {
        return heads.getOrDefault(column, "").strip();
    }

    /** Returns the columns that count things or money, in order. */
    List<Integer> countColumns() {
        TreeSet<Integer> columns = new TreeSet<>();
        rows.forEach(row -> row.cells().forEach((column, cell) -> {
            if (cell.value().filter(value -> !value.percent()).isPresent()) {
                columns.add(column);
            }
        }));
        columns.removeIf(column -> ORDER.matcher(headOf(column)).matches()
                || NO_COUNT.matcher(headOf(column)).matches()
                || ordinal(column));
        return List.copyOf(columns);
    }

    /** Whether the first column only numbers the rows. */
    private boolean ordinal(int column) {
        if (column != 1) {
            return false;
        }
        return rows.stream().map(Row::first).allMatch(text -> text.length() <= 4);
    }

    /** Returns the columns that give a rate. */
    List<Integer> rateColumns() {
        return heads.keySet().stream()
                .filter(column -> headOf(column).matches(".*(?:%|tỷ lệ|tỉ lệ|tỷ trọng).*"))
                .filter(column ->
                        rows.stream().anyMatch(row -> row.value(column).isPresent()))
                .toList();
    }

    /** Returns whether a text has tables at all: only whole documents have. */
    static boolean any(AuditText text) {
        return text.parts().stream().anyMatch(part -> part.cell().isPresent());
    }
}
