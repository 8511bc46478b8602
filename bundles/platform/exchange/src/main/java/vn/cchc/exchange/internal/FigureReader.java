package vn.cchc.exchange.internal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.cchc.exchange.ImportTarget;
import vn.cchc.model.Indicator;
import vn.cchc.model.Measure;
import vn.cchc.model.Observation;
import vn.cchc.model.ObservationKey;
import vn.cchc.model.OrgUnit;
import vn.cchc.model.Period;
import vn.cchc.model.SourceRef;
import vn.cchc.model.Value;
import vn.cchc.model.text.VietnameseDates;
import vn.cchc.model.text.VietnameseNumberReader;
import vn.cchc.model.text.VietnameseNumbers;

/** Reads figures ({@code so-lieu*.csv}). */
final class FigureReader {

    static final String UNIT = "Đơn vị";
    private static final String INDICATOR = "Chỉ tiêu";
    private static final String PERIOD = "Kỳ";
    private static final String VALUE = "Giá trị";
    private static final String MEASURE = "Đơn vị tính";
    private static final String SOURCE = "Nguồn";
    private static final String SOURCE_PLACE = "Vị trí";
    private static final String NOTE = "Ghi chú";

    static final List<String> COLUMNS = List.of(UNIT, INDICATOR, PERIOD, VALUE, MEASURE, SOURCE, SOURCE_PLACE, NOTE);

    private final ImportTarget target;
    private final Findings findings;
    private final Map<String, OrgUnit> units = new TreeMap<>();
    private final Map<ObservationKey, Observation> read = new LinkedHashMap<>();
    private final Map<ObservationKey, Place> places = new LinkedHashMap<>();

    FigureReader(ImportTarget target, Findings findings) {
        this.target = target;
        this.findings = findings;
        target.units().units().forEach(unit -> units.put(unit.id(), unit));
    }

    /** Returns what was read so far, over all files. */
    List<Observation> observations() {
        return List.copyOf(read.values());
    }

    void read(Table table) {
        table.columns(COLUMNS, findings).ifPresent(columns -> {
            for (Table.Row row : table.rows()) {
                if (table.fits(row, findings)) {
                    read(new Line(table.file(), row, columns));
                }
            }
        });
    }

    private record Line(String file, Table.Row row, Map<String, Integer> columns) {
        String cell(String column) {
            return row.cell(columns.getOrDefault(column, Integer.MAX_VALUE));
        }

        Place place() {
            return new Place(file, row.line(), "");
        }
    }

    private void read(Line line) {
        Optional<OrgUnit> unit = unit(line);
        Optional<Indicator> indicator = indicator(line);
        Optional<Period> period = period(line);
        Optional<Value> value = value(line);
        Optional<BigDecimal> factor = indicator.flatMap(i -> factor(line, i));
        if (unit.isPresent() && period.isPresent()) {
            requireLifetime(line, unit.get(), period.get());
        }
        if (unit.isEmpty() || indicator.isEmpty() || period.isEmpty() || value.isEmpty() || factor.isEmpty()) {
            return;
        }
        ObservationKey key = new ObservationKey(unit.get().id(), indicator.get().code(), period.get());
        Value converted = convert(line, indicator.get(), value.get(), factor.get());
        add(line.place(), new Observation(key, converted, source(line), line.cell(NOTE)), indicator.get());
    }

    private Optional<OrgUnit> unit(Line line) {
        String id = line.cell(UNIT);
        OrgUnit unit = units.get(id);
        if (id.isEmpty()) {
            findings.problem(line.place().at(UNIT), "cell.empty", UNIT);
        } else if (unit == null) {
            Map<String, String> known = new TreeMap<>();
            units.values().forEach(u -> known.put(u.id(), u.name()));
            findings.unknown(line.place().at(UNIT), "unit.unknown", id, Nearest.of(id, known));
        }
        return Optional.ofNullable(unit);
    }

    private Optional<Indicator> indicator(Line line) {
        String code = line.cell(INDICATOR);
        Indicator indicator = target.indicators().get(code);
        if (code.isEmpty()) {
            findings.problem(line.place().at(INDICATOR), "cell.empty", INDICATOR);
        } else if (indicator == null) {
            Map<String, String> known = new TreeMap<>();
            target.indicators().values().forEach(i -> known.put(i.code(), i.name()));
            findings.unknown(line.place().at(INDICATOR), "indicator.unknown", code, Nearest.of(code, known));
        }
        return Optional.ofNullable(indicator);
    }

