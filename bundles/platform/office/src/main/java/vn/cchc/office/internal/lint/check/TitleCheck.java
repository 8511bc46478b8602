package vn.cchc.office.internal.lint.check;

import java.util.List;
import java.util.Optional;
import vn.cchc.office.internal.lint.Check;
import vn.cchc.office.internal.lint.Context;
import vn.cchc.office.internal.lint.Role;
import vn.cchc.office.internal.lint.sheet.Para;

/** Type and abstract, addressees and reasons. */
public final class TitleCheck implements Check {

    @Override
    public void check(Context context) {
        Optional<Para> type = context.roles().first(Role.TYPE);
        Optional<Para> title = context.roles().last(Role.ABSTRACT);
        // A letter has "V/v" below its number instead.
        boolean letter = context.roles().first(Role.LETTER_ABSTRACT).isPresent();
        if (type.isEmpty() && !letter) {
            context.faults().from("type.text", NationCheck.none()).tell();
        }
        if (type.isPresent() && title.isEmpty()) {
            context.faults()
                    .from("abstract.text", NationCheck.none())
                    .at(type.get())
                    .tell();
        }
        if (title.isPresent() && !NationCheck.isRuled(context, title.get(), Role.ABSTRACT)) {
            context.faults()
                    .from("abstract.rule", NationCheck.none())
                    .at(title.get())
                    .tell();
        }
        ends(context, context.roles().all(Role.ADDRESSEE), "addressee.list", 1);
        ends(context, context.roles().all(Role.BASIS), "basis.end", 0);
    }

    /** Lines of a list end with ";", the last with "."; reasons may all end with ";" but the last. */
    private static void ends(Context context, List<Para> lines, String code, int from) {
        for (int i = from; i < lines.size(); i++) {
            String line = lines.get(i).line();
            boolean right = i == lines.size() - 1 ? line.matches(".*[.;,]") : line.endsWith(";");
            if (!right) {
                context.faults()
                        .from(code, line.substring(line.length() - 1))
                        .at(lines.get(i))
                        .tell();
            }
        }
    }
}
