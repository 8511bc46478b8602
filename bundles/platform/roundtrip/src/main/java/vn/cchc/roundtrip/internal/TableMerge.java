package vn.cchc.roundtrip.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cchc.model.ObservationKey;
import vn.cchc.model.RegisterRow;
import vn.cchc.model.SourceRef;
import vn.cchc.roundtrip.Merge;
import vn.cchc.roundtrip.MergeRequest;

/** Brings changes in tables home: figures as proposals, cells of registers into their rows. */
final class TableMerge {

    private static final String FORM = "form:";
    private static final String REGISTER = "register:";

    private final MergeRequest request;
    private final Outcome out;
    private final Map<ObservationKey, Token.Bound> known;

    TableMerge(MergeRequest request, Outcome out, Map<ObservationKey, Token.Bound> known) {
        this.request = request;
        this.out = out;
        this.known = known;
    }

    void merge(Tables.Pair pair, String place) {
        Grid after = pair.came().grid();
        if (pair.was().isEmpty()) {
            out.edit(
                    Merge.Kind.ADDED,
                    Merge.Outcome.UNPLACED,
                    place,
                    "",
                    after.words().shown());
            return;
        }
        Tables.Was was = pair.was().get();
        Grid before = was.grid();
        heading(before, after, place);
        List<Integer> rowsBefore = before.body();
        List<Integer> rowsAfter = after.body();
        int from = was.origin().startsWith(REGISTER) ? 2 : 1;
        Map<Integer, Integer> pairs = Rows.pair(
                rowsBefore.stream().map(row -> before.words(row, from)).toList(),
                rowsAfter.stream().map(row -> after.words(row, from)).toList());
        if (was.origin().startsWith(REGISTER)) {
            register(was, after, pairs, place);
        } else {
            form(was, after, pairs, place);
        }
    }

    private void heading(Grid before, Grid after, String place) {
        before.row(0).forEach((column, line) -> {
            Line now = after.cell(0, column);
            if (!now.isEmpty() && !now.shown().equals(line.shown())) {
                automatic(Merge.Kind.CHANGED, place, line.shown(), now.shown());
            }
        });
    }

    private void automatic(Merge.Kind kind, String place, String before, String after) {
        out.edit(kind, Merge.Outcome.AUTOMATIC, place, before, after);
    }

    private void form(Tables.Was was, Grid after, Map<Integer, Integer> pairs, String place) {
        List<Integer> rowsBefore = was.grid().body();
        List<Integer> rowsAfter = after.body();
        for (int i = 0; i < rowsBefore.size(); i++) {
            int row = rowsBefore.get(i);
            Optional<Integer> now = Optional.ofNullable(pairs.get(i)).map(rowsAfter::get);
            if (now.isEmpty()) {
                automatic(Merge.Kind.REMOVED, place, was.grid().words(row, 1).shown(), "");
            } else {
                was.grid()
                        .row(row)
                        .forEach((column, line) -> cell(was, row, column, after.cell(now.get(), column), place));
            }
        }
        for (int j = 0; j < rowsAfter.size(); j++) {
            if (!pairs.containsValue(j)) {
                String words = after.words(rowsAfter.get(j), 1).shown();
                out.edit(Merge.Kind.ADDED, Merge.Outcome.UNPLACED, place, "", words);
            }
        }
    }

    private void cell(Tables.Was was, int row, int column, Line now, String place) {
        boolean form = was.origin().startsWith(FORM);
        Line line = was.grid().cell(row, column);
        if (line.isEmpty() && !now.isEmpty() && form) {
            Optional<ObservationKey> key = keyOf(was.grid(), row, column);
            if (key.isPresent() && now.shown().chars().anyMatch(Character::isDigit)) {
                Token.Bound missing = new Token.Bound(Token.Kind.NUMBER, "", "", key);
                out.propose(List.of(new EditedLine.Figure(missing, now.shown())), place);
                return;
            }
        }
        EditedLine edited = new LineReader(line, known).read(now);
        out.propose(edited.figures(), place);
        if (!edited.line().shown().equals(line.shown())) {
            automatic(Merge.Kind.CHANGED, place, line.shown(), now.shown());
        }
    }

    /** A cell without a figure is about what its row and its column are about. */
    private static Optional<ObservationKey> keyOf(Grid grid, int row, int column) {
        Optional<ObservationKey> inRow = grid.row(row).values().stream()
                .flatMap(line -> key(line).stream())
                .findFirst();
        Optional<ObservationKey> inColumn = grid.body().stream()
                .flatMap(other -> key(grid.cell(other, column)).stream())
                .findFirst();
        return inRow.flatMap(r -> inColumn.map(c -> new ObservationKey(r.unit(), r.indicator(), c.period())));
    }

    private static Optional<ObservationKey> key(Line line) {
        return line.tokens().stream()
                .filter(t -> t instanceof Token.Bound bound && bound.kind() == Token.Kind.NUMBER)
                .flatMap(t -> ((Token.Bound) t).key().stream())
                .findFirst();
    }

