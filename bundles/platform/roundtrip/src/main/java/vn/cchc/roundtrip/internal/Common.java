package vn.cchc.roundtrip.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiPredicate;

/** The longest common part of two rows. */
final class Common {

    /** More pairs to compare than this are compared by their ends only; no line of a report comes near it. */
    private static final long LIMIT = 4_000_000;

    private Common() {}

    /**
     * A place in each of the two rows.
     *
     * @param a index in the first
     * @param b index in the second
     */
    record Pair(int a, int b) {}

    /** Returns the pairs of equal members, in order. */
    static <A, B> List<Pair> of(List<A> a, List<B> b, BiPredicate<A, B> same) {
        int start = 0;
        while (start < a.size() && start < b.size() && same.test(a.get(start), b.get(start))) {
            start++;
        }
        int end = 0;
        while (end < a.size() - start
                && end < b.size() - start
                && same.test(a.get(a.size() - 1 - end), b.get(b.size() - 1 - end))) {
            end++;
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < start; i++) {
            pairs.add(new Pair(i, i));
        }
        List<A> middleA = a.subList(start, a.size() - end);
        List<B> middleB = b.subList(start, b.size() - end);
        for (Pair pair : middle(middleA, middleB, same)) {
            pairs.add(new Pair(pair.a() + start, pair.b() + start));
        }
        for (int i = end; i > 0; i--) {
            pairs.add(new Pair(a.size() - i, b.size() - i));
        }
        return pairs;
    }

    private static <A, B> List<Pair> middle(List<A> a, List<B> b, BiPredicate<A, B> same) {
        if (a.isEmpty() || b.isEmpty() || (long) a.size() * b.size() > LIMIT) {
            return List.of();
        }
        int[][] length = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                length[i][j] = same.test(a.get(i), b.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            if (same.test(a.get(i), b.get(j)) && length[i][j] == length[i + 1][j + 1] + 1) {
                pairs.add(new Pair(i++, j++));
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }

    /** Returns the indices of a longest rising row: what stays in order when the others are said to have moved. */
    static List<Integer> rising(List<Integer> values) {
        int[] best = new int[values.size()];
        int[] before = new int[values.size()];
        int last = -1;
        for (int i = 0; i < values.size(); i++) {
            best[i] = 1;
            before[i] = -1;
            for (int j = 0; j < i; j++) {
                if (values.get(j) < values.get(i) && best[j] + 1 > best[i]) {
                    best[i] = best[j] + 1;
                    before[i] = j;
                }
            }
            last = last < 0 || best[i] > best[last] ? i : last;
        }
        List<Integer> rising = new ArrayList<>();
        for (int i = last; i >= 0; i = before[i]) {
            rising.add(i);
        }
        Collections.reverse(rising);
        return rising;
    }
}
