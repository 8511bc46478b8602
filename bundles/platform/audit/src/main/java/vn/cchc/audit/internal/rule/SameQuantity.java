package vn.cchc.audit.internal.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.audit.AuditRule;
import vn.cchc.audit.internal.figure.Figure;
import vn.cchc.audit.internal.figure.Shape;
import vn.cchc.audit.internal.figure.Words;

/**
 * Figures of the same thing in two places of which one looks like a slip of the other: "34 đoàn kiểm tra" here, "43 đoàn
 * kiểm tra" there.
 *
 * <p>Words alone don't make two figures one quantity; words and a slip of the hand together do. So the search goes by the
 * digits first, which keeps it linear.
 */
final class SameQuantity implements Recogniser {

    private static final int FEWEST = 10;
    /** Fewer digits differ by one too often by accident. */
    private static final int LONG = 4;

    /** What stands in more places than these is no slip in any of them. */
    private static final int MOST = 16;

    private record Use(Shape shape, Figure figure) {}

    @Override
    public void read(Document document, Notes notes) {
        int thisYear = Crossings.thisYear(document);
        Map<String, List<Use>> bySlip = new HashMap<>();
        Map<String, Integer> uses = new HashMap<>();
        for (Shape shape : document.shapes()) {
            shape.figures().forEach(figure -> uses.merge(key(figure), 1, Integer::sum));
        }
        for (Shape shape : document.shapes()) {
            if (shape.passage().cell().isPresent()) {
                continue;
            }
            for (Figure figure : shape.figures()) {
                if (usable(figure)) {
                    Use now = new Use(shape, figure);
                    find(now, bySlip, uses, thisYear, notes);
                    for (String key : keys(figure.value())) {
                        List<Use> same = bySlip.computeIfAbsent(key, k -> new ArrayList<>());
                        if (same.size() < MOST) {
                            same.add(now);
                        }
                    }
                }
            }
        }
    }

    private static boolean usable(Figure figure) {
        return figure.countable()
                && !figure.bound()
                && !figure.change()
                && figure.value().compareTo(BigDecimal.valueOf(FEWEST)) > 0;
    }

    /** A value counts as used again only for the same kind of thing. */
    private static String key(Figure figure) {
        return figure.value().stripTrailingZeros().toPlainString() + " "
                + Words.expanded(figure.noun()).split(" ")[0];
    }

    /** Two figures share a key when one may be a slip of the other. */
    private static List<String> keys(BigDecimal value) {
        String digits = value.toPlainString();
        List<String> keys = new ArrayList<>();
        char[] sorted = digits.toCharArray();
        java.util.Arrays.sort(sorted);
        keys.add("s" + new String(sorted));
        if (digits.length() >= LONG) {
            for (int i = 1; i < digits.length(); i++) {
                keys.add(digits.substring(0, i) + "?" + digits.substring(i + 1));
            }
        }
        return keys;
    }

    private static void find(
            Use now, Map<String, List<Use>> bySlip, Map<String, Integer> uses, int thisYear, Notes notes) {
        Optional<Concept> concept = Optional.empty();
        for (String key : keys(now.figure().value())) {
            for (Use then : bySlip.getOrDefault(key, List.of())) {
                BigDecimal a = then.figure().value();
                BigDecimal b = now.figure().value();
                boolean slip = Slips.swapped(a, b) || Slips.oneDigit(a, b, LONG);
                if (!slip || then.figure().kind() != now.figure().kind() || near(then, now)) {
                    continue;
                }
                concept = concept.isPresent() ? concept : Concept.of(now.shape(), now.figure());
                boolean same = concept.isPresent()
                        && Concept.of(then.shape(), then.figure())
                                .filter(concept.orElseThrow()::like)
                                .isPresent()
                        && together(then, now, thisYear, Slips.swapped(a, b));
                if (same && !settled(then, now, uses)) {
                    note(then, now, uses, notes);
                    return;
                }
            }
        }
    }

    private static boolean near(Use a, Use b) {
        return a.shape() == b.shape()
                && a.shape()
                        .sentenceOf(a.figure().mark())
                        .equals(a.shape().sentenceOf(b.figure().mark()));
    }

    /** Both values stand in several places: then they are two quantities. */
    private static boolean settled(Use a, Use b, Map<String, Integer> uses) {
        return uses.getOrDefault(key(a.figure()), 1) > 1 && uses.getOrDefault(key(b.figure()), 1) > 1;
    }

    private static boolean together(Use a, Use b, int thisYear, boolean swapped) {
        Scope one = Scope.of(a.shape(), a.figure().mark(), "", thisYear);
        Scope other = Scope.of(b.shape(), b.figure().mark(), "", thisYear);
        boolean years = one.time().matches("\\d{4}.*") && other.time().matches("\\d{4}.*");
        boolean times = !years || one.time().equals(other.time());
        boolean planned = one.time().equals("plan") == other.time().equals("plan")
                && one.time().equals("before") == other.time().equals("before");
        boolean levels = one.level().equals(other.level())
                || one.level().equals("all")
                || other.level().equals("all");
        return times && (planned || swapped) && levels;
    }

    private static void note(Use then, Use now, Map<String, Integer> uses, Notes notes) {
        int before = uses.getOrDefault(key(then.figure()), 1);
        int here = uses.getOrDefault(key(now.figure()), 1);
        if (notes.noted(AuditRule.CROSS, now.shape(), now.figure().mark() + 1)) {
            return;
        }
        // The value that the text gives less often is the likelier slip.
        if (before < here) {
            Crossings.note(now.shape(), now.figure(), then.shape(), then.figure(), notes);
        } else {
            Crossings.note(then.shape(), then.figure(), now.shape(), now.figure(), notes);
        }
    }
}
