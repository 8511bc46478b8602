package vn.cchc.office.internal.lint.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.office.internal.Messages;
import vn.cchc.office.internal.form.FormRule;
import vn.cchc.office.internal.form.RuleText;
import vn.cchc.office.internal.lint.Check;
import vn.cchc.office.internal.lint.Context;
import vn.cchc.office.internal.lint.Role;
import vn.cchc.office.internal.lint.sheet.Para;

/** Alignment, indents and distances. */
public final class LayoutCheck implements Check {

    private static final Set<Role> INDENTED = Set.of(
            Role.BODY, Role.NUMBERED, Role.DASH, Role.PLUS, Role.CHAPTER, Role.CLAUSE, Role.SUBCLAUSE, Role.POINT);
    private static final double TOLERANCE = 0.3;
    // A line of text is about a hundred letters: in a shorter paragraph nobody sees whether it is justified.
    private static final int FULL_LINE = 60;
    private static final int AUTOMATIC = 280;
    private static final double SINGLE = 1.15;

    @Override
    public void check(Context context) {
        List<Para> text = context.sheet().text();
        for (int i = 0; i < text.size(); i++) {
            Para para = text.get(i);
            Role role = context.roles().of(para);
            if (role == Role.EMPTY || role.key().isEmpty()) {
                continue;
            }
            align(context, para, role);
            if (INDENTED.contains(role)) {
                indent(context, para, role);
            }
            if (role.isText()) {
                lines(context, para);
                if (i + 1 < text.size()) {
                    after(context, para, text.get(i + 1));
                }
            }
        }
    }

    private static void align(Context context, Para para, Role role) {
        String element = role.isText() ? Role.BODY.key() : role.key();
        Optional<FormRule> rule = context.rules().find(element + ".align");
        boolean seen = !role.isText() || para.line().length() > FULL_LINE;
        if (rule.isPresent() && seen && !rule.get().words().contains(para.align())) {
            context.faults()
                    .from(element + ".align", RuleText.word(para.align()))
                    .at(para)
                    .repairedBy(() -> context.edits().align(para, rule.get().value()))
                    .tell();
        }
    }

    private static void indent(Context context, Para para, Role role) {
        Optional<FormRule> rule = context.rules().find(role.key() + ".indent");
        if (rule.isEmpty() || para.align().equals("center") || para.words().startsWith("\t")) {
            return;
        }
        double first = para.firstLine() / PageCheck.TWIPS_PER_MM;
        double others = para.otherLines() / PageCheck.TWIPS_PER_MM;
        String is = "";
        if (para.words().matches("(?s)^[ \u00A0]{2,}.*")) {
            is = Messages.text("lint.is.blanks");
        } else if (!rule.get().accepts(first, TOLERANCE)) {
            is = RuleText.measured(rule.get(), first);
        } else if (role == Role.BODY && others > TOLERANCE * 3) {
            is = Messages.text("lint.is.block", RuleText.measured(rule.get(), others));
        }
        if (!is.isEmpty()) {
            int twips = context.rules().twips(role.key() + ".indent");
            var fault = context.faults().from(role.key() + ".indent", is).at(para);
            if (!para.words().startsWith(" ") && !para.words().startsWith("\u00A0")) {
                fault.repairedBy(() -> context.edits().indent(para, twips));
            }
            fault.tell();
        }
    }

    private static void lines(Context context, Para para) {
        FormRule rule = context.rules().rule("body.line");
        double ratio = ratio(para);
        boolean exact = !para.look().get("spacing.lineRule").orElse("auto").equals("auto");
        if (!rule.accepts(ratio, exact ? 0.1 : 0.02)) {
            context.faults()
                    .from("body.line", RuleText.measured(rule, ratio))
                    .at(para)
                    .repairedBy(
                            () -> context.edits().lines(para, context.rules().lines("body.line")))
                    .tell();
        }
    }

    /** Returns how many single lines apart the lines stand; distances in points are compared with the letters. */
    private static double ratio(Para para) {
        int line = para.look().number("spacing.line", 240);
        String kind = para.look().get("spacing.lineRule").orElse("auto");
        if (kind.equals("auto")) {
            return line / 240.0;
        }
        double size = para.runs().stream().mapToDouble(r -> r.size()).max().orElse(14);
        double ratio = line / 20.0 / (size * SINGLE);
        return kind.equals("atLeast") ? Math.max(1, ratio) : ratio;
    }

    /** Paragraphs stand apart by what comes after the one and before the other, or by an empty one. */
    private static void after(Context context, Para para, Para next) {
        Role role = context.roles().of(next);
        if (!role.isText() && !role.isHeading()) {
            return;
        }
        FormRule rule = context.rules().rule("body.after");
        boolean alike = para.style().equals(next.style());
        int twips = (alike && para.look().is("contextualSpacing") ? 0 : distance(para, "after"))
                + (alike && next.look().is("contextualSpacing") ? 0 : distance(next, "before"));
        if (!rule.accepts(twips / 20.0, 0.1)) {
            context.faults()
                    .from("body.after", RuleText.measured(rule, twips / 20.0))
                    .at(para)
                    .repairedBy(
                            () -> context.edits().after(para, context.rules().twips("body.after")))
                    .tell();
        }
    }

    private static int distance(Para para, String side) {
        return para.look().is("spacing." + side + "Autospacing")
                ? AUTOMATIC
                : para.look().number("spacing." + side, 0);
    }
}
