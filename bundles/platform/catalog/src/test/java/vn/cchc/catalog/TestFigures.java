package vn.cchc.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.model.Observation;
import vn.cchc.model.ObservationKey;
import vn.cchc.model.OrgUnit;
import vn.cchc.model.Period;
import vn.cchc.model.Round;
import vn.cchc.model.SourceRef;
import vn.cchc.model.UnitRegister;
import vn.cchc.model.text.VietnameseNumberReader;

/** Entries of a round, written as officers write them. */
final class TestFigures {

    static final String PROVINCE = "tinh-dak-lak";

    private final List<Observation> entries = new ArrayList<>();
    private UnitRegister units = new UnitRegister(List.of(), List.of(), List.of());

    static TestFigures of(String... codePeriodValue) {
        return new TestFigures().and(codePeriodValue);
    }

    /** Adds triples of code, period and value for the province. */
    TestFigures and(String... codePeriodValue) {
        for (int i = 0; i < codePeriodValue.length; i += 3) {
            put(PROVINCE, codePeriodValue[i], codePeriodValue[i + 1], codePeriodValue[i + 2]);
        }
        return this;
    }

    TestFigures put(String unit, String code, String period, String value) {
        entries.add(new Observation(
                new ObservationKey(unit, code, period(period)),
                VietnameseNumberReader.read(value).value().orElseThrow(),
                new SourceRef("Báo cáo sơ kết của UBND tỉnh", "mục II.1"),
                ""));
        return this;
    }

    /** Puts the province and other units in order; without it every unit stands for itself. */
    TestFigures among(OrgUnit... all) {
        units = new UnitRegister(List.of(all), List.of(), List.of());
        return this;
    }

    FigureTable in(String roundPeriod, PluginCatalog catalog) {
        return new FigureTable(catalog, round(roundPeriod), units, entries);
    }

    FigureTable in(PluginCatalog catalog) {
        return in("2021-2025", catalog);
    }

    static Period period(String text) {
        return Period.parse(text).orElseThrow();
    }

    static Round round(String period) {
        return new Round(
                "dot",
                "Sơ kết",
                "BÁO CÁO",
                "Sơ kết cải cách hành chính",
                period(period),
                LocalDate.of(2025, 3, 31),
                LocalDate.of(2025, 6, 15),
                "so-noi-vu",
                List.of());
    }
}
