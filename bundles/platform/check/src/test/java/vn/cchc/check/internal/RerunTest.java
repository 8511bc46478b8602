package vn.cchc.check.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.check.CheckRequest;
import vn.cchc.model.BlockKind;
import vn.cchc.model.Finding;
import vn.cchc.model.Observation;
import vn.cchc.model.ObservationKey;
import vn.cchc.model.Period;
import vn.cchc.model.Precision;
import vn.cchc.model.Severity;
import vn.cchc.model.SourceRef;
import vn.cchc.model.Target;
import vn.cchc.model.Value;
import vn.cchc.model.ValueState;
import vn.cchc.plugin.Check;
import vn.cchc.plugin.CheckContext;

/** Asking only what depends on a change gives what asking everything gives. */
class RerunTest {

    private static final List<String> UNITS = List.of(TestRound.PROVINCE, "so-y-te");
    private static final List<String> PERIODS =
            List.of("2021", "2022", "2023", "2024", "2025", "2021-2025", "2024-12-31", "2025-03-31");

    private final DefaultCheckRunner runner = new DefaultCheckRunner(Duration.ofSeconds(5));

    /** Speaks of every unit in which the figures of its codes add up to an odd number; fails at 13. */
    private static final class Odd implements Check {
        private final String id;
        private final Set<String> inputs;
        private final AtomicInteger runs = new AtomicInteger();

        Odd(String id, String... inputs) {
            this.id = id;
            this.inputs = Set.of(inputs);
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public Set<String> inputs() {
            return inputs;
        }

        @Override
        public List<Finding> run(CheckContext context) {
            runs.incrementAndGet();
            List<Finding> findings = new ArrayList<>();
            for (String unit : context.figures().units()) {
                BigDecimal sum = new TreeSet<>(inputs)
                        .stream()
                                .flatMap(code -> context.figures().series(unit, code).stream())
                                .flatMap(figure -> figure.amount().stream())
                                .reduce(BigDecimal.ZERO, BigDecimal::add);
                if (sum.remainder(BigDecimal.valueOf(13)).signum() == 0 && sum.signum() != 0) {
                    throw new IllegalStateException("mười ba");
                }
                if (sum.intValue() % 2 == 1) {
                    findings.add(finding(id, unit, sum));
                }
            }
            return findings;
        }

        private static Finding finding(String id, String unit, BigDecimal sum) {
            return new Finding(
                    id + "/" + unit,
                    id,
                    Severity.WARN,
                    Optional.of("the-che"),
                    Optional.of(unit),
                    Optional.empty(),
                    "Tổng là " + sum.toPlainString(),
                    "Vì sao",
                    List.of());
        }
    }

    private static CheckRequest province(Check... checks) {
        TestSection institutions = TestSection.institutions()
                .form("Văn bản", "TC_VB", "TC_TRAI", "TC_XL")
                .target("TC_XL_TYLE", Target.Direction.AT_LEAST, "95", 2025);
        for (Check check : checks) {
            institutions.with(check);
        }
        return TestRound.with(
                        institutions,
                        TestSection.finance(),
                        TestSection.organisation().form("Biên chế", "BM_BT", "BM_NU"))
                .asks(TestRound.heading("II.1.1", List.of("II.1"), List.of(BlockKind.RESULTS)))
                .request();
    }

