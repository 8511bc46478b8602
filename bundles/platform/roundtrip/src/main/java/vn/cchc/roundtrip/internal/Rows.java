package vn.cchc.roundtrip.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the rows of one table in another version of it. */
final class Rows {

    private static final double ALIKE = 0.3;

    private Rows() {}

    /**
     * Pairs rows: equal ones first, then those between them, one by one where their numbers agree and by likeness where
     * not.
     *
     * @return index of the second for each index of the first that has one
     */
    static Map<Integer, Integer> pair(List<Line> first, List<Line> second) {
        Map<Integer, Integer> pairs = new HashMap<>();
        int a = 0;
        int b = 0;
        List<Common.Pair> anchors =
                new ArrayList<>(Common.of(first, second, (x, y) -> x.shown().equals(y.shown())));
        anchors.add(new Common.Pair(first.size(), second.size()));
        for (Common.Pair anchor : anchors) {
            boolean even = anchor.a() - a == anchor.b() - b;
            int next = b;
            for (int i = a; i < anchor.a(); i++) {
                for (int j = next; j < anchor.b(); j++) {
                    if (even || Likeness.of(first.get(i), second.get(j)) >= ALIKE) {
                        pairs.put(i, j);
                        next = j + 1;
                        break;
                    }
                }
            }
            if (anchor.a() < first.size()) {
                pairs.put(anchor.a(), anchor.b());
            }
            a = anchor.a() + 1;
            b = anchor.b() + 1;
        }
        return pairs;
    }
}
