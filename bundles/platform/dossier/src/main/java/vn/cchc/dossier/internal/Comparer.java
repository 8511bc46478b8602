package vn.cchc.dossier.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.catalog.FigureTable;
import vn.cchc.dossier.Comparison;
import vn.cchc.dossier.DossierException;
import vn.cchc.model.Indicator;
import vn.cchc.model.Observation;
import vn.cchc.model.ObservationKey;
import vn.cchc.model.Snapshot;
import vn.cchc.model.Value;
import vn.cchc.plugin.Figure;
import vn.cchc.report.doc.Inline;
import vn.cchc.report.doc.ReportDocument;
import vn.cchc.roundtrip.ReportDifference;
import vn.cchc.roundtrip.ReportDifference.Author;
import vn.cchc.store.LedgerEntry;
import vn.cchc.store.RecordKind;
import vn.cchc.store.WorkspaceException;
import vn.cchc.store.WorkspaceState;

/** Compares two states of a workspace. */
final class Comparer {

    private static final String NOW = "hien-tai";
    private static final String FIRST = "dau";
    private static final String LAST = "cuoi";

    /** A state with its name and its place in the ledger. */
    private record State(String name, long entry, WorkspaceState content) {}

    private final Work work;
    private final State from;
    private final State to;
    private final Map<String, Indicator> indicators;
    private final Map<ObservationKey, Observation> before;
    private final Map<ObservationKey, Observation> after;

    /** Where each entered figure that was changed between the two got its last value. */
    private final Map<ObservationKey, LedgerEntry> changes = new HashMap<>();

    private Optional<LedgerEntry> lastChange = Optional.empty();

    Comparer(Work work, String from, String to) throws DossierException {
        this.work = work;
        this.indicators = work.catalog(Set.of()).indicators();
        try {
            this.from = state(from);
            this.to = state(to);
            this.before = byKey(this.from);
            this.after = byKey(this.to);
            readLedger();
        } catch (WorkspaceException failure) {
            throw new DossierException(failure);
        }
    }

    private State state(String name) throws DossierException, WorkspaceException {
        List<Snapshot> snapshots = work.workspace().snapshots();
        if (name.equals(NOW)) {
            return new State(NOW, work.workspace().lastEntry(), work.now());
        }
        boolean any = !snapshots.isEmpty();
        Optional<Snapshot> found = any && name.equals(FIRST)
                ? Optional.of(snapshots.get(0))
                : any && name.equals(LAST)
                        ? Optional.of(snapshots.get(snapshots.size() - 1))
                        : snapshots.stream().filter(s -> s.id().equals(name)).findFirst();
        if (found.isEmpty()) {
            String known = snapshots.stream().map(Snapshot::id).collect(Collectors.joining(", "));
            throw new DossierException(
                    Messages.text("compare.unknown", name, known.isEmpty() ? Messages.text("none") : known));
        }
        Snapshot snapshot = found.get();
        return new State(snapshot.id(), snapshot.ledgerEntry(), work.workspace().stateAt(snapshot));
    }

    private static Map<ObservationKey, Observation> byKey(State state) {
        return state.content().observations().stream().collect(Collectors.toMap(Observation::key, o -> o));
    }

    private void readLedger() throws WorkspaceException {
        long first = Math.min(from.entry(), to.entry());
        long last = Math.max(from.entry(), to.entry());
        Map<String, ObservationKey> keys = new HashMap<>();
        Stream.concat(before.keySet().stream(), after.keySet().stream())
                .forEach(k -> keys.put(
                        k.unit() + "/" + k.indicator() + "/" + k.period().id(), k));
        for (LedgerEntry entry : work.workspace().ledger()) {
            if (entry.number() > first && entry.number() <= last) {
                lastChange = Optional.of(entry);
                ObservationKey key = entry.kind() == RecordKind.OBSERVATION ? keys.get(entry.key()) : null;
                if (key != null) {
                    changes.put(key, entry);
                }
            }
        }
    }

