package vn.cchc.report.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.model.OrgUnit;
import vn.cchc.model.UnitRegister;
import vn.cchc.plugin.Coverage;
import vn.cchc.plugin.Figure;
import vn.cchc.report.doc.Inline;

/** Says of totals in which units are missing how many units they come from, and which are missing. */
final class CoverageNotes {

    /** More names than this make a footnote longer than the sentence. */
    private static final int NAMES = 5;

    private final UnitRegister units;

    CoverageNotes(UnitRegister units) {
        this.units = units;
    }

    /** Adds the footnote of a number that was just written, unless this paragraph has it already. */
    void after(List<Figure> figures, List<Inline> paragraph) {
        gap(figures).map(gap -> new Inline.Footnote(sentence(gap))).ifPresent(note -> {
            if (!paragraph.contains(note)) {
                paragraph.add(note);
            }
        });
    }

    /** Returns the line below a table or chart; empty when no figure in it lacks a unit. */
    Optional<String> below(Collection<Figure> figures) {
        Set<Coverage> gaps = new LinkedHashSet<>();
        figures.forEach(f -> f.gap().ifPresent(gaps::add));
        if (gaps.size() <= 1) {
            return gaps.stream().findFirst().map(this::sentence);
        }
        Coverage least = gaps.stream()
                .min((a, b) -> Integer.compare(a.reported() * b.expected(), b.reported() * a.expected()))
                .orElseThrow();
        return Coverage.join(gaps).map(all -> sentence("coverage.least", least, all));
    }

    private static Optional<Coverage> gap(List<Figure> figures) {
        return Coverage.join(figures.stream().flatMap(f -> f.gap().stream()).toList());
    }

    private String sentence(Coverage gap) {
        return sentence("coverage", gap, gap);
    }

    private String sentence(String key, Coverage counted, Coverage named) {
        List<String> clauses = new ArrayList<>();
        clauses.add(Messages.text(key, String.valueOf(counted.reported()), String.valueOf(counted.expected())));
        if (!named.missing().isEmpty()) {
            clauses.add(Messages.text("coverage.missing", names(named.missing())));
        }
        if (!named.notCollected().isEmpty()) {
            clauses.add(Messages.text("coverage.not-collected", names(named.notCollected())));
        }
        return String.join("; ", clauses) + ".";
    }

    private String names(List<String> ids) {
        List<String> names = ids.stream()
                .limit(NAMES)
                .map(id -> units.find(id).map(OrgUnit::name).orElse(id))
                .toList();
        int others = ids.size() - names.size();
        return others > 0
                ? Messages.text("coverage.others", String.join(", ", names), String.valueOf(others))
                : Pointers.enumerated(names);
    }
}