    private void register(Tables.Was was, Grid after, Map<Integer, Integer> pairs, String place) {
        String path = was.origin().substring(REGISTER.length());
        List<RegisterRow> rows = request.today().rows().stream()
                .filter(row -> row.register().equals(path))
                .sorted((a, b) -> Integer.compare(a.number(), b.number()))
                .toList();
        Grid before = was.grid();
        List<Integer> rowsBefore = before.body();
        Map<Integer, Integer> current = Rows.pair(
                rowsBefore.stream().map(row -> before.words(row, 2)).toList(),
                rows.stream()
                        .map(row -> Line.plain(String.join(" | ", row.cells())))
                        .toList());
        List<RegisterRow> result = new ArrayList<>(rows);
        List<Integer> rowsAfter = after.body();
        int width = before.row(0).size() - 1;
        for (int i = 0; i < rowsBefore.size(); i++) {
            int row = rowsBefore.get(i);
            Optional<RegisterRow> ours = Optional.ofNullable(current.get(i)).map(rows::get);
            Optional<Integer> now = Optional.ofNullable(pairs.get(i)).map(rowsAfter::get);
            if (ours.isPresent() && now.isPresent()) {
                RegisterRow changed = changed(ours.get(), before, row, after, now.get(), place);
                result.set(result.indexOf(ours.get()), changed);
            } else if (ours.isPresent()) {
                removed(ours.get(), result, place);
            }
        }
        int at = 0;
        for (int j = 0; j < rowsAfter.size(); j++) {
            int index = j;
            Optional<RegisterRow> paired = pairs.entrySet().stream()
                    .filter(e -> e.getValue() == index)
                    .flatMap(e -> Optional.ofNullable(current.get(e.getKey())).map(rows::get).stream())
                    .findFirst();
            if (pairs.containsValue(j)) {
                int found = paired.map(row -> indexOf(result, row.number())).orElse(-1);
                at = found < 0 ? at : found + 1;
            } else if (added(path, after.row(rowsAfter.get(j)), width, at, result, place)) {
                at++;
            }
        }
        keep(path, rows, result);
    }

    private static int indexOf(List<RegisterRow> rows, int number) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).number() == number) {
                return i;
            }
        }
        return -1;
    }

    private RegisterRow changed(RegisterRow ours, Grid before, int row, Grid after, int now, String place) {
        List<String> cells = new ArrayList<>(ours.cells());
        boolean takeWord = request.choice().takeWord();
        for (int column : before.row(row).keySet()) {
            if (column < 2) {
                continue;
            }
            while (cells.size() < column - 1) {
                cells.add("");
            }
            String cell = cells.get(column - 2);
            Line base = before.cell(row, column);
            Joined joined = Joined.of(base, Line.plain(cell), after.cell(now, column), takeWord);
            String said = joined.line().shown();
            if (joined.conflict()) {
                out.conflict(
                        takeWord, place, base.shown(), after.cell(now, column).shown(), cell);
            } else if (!said.equals(Line.plain(cell).shown())) {
                out.edit(Merge.Kind.CHANGED, Merge.Outcome.TAKEN, place, base.shown(), said);
            }
            if (!said.equals(Line.plain(cell).shown())) {
                cells.set(column - 2, said);
            }
        }
        return cells.equals(ours.cells()) ? ours : new RegisterRow(ours.register(), ours.number(), cells, file());
    }

    private void removed(RegisterRow ours, List<RegisterRow> result, String place) {
        boolean accepted = request.choice().acceptDeleted();
        Merge.Outcome outcome = accepted ? Merge.Outcome.TAKEN : Merge.Outcome.LISTED;
        out.edit(Merge.Kind.REMOVED, outcome, place, String.join(" | ", ours.cells()), "");
        if (accepted) {
            result.remove(ours);
        }
    }

    private boolean added(
            String path, Map<Integer, Line> cells, int width, int at, List<RegisterRow> result, String place) {
        List<String> texts = new ArrayList<>();
        for (int column = 2; column <= width + 1; column++) {
            texts.add(cells.getOrDefault(column, new Line(List.of())).shown());
        }
        boolean there = result.stream().anyMatch(row -> row.cells().equals(texts));
        if (there || texts.stream().allMatch(String::isBlank)) {
            return false;
        }
        out.edit(Merge.Kind.ADDED, Merge.Outcome.TAKEN, place, "", String.join(" | ", texts));
        // The number is given when all rows are there; this one is no other row's.
        result.add(at, new RegisterRow(path, Integer.MAX_VALUE - result.size(), texts, file()));
        return true;
    }

    private SourceRef file() {
        return new SourceRef(request.file(), request.writing());
    }

    private void keep(String path, List<RegisterRow> before, List<RegisterRow> result) {
        if (before.equals(result)) {
            return;
        }
        boolean sameCells = before.stream()
                .map(RegisterRow::cells)
                .collect(Collectors.toList())
                .equals(result.stream().map(RegisterRow::cells).collect(Collectors.toList()));
        if (!sameCells) {
            List<RegisterRow> numbered = new ArrayList<>();
            for (RegisterRow row : result) {
                numbered.add(new RegisterRow(path, numbered.size() + 1, row.cells(), row.source()));
            }
            out.put(numbered);
        }
    }
}
