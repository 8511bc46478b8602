package vn.cchc.audit.internal.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.audit.AuditRule;
import vn.cchc.audit.internal.rule.Table.Row;
import vn.cchc.audit.internal.rule.Table.Value;
import vn.cchc.audit.internal.rule.TableReading.Entry;
import vn.cchc.audit.internal.rule.TableReading.Proof;
import vn.cchc.model.arithmetic.Rounding;
import vn.cchc.model.text.VietnameseNumbers;

/** Columns of rates in tables against the two columns of counts that most of them come from. */
final class TableRates implements Recogniser {

    private static final int MANY = 3;
    private static final int MOST_COLUMNS = 30;
    private static final int MOST_ROWS = 2_000;

    @Override
    public void read(Document document, Notes notes) {
        if (!Table.any(document.source())) {
            return;
        }
        for (Table table : Table.of(document)) {
            List<Integer> counts = table.countColumns();
            if (counts.size() <= MOST_COLUMNS && table.rows().size() <= MOST_ROWS) {
                table.rateColumns().forEach(rate -> judge(table, rate, counts, notes));
            }
        }
    }

    private static void judge(Table table, int rate, List<Integer> counts, Notes notes) {
        List<TableReading> readings = new ArrayList<>();
        for (int part : counts) {
            for (int whole : counts) {
                if (part != whole) {
                    readings.add(reading(table, rate, part, whole, false));
                    readings.add(reading(table, rate, part, whole, true));
                }
            }
        }
        Optional<TableReading> best = TableReading.best(readings);
        if (best.isEmpty()) {
            return;
        }
        TableReading chosen = best.orElseThrow();
        int right = chosen.right().size();
        int wrong = chosen.wrong().size();
        boolean rivals = readings.stream()
                .anyMatch(other -> other != chosen
                        && other.right().size() == right
                        && !other.wrong().equals(chosen.wrong()));
        if (wrong > 0 && rivals) {
            return;
        }
        if (right >= MANY && wrong * MANY <= right) {
            chosen.note(AuditRule.PERCENT, Proof.CERTAIN, notes);
        } else if (right >= 2 && wrong * 2 <= right) {
            chosen.note(AuditRule.PERCENT, Proof.LIKELY, notes);
        }
    }

    private static TableReading reading(Table table, int rate, int part, int whole, boolean change) {
        TableReading reading = TableReading.empty();
        for (Row row : table.rows()) {
            Optional<Value> stated = row.value(rate);
            Optional<Value> a = row.value(part);
            Optional<Value> b = row.value(whole);
            if (stated.isPresent()
                    && a.isPresent()
                    && b.isPresent()
                    && b.orElseThrow().amount().signum() > 0) {
                enter(
                        row,
                        rate,
                        stated.orElseThrow(),
                        a.orElseThrow().amount(),
                        b.orElseThrow().amount(),
                        change,
                        reading);
            }
        }
        return reading;
    }

    private static void enter(
            Row row, int rate, Value stated, BigDecimal part, BigDecimal whole, boolean change, TableReading reading) {
        BigDecimal upper = change ? part.subtract(whole).abs() : part;
        BigDecimal computed = Rounding.percent(upper, whole);
        String how = (change
                        ? "|" + VietnameseNumbers.format(part) + " - " + VietnameseNumbers.format(whole) + "|"
                        : VietnameseNumbers.format(part))
                + " ÷ " + VietnameseNumbers.format(whole);
        BigDecimal shown = computed.setScale(Math.max(2, stated.decimals()), RoundingMode.HALF_UP);
        Entry entry = new Entry(row.cell(rate).orElseThrow(), stated.amount(), shown, how, List.of());
        boolean right = Rounding.compare(stated.amount(), computed) != Rounding.Verdict.DIFFERENT;
        (right ? reading.right() : reading.wrong()).add(entry);
    }
}
