package vn.cchc.office.internal.lint.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.office.internal.Messages;
import vn.cchc.office.internal.lint.Check;
import vn.cchc.office.internal.lint.Context;
import vn.cchc.office.internal.lint.Role;
import vn.cchc.office.internal.lint.sheet.Dom;
import vn.cchc.office.internal.lint.sheet.Para;

/** National name, motto and agency with the lines below them. */
public final class NationCheck implements Check {

    private static final Set<String> DRAWINGS = Set.of("drawing", "pict", "object");

    @Override
    public void check(Context context) {
        fixed(context, Role.NATIONAL_NAME);
        fixed(context, Role.MOTTO);
        Optional<Para> motto = context.roles().first(Role.MOTTO);
        if (motto.isPresent() && !isRuled(context, motto.get(), Role.MOTTO)) {
            context.faults().from("motto.rule", none()).at(motto.get()).tell();
        }
        Optional<Para> agency = context.roles().last(Role.AGENCY);
        if (agency.isEmpty()) {
            context.faults().from("agency.text", none()).tell();
        } else if (!isRuled(context, agency.get(), Role.AGENCY)) {
            context.faults().from("agency.rule", none()).at(agency.get()).tell();
        }
    }

    static String none() {
        return Messages.text("lint.is.none");
    }

    private static void fixed(Context context, Role role) {
        String code = role.key() + ".text";
        String words = context.rules().text(code);
        Optional<Para> para = context.roles().first(role);
        boolean elsewhere =
                context.sheet().paras().stream().anyMatch(p -> p.lines().contains(words));
        if (para.isEmpty() && !elsewhere) {
            context.faults().from(code, none()).tell();
        } else if (para.isPresent() && !para.get().lines().contains(words)) {
            var fault = context.faults().from(code, para.get().line()).at(para.get());
            if (para.get().lines().size() == 1) {
                fault.repairedBy(() -> context.edits().words(para.get(), words));
            }
            fault.tell();
        }
    }

    /** A line may be a border, a drawing, an underline or strokes; a drawing may hang on any paragraph near by. */
    static boolean isRuled(Context context, Para para, Role role) {
        if (para.hasBorder("bottom") || para.isUnderlined() || para.drawn()) {
            return true;
        }
        List<Para> all = context.sheet().paras();
        for (int i = all.indexOf(para) + 1; i < all.size(); i++) {
            Para next = all.get(i);
            if (next.drawn() || isStrokes(next) || next.hasBorder("top")) {
                return true;
            }
            if (!next.cell().equals(para.cell()) || !next.isEmpty()) {
                break;
            }
            if (next.hasBorder("bottom")) {
                return true;
            }
        }
        return role != Role.ABSTRACT && drawings(context) > 1;
    }

    private static boolean isStrokes(Para para) {
        return para.line().matches("[_─—]{3,}");
    }

    private static long drawings(Context context) {
        List<Para> all = context.sheet().paras();
        return all.stream()
                .limit(25)
                .mapToLong(p -> Dom.below(p.node(), DRAWINGS).size())
                .sum();
    }
}
