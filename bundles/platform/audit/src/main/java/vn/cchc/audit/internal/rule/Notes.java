package vn.cchc.audit.internal.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.cchc.audit.AuditFinding;
import vn.cchc.audit.AuditResult;
import vn.cchc.audit.AuditRule;
import vn.cchc.audit.Claim;
import vn.cchc.audit.Place;
import vn.cchc.audit.internal.figure.Shape;
import vn.cchc.model.Severity;

/** Collects claims and findings; what two recognisers see in the same words is kept once. */
public final class Notes {

    private static final int LONGEST_QUOTE = 240;

    private final List<Claim> claims = new ArrayList<>();
    private final List<AuditFinding> findings = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> ends = new HashSet<>();

    /** What is wrong with a claim. */
    record Fault(Severity severity, String stated, String computed, String message, String explanation) {}

    private final java.util.Map<Shape, List<int[]>> ranges = new java.util.IdentityHashMap<>();

    /** Returns whether a claim about figures that was noted before takes in the figure at a position of a shape. */
    boolean covers(Shape shape, int mark) {
        return covers(shape, mark, false);
    }

    /** Returns whether such a claim, a rate left out, takes in the figure. */
    boolean coversButRates(Shape shape, int mark) {
        return covers(shape, mark, true);
    }

    private boolean covers(Shape shape, int mark, boolean ratesOut) {
        return ranges.getOrDefault(shape, List.of()).stream()
                .anyMatch(range -> range[0] <= mark && mark < range[1] && !(ratesOut && range[2] == 1));
    }

    private void cover(AuditRule rule, Shape shape, int from, int to) {
        if (rule == AuditRule.SUM || rule == AuditRule.UNIT || rule == AuditRule.PERCENT || rule == AuditRule.DELTA) {
            ranges.computeIfAbsent(shape, s -> new ArrayList<>())
                    .add(new int[] {from, to, rule == AuditRule.PERCENT ? 1 : 0});
        }
    }

    /** Notes a claim that holds; positions are those of the shape. */
    void holds(AuditRule rule, Shape shape, int from, int to) {
        if (seen.add(key(rule, shape, from, to))) {
            cover(rule, shape, from, to);
            ends.add(key(rule, shape, -1, to));
            claims.add(new Claim(rule, shape.passage().placeAt(shape.origin()[from]), quote(shape, from, to), true));
        }
    }

    /** Notes a claim that doesn't hold; positions are those of the shape. */
    void wrong(AuditRule rule, Shape shape, int from, int to, Fault fault) {
        int end = Math.min(to, shape.text().length());
        Place begins = shape.passage().placeAt(shape.origin()[from]);
        Place ended = shape.passage().placeAt(Math.max(0, shape.origin()[end] - 1));
        String quote = quote(shape, from, end);
        Claim right = new Claim(rule, begins, quote, true);
        // A citation can be right in one respect and wrong in another; a sum that is right in one reading is right.
        boolean known = !seen.add(key(rule, shape, from, to)) && !(rule == AuditRule.CITE && claims.remove(right));
        if (known || !seen.add(rule + " " + begins + fault.stated() + fault.computed())) {
            return;
        }
        cover(rule, shape, from, to);
        ends.add(key(rule, shape, -1, to));
        claims.add(new Claim(rule, begins, quote, fault.severity() == Severity.HINT));
        add(rule, begins, ended, quote, fault);
    }

    /** Notes a fault that is no claim about figures. */
    void add(AuditRule rule, Place from, Place to, String quote, Fault fault) {
        findings.add(new AuditFinding(
                rule,
                fault.severity(),
                from,
                to,
                shorten(quote),
                fault.stated(),
                fault.computed(),
                fault.message(),
                fault.explanation()));
    }

    /** Returns whether a claim of this kind that ends there was noted before. */
    boolean noted(AuditRule rule, Shape shape, int to) {
        return ends.contains(key(rule, shape, -1, to));
    }

    private static String key(AuditRule rule, Shape shape, int from, int to) {
        int end = Math.min(to, shape.text().length());
        return rule + " " + System.identityHashCode(shape) + " " + from + " " + end;
    }

    /** Returns everything in reading order. */
    public AuditResult result(String file) {
        return new AuditResult(
                file,
                claims.stream().sorted(Comparator.comparing(Claim::place)).toList(),
                findings.stream()
                        .sorted(Comparator.comparing(AuditFinding::from).thenComparing(AuditFinding::rule))
                        .toList());
    }

    private static String quote(Shape shape, int from, int to) {
        return shorten(shape.words(from, to));
    }

    private static String shorten(String words) {
        return words.length() <= LONGEST_QUOTE
                ? words
                : words.substring(0, LONGEST_QUOTE / 2) + " […] " + words.substring(words.length() - LONGEST_QUOTE / 2);
    }
}
