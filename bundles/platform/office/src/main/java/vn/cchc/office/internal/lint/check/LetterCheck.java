package vn.cchc.office.internal.lint.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.model.Severity;
import vn.cchc.office.internal.Messages;
import vn.cchc.office.internal.form.FormRule;
import vn.cchc.office.internal.form.RuleText;
import vn.cchc.office.internal.lint.Check;
import vn.cchc.office.internal.lint.Context;
import vn.cchc.office.internal.lint.Role;
import vn.cchc.office.internal.lint.sheet.Para;
import vn.cchc.office.internal.lint.sheet.Run;

/** Font, colour, size, weight, slant and case of every element. */
public final class LetterCheck implements Check {

    /** What is emphasised in a text is up to its author. */
    private static final Set<Role> FREE =
            Set.of(Role.BODY, Role.NUMBERED, Role.DASH, Role.PLUS, Role.TABLE, Role.CAPTION, Role.TABLE_NOTE);

    private static final int LONG = 100;

    @Override
    public void check(Context context) {
        for (Para para : context.sheet().paras()) {
            Role role = context.roles().of(para);
            if (role == Role.EMPTY) {
                continue;
            }
            font(context, para);
            color(context, para);
            size(context, para, role.isText() ? Role.BODY.key() : role.key());
            if (FREE.contains(role)) {
                whole(context, para, role);
            } else if (!role.key().isEmpty()) {
                mark(context, para, role.key(), "weight", "b");
                mark(context, para, role.key(), "slant", "i");
                letterCase(context, para, role);
            }
        }
    }

    private static List<Run> read(Para para) {
        return para.runs().stream().filter(r -> r.weight() > 0).toList();
    }

    static void font(Context context, Para para) {
        String font = context.rules().text("font");
        List<Run> other = read(para).stream()
                .filter(r -> !r.font().equalsIgnoreCase(font))
                .toList();
        if (!other.isEmpty()) {
            context.faults()
                    .from("font", other.get(0).font())
                    .at(para)
                    .repairedBy(() -> other.forEach(run -> context.edits().font(run, font)))
                    .tell();
        }
    }

    private static void color(Context context, Para para) {
        String black = context.rules().text("color");
        List<Run> marks = read(para).stream().filter(LetterCheck::isMark).toList();
        if (!marks.isEmpty()) {
            context.faults()
                    .from("mark.open", Messages.text("lint.is.mark"))
                    .weighing(Severity.WARN)
                    .at(para)
                    .tell();
        }
        List<Run> other = read(para).stream()
                .filter(r -> !isMark(r) && !r.color().equalsIgnoreCase(black))
                .toList();
        if (!other.isEmpty()) {
            context.faults()
                    .from("color", Messages.text("lint.is.color", other.get(0).color()))
                    .at(para)
                    .repairedBy(() -> other.forEach(run -> context.edits().color(run, black)))
                    .tell();
        }
    }

    /** Tells whether the writer set it where a figure is missing; the clerk fills it in before the report is issued. */
    private static boolean isMark(Run run) {
        return run.styleName().equals("Chỗ thiếu");
    }

    static void size(Context context, Para para, String element) {
        Optional<FormRule> rule =
                element.isEmpty() ? Optional.empty() : context.rules().find(element + ".size");
        if (rule.isEmpty()) {
            return;
        }
        List<Run> other = read(para).stream()
                .filter(r -> !r.isRaised() && !rule.get().accepts(r.size(), 0))
                .toList();
        if (!other.isEmpty()) {
            int halfPoints = context.rules().halfPoints(element + ".size");
            context.faults()
                    .from(
                            element + ".size",
                            RuleText.measured(rule.get(), other.get(0).size()))
                    .at(para)
                    .repairedBy(() -> other.forEach(run -> context.edits().size(run, halfPoints)))
                    .tell();
        }
    }

    /** A whole long paragraph of slanted or heavy letters is hardly meant as emphasis. */
    private static void whole(Context context, Para para, Role role) {
        if (!role.isText() || para.weight() < LONG) {
            return;
        }
        if (para.isItalic()) {
            context.faults()
                    .from("body.slant", RuleText.word("italic"))
                    .weighing(Severity.WARN)
                    .at(para)
                    .tell();
        }
        if (para.isBold()) {
            context.faults()
                    .from("body.weight", RuleText.word("bold"))
                    .weighing(Severity.WARN)
                    .at(para)
                    .tell();
        }
    }

    static void mark(Context context, Para para, String element, String property, String name) {
        Optional<FormRule> rule = context.rules().find(element + "." + property);
        if (rule.isEmpty() || para.weight() == 0) {
            return;
        }
        boolean weight = property.equals("weight");
        String set = weight ? "bold" : "italic";
        String unset = weight ? "regular" : "upright";
        boolean all = weight ? para.isBold() : para.isItalic();
        boolean none = read(para).stream().noneMatch(r -> weight ? r.bold() : r.italic());
        List<String> allowed = rule.get().words();
        if (all && allowed.contains(set) || none && allowed.contains(unset) || allowed.size() > 1) {
            return;
        }
        String is = all || none ? RuleText.word(all ? set : unset) : Messages.text("lint.is.mixed");
        boolean on = rule.get().value().equals(set);
        context.faults()
                .from(element + "." + property, is)
                .at(para)
                .repairedBy(() -> read(para).forEach(run -> context.edits().mark(run, name, on)))
                .tell();
    }

    private static void letterCase(Context context, Para para, Role role) {
        if (role == Role.PART || role == Role.APPENDIX_LABEL) {
            titleBelowLabel(context, para, role);
            return;
        }
        Optional<FormRule> rule = context.rules().find(role.key() + ".case");
        if (rule.isEmpty()) {
            return;
        }
        boolean upper = rule.get().value().equals("upper");
        // A short title may be an abbreviation altogether: "1. GRDP".
        boolean wrong = upper ? !para.isUpper() : para.isUpper() && para.weight() > 6;
        if (wrong) {
            var fault = context.faults()
                    .from(role.key() + ".case", RuleText.word(upper ? "lower" : "upper"))
                    .at(para);
            if (upper) {
                fault.repairedBy(() -> read(para).forEach(context.edits()::capitals));
            }
            fault.tell();
        }
    }

    /** Label and title may be lines of one paragraph: "Phụ lục I" above, "TÊN PHỤ LỤC" below. */
    private static void titleBelowLabel(Context context, Para para, Role role) {
        List<String> lines = para.lines();
        String label = lines.get(0);
        if (role == Role.APPENDIX_LABEL && label.startsWith("PHỤ LỤC")) {
            context.faults().from("appendix.label.case", label).at(para).tell();
        }
        String title = String.join(" ", lines.subList(1, lines.size()));
        if (!title.isEmpty() && !title.equals(title.toUpperCase(java.util.Locale.ROOT))) {
            context.faults()
                    .from(role == Role.PART ? "heading.part.case" : "appendix.title.case", RuleText.word("lower"))
                    .at(para)
                    .tell();
        }
    }
}
