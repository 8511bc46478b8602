package vn.cchc.exchange.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.cchc.exchange.ImportTarget;
import vn.cchc.model.Register;
import vn.cchc.model.RegisterRow;
import vn.cchc.model.SourceRef;
import vn.cchc.model.text.VietnameseDates;
import vn.cchc.model.text.VietnameseNumberReader;

/** Reads rows of registers ({@code danh-muc*.csv}). */
final class RowReader {

    static final String REGISTER = "Danh mục";

    private final Findings findings;
    private final Map<String, Register> registers = new TreeMap<>();
    private final Map<String, List<RegisterRow>> read = new LinkedHashMap<>();

    RowReader(ImportTarget target, Findings findings) {
        this.findings = findings;
        target.registers().forEach(register -> registers.put(register.path(), register));
    }

    /** Returns what was read so far, over all files, by register. */
    Map<String, List<RegisterRow>> rows() {
        return read;
    }

    void read(Table table) {
        // One file may hold several registers whose columns have the same names.
        Map<String, Optional<Map<String, Integer>>> columns = new HashMap<>();
        for (Table.Row row : table.rows()) {
            Optional<Register> register = register(table, row);
            if (register.isPresent() && table.fits(row, findings)) {
                columns.computeIfAbsent(register.get().path(), p -> table.columns(titles(register.get()), findings))
                        .ifPresent(places -> read(table.file(), row, register.get(), places));
            }
        }
    }

    private static List<String> titles(Register register) {
        List<String> titles = new ArrayList<>(List.of(REGISTER));
        register.columns().forEach(column -> titles.add(column.title()));
        return titles;
    }

    private Optional<Register> register(Table table, Table.Row row) {
        String path = row.cell(0);
        Place place = new Place(table.file(), row.line(), REGISTER);
        Register register = registers.get(path);
        if (path.isEmpty()) {
            findings.problem(place, "cell.empty", REGISTER);
        } else if (register == null) {
            Map<String, String> known = new TreeMap<>();
            registers.values().forEach(r -> known.put(r.path(), r.title()));
            findings.unknown(place, "register.unknown", path, Nearest.of(path, known));
        }
        return Optional.ofNullable(register);
    }

    private void read(String file, Table.Row row, Register register, Map<String, Integer> places) {
        Place place = new Place(file, row.line(), "");
        List<String> cells = new ArrayList<>();
        boolean sound = true;
        for (Register.Column column : register.columns()) {
            String cell = row.cell(places.getOrDefault(column.title(), Integer.MAX_VALUE));
            sound &= cell.isEmpty() || fits(place.at(column.title()), column, cell);
            cells.add(cell);
        }
        if (cells.stream().allMatch(String::isEmpty)) {
            findings.problem(place, "row.empty");
        } else if (sound) {
            add(place, register.path(), cells);
        }
    }

    private boolean fits(Place place, Register.Column column, String cell) {
        if (column.type() == Register.CellType.NUMBER) {
            Optional<String> problem = VietnameseNumberReader.read(cell).problem();
            problem.ifPresent(what -> findings.fault(place, what + ".", ""));
            return problem.isEmpty();
        }
        if (column.type() == Register.CellType.DATE
                && VietnameseDates.parse(cell).isEmpty()) {
            findings.problem(place, "date.wrong", cell);
            return false;
        }
        return true;
    }

    private void add(Place place, String register, List<String> cells) {
        List<RegisterRow> rows = read.computeIfAbsent(register, r -> new ArrayList<>());
        Optional<RegisterRow> same =
                rows.stream().filter(r -> r.cells().equals(cells)).findFirst();
        if (same.isPresent()) {
            findings.note(place, "note.same-row", same.get().source());
            return;
        }
        SourceRef source = new SourceRef(place.file(), Messages.text("source.line", place.line()));
        rows.add(new RegisterRow(register, rows.size() + 1, cells, source));
    }
}
