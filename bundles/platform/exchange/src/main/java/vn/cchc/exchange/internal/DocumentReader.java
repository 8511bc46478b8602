package vn.cchc.exchange.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.model.LegalDocument;
import vn.cchc.model.text.VietnameseDates;

/** Reads legal documents ({@code van-ban*.csv}). */
final class DocumentReader {

    static final String NUMBER = "Số, ký hiệu";
    private static final String TYPE = "Loại";
    private static final String DATE = "Ngày";
    private static final String ISSUER = "Cơ quan ban hành";
    private static final String TITLE = "Trích yếu";

    static final List<String> COLUMNS = List.of(NUMBER, TYPE, DATE, ISSUER, TITLE);

    private final Findings findings;
    private final Map<String, LegalDocument> read = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();

    DocumentReader(Findings findings) {
        this.findings = findings;
    }

    /** Returns what was read so far, over all files. */
    List<LegalDocument> documents() {
        return List.copyOf(read.values());
    }

    void read(Table table) {
        table.columns(COLUMNS, findings).ifPresent(columns -> {
            for (Table.Row row : table.rows()) {
                if (table.fits(row, findings)) {
                    List<String> cells = COLUMNS.stream()
                            .map(c -> row.cell(columns.getOrDefault(c, Integer.MAX_VALUE)))
                            .toList();
                    read(new Place(table.file(), row.line(), ""), cells);
                }
            }
        });
    }

    private void read(Place place, List<String> cells) {
        boolean complete = present(place, NUMBER, cells.get(0)) & present(place, TYPE, cells.get(1));
        Optional<LocalDate> date = VietnameseDates.parse(cells.get(2));
        if (date.isEmpty() && !cells.get(2).isEmpty()) {
            findings.problem(place.at(DATE), "date.wrong", cells.get(2));
            complete = false;
        }
        if (complete) {
            add(place, new LegalDocument(cells.get(0), cells.get(1), date, cells.get(3), cells.get(4)));
        }
    }

    private boolean present(Place place, String column, String cell) {
        if (cell.isEmpty()) {
            findings.problem(place.at(column), "cell.empty", column);
        }
        return !cell.isEmpty();
    }

    private void add(Place place, LegalDocument document) {
        LegalDocument first = read.putIfAbsent(document.number(), document);
        Place other = places.putIfAbsent(document.number(), place);
        if (first == null || other == null) {
            return;
        }
        if (first.equals(document)) {
            findings.note(place, "note.same-document", document.number(), other);
        } else {
            findings.problem(place, "document.twice", document.number(), other, difference(first, document));
        }
    }

    private static String difference(LegalDocument a, LegalDocument b) {
        if (!a.type().equals(b.type())) {
            return TYPE + ": «" + a.type() + "», «" + b.type() + "»";
        }
        if (!a.date().equals(b.date())) {
            return DATE + ": «" + a.date().map(VietnameseDates::format).orElse("") + "», «"
                    + b.date().map(VietnameseDates::format).orElse("") + "»";
        }
        return a.issuer().equals(b.issuer())
                ? TITLE + ": «" + a.title() + "», «" + b.title() + "»"
                : ISSUER + ": «" + a.issuer() + "», «" + b.issuer() + "»";
    }
}
