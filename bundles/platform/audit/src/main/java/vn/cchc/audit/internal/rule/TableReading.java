package vn.cchc.audit.internal.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.cchc.audit.AuditRule;
import vn.cchc.audit.internal.figure.Shape;
import vn.cchc.audit.internal.rule.Notes.Fault;
import vn.cchc.model.Severity;
import vn.cchc.model.arithmetic.Residual;
import vn.cchc.model.arithmetic.Residuals;
import vn.cchc.model.text.VietnameseNumbers;

/**
 * One way to understand some figures of a table, with the cells for which it is right and those for which it isn't.
 *
 * @param right the cells whose figure it gives
 * @param wrong the cells whose figure it contradicts
 */
record TableReading(List<Entry> right, List<Entry> wrong) {

    /**
     * A figure and what it should be.
     *
     * @param how the figures it was computed from, as they are added or divided
     * @param parts the figures that are added; empty for a rate
     */
    record Entry(Table.Cell cell, BigDecimal stated, BigDecimal computed, String how, List<BigDecimal> parts) {
        boolean weak() {
            return parts.stream().filter(part -> part.signum() != 0).count() < 2;
        }
    }

    /** How surely the reading is the right one. */
    enum Proof {
        /** Most of the other figures prove it. */
        CERTAIN,
        /** Some of the others do. */
        LIKELY,
        NONE
    }

    static TableReading empty() {
        return new TableReading(new ArrayList<>(), new ArrayList<>());
    }

    /** Returns the reading that gives most of the figures. */
    static Optional<TableReading> best(List<TableReading> readings) {
        return readings.stream()
                .max(Comparator.comparingInt(
                                (TableReading reading) -> reading.right().size())
                        .thenComparing(reading -> -reading.wrong().size()));
    }

    int proofs() {
        return (int) right.stream()
                .filter(entry -> entry.parts().isEmpty() || !entry.weak())
                .count();
    }

    void note(AuditRule rule, Proof proof, Notes notes) {
        if (proof == Proof.NONE && !wrong.isEmpty()) {
            return;
        }
        for (Entry entry : right) {
            Shape shape = shape(entry);
            notes.holds(rule, shape, 0, shape.text().length());
        }
        wrong.forEach(entry -> note(entry, rule, proof == Proof.CERTAIN ? Severity.BLOCK : Severity.WARN, notes));
    }

    static void note(Entry entry, AuditRule rule, Severity severity, Notes notes) {
        boolean sum = rule == AuditRule.SUM;
        Optional<Residual> residual =
                sum ? Residuals.ofSum(entry.stated(), entry.computed(), known(entry), List.of()) : Optional.empty();
        String unit = sum ? "" : "%";
        String computed = VietnameseNumbers.format(entry.computed()) + unit;
        Shape shape = shape(entry);
        String message =
                Messages.text(sum ? "table.sum" : "table.percent", entry.cell().text(), entry.how(), computed);
        Fault fault = new Fault(
                severity,
                entry.cell().text(),
                computed,
                message,
                residual.map(Residual::words).orElse(""));
        notes.wrong(rule, shape, 0, shape.text().length(), fault);
    }

    private static List<Residuals.Known> known(Entry entry) {
        return entry.parts().stream()
                .map(part -> new Residuals.Known(VietnameseNumbers.format(part), part))
                .toList();
    }

    private static Shape shape(Entry entry) {
        return entry.cell().shapes().get(0);
    }
}
