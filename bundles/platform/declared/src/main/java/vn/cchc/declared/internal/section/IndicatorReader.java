package vn.cchc.declared.internal.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.declared.internal.Ids;
import vn.cchc.declared.internal.expression.Expression;
import vn.cchc.declared.internal.expression.ExpressionException;
import vn.cchc.declared.internal.expression.Expressions;
import vn.cchc.declared.internal.yaml.Entry;
import vn.cchc.model.Indicator;
import vn.cchc.model.IndicatorKind;
import vn.cchc.model.Measure;
import vn.cchc.model.UnitLevel;
import vn.cchc.plugin.Derivation;

/** Reads {@code indicators}. */
final class IndicatorReader {

    private final String section;
    private final Expressions expressions;
    private final Ids ids = new Ids();
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final List<Derivation> derivations = new ArrayList<>();

    IndicatorReader(String section, Expressions expressions) {
        this.section = section;
        this.expressions = expressions;
    }

    void read(Entry top) {
        top.list("indicators").forEach(this::indicator);
    }

    List<Indicator> indicators() {
        return List.copyOf(indicators.values());
    }

    List<Derivation> derivations() {
        return derivations;
    }

    private void indicator(Entry entry) {
        String code = ids.claim(entry.get("code"));
        IndicatorKind kind = Arrays.stream(IndicatorKind.values())
                .filter(k -> k.id().equals(entry.text("kind")))
                .findFirst()
                .orElseThrow();
        if (!isSound(entry, code, kind)) {
            return;
        }
        entry.optional("formula").ifPresent(formula -> formula(entry.get("formula"), code));
        Optional<Indicator.Ratio> ratio =
                entry.optional("numerator").map(numerator -> new Indicator.Ratio(numerator, entry.text("denominator")));
        Indicator indicator = new Indicator(
                code,
                section,
                entry.text("name"),
                new Measure(entry.text("unit")),
                kind,
                entry.texts("total-of"),
                ratio,
                entry.optional("formula"),
                entry.optional("same-as"),
                entry.flag("required"),
                entry.optional("source"),
                levels(entry));
        indicators.putIfAbsent(code, indicator);
    }

    private static Set<UnitLevel> levels(Entry entry) {
        return entry.texts("collect").stream()
                .flatMap(id -> UnitLevel.byId(id).stream())
                .collect(Collectors.toSet());
    }

    /** Tells what the model would refuse, with the line and in the words of the file. */
    private static boolean isSound(Entry entry, String code, IndicatorKind kind) {
        boolean sound = true;
        List<String> ways =
                Stream.of("total-of", "numerator", "formula").filter(entry::has).toList();
        if (ways.size() > 1) {
            entry.problem("indicator.ways", code, String.join(", ", ways));
            sound = false;
        }
        if (entry.has("total-of") && kind != IndicatorKind.STOCK && kind != IndicatorKind.FLOW) {
            entry.get("kind").problem("indicator.total", code);
            sound = false;
        }
        if (entry.has("numerator") && kind != IndicatorKind.RATIO) {
            entry.get("kind").problem("indicator.ratio", code);
            sound = false;
        }
        boolean adds = (kind == IndicatorKind.STOCK || kind == IndicatorKind.FLOW) && !entry.has("formula");
        if (entry.has("collect") && !adds) {
            entry.get("collect").problem("indicator.collect", code);
            sound = false;
        }
        for (String key : List.of("same-as", "total-of", "numerator", "denominator")) {
            for (Entry other : entry.list(key)) {
                if (other.text().equals(code)) {
                    other.problem("indicator.itself", code);
                    sound = false;
                }
            }
        }
        return sound;
    }

    private void formula(Entry entry, String code) {
        try {
            Expression formula = expressions.compile(entry.text(), Expression.Type.NUMBER);
            if (!formula.isOnlyArithmetic()) {
                entry.problem("indicator.formula");
            } else if (formula.codes().isEmpty()) {
                entry.problem("expression.nocodes");
            } else if (formula.codes().contains(code)) {
                entry.problem("indicator.itself", code);
            } else {
                derivations.add(new DeclaredDerivation(code, formula));
            }
        } catch (ExpressionException wrong) {
            Mistakes.tell(entry, wrong);
        }
    }
}
