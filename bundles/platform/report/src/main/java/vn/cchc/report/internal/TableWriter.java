package vn.cchc.report.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.cchc.model.FormGroup;
import vn.cchc.model.Indicator;
import vn.cchc.model.LineShape;
import vn.cchc.model.Measure;
import vn.cchc.model.ObservationKey;
import vn.cchc.model.Period;
import vn.cchc.model.Register;
import vn.cchc.model.RegisterRow;
import vn.cchc.model.Wording;
import vn.cchc.model.text.VietnameseDates;
import vn.cchc.model.text.VietnameseNumbers;
import vn.cchc.plugin.Figure;
import vn.cchc.plugin.Figures;
import vn.cchc.plugin.template.Sentences;
import vn.cchc.report.ComposeRequest;
import vn.cchc.report.doc.Block;
import vn.cchc.report.doc.Inline;
import vn.cchc.report.doc.Origin;

/** Writes form groups and registers as tables. */
final class TableWriter {

    /** Number, name and unit of measure stand before the periods. */
    private static final int FIXED_COLUMNS = 3;

    private final ComposeRequest request;
    private final Figures figures;
    private final Wordings wordings;
    private final String unit;
    private final CoverageNotes notes;

    TableWriter(ComposeRequest request, Figures figures, CoverageNotes notes, Wordings wordings) {
        this.request = request;
        this.figures = figures;
        this.notes = notes;
        this.wordings = wordings;
        this.unit = request.province().unit();
    }

