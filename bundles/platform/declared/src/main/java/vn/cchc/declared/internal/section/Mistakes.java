package vn.cchc.declared.internal.section;

import vn.cchc.declared.Problem;
import vn.cchc.declared.internal.expression.ExpressionException;
import vn.cchc.declared.internal.yaml.Entry;

/** Gives a mistake in an expression its file and line. */
final class Mistakes {

    private Mistakes() {}

    static void tell(Entry entry, ExpressionException wrong) {
        entry.document()
                .problems()
                .add(new Problem(
                        entry.document().file(),
                        entry.line(),
                        entry.document().pathOf(entry.place()),
                        wrong.reason(),
                        wrong.remedy()));
    }
}
