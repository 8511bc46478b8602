package vn.cchc.roundtrip.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.LineShape;
import vn.cchc.model.WrittenLine;
import vn.cchc.report.doc.ReportDocument;
import vn.cchc.roundtrip.LineDifference;
import vn.cchc.roundtrip.WrittenLines;

/** The words that differ between two states of a report. */
public final class WordDifference {

    private static final double ALIKE = 0.5;

    /** A line with what it says whatever its bindings give. */
    private record Said(WrittenLine written, Line line, String source, String place) {}

    private final List<Said> before;
    private final List<Said> after;
    private final List<LineDifference> differences = new ArrayList<>();

    public WordDifference(ReportDocument before, ReportDocument after) {
        this.before = said(before);
        this.after = said(after);
    }

    private static List<Said> said(ReportDocument document) {
        List<Said> said = new ArrayList<>();
        String place = "";
        for (WrittenLine written : WrittenLines.of(document)) {
            Line line = Line.read(written.text());
            place = written.shape() == LineShape.HEADING ? line.shown() : place;
            said.add(new Said(written, line, line.source(), place));
        }
        return said;
    }

    /** Returns them in the order of the newer report. */
    public List<LineDifference> lines() {
        List<Common.Pair> same = new ArrayList<>(Common.of(
                before,
                after,
                (a, b) -> a.source().equals(b.source())
                        && a.written().target().equals(b.written().target())));
        same.add(new Common.Pair(before.size(), after.size()));
        int a = 0;
        int b = 0;
        for (Common.Pair pair : same) {
            gap(before.subList(a, pair.a()), after.subList(b, pair.b()));
            a = pair.a() + 1;
            b = pair.b() + 1;
        }
        return differences;
    }

    private void gap(List<Said> gone, List<Said> come) {
        List<Common.Pair> alike = new ArrayList<>(Common.of(gone, come, WordDifference::isOne));
        alike.add(new Common.Pair(gone.size(), come.size()));
        int a = 0;
        int b = 0;
        for (Common.Pair pair : alike) {
            gone.subList(a, pair.a()).forEach(line -> add(Optional.of(line), Optional.empty()));
            come.subList(b, pair.b()).forEach(line -> add(Optional.empty(), Optional.of(line)));
            if (pair.a() < gone.size()) {
                add(Optional.of(gone.get(pair.a())), Optional.of(come.get(pair.b())));
            }
            a = pair.a() + 1;
            b = pair.b() + 1;
        }
    }

    private static boolean isOne(Said a, Said b) {
        boolean named = !a.written().origin().equals("none:")
                && !a.written().origin().startsWith("narrative:")
                && a.written().target().equals(b.written().target());
        return named || Likeness.of(a.line(), b.line()) >= ALIKE;
    }

    private void add(Optional<Said> gone, Optional<Said> come) {
        String was = gone.map(Said::source).orElse("");
        String is = come.map(Said::source).orElse("");
        // A pair that says the same stands elsewhere only because lines before it were counted anew.
        if (!was.equals(is)) {
            differences.add(new LineDifference(
                    come.or(() -> gone).map(Said::place).orElse(""),
                    gone.map(s -> s.line().shown()).orElse(""),
                    come.map(s -> s.line().shown()).orElse("")));
        }
    }
}
