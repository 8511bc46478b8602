package vn.cchc.office.internal.lint.check;

import java.util.List;
import java.util.Optional;
import vn.cchc.model.Severity;
import vn.cchc.office.internal.form.FormRule;
import vn.cchc.office.internal.form.RuleText;
import vn.cchc.office.internal.lint.Check;
import vn.cchc.office.internal.lint.Context;
import vn.cchc.office.internal.lint.sheet.Dom;
import vn.cchc.office.internal.lint.sheet.Para;
import vn.cchc.office.internal.lint.sheet.Section;

/** Paper, its side, and margins. */
public final class PageCheck implements Check {

    static final double TWIPS_PER_MM = 1440 / 25.4;
    // Programs count in inches or hundredths of millimetres and round.
    private static final double TOLERANCE = 0.5;
    private static final List<String> SIDES = List.of("top", "bottom", "left", "right");

    @Override
    public void check(Context context) {
        List<Section> sections = context.sheet().sections();
        for (int i = 0; i < sections.size(); i++) {
            paper(context, sections.get(i), i);
            margins(context, sections.get(i), i);
        }
    }

    private static void paper(Context context, Section section, int index) {
        boolean landscape = section.isLandscape();
        Optional<Integer> width = section.measure("pgSz", landscape ? "h" : "w");
        Optional<Integer> height = section.measure("pgSz", landscape ? "w" : "h");
        FormRule across = context.rules().rule("paper.width");
        FormRule down = context.rules().rule("paper.height");
        double mmAcross = width.orElse(12240) / TWIPS_PER_MM;
        double mmDown = height.orElse(15840) / TWIPS_PER_MM;
        if (!across.accepts(mmAcross, 1) || !down.accepts(mmDown, 1)) {
            context.faults()
                    .from("paper.width", RuleText.measured(across, mmAcross) + " × " + RuleText.measured(down, mmDown))
                    .at(index)
                    .repairedBy(() -> {
                        var size = context.edits().section(section.node(), "pgSz");
                        int w = context.rules().twips("paper.width");
                        int h = context.rules().twips("paper.height");
                        Dom.set(size, "w", Integer.toString(landscape ? h : w));
                        Dom.set(size, "h", Integer.toString(landscape ? w : h));
                        Dom.clear(size, "code");
                    })
                    .tell();
        }
        if (landscape && !hasTable(context, index)) {
            context.faults()
                    .from("paper.orientation", RuleText.word("landscape"))
                    .weighing(Severity.WARN)
                    .at(index)
                    .tell();
        }
    }

    /** Lying pages are for wide tables. */
    private static boolean hasTable(Context context, int section) {
        return context.sheet().paras().stream()
                .filter(p -> p.section() == section)
                .map(Para::cell)
                .anyMatch(Optional::isPresent);
    }

    private static void margins(Context context, Section section, int index) {
        for (String side : SIDES) {
            FormRule rule = context.rules().rule("margin." + side);
            int gutter =
                    side.equals("left") ? section.measure("pgMar", "gutter").orElse(0) : 0;
            double mm = (Math.abs(section.measure("pgMar", side).orElse(1440)) + gutter) / TWIPS_PER_MM;
            if (rule.accepts(mm, TOLERANCE) || section.isLandscape() && turned(context, side, mm)) {
                continue;
            }
            context.faults()
                    .from(rule.key(), RuleText.measured(rule, mm))
                    .at(index)
                    .repairedBy(() -> {
                        var margins = context.edits().section(section.node(), "pgMar");
                        Dom.set(margins, side, Integer.toString(context.rules().twips(rule.key())));
                        if (side.equals("left")) {
                            Dom.set(margins, "gutter", "0");
                        }
                        complete(margins, context);
                    })
                    .tell();
        }
    }

    /** Word turns the margins when it turns the page: what was on the left is at the top then. */
    private static boolean turned(Context context, String side, double mm) {
        return SIDES.stream()
                .filter(other -> (SIDES.indexOf(other) < 2) != (SIDES.indexOf(side) < 2))
                .map(other -> context.rules().rule("margin." + other))
                .anyMatch(rule -> rule.accepts(mm, TOLERANCE));
    }

    /** The standard asks for all of them. */
    private static void complete(org.w3c.dom.Element margins, Context context) {
        for (String side : SIDES) {
            if (Dom.attribute(margins, side).isEmpty()) {
                Dom.set(margins, side, Integer.toString(context.rules().twips("margin." + side)));
            }
        }
        for (String side : List.of("header", "footer")) {
            if (Dom.attribute(margins, side).isEmpty()) {
                Dom.set(margins, side, Integer.toString(context.rules().twips("header.distance")));
            }
        }
    }
}
