package vn.cchc.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.cchc.model.BlockKind;
import vn.cchc.model.IndicatorKind;
import vn.cchc.model.Section;
import vn.cchc.plugin.Check;
import vn.cchc.plugin.SectionPlugin;
import vn.cchc.plugin.template.PeriodRef;
import vn.cchc.plugin.template.TemplateBlock;
import vn.cchc.plugin.template.TemplatePart;

class PluginCatalogTest {

    private static CatalogProblem onlyProblem(PluginCatalog catalog) {
        assertEquals(1, catalog.problems().size(), catalog.problems().toString());
        return catalog.problems().get(0);
    }

    private static List<String> ids(PluginCatalog catalog) {
        return catalog.problems().stream().map(CatalogProblem::id).toList();
    }

    @Nested
    class Order {

        @Test
        void putsAreasBeforeThematicReportsEachByAnchorAndId() {
            PluginCatalog catalog = TestSection.catalog(
                    TestSection.thematic("a-chuyen-de", "I"),
                    TestSection.area("to-chuc", "II.3"),
                    TestSection.area("the-che", "II.1"),
                    TestSection.area("an-the-che", "II.1"));
            assertEquals(
                    List.of("an-the-che", "the-che", "to-chuc", "a-chuyen-de"),
                    catalog.sections().stream()
                            .map(s -> s.plugin().section().id())
                            .toList());
        }

        @Test
        void keepsIndicatorsAsTheFormsListThem() {
            PluginCatalog catalog = TestSection.catalog(TestSection.organisation(), TestSection.institutions());
            assertEquals(
                    List.of(
                            "TC_VB",
                            "TC_VB_NQ",
                            "TC_VB_QD",
                            "TC_TRAI",
                            "TC_XL",
                            "TC_XL_TYLE",
                            "TC_CON",
                            "BM_BT",
                            "BM_NU",
                            "BM_NU_TYLE",
                            "CS_XEPHANG"),
                    List.copyOf(catalog.indicators().keySet()));
        }
    }

    @Test
    void findsNothingWrongInSectionsThatFit() {
        PluginCatalog catalog = TestSection.catalog(
                TestSection.institutions()
                        .form("Văn bản", "TC_VB", "TC_VB_NQ", "BM_BT")
                        .check("the-che/xu-ly", "TC_XL", "TC_TRAI")
                        .target("TC_XL_TYLE"),
                TestSection.organisation().twin("BM_BT_2", "người", IndicatorKind.STOCK, "BM_BT"));
        assertEquals(List.of(), catalog.problems());
        assertEquals("Phần the-che", catalog.titleOf("the-che"));
        assertEquals("khong-bat", catalog.titleOf("khong-bat"));
    }

    @Nested
    class Owners {

        @Test
        void areUniqueForEveryIndicator() {
            PluginCatalog catalog = TestSection.catalog(
                    TestSection.institutions(),
                    TestSection.thematic("tu-phap", "II.1").plain("TC_TRAI", "lượt", IndicatorKind.STOCK));
            CatalogProblem problem = onlyProblem(catalog);
            assertEquals("indicator.twice/TC_TRAI", problem.id());
            assertEquals("tu-phap", problem.section());
            assertEquals("vn.cchc.test.tu-phap", problem.module());
            assertTrue(problem.message().contains("the-che"), problem.message());
            assertEquals("the-che", catalog.indicators().get("TC_TRAI").section());
        }

        @Test
        void areUniqueForEverySection() {
            InstalledSection second = new InstalledSection(
                    "vn.cchc.zz", TestSection.area("the-che", "II.2").plain("X", "", IndicatorKind.FLOW));
            PluginCatalog catalog =
                    PluginCatalog.of(List.of(second, TestSection.institutions().installed()));
            CatalogProblem problem = onlyProblem(catalog);
            assertEquals("vn.cchc.zz", problem.module());
            assertTrue(problem.message().contains("vn.cchc.test.the-che"), problem.message());
            assertFalse(catalog.indicators().containsKey("X"), "a section that is left out brings nothing");
        }
    }

    @Nested
    class References {

        @Test
        void toNothingNameThePlaceAndTheNearestCode() {
            PluginCatalog catalog =
                    TestSection.catalog(TestSection.institutions().form("Văn bản ban hành", "TC_VN_NQ"));
            CatalogProblem problem = onlyProblem(catalog);
            assertEquals("code.unknown/TC_VN_NQ/form/Văn bản ban hành", problem.id());
            assertTrue(problem.message().contains("Văn bản ban hành"), problem.message());
            assertTrue(problem.message().contains("TC_VN_NQ"), problem.message());
            assertTrue(problem.message().contains("TC_VB_NQ"), problem.message());
        }

