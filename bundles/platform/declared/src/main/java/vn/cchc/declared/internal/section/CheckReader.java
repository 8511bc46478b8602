package vn.cchc.declared.internal.section;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.cchc.declared.internal.Ids;
import vn.cchc.declared.internal.Messages;
import vn.cchc.declared.internal.Nearest;
import vn.cchc.declared.internal.expression.Expression;
import vn.cchc.declared.internal.expression.ExpressionException;
import vn.cchc.declared.internal.expression.Expressions;
import vn.cchc.declared.internal.yaml.Entry;
import vn.cchc.model.Period;
import vn.cchc.model.Severity;
import vn.cchc.plugin.Check;
import vn.cchc.plugin.CheckExample;

/** Reads {@code checks}. */
final class CheckReader {

    private final String section;
    private final Expressions expressions;
    private final Ids ids = new Ids();
    private final List<Check> checks = new ArrayList<>();

    CheckReader(String section, Expressions expressions) {
        this.section = section;
        this.expressions = expressions;
    }

    void read(Entry top) {
        top.list("checks").forEach(this::check);
    }

    List<Check> checks() {
        return checks;
    }

    private void check(Entry entry) {
        String id = ids.claim(entry.get("id"));
        Optional<Expression> rule = rule(entry.get("rule"));
        rule.ifPresent(expression -> checks.add(new DeclaredCheck(
                section,
                id,
                expression,
                Severity.valueOf(entry.text("severity").toUpperCase(Locale.ROOT)),
                entry.text("say"),
                entry.optional("why").orElseGet(() -> Messages.text("finding.why")),
                List.of(example(entry, "holds", expression), example(entry, "fails", expression)))));
    }

    private Optional<Expression> rule(Entry entry) {
        try {
            Expression rule = expressions.compile(entry.text(), Expression.Type.CONDITION);
            if (rule.codes().isEmpty()) {
                entry.problem("expression.nocodes");
                return Optional.empty();
            }
            return Optional.of(rule);
        } catch (ExpressionException wrong) {
            Mistakes.tell(entry, wrong);
            return Optional.empty();
        }
    }

    private static CheckExample example(Entry check, String key, Expression rule) {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        Set<String> missing = new TreeSet<>(rule.codes());
        for (Entry figure : check.entries(key)) {
            String[] parts = figure.key().split("@", 2);
            missing.remove(parts[0]);
            if (parts.length == 2 && Period.parse(parts[1]).isEmpty()) {
                figure.problem("period", parts[1]);
            }
            if (!rule.codes().contains(parts[0])) {
                figure.problem("example.code", parts[0], Nearest.hint(parts[0], rule.codes()));
            }
            figures.put(figure.key(), figure.number());
        }
        if (!missing.isEmpty()) {
            check.get(key).problem("example.missing", String.join(", ", missing));
        }
        return new CheckExample(key.equals("holds"), figures);
    }
}
