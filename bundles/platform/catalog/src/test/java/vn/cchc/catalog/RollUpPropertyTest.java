package vn.cchc.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.cchc.catalog.TestFigures.PROVINCE;
import static vn.cchc.catalog.TestFigures.period;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.cchc.model.OrgUnit;
import vn.cchc.model.UnitLevel;
import vn.cchc.plugin.Coverage;
import vn.cchc.plugin.Figure;

class RollUpPropertyTest {

    private static final PluginCatalog CATALOG =
            TestSection.catalog(TestSection.institutions().collectedFrom(UnitLevel.COMMUNE));

    /** What each commune says of the numerator and of the denominator; nothing, a state or an amount. */
    @Provide
    Arbitrary<List<List<String>>> answers() {
        Arbitrary<String> answer = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(
                        5, Arbitraries.integers().between(0, 5000).map(String::valueOf)),
                net.jqwik.api.Tuple.of(2, Arbitraries.of("", "không phát sinh", "không áp dụng", "không thu thập")));
        return answer.list().ofSize(2).list().ofMinSize(1).ofMaxSize(30);
    }

    private static FigureTable table(List<List<String>> answers, long order) {
        List<OrgUnit> units = new ArrayList<>();
        units.add(new OrgUnit(
                PROVINCE, "tỉnh", UnitLevel.PROVINCE, Optional.empty(), Optional.empty(), Optional.empty()));
        List<Integer> turns = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            turns.add(i);
            units.add(new OrgUnit(
                    "xa-" + i,
                    "xã " + i,
                    UnitLevel.COMMUNE,
                    Optional.of(PROVINCE),
                    Optional.empty(),
                    Optional.empty()));
        }
        Collections.shuffle(turns, new Random(order));
        TestFigures figures = new TestFigures();
        for (int i : turns) {
            put(figures, i, "TC_XL", answers.get(i).get(0));
            put(figures, i, "TC_TRAI", answers.get(i).get(1));
        }
        return figures.among(units.toArray(OrgUnit[]::new)).in(CATALOG);
    }

    private static void put(TestFigures figures, int unit, String code, String answer) {
        if (!answer.isEmpty()) {
            figures.put("xa-" + unit, code, "2024", answer);
        }
    }

    private static boolean isAmount(String answer) {
        return answer.equals("không phát sinh") || (!answer.isEmpty() && Character.isDigit(answer.charAt(0)));
    }

    private static long amount(String answer) {
        return Character.isDigit(answer.charAt(0)) ? Long.parseLong(answer) : 0;
    }

    private static Optional<Figure> find(FigureTable table, String code) {
        return table.find(PROVINCE, code, period("2024"));
    }

    @Property(tries = 300)
    void aTotalIsTheSumOfWhatWasAnsweredAndEveryUnitIsAccountedFor(
            @ForAll("answers") List<List<String>> answers, @ForAll long order) {
        List<String> said = answers.stream().map(a -> a.get(0)).toList();
        List<String> amounts =
                said.stream().filter(RollUpPropertyTest::isAmount).toList();
        long inapplicable = said.stream().filter("không áp dụng"::equals).count();
        Optional<Figure> total = find(table(answers, order), "TC_XL");
        if (amounts.isEmpty()) {
            assertTrue(total.flatMap(Figure::amount).isEmpty());
            return;
        }
        long sum = amounts.stream().mapToLong(RollUpPropertyTest::amount).sum();
        assertEquals(0, total.flatMap(Figure::amount).orElseThrow().compareTo(BigDecimal.valueOf(sum)));
        Coverage coverage = total.flatMap(Figure::coverage).orElseThrow();
        assertEquals(amounts.size(), coverage.reported());
        assertEquals(answers.size() - inapplicable, coverage.expected());
        assertEquals(
                said.stream().filter(String::isEmpty).count(),
                coverage.missing().size());
        assertEquals(
                said.stream().filter("không thu thập"::equals).count(),
                coverage.notCollected().size());
        assertEquals(amounts.size(), total.orElseThrow().entries().size());
    }

    @Property(tries = 300)
    void aRatioIsThatOfTheUnitsThatGaveBothParts(@ForAll("answers") List<List<String>> answers, @ForAll long order) {
        long part = 0;
        long whole = 0;
        for (List<String> answer : answers) {
            boolean silent = answer.stream().anyMatch(a -> a.isEmpty() || a.equals("không thu thập"));
            part += !silent && isAmount(answer.get(0)) ? amount(answer.get(0)) : 0;
            whole += !silent && isAmount(answer.get(1)) ? amount(answer.get(1)) : 0;
        }
        Optional<BigDecimal> ratio = find(table(answers, order), "TC_XL_TYLE").flatMap(Figure::amount);
        if (ratio.isPresent() && whole > 0) {
            BigDecimal expected =
                    BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
            assertEquals(0, ratio.get().compareTo(expected), ratio.get() + " is not " + expected);
        }
    }

    @Property(tries = 100)
    void theOrderOfEntriesChangesNothing(
            @ForAll("answers") List<List<String>> answers, @ForAll long one, @ForAll long other) {
        FigureTable a = table(answers, one);
        FigureTable b = table(answers, other);
        for (String code : List.of("TC_XL", "TC_TRAI", "TC_XL_TYLE", "TC_CON")) {
            assertEquals(find(a, code).map(Figure::value), find(b, code).map(Figure::value));
            assertEquals(find(a, code).flatMap(Figure::coverage), find(b, code).flatMap(Figure::coverage));
        }
    }
}