        @Test
        void toNothingLikeAnyKnownCodeSaySo() {
            PluginCatalog catalog =
                    TestSection.catalog(TestSection.institutions().target("QWERTZUIOP_YXCVBNM"));
            assertFalse(onlyProblem(catalog).message().contains("TC_"));
        }

        @Test
        void areLookedForInChecksTargetsAndTemplates() {
            PluginCatalog catalog = TestSection.catalog(TestSection.institutions()
                    .check("the-che/a", "MA_A", "TC_XL")
                    .target("MA_B")
                    .text(
                            BlockKind.RESULTS,
                            new TemplateBlock.Paragraph(List.of(new TemplatePart.Passage(
                                    List.of(new TemplatePart.Number("MA_C", new PeriodRef.WholeRound(), true)))))));
            assertEquals(
                    List.of(
                            "code.unknown/MA_A/check/the-che/a",
                            "code.unknown/MA_B/target",
                            "code.unknown/MA_C/template"),
                    ids(catalog));
        }

        @Test
        void areReportedOnceForOnePlace() {
            PluginCatalog catalog =
                    TestSection.catalog(TestSection.institutions().form("Biểu", "MA_A", "MA_A"));
            assertEquals(1, catalog.problems().size());
        }

        @Test
        void makeATotalOfAMissingPartAnEnteredIndicator() {
            PluginCatalog catalog = TestSection.catalog(TestSection.area("the-che", "II.1")
                    .total("TC_VB", "văn bản", IndicatorKind.FLOW, "TC_VB_NQ", "TC_VB_QD")
                    .plain("TC_VB_NQ", "văn bản", IndicatorKind.FLOW));
            assertEquals(List.of("code.unknown/TC_VB_QD/indicator/TC_VB"), ids(catalog));
            assertFalse(catalog.indicators().get("TC_VB").isDerived());
        }

        @Test
        void toWhatIsInstalledButSwitchedOffAreNoMistake() {
            TestSection section = TestSection.area("the-che", "II.1")
                    .total("TC_VB", "văn bản", IndicatorKind.FLOW, "TC_VB_NQ", "KHAC_QD")
                    .plain("TC_VB_NQ", "văn bản", IndicatorKind.FLOW)
                    .form("Văn bản", "TC_VB", "KHAC_QD")
                    .target("KHAC_QD");
            PluginCatalog catalog = PluginCatalog.of(List.of(section.installed()), Set.of("KHAC_QD"));
            assertEquals(List.of(), catalog.problems());
            assertFalse(catalog.indicators().get("TC_VB").isDerived(), "half a total is no total");
        }

        @Test
        void ofAChartGoToIndicatorsOfOneMeasure() {
            TestSection section = TestSection.area("a", "I")
                    .plain("MA_A", "người", IndicatorKind.STOCK)
                    .plain("MA_B", "người", IndicatorKind.STOCK)
                    .plain("MA_C", "%", IndicatorKind.INDEX);
            assertEquals(
                    List.of(),
                    TestSection.catalog(section.chart("Người", "MA_A", "MA_B")).problems());
            assertEquals(
                    List.of("measure.chart/Lẫn", "code.unknown/MA_D/chart/Thiếu"),
                    ids(TestSection.catalog(section.chart("Lẫn", "MA_A", "MA_C").chart("Thiếu", "MA_D"))));
        }

        @Test
        void toATwinThatIsSwitchedOffAreNoMistake() {
            assertEquals(
                    List.of(),
                    TestSection.catalog(TestSection.area("a", "I").twin("MA_A", "người", IndicatorKind.STOCK, "KHAC_A"))
                            .problems());
        }
    }

    @Nested
    class Arithmetic {

        @Test
        void inALoopIsListedAndLeavesTheCodesAsEntered() {
            PluginCatalog catalog = TestSection.catalog(TestSection.area("the-che", "II.1")
                    .total("MA_A", "văn bản", IndicatorKind.FLOW, "MA_B")
                    .total("MA_B", "văn bản", IndicatorKind.FLOW, "MA_C")
                    .total("MA_C", "văn bản", IndicatorKind.FLOW, "MA_A")
                    .total("MA_D", "văn bản", IndicatorKind.FLOW, "MA_A"));
            CatalogProblem problem = onlyProblem(catalog);
            assertEquals("loop/MA_A", problem.id());
            assertTrue(problem.message().contains("MA_A → MA_B → MA_C → MA_A"), problem.message());
            assertFalse(catalog.indicators().get("MA_A").isDerived());
            assertTrue(catalog.indicators().get("MA_D").isDerived(), "what only leads to the loop is computed still");
        }

