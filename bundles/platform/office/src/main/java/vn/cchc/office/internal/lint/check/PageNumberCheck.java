package vn.cchc.office.internal.lint.check;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import vn.cchc.model.Severity;
import vn.cchc.office.internal.Messages;
import vn.cchc.office.internal.form.RuleText;
import vn.cchc.office.internal.lint.Check;
import vn.cchc.office.internal.lint.Context;
import vn.cchc.office.internal.lint.Role;
import vn.cchc.office.internal.lint.sheet.Dom;
import vn.cchc.office.internal.lint.sheet.Para;
import vn.cchc.office.internal.lint.sheet.Section;
import vn.cchc.office.internal.lint.sheet.SheetReader;

/** The number in the middle of the top margin, on all pages but the first. */
public final class PageNumberCheck implements Check {

    // About a page and a half: what is shorter needs no number.
    private static final int SHORT = 2500;

    @Override
    public void check(Context context) throws IOException {
        List<Section> sections = context.sheet().sections();
        Set<Element> seen = new HashSet<>();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            boolean bottom = holdsNumber(section.footers());
            Optional<Element> top = Optional.ofNullable(section.headers().get("default"))
                    .filter(h -> !Pages.numbers(h).isEmpty());
            if (bottom || top.isEmpty() && needsNumber(context, section, i)) {
                place(context, section, i, bottom);
            }
            if (top.isPresent() && seen.add(top.get())) {
                look(context, top.get(), i);
            }
            if (i == 0 && (top.isPresent() || bottom)) {
                first(context, section);
            }
            digits(context, section, i);
            appendix(context, section, i);
        }
    }

    /** Pages of a section that counts for itself need no number when they are one: the first shows none. */
    private static boolean needsNumber(Context context, Section section, int index) {
        boolean alone = index > 0 && (section.hasTitlePage() || countsForItself(section));
        int letters = context.sheet().text().stream()
                .filter(p -> !alone || p.section() == index)
                .mapToInt(Para::weight)
                .sum();
        return letters > SHORT;
    }

    private static boolean countsForItself(Section section) {
        return Dom.child(section.node(), "pgNumType")
                .flatMap(n -> Dom.attribute(n, "start"))
                .isPresent();
    }

    private static boolean holdsNumber(Map<String, Element> margins) {
        return margins.values().stream().anyMatch(m -> !Pages.numbers(m).isEmpty());
    }

    private static void place(Context context, Section section, int index, boolean bottom) {
        context.faults()
                .from("page-number.place", bottom ? Messages.text("lint.is.footer") : NationCheck.none())
                .at(index)
                .repairedBy(() -> new Pages(context).numberOnTop(section))
                .tell();
    }

    private static void look(Context context, Element header, int index) throws IOException {
        for (Para para : SheetReader.margin(context.sheet().word(), header)) {
            if (Pages.numbers(para.node()).isEmpty()) {
                continue;
            }
            String frame = para.look().get("framePr.xAlign").orElse("");
            String align = frame.isEmpty() ? para.align() : frame;
            if (!align.equals(context.rules().text("page-number.align"))) {
                context.faults()
                        .from("page-number.align", RuleText.word(align))
                        .at(index)
                        .repairedBy(() -> new Pages(context).center(para))
                        .tell();
            }
            LetterCheck.size(context, para, "page-number");
            LetterCheck.mark(context, para, "page-number", "weight", "b");
            LetterCheck.mark(context, para, "page-number", "slant", "i");
            LetterCheck.font(context, para);
        }
    }

    private static void first(Context context, Section section) {
        boolean shown = Optional.ofNullable(section.headers().get("first"))
                .filter(h -> !Pages.numbers(h).isEmpty())
                .isPresent();
        if (!section.hasTitlePage() || shown) {
            context.faults()
                    .from("page-number.first", Messages.text("lint.is.shown"))
                    .at(0)
                    .repairedBy(() -> new Pages(context).hideFirst(section))
                    .tell();
        }
    }

    private static void digits(Context context, Section section, int index) {
        Optional<String> format = Dom.child(section.node(), "pgNumType")
                .flatMap(n -> Dom.attribute(n, "fmt"))
                .filter(f -> !f.equals("decimal"));
        if (format.isPresent()) {
            context.faults()
                    .from("page-number.digits", format.get())
                    .at(index)
                    .repairedBy(() -> Dom.clear(context.edits().section(section.node(), "pgNumType"), "fmt"))
                    .tell();
        }
    }

    /** Every appendix counts its pages from 1, for which it needs a section of its own. */
    private static void appendix(Context context, Section section, int index) {
        boolean begins = context.sheet().text().stream()
                .filter(p -> p.section() == index && !p.isEmpty())
                .findFirst()
                .filter(p -> context.roles().of(p) == Role.APPENDIX_LABEL)
                .isPresent();
        if (begins && !countsForItself(section) && index > 0) {
            context.faults()
                    .from("page-number.appendix", Messages.text("lint.is.continued"))
                    .weighing(Severity.WARN)
                    .at(index)
                    .repairedBy(() -> Dom.set(context.edits().section(section.node(), "pgNumType"), "start", "1"))
                    .tell();
        }
    }
}