    private Optional<Period> period(Line line) {
        // Word and Excel make a dash of the hyphen.
        String text = line.cell(PERIOD).replace('\u2013', '-');
        Optional<Period> period = Period.parse(text);
        if (text.isEmpty()) {
            findings.problem(line.place().at(PERIOD), "cell.empty", PERIOD);
        } else if (period.isEmpty()) {
            Optional<String> date = VietnameseDates.parse(text).map(Object::toString);
            findings.problem(line.place().at(PERIOD), "period.unknown", text, date.orElse("2025-03-31"));
        }
        return period;
    }

    private Optional<Value> value(Line line) {
        String text = line.cell(VALUE);
        if (text.isEmpty()) {
            findings.problem(line.place().at(VALUE), "value.empty");
            return Optional.empty();
        }
        VietnameseNumberReader.Reading reading = VietnameseNumberReader.read(text);
        reading.problem().ifPresent(problem -> findings.fault(line.place().at(VALUE), problem + ".", ""));
        return reading.value();
    }

    private Optional<BigDecimal> factor(Line line, Indicator indicator) {
        Measure measure = new Measure(line.cell(MEASURE));
        Measure wanted = indicator.measure();
        if (measure.name().equalsIgnoreCase(wanted.name())) {
            return Optional.of(BigDecimal.ONE);
        }
        Optional<BigDecimal> factor = measure.factorTo(wanted);
        if (factor.isEmpty()) {
            String key = measure.name().isEmpty() ? "measure.empty" : "measure.wrong";
            findings.problem(line.place().at(MEASURE), key, measure, wanted, indicator.code());
        }
        return factor;
    }

    private Value convert(Line line, Indicator indicator, Value value, BigDecimal factor) {
        if (factor.compareTo(BigDecimal.ONE) == 0 || value.number().isEmpty()) {
            return value;
        }
        BigDecimal product = value.number().get().multiply(factor);
        BigDecimal exact = product.scale() < 0 ? product.setScale(0) : product;
        findings.note(
                line.place(),
                "note.converted",
                indicator.code(),
                line.cell(VALUE) + " " + line.cell(MEASURE),
                VietnameseNumbers.format(exact, indicator.measure()));
        return Value.of(exact, value.precision());
    }

    private void requireLifetime(Line line, OrgUnit unit, Period period) {
        boolean begun = unit.from().map(from -> !from.isAfter(period.end())).orElse(true);
        boolean there = unit.to().map(to -> !to.isBefore(period.start())).orElse(true);
        if (begun && there) {
            return;
        }
        String span = unit.from()
                        .map(d -> Messages.text("unit.from", VietnameseDates.format(d)))
                        .orElse("")
                + unit.to()
                        .map(d -> Messages.text("unit.to", VietnameseDates.format(d)))
                        .orElse("");
        List<String> heirs = target.units().successorsOn(unit.id(), period.end()).stream()
                .filter(heir -> !heir.id().equals(unit.id()))
                .map(heir -> heir.id() + " (" + heir.name() + ")")
                .toList();
        Place place = line.place().at(UNIT);
        String what = Messages.text("unit.not-then", unit.name(), period.id(), span.strip());
        findings.fault(
                place,
                what,
                heirs.isEmpty()
                        ? Messages.text("unit.not-then.fix")
                        : Messages.text("unit.not-then.heirs", String.join(", ", heirs)));
    }

    private static SourceRef source(Line line) {
        String document = line.cell(SOURCE);
        String place = line.cell(SOURCE_PLACE);
        if (!document.isEmpty()) {
            return new SourceRef(document, place);
        }
        String where = Messages.text("source.line", line.row().line());
        return new SourceRef(line.file(), place.isEmpty() ? where : where + ", " + place);
    }

    private void add(Place place, Observation observation, Indicator indicator) {
        Observation first = read.putIfAbsent(observation.key(), observation);
        Place other = places.putIfAbsent(observation.key(), place);
        if (first == null || other == null) {
            return;
        }
        if (same(first.value(), observation.value())) {
            findings.note(place, "note.same-figure", indicator.code(), other);
        } else {
            findings.problem(
                    place.at(VALUE),
                    "figure.twice",
                    indicator.code(),
                    observation.key().period().id(),
                    VietnameseNumbers.format(observation.value(), indicator.measure()),
                    VietnameseNumbers.format(first.value(), indicator.measure()),
                    other);
        }
    }

    /** Tells whether two values say the same; 31,5 and 31,50 do. */
    private static boolean same(Value a, Value b) {
        return a.state() == b.state()
                && a.precision() == b.precision()
                && a.number().orElse(BigDecimal.ZERO).compareTo(b.number().orElse(BigDecimal.ZERO)) == 0;
    }
}