        @Test
        void thatIsItsOwnPartIsALoopToo() {
            PluginCatalog catalog = TestSection.catalog(
                    TestSection.area("the-che", "II.1").total("MA_A", "văn bản", IndicatorKind.FLOW, "MA_A"));
            assertTrue(onlyProblem(catalog).message().contains("MA_A → MA_A"));
        }

        @Test
        void thatIsDeclaredButNotBroughtIsReported() {
            PluginCatalog catalog = TestSection.catalog(
                    TestSection.area("the-che", "II.1").formula("MA_A", "văn bản", IndicatorKind.FLOW));
            assertEquals(List.of("derivation.missing/MA_A"), ids(catalog));
            assertFalse(catalog.indicators().get("MA_A").isDerived());
        }

        @Test
        void overDifferentUnitsOfMoneyIsReported() {
            PluginCatalog catalog = TestSection.catalog(TestSection.area("tai-chinh", "II.5")
                    .total("TCC_A", "tỷ đồng", IndicatorKind.FLOW, "TCC_B", "TCC_C")
                    .plain("TCC_B", "tỷ đồng", IndicatorKind.FLOW)
                    .plain("TCC_C", "triệu đồng", IndicatorKind.FLOW)
                    .ratio("TCC_TYLE", "%", "TCC_B", "TCC_C"));
            assertEquals(List.of("measure.mixed/TCC_A/TCC_C", "measure.mixed/TCC_TYLE/TCC_C"), ids(catalog));
            String message = catalog.problems().get(0).message();
            assertTrue(message.contains("tỷ đồng") && message.contains("triệu đồng"), message);
            assertFalse(catalog.indicators().get("TCC_A").isDerived());
        }
    }

    @Test
    void reportsTwinsThatCanNeverBeCompared() {
        PluginCatalog catalog = TestSection.catalog(
                TestSection.organisation(),
                TestSection.thematic("noi-vu", "II.3").twin("NV_BT", "biên chế", IndicatorKind.STOCK, "BM_BT"));
        assertEquals(List.of("measure.twin/NV_BT"), ids(catalog));
    }

    @Test
    void reportsACheckThatLooksAtNothing() {
        assertEquals(
                List.of("check.nothing/the-che/rong"),
                ids(TestSection.catalog(TestSection.institutions().check("the-che/rong"))));
    }

    @Nested
    class FailingPlugins {

        @Test
        void costTheirOwnPartOnly() {
            SectionPlugin broken = new SectionPlugin() {
                @Override
                public Section section() {
                    throw new IllegalStateException("cấu hình hỏng");
                }
            };
            PluginCatalog catalog = PluginCatalog.of(List.of(
                    new InstalledSection("vn.cchc.hong", broken),
                    TestSection.institutions().installed()));
            CatalogProblem problem = onlyProblem(catalog);
            assertEquals("vn.cchc.hong", problem.module());
            assertEquals("", problem.section());
            assertTrue(problem.message().contains("cấu hình hỏng"), problem.message());
            assertTrue(catalog.section("the-che").isPresent());
        }

        @Test
        void mayAlsoBreakAPromiseOrMissAClass() {
            SectionPlugin unlinked = failing(() -> {
                throw new NoClassDefFoundError("org/apache/x");
            });
            @SuppressWarnings("DataFlowIssue")
            SectionPlugin nulls = failing(() -> null);
            PluginCatalog catalog = PluginCatalog.of(
                    List.of(new InstalledSection("vn.cchc.a", unlinked), new InstalledSection("vn.cchc.b", nulls)));
            assertEquals(2, catalog.problems().size());
            assertEquals(List.of(), catalog.sections());
        }

        private SectionPlugin failing(java.util.function.Supplier<List<Check>> checks) {
            return new SectionPlugin() {
                @Override
                public Section section() {
                    return new Section("hong", Section.Kind.AREA, "Hỏng", "so-noi-vu", "I", Optional.empty());
                }

                @Override
                public List<Check> checks() {
                    return checks.get();
                }
            };
        }
    }

    @Test
    void ignoresArithmeticForAnIndicatorWithoutAFormulaOrOfAnotherSection() {
        TestSection stranger = TestSection.area("la", "I")
                .formula("LA_A", "văn bản", IndicatorKind.FLOW, Set.of("TC_XL"), in -> Optional.of(in.apply("TC_XL")));
        PluginCatalog catalog = TestSection.catalog(
                TestSection.institutions(),
                stranger,
                TestSection.area("trung", "I").plain("LA_A", "", IndicatorKind.FLOW));
        assertTrue(catalog.derivation("LA_A").isPresent());
        assertEquals("la", catalog.indicators().get("LA_A").section());
        assertTrue(catalog.derivation("TC_XL").isEmpty());
    }
}
