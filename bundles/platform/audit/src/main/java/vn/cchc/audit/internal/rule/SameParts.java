package vn.cchc.audit.internal.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.audit.AuditRule;
import vn.cchc.audit.internal.figure.Figure;
import vn.cchc.audit.internal.figure.Shape;
import vn.cchc.audit.internal.figure.Words;

/** Two totals that are divided into the same parts are one quantity: 1.574 and 1.741 services of one portal. */
final class SameParts {

    private static final Pattern DIVIDED = Pattern.compile("(?<f>\ue001)[^\ue001-\ue005;]{0,70}?"
            + "(?:trong đó|gồm|bao gồm|cụ thể|\\()(?: có)?[:,]? ?(?=[^\ue001-\ue005.]{0,60}\ue001)");
    private static final double ALIKE = 0.6;
    private static final int MOST = 400;

    private record Divided(Shape shape, Figure total, List<Set<String>> parts, Scope scope, boolean sums) {}

    private SameParts() {}

    static void compare(Document document, int thisYear, Notes notes) {
        List<Divided> all = new ArrayList<>();
        for (Shape shape : document.shapes()) {
            Matcher matcher = DIVIDED.matcher(shape.low());
            for (int seen = 0; seen < 60 && all.size() < MOST && matcher.find(); seen++) {
                Figure total = shape.figureOf(matcher, "f").orElseThrow();
                int depth = InlineSums.depthAt(shape, matcher.end());
                Parts parts = Parts.read(shape, matcher.end(), InlineSums.listEnd(shape, matcher.end(), depth), depth);
                if (parts.items().size() >= 3 && parts.pure() && !total.change() && total.countable()) {
                    Scope scope = Scope.of(shape, total.mark(), "", thisYear);
                    boolean sums = parts.sum().compareTo(total.value()) == 0;
                    all.add(new Divided(shape, total, labels(parts), scope, sums));
                }
            }
        }
        pairs(all, notes);
    }

    private static void pairs(List<Divided> all, Notes notes) {
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                Divided a = all.get(i);
                Divided b = all.get(j);
                boolean apart = a.shape() != b.shape();
                if (apart && a.scope().equals(b.scope()) && a.scope().time().equals("now") && same(a, b)) {
                    if (a.total().value().compareTo(b.total().value()) == 0) {
                        notes.holds(
                                AuditRule.CROSS,
                                b.shape(),
                                b.total().mark(),
                                b.total().mark() + 1);
                    } else if (a.sums() && b.sums()) {
                        Crossings.note(a.shape(), a.total(), b.shape(), b.total(), notes);
                    }
                }
            }
        }
    }

    private static List<Set<String>> labels(Parts parts) {
        List<Set<String>> labels = new ArrayList<>();
        for (String name : parts.names()) {
            labels.add(new HashSet<>(List.of(
                    Words.expanded(name.toLowerCase(java.util.Locale.ROOT)).split(" "))));
        }
        return labels;
    }

    private static boolean same(Divided a, Divided b) {
        if (a.parts().size() != b.parts().size() || !Nouns.same(a.total(), b.total())) {
            return false;
        }
        for (int i = 0; i < a.parts().size(); i++) {
            if (a.parts().get(i).size() < 3
                    || likeness(a.parts().get(i), b.parts().get(i)) < ALIKE) {
                return false;
            }
        }
        return true;
    }

    private static double likeness(Set<String> a, Set<String> b) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        return (double) both.size() / Math.min(a.size(), b.size());
    }
}
