package vn.cchc.roundtrip.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What two people made of one line.
 *
 * @param line both changes where they are in different places; in the same place the one that was preferred
 * @param conflict whether both changed the same place
 */
record Joined(Line line, boolean conflict) {

    /**
     * Joins them.
     *
     * @param base the line that both began with
     * @param ours what the workspace made of it
     * @param theirs what came back from Word
     * @param preferTheirs which one holds where both changed the same place
     */
    static Joined of(Line base, Line ours, Line theirs, boolean preferTheirs) {
        if (same(ours, theirs) || same(base, theirs)) {
            return new Joined(ours, false);
        }
        if (same(base, ours)) {
            return new Joined(theirs, false);
        }
        return new Run(own(base), own(ours), own(theirs), preferTheirs).join();
    }

    /** Footnotes that the composer adds by itself come and go with the figures. */
    private static List<Token> own(Line line) {
        return line.tokens().stream()
                .filter(token -> !(token instanceof Token.Bound bound
                        && bound.kind() == Token.Kind.NOTE
                        && bound.binding().isEmpty()))
                .toList();
    }

    /** Tells whether two lines say the same, whatever their bindings gave. */
    static boolean same(Line a, Line b) {
        return a.source().equals(b.source());
    }

    /** One comparison. */
    private static final class Run {
        private final List<Token> base;
        private final List<Token> ours;
        private final List<Token> theirs;
        private final boolean preferTheirs;
        private final List<Token> out = new ArrayList<>();
        private boolean conflict;

        Run(List<Token> base, List<Token> ours, List<Token> theirs, boolean preferTheirs) {
            this.base = base;
            this.ours = ours;
            this.theirs = theirs;
            this.preferTheirs = preferTheirs;
        }

        Joined join() {
            int[] inOurs = partners(ours);
            int[] inTheirs = partners(theirs);
            int b = 0;
            int o = 0;
            int t = 0;
            for (int i = 0; i <= base.size(); i++) {
                boolean end = i == base.size();
                if (end || (inOurs[i] >= 0 && inTheirs[i] >= 0 && isSolid(i, inOurs, inTheirs))) {
                    int nextO = end ? ours.size() : inOurs[i];
                    int nextT = end ? theirs.size() : inTheirs[i];
                    chunk(base.subList(b, i), ours.subList(o, nextO), theirs.subList(t, nextT));
                    if (!end) {
                        out.add(ours.get(nextO));
                    }
                    b = i + 1;
                    o = nextO + 1;
                    t = nextT + 1;
                }
            }
            return new Joined(new Line(out), conflict);
        }

        private int[] partners(List<Token> other) {
            int[] partner = new int[base.size()];
            Arrays.fill(partner, -1);
            Common.of(base, other, Run::sameToken).forEach(pair -> partner[pair.a()] = pair.b());
            return partner;
        }

        private static boolean sameToken(Token a, Token b) {
            if (a instanceof Token.Bound x && b instanceof Token.Bound y) {
                return (x.kind() == Token.Kind.NOTE) == (y.kind() == Token.Kind.NOTE)
                        && x.binding().equals(y.binding())
                        && (!x.binding().isEmpty() || x.written().equals(y.written()));
            }
            return a.equals(b);
        }

        /** Changes on both sides of a mere blank or stop are changes of one place. */
        private boolean isSolid(int i, int[] inOurs, int[] inTheirs) {
            if (base.get(i) instanceof Token.Bound
                    || base.get(i).shown().chars().anyMatch(Character::isLetterOrDigit)) {
                return true;
            }
            return isUntouched(i, -1, inOurs, inTheirs) || isUntouched(i, 1, inOurs, inTheirs);
        }

        private boolean isUntouched(int i, int step, int[] inOurs, int[] inTheirs) {
            int next = i + step;
            return next >= 0
                    && next < base.size()
                    && inOurs[next] == inOurs[i] + step
                    && inTheirs[next] == inTheirs[i] + step;
        }

        private void chunk(List<Token> was, List<Token> our, List<Token> their) {
            boolean oursChanged = !said(was).equals(said(our));
            boolean theirsChanged = !said(was).equals(said(their));
            if (oursChanged && theirsChanged && !said(our).equals(said(their))) {
                conflict = true;
                out.addAll(preferTheirs ? their : our);
            } else {
                out.addAll(theirsChanged ? their : our);
            }
        }

        private static List<Object> said(List<Token> tokens) {
            return tokens.stream()
                    .map(t ->
                            t instanceof Token.Bound bound && !bound.binding().isEmpty() ? (Object) bound.binding() : t)
                    .toList();
        }
    }
}