    /** Writes the table of a form group: the rows that have a figure in any of its periods, and those periods. */
    Optional<Block.Table> form(String section, FormGroup group, int number) {
        List<Period> periods = periods(group);
        Origin origin = new Origin(Origin.Kind.FORM, section + "/" + group.title());
        if (periods.isEmpty() || isRemoved(origin)) {
            return Optional.empty();
        }
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(Messages.text("column.number"), 5, Block.Align.CENTER));
        columns.add(new Block.Column(
                Messages.text("column.indicator"), Math.max(22, 60 - 9 * periods.size()), Block.Align.LEFT));
        columns.add(new Block.Column(Messages.text("column.measure"), 10, Block.Align.CENTER));
        // "Giai đoạn 2021-2025" would be broken at its hyphen in a column of a year's width.
        periods.forEach(p -> columns.add(
                new Block.Column(VietnameseDates.format(p), p instanceof Period.Range ? 13 : 10, Block.Align.RIGHT)));
        List<List<Block.Cell>> rows = new ArrayList<>();
        boolean gaps = false;
        for (String code : group.rows()) {
            Optional<Indicator> indicator = figures.indicator(code);
            if (indicator.isPresent()) {
                List<Block.Cell> row = row(rows.size() + 1, indicator.get(), periods);
                long empty = row.stream()
                        .skip(FIXED_COLUMNS)
                        .filter(cell -> cell.inlines().isEmpty())
                        .count();
                if (empty < periods.size()) {
                    gaps |= empty > 0;
                    rows.add(row);
                }
            }
        }
        List<String> said = new ArrayList<>();
        notes.below(shown(group, periods)).ifPresent(said::add);
        if (gaps) {
            said.add(Messages.text("table.note"));
        }
        return Optional.of(table(origin, number, group.title(), columns, rows, String.join(" ", said)));
    }

    private List<Figure> shown(FormGroup group, List<Period> periods) {
        return group.rows().stream()
                .flatMap(code -> periods.stream().flatMap(p -> figures.find(unit, code, p).stream()))
                .toList();
    }

    /** A table is left out by its name alone: what it shows is in the workspace, not in the words of a module. */
    private boolean isRemoved(Origin origin) {
        return wordings.of(Wording.Kind.REMOVED).stream()
                .anyMatch(w -> w.target().equals(origin.id()));
    }

    private Block.Table table(
            Origin origin,
            int number,
            String caption,
            List<Block.Column> columns,
            List<List<Block.Cell>> rows,
            String note) {
        return new Block.Table(
                origin,
                number,
                words(origin, "caption", LineShape.CAPTION, caption),
                columns,
                List.of(),
                rows,
                note.isEmpty() ? "" : words(origin, "note", LineShape.NOTE, note));
    }

    /** Captions and notes are plain words: what they show has no place for more. */
    private String words(Origin origin, String part, LineShape shape, String words) {
        return wordings.decide(origin.id() + "#" + part, shape, Sentences.escape(words))
                .map(line -> Words.plain(line.text()))
                .orElse("");
    }

    private List<Block.Cell> row(int number, Indicator indicator, List<Period> periods) {
        boolean total = !indicator.totalOf().isEmpty();
        List<Block.Cell> cells = new ArrayList<>();
        cells.add(text(Integer.toString(number), total));
        cells.add(text(indicator.name(), total));
        cells.add(text(indicator.measure().name(), false));
        for (Period period : periods) {
            cells.add(figures.find(unit, indicator.code(), period)
                    .map(f -> new Block.Cell(List.of(number(f)), total))
                    .orElseGet(() -> new Block.Cell(List.of(), false)));
        }
        return cells;
    }

    private static Inline number(Figure figure) {
        // The unit stands in its own column, so the cell holds the bare figure; a state is written in words.
        String written = VietnameseNumbers.format(figure.value(), Measure.NONE);
        ObservationKey key =
                new ObservationKey(figure.unit(), figure.indicator().code(), figure.period());
        List<ObservationKey> entries =
                figure.entries().stream().map(o -> o.key()).toList();
        return new Inline.Number(written, key, figure.value(), entries);
    }

    /** Returns the declared columns that have a figure; without a declaration, whatever periods the rows have. */
    private List<Period> periods(FormGroup group) {
        Set<Period> present = new TreeSet<>(Period.BY_END);
        group.rows().forEach(code -> figures.series(unit, code).forEach(f -> present.add(f.period())));
        Set<Period> wanted = new LinkedHashSet<>(group.periods().isEmpty() ? present : group.periods());
        List<Period> columns = new ArrayList<>(wanted);
        columns.retainAll(present);
        if (!group.periods().isEmpty()) {
            // A figure that was entered for another date than the form foresaw must not vanish from the report.
            present.stream().filter(p -> !wanted.contains(p)).forEach(columns::add);
        }
        columns.sort(TableWriter::chronological);
        return columns;
    }

    /** Within the same end the whole period stands after the years inside it. */
    private static int chronological(Period a, Period b) {
        int order = Boolean.compare(a instanceof Period.Range, b instanceof Period.Range);
        return order != 0 ? order : Period.BY_END.compare(a, b);
    }

    /** Writes the table of a register; empty when it has no rows. */
    Optional<Block.Table> register(Register register, int number) {
        List<RegisterRow> rows = request.rows().stream()
                .filter(r -> r.register().equals(register.path()))
                .sorted((a, b) -> Integer.compare(a.number(), b.number()))
                .toList();
        Origin origin = new Origin(Origin.Kind.REGISTER, register.path());
        if (rows.isEmpty() || isRemoved(origin)) {
            return Optional.empty();
        }
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(Messages.text("column.number"), 5, Block.Align.CENTER));
        for (Register.Column column : register.columns()) {
            boolean words = column.type() == Register.CellType.TEXT;
            columns.add(
                    new Block.Column(column.title(), words ? 30 : 12, words ? Block.Align.LEFT : Block.Align.CENTER));
        }
        List<List<Block.Cell>> cells = new ArrayList<>();
        for (RegisterRow row : rows) {
            List<Block.Cell> line = new ArrayList<>();
            line.add(text(Integer.toString(cells.size() + 1), false));
            for (int i = 0; i < register.columns().size(); i++) {
                // A row may be older than the register's last column.
                line.add(text(i < row.cells().size() ? row.cells().get(i) : "", false));
            }
            cells.add(line);
        }
        return Optional.of(table(origin, number, register.title(), columns, cells, ""));
    }

    private static Block.Cell text(String text, boolean bold) {
        return new Block.Cell(text.isEmpty() ? List.of() : List.of(Inline.Text.of(text)), bold);
    }
}