    /** Figures of a province that are chosen from few values, so that sums fit and gaps mean something now and then. */
    private static Observation random(CheckRequest request, Random random) {
        List<String> codes = new ArrayList<>(request.catalog().indicators().keySet());
        codes.add("LA_MA");
        Value value =
                switch (random.nextInt(8)) {
                    case 0 -> Value.of(ValueState.ZERO);
                    case 1 -> Value.of(ValueState.values()[random.nextInt(4) + 1]);
                    case 2 -> Value.of(BigDecimal.valueOf(random.nextInt(40)), Precision.OVER);
                    case 3 -> Value.of(BigDecimal.valueOf(random.nextInt(1000), 1));
                    default -> Value.of(BigDecimal.valueOf(random.nextInt(12)));
                };
        return new Observation(
                new ObservationKey(
                        UNITS.get(random.nextInt(10) / 9),
                        codes.get(random.nextInt(codes.size())),
                        Period.parse(PERIODS.get(random.nextInt(PERIODS.size())))
                                .orElseThrow()),
                value,
                new SourceRef("so-lieu.csv", "dòng " + random.nextInt(3)),
                "");
    }

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void givesWhatAFullRunGives(int seed) {
        Random random = new Random(seed);
        CheckRequest empty = province(
                new Odd("the-che/le", "TC_XL_TYLE"), new Odd("the-che/cong", "TC_VB"), new Odd("the-che/bm", "BM_BT"));
        Map<ObservationKey, Observation> entries = new LinkedHashMap<>();
        for (int i = 0; i < 60 + seed; i++) {
            Observation entry = random(empty, random);
            entries.put(entry.key(), entry);
        }
        List<Finding> findings = runner.run(empty.withObservations(List.copyOf(entries.values())));
        for (int step = 0; step < 8; step++) {
            Set<ObservationKey> changed = new HashSet<>();
            for (int i = 0; i <= random.nextInt(3); i++) {
                Observation entry = random(empty, random);
                changed.add(entry.key());
                if (random.nextInt(3) == 0) {
                    List<ObservationKey> keys = List.copyOf(entries.keySet());
                    ObservationKey gone = keys.get(random.nextInt(keys.size()));
                    entries.remove(gone);
                    changed.add(gone);
                } else {
                    entries.put(entry.key(), entry);
                }
            }
            CheckRequest now = empty.withObservations(List.copyOf(entries.values()));
            List<Finding> again = runner.rerun(now, findings, changed);
            assertEquals(runner.run(now), again, () -> "after a change of " + changed);
            findings = again;
        }
    }

    @Nested
    class AChange {

        private final Odd near = new Odd("the-che/gan", "TC_XL_TYLE");
        private final Odd far = new Odd("the-che/xa", "TC_VB");

        private CheckRequest request(String handled) {
            CheckRequest empty = province(near, far);
            TestRound figures = TestRound.with()
                    .figures("TC_XL", "2024", handled, "TC_TRAI", "2024", "20", "TC_VB", "2024", "7")
                    .figures("TC_XL", "2023", "3");
            return empty.withObservations(figures.request().observations());
        }

        private final Set<ObservationKey> key = Set.of(new ObservationKey(
                TestRound.PROVINCE, "TC_XL", Period.parse("2024").orElseThrow()));

        @Test
        void asksWhatFollowsFromItAndNothingElse() {
            List<Finding> before = runner.run(request("5"));
            assertEquals(1, near.runs.get());

            List<Finding> after = runner.rerun(request("10"), before, key);

            assertEquals(2, near.runs.get(), "a ratio of the changed figure");
            assertEquals(1, far.runs.get(), "nothing to do with the changed figure");
            assertTrue(after.stream().anyMatch(f -> f.rule().equals("the-che/xa")), "an earlier finding was lost");
            assertEquals(runner.run(request("10")), after);
        }

        @Test
        void ofTheOnlyFiguresOfAUnitAsksEverything() {
            CheckRequest empty = province(near, far);
            Observation only = TestRound.with()
                    .figure("so-y-te", "TC_XL", "2024", "5")
                    .request()
                    .observations()
                    .get(0);
            List<Finding> before = runner.run(empty);

            runner.rerun(empty.withObservations(List.of(only)), before, Set.of(only.key()));

            assertEquals(2, far.runs.get());
        }

        @Test
        void asksEverySectionWhenAnEarlierFindingBelongsToNoCheck() {
            List<Finding> before = new ArrayList<>(runner.run(request("5")));
            before.add(Odd.finding("the-che/khong-ai", "so-y-te", BigDecimal.ONE));

            List<Finding> after = runner.rerun(request("10"), before, key);

            assertEquals(2, far.runs.get());
            assertFalse(after.stream().anyMatch(f -> f.rule().equals("the-che/khong-ai")));
        }
    }

    @Nested
    class WhatIsComputed {

        @Test
        void isFoundOverSeveralSteps() {
            Dependents dependents = new Dependents(province().catalog());

            assertEquals(Set.of("TC_XL", "TC_XL_TYLE", "TC_CON"), dependents.of(Set.of("TC_XL")));
            assertEquals(Set.of("TC_VB_NQ", "TC_VB"), dependents.of(Set.of("TC_VB_NQ")));
            assertEquals(Set.of("TC_VB"), dependents.of(Set.of("TC_VB")));
        }
    }
}
