package vn.cchc.audit.internal.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.audit.AuditRule;
import vn.cchc.audit.internal.figure.Figure;
import vn.cchc.audit.internal.figure.Shape;
import vn.cchc.audit.internal.rule.Notes.Fault;
import vn.cchc.model.Severity;
import vn.cchc.model.arithmetic.Residual;
import vn.cchc.model.arithmetic.Residuals;

/** Sums written out: "35.822+243+415+113 = 36.593 người". */
final class Chains implements Recogniser {

    private static final String TERM = "\ue001[^\ue001-\ue005,.;:()=+–-]{0,40}";
    private static final Pattern CHAIN =
            Pattern.compile(TERM + "(?:\\s?[+–-]\\s?" + TERM + "){1,20}\\s?=\\s?(?<total>\ue001)");

    @Override
    public void read(Document document, Notes notes) {
        for (Shape shape : document.shapes()) {
            if (shape.low().indexOf('=') >= 0) {
                Matcher chain = CHAIN.matcher(shape.low());
                while (chain.find()) {
                    judge(shape, chain, notes);
                }
            }
        }
    }

    private static void judge(Shape shape, Matcher chain, Notes notes) {
        Figure total = shape.figureOf(chain, "total").orElseThrow();
        List<Figure> terms = shape.figuresIn(chain.start(), total.mark());
        BigDecimal sum = BigDecimal.ZERO;
        int last = chain.start();
        for (Figure term : terms) {
            String sign = shape.low().substring(last, term.mark());
            boolean minus = sign.strip().endsWith("-") || sign.strip().endsWith("–");
            boolean bare = term.scale() == 0 && terms.stream().allMatch(other -> other.scale() == 0);
            BigDecimal value = bare ? term.value().movePointRight(total.scale()) : term.value();
            sum = minus ? sum.subtract(value) : sum.add(value);
            last = term.mark() + 1;
        }
        if (sum.compareTo(total.value()) == 0) {
            notes.holds(AuditRule.SUM, shape, chain.start(), chain.end());
            return;
        }
        List<Residuals.Known> known = terms.stream()
                .map(term -> new Residuals.Known(shape.words(term), term.value()))
                .toList();
        Optional<Residual> residual = Residuals.ofSum(total.value(), sum, known, List.of());
        String computed = Amounts.write(sum, total);
        notes.wrong(
                AuditRule.SUM,
                shape,
                chain.start(),
                chain.end(),
                new Fault(
                        Severity.BLOCK,
                        shape.words(total),
                        computed,
                        Messages.text("sum.chain", shape.words(chain.start(), chain.end()), computed),
                        residual.map(Residual::words).orElse("")));
    }
}
