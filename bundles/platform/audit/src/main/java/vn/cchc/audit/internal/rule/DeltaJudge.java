package vn.cchc.audit.internal.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.cchc.audit.AuditRule;
import vn.cchc.audit.internal.figure.Figure;
import vn.cchc.audit.internal.figure.Figure.Kind;
import vn.cchc.audit.internal.figure.Shape;
import vn.cchc.audit.internal.rule.Notes.Fault;
import vn.cchc.model.Severity;
import vn.cchc.model.arithmetic.Residual;
import vn.cchc.model.arithmetic.Residuals;
import vn.cchc.model.arithmetic.Rounding;

/** Judges a change against the figures before and after: first the direction of its words, then its size. */
final class DeltaJudge {

    private final Notes notes;

    DeltaJudge(Notes notes) {
        this.notes = notes;
    }

    void judge(Shape shape, int from, int to, Figure a, Figure b, Optional<Figure> change, String word, String turn) {
        BigDecimal diff = Deltas.difference(a, b);
        if (against(a, diff, word, turn)) {
            Fault fault = new Fault(
                    Severity.BLOCK,
                    word.isEmpty() ? turn.strip() : word,
                    diff.signum() > 0 ? "tăng" : "giảm",
                    Messages.text(
                            "delta.direction", shape.words(a), shape.words(b), word.isEmpty() ? turn.strip() : word),
                    "");
            notes.wrong(AuditRule.DELTA, shape, from, to, fault);
            return;
        }
        if (change.isEmpty()) {
            notes.holds(AuditRule.DELTA, shape, from, to);
            return;
        }
        Figure c = change.orElseThrow();
        if (c.kind() == Kind.PERCENT && a.kind() != Kind.PERCENT) {
            relative(shape, from, to, a, diff.abs(), c);
        } else if (right(a, diff, c)) {
            notes.holds(AuditRule.DELTA, shape, from, to);
        } else {
            wrong(shape, from, to, a, b, c);
        }
    }

    /** Whether the words say the other direction than the figures; a rank that grows in number goes down. */
    private static boolean against(Figure a, BigDecimal diff, String word, String turn) {
        int sign = diff.signum();
        if (a.kind() == Kind.RANK || a.kind() == Kind.FRACTION) {
            return word.equals("tăng") && sign > 0 || word.equals("giảm") && sign < 0;
        }
        boolean up = word.equals("tăng") || turn.matches(".*(?:tăng|lên|nâng).*");
        boolean down = word.equals("giảm") || turn.matches(".*(?:giảm|xuống).*");
        return up && sign < 0 && !down || down && sign > 0 && !up || up && down && sign != 0;
    }

    private static boolean right(Figure a, BigDecimal diff, Figure c) {
        BigDecimal size = diff.abs();
        if (c.kind() == Kind.PERCENT || c.scale() != a.scale()) {
            BigDecimal off = size.subtract(c.value()).abs();
            BigDecimal allowed = a.halfUnit().add(a.halfUnit()).add(c.halfUnit());
            if (c.kind() != Kind.PERCENT) {
                return off.compareTo(allowed) <= 0;
            }
            boolean points = c.decimals() >= a.decimals() ? off.signum() == 0 : off.compareTo(c.halfUnit()) <= 0;
            boolean relative = a.value().signum() != 0
                    && Rounding.compare(c.value(), Rounding.percent(size, a.value())) != Rounding.Verdict.DIFFERENT;
            return points || relative;
        }
        return size.compareTo(c.value()) == 0;
    }

    private void relative(Shape shape, int from, int to, Figure a, BigDecimal size, Figure c) {
        if (a.value().signum() == 0) {
            return;
        }
        BigDecimal computed = Rounding.percent(size, a.value());
        Rounding.Verdict verdict = Rounding.compare(c.value(), computed);
        if (verdict == Rounding.Verdict.EQUAL || notes.noted(AuditRule.PERCENT, shape, c.mark() + 1)) {
            notes.holds(AuditRule.DELTA, shape, from, to);
            return;
        }
        boolean cut = verdict == Rounding.Verdict.TRUNCATED;
        Fault fault = new Fault(
                cut ? Severity.HINT : Severity.BLOCK,
                shape.words(c),
                Amounts.percent(computed),
                Messages.text(
                        cut ? "percent.cut" : "percent.wrong",
                        shape.words(c),
                        Amounts.count(size) + " ÷ " + Amounts.count(a.value()),
                        Amounts.percent(computed)),
                "");
        notes.wrong(AuditRule.DELTA, shape, from, to, fault);
    }

    private void wrong(Shape shape, int from, int to, Figure a, Figure b, Figure c) {
        BigDecimal size = Deltas.difference(a, b).abs();
        Optional<Residual> residual = Residuals.ofFigure(c.value(), size, List.of());
        String computed = Amounts.write(size, c);
        Fault fault = new Fault(
                Severity.BLOCK,
                shape.words(c),
                computed,
                Messages.text("delta.wrong", shape.words(a), shape.words(b), computed, shape.words(c)),
                residual.map(Residual::words).orElse(""));
        notes.wrong(AuditRule.DELTA, shape, from, to, fault);
    }
}