    Comparison compare() {
        List<Comparison.FigureChange> figures = new ArrayList<>(entered());
        figures.addAll(computed());
        return new Comparison(from.name(), to.name(), figures, ReportDifference.words(report(from), report(to)));
    }

    /** Returns the newer report with what changed since the older one. */
    ReportDocument tracked() {
        Author others = lastChange
                .map(Comparer::author)
                .orElseGet(() -> new Author(work.who(), work.workspace().info().createdAt()));
        return ReportDifference.tracked(report(from), report(to), number -> authorOf(number, others), others);
    }

    private Author authorOf(Inline.Number number, Author others) {
        return Stream.concat(Stream.of(number.key()), number.entries().stream())
                .map(changes::get)
                .filter(java.util.Objects::nonNull)
                .max(Comparator.comparingLong(LedgerEntry::number))
                .map(Comparer::author)
                .orElse(others);
    }

    private static Author author(LedgerEntry entry) {
        return new Author(entry.who(), entry.at());
    }

    private ReportDocument report(State state) {
        return work.composition(state.content(), Optional.empty(), Optional.empty())
                .document();
    }

    private List<Comparison.FigureChange> entered() {
        Map<String, Comparison.FigureChange> changed = new TreeMap<>();
        Set<ObservationKey> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (ObservationKey key : keys) {
            Optional<Value> was = Optional.ofNullable(before.get(key)).map(Observation::value);
            Optional<Value> is = Optional.ofNullable(after.get(key)).map(Observation::value);
            Optional<Indicator> indicator = Optional.ofNullable(indicators.get(key.indicator()));
            if (!same(was, is) && indicator.isPresent()) {
                String order =
                        key.unit() + " " + key.indicator() + " " + key.period().id();
                changed.put(order, new Comparison.FigureChange(key, indicator.get(), was, is, origin(key)));
            }
        }
        return List.copyOf(changed.values());
    }

    private static boolean same(Optional<Value> a, Optional<Value> b) {
        boolean amounts =
                a.flatMap(Value::number).isPresent() && b.flatMap(Value::number).isPresent();
        return a.equals(b)
                || (amounts
                        && a.get().precision() == b.get().precision()
                        && a.get().number().get().compareTo(b.get().number().get()) == 0);
    }

    private Optional<Comparison.Origin> origin(ObservationKey key) {
        Optional<String> source = Optional.ofNullable(after.get(key))
                .or(() -> Optional.ofNullable(before.get(key)))
                .map(observation -> observation.source().toString());
        return Optional.ofNullable(changes.get(key))
                .flatMap(entry -> source.map(from -> new Comparison.Origin(entry.who(), entry.at(), from)));
    }

    /** Figures of the report's own unit that follow from entries: totals, ratios, formulas. */
    private List<Comparison.FigureChange> computed() {
        FigureTable then = work.figures(from.content());
        FigureTable now = work.figures(to.content());
        String unit = work.province().unit();
        List<Comparison.FigureChange> changed = new ArrayList<>();
        for (Indicator indicator : indicators.values()) {
            Map<ObservationKey, Value> was = derived(then, unit, indicator);
            Map<ObservationKey, Value> is = derived(now, unit, indicator);
            Set<ObservationKey> keys = new LinkedHashSet<>(was.keySet());
            keys.addAll(is.keySet());
            for (ObservationKey key : keys) {
                Optional<Value> a = Optional.ofNullable(was.get(key));
                Optional<Value> b = Optional.ofNullable(is.get(key));
                boolean isEntered = before.containsKey(key) || after.containsKey(key);
                if (!isEntered && !same(a, b)) {
                    changed.add(new Comparison.FigureChange(key, indicator, a, b, Optional.empty()));
                }
            }
        }
        return changed;
    }

    private static Map<ObservationKey, Value> derived(FigureTable figures, String unit, Indicator indicator) {
        return figures.series(unit, indicator.code()).stream()
                .filter(Figure::isDerived)
                .collect(Collectors.toMap(
                        f -> new ObservationKey(unit, indicator.code(), f.period()),
                        Figure::value,
                        (x, y) -> x,
                        java.util.LinkedHashMap::new));
    }
}
