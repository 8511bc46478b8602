package vn.cchc.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.cchc.plugin.Figure;
import vn.cchc.plugin.template.PeriodRef;
import vn.cchc.plugin.template.TemplatePart;

class BindingsTest {

    private static final PeriodRef WHOLE = new PeriodRef.WholeRound();
    private static final PeriodRef FIRST = new PeriodRef.First();
    private static final PeriodRef LAST = new PeriodRef.Last();

    private final Bindings bindings = new Bindings(
            TestFigures.of(
                            "BM_BT",
                            "2021-12-31",
                            "135",
                            "BM_BT",
                            "2025-03-31",
                            "105",
                            "BM_NU",
                            "2025-03-31",
                            "40",
                            "TC_XL",
                            "2021-2025",
                            "20",
                            "TC_TRAI",
                            "2021-2025",
                            "không áp dụng")
                    .in(TestSection.catalog(TestSection.institutions(), TestSection.organisation())),
            TestFigures.PROVINCE);

    private String amount(String code, PeriodRef period) {
        return bindings.find(code, period)
                .flatMap(Figure::amount)
                .map(BigDecimal::toPlainString)
                .orElse("—");
    }

    private static PeriodRef at(String period) {
        return new PeriodRef.At(TestFigures.period(period));
    }

    @Nested
    class Figures {

        @Test
        void areFoundForEveryWayToNameAPeriod() {
            assertEquals("20", amount("TC_XL", WHOLE));
            assertEquals("105", amount("BM_BT", WHOLE));
            assertEquals("135", amount("BM_BT", FIRST));
            assertEquals("105", amount("BM_BT", LAST));
            assertEquals("135", amount("BM_BT", at("2021-12-31")));
        }

        @Test
        void areNoneWithoutAnAmountOrAnIndicator() {
            assertEquals("—", amount("TC_TRAI", WHOLE));
            assertEquals("—", amount("BM_BT", at("2023")));
            assertEquals("—", amount("MA_LA", WHOLE));
        }
    }

    @Nested
    class Changes {

        private Optional<Bindings.Change> change(String code) {
            return bindings.find(new TemplatePart.Change(code, FIRST, LAST));
        }

        @Test
        void haveTwoEnds() {
            Bindings.Change change = change("BM_BT").orElseThrow();
            assertEquals("2021-12-31", change.from().period().id());
            assertEquals("2025-03-31", change.to().period().id());
        }

        @Test
        void areNoneWithinOnePeriod() {
            assertEquals(Optional.empty(), change("BM_NU"));
            assertEquals(Optional.empty(), change("TC_XL"));
        }
    }

    @Nested
    class Passages {

        private boolean complete(TemplatePart... parts) {
            return bindings.isComplete(new TemplatePart.Passage(List.of(parts)));
        }

        @Test
        void areCompleteWhenEveryBindingHasAFigure() {
            assertTrue(complete(
                    new TemplatePart.Text("biên chế", false, false),
                    new TemplatePart.Number("BM_BT", LAST, true),
                    new TemplatePart.Change("BM_BT", FIRST, LAST),
                    new TemplatePart.DateOf("BM_BT", LAST),
                    new TemplatePart.Citation("76/NQ-CP"),
                    new TemplatePart.RoundFact(TemplatePart.Fact.PERIOD)));
        }

        @Test
        void areIncompleteWhenAnyHasNone() {
            assertFalse(complete(
                    new TemplatePart.Number("BM_BT", LAST, true), new TemplatePart.Number("TC_TRAI", WHOLE, true)));
            assertFalse(complete(new TemplatePart.Change("BM_NU", FIRST, LAST)));
            assertFalse(complete(new TemplatePart.DateOf("BM_NU", at("2021-12-31"))));
        }
    }
}
