package vn.cchc.audit.internal.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.cchc.audit.AuditRule;
import vn.cchc.audit.internal.rule.Table.Cell;
import vn.cchc.audit.internal.rule.Table.Row;
import vn.cchc.audit.internal.rule.TableReading.Entry;
import vn.cchc.audit.internal.rule.TableReading.Proof;
import vn.cchc.model.Severity;
import vn.cchc.model.arithmetic.Residuals;
import vn.cchc.model.text.VietnameseNumbers;

/**
 * Totals in tables: a row against the rows it sums up, a column against the columns beside it.
 *
 * <p>Which rows and columns are the parts is tried out. A figure is accused only when the same reading gives the figures
 * of other columns or rows.
 */
final class TableSums implements Recogniser {

    private static final Pattern TOTAL_COLUMN =
            Pattern.compile("(?iu)(?:tổng|tổng số|tổng cộng|cộng|toàn tỉnh)(?: .{0,40})?");
    private static final BigDecimal NEAR = new BigDecimal("0.1");
    private static final int MANY = 3;
    private static final int MOST_CELLS = 40_000;

    @Override
    public void read(Document document, Notes notes) {
        if (!Table.any(document.source())) {
            return;
        }
        for (Table table : Table.of(document)) {
            List<Integer> columns = table.countColumns();
            if (table.rows().size() >= 2 && (long) table.rows().size() * columns.size() <= MOST_CELLS) {
                rows(table, columns, notes);
                columns(table, columns, notes);
            }
        }
    }

    private static void rows(Table table, List<Integer> columns, Notes notes) {
        TableRows rows = new TableRows(table);
        for (int i = 0; i < table.rows().size(); i++) {
            boolean total = rows.isTotal(i);
            int at = i;
            List<TableReading> readings = (total ? rows.partsOfTotal(i) : rows.partsUnder(i))
                    .stream().map(parts -> ofRow(table, at, parts, columns)).toList();
            TableReading.best(readings).ifPresent(best -> judgeRow(best, total, readings.size() == 1, notes));
        }
    }

    private static TableReading ofRow(Table table, int total, List<Integer> parts, List<Integer> columns) {
        TableReading reading = TableReading.empty();
        List<Row> rows = parts.stream().map(table.rows()::get).toList();
        for (int column : columns) {
            Optional<Cell> cell = table.rows().get(total).cell(column);
            List<BigDecimal> amounts = rows.stream()
                    .map(row -> row.amount(column))
                    .flatMap(Optional::stream)
                    .toList();
            if (cell.isPresent() && amounts.size() == rows.size()) {
                enter(cell.orElseThrow(), amounts, reading);
            }
        }
        return reading;
    }

    private static void enter(Cell cell, List<BigDecimal> parts, TableReading reading) {
        Optional<BigDecimal> stated =
                cell.value().filter(value -> !value.percent()).map(Table.Value::amount);
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (stated.isEmpty() || sum.signum() == 0) {
            return;
        }
        String how = parts.stream()
                .filter(part -> part.signum() != 0)
                .map(VietnameseNumbers::format)
                .collect(Collectors.joining(" + "));
        Entry entry = new Entry(cell, stated.orElseThrow(), sum, how, parts);
        (matches(stated.orElseThrow(), parts, sum) ? reading.right() : reading.wrong()).add(entry);
    }

    /** Figures with decimals were rounded one by one. */
    private static boolean matches(BigDecimal stated, List<BigDecimal> parts, BigDecimal sum) {
        int decimals = parts.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        if (Math.max(decimals, stated.scale()) <= 0) {
            return stated.compareTo(sum) == 0;
        }
        BigDecimal half = BigDecimal.valueOf(5, Math.max(1, stated.scale() + 1));
        BigDecimal halves = BigDecimal.valueOf(5L * parts.size(), decimals + 1);
        return stated.subtract(sum).abs().compareTo(half.add(halves)) <= 0;
    }

    private static void judgeRow(TableReading best, boolean total, boolean alone, Notes notes) {
        int right = best.proofs();
        int wrong = best.wrong().size();
        boolean most = right >= 2 && right > wrong;
        if (wrong == 0 || most && (total || right >= MANY * wrong)) {
            best.note(AuditRule.SUM, Proof.CERTAIN, notes);
        } else if (most || total && right >= 1 && right >= wrong) {
            best.note(AuditRule.SUM, Proof.LIKELY, notes);
        } else if (total
                && alone
                && best.right().isEmpty()
                && wrong == 1
                && slip(best.wrong().get(0))) {
            TableReading.note(best.wrong().get(0), AuditRule.SUM, Severity.WARN, notes);
        }
    }

    /** A single column has no other to prove it: then the gap itself has to look like a slip. */
    private static boolean slip(Entry entry) {
        BigDecimal gap = entry.stated().subtract(entry.computed()).abs();
        boolean near = gap.compareTo(entry.stated().multiply(NEAR)) <= 0;
        boolean typed =
                Residuals.ofFigure(entry.stated(), entry.computed(), List.of()).isPresent();
        return entry.parts().size() >= MANY && (near || typed);
    }

    private static void columns(Table table, List<Integer> columns, Notes notes) {
        for (int at = 0; at < columns.size(); at++) {
            if (!TOTAL_COLUMN.matcher(table.headOf(columns.get(at))).matches()) {
                continue;
            }
            List<TableReading> readings = new ArrayList<>();
            int end = at + 1;
            while (end < columns.size()
                    && !TOTAL_COLUMN.matcher(table.headOf(columns.get(end))).matches()) {
                end++;
            }
            for (int last = at + 3; last <= end; last++) {
                readings.add(ofColumn(table, columns.get(at), columns.subList(at + 1, last)));
            }
            int start = at;
            while (start > 0
                    && !TOTAL_COLUMN
                            .matcher(table.headOf(columns.get(start - 1)))
                            .matches()) {
                start--;
            }
            for (int first = start; first <= at - 2; first++) {
                readings.add(ofColumn(table, columns.get(at), columns.subList(first, at)));
            }
            TableReading.best(readings).ifPresent(best -> judgeColumn(best, notes));
        }
    }

    private static TableReading ofColumn(Table table, int total, List<Integer> parts) {
        TableReading reading = TableReading.empty();
        for (Row row : table.rows()) {
            Optional<Cell> cell = row.cell(total);
            List<BigDecimal> amounts =
                    parts.stream().map(row::amount).flatMap(Optional::stream).toList();
            if (cell.isPresent() && amounts.size() == parts.size()) {
                enter(cell.orElseThrow(), amounts, reading);
            }
        }
        return reading;
    }

    private static void judgeColumn(TableReading best, Notes notes) {
        int right = best.proofs();
        int wrong = best.wrong().size();
        if (right >= MANY && wrong * MANY <= right) {
            best.note(AuditRule.SUM, Proof.CERTAIN, notes);
        } else if (right >= 2 && wrong * 2 <= right) {
            best.note(AuditRule.SUM, Proof.LIKELY, notes);
        }
    }
}
