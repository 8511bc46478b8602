package vn.cchc.report.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cchc.report.internal.TestTemplate.chart;
import static vn.cchc.report.internal.TestTemplate.paragraph;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.cchc.model.ChartGroup;
import vn.cchc.plugin.template.TemplateBlock;
import vn.cchc.report.doc.Block;

class ChartsTest {

    private static TestSection section(TemplateBlock... results) {
        return TestSection.institutions()
                .chart(ChartGroup.Kind.STACKED, "Văn bản qua các năm", "TC_VB_NQ", "TC_VB_QD")
                .chart(ChartGroup.Kind.LINE, "Biên chế", "BM_BT")
                .chartOver(List.of("2024", "2022", "2025"), "Ba năm", "TC_VB_NQ")
                .results(results);
    }

    private static TestReport report(TemplateBlock... results) {
        return TestReport.of(section(results)).asks(TestReport.node("II.1.1", "II.1"));
    }

    private static Block.Chart only(TestReport report) {
        List<Block> charts = report.compose().body().stream()
                .filter(Block.Chart.class::isInstance)
                .toList();
        assertEquals(1, charts.size(), () -> report.lines().toString());
        return (Block.Chart) charts.get(0);
    }

    private static Optional<BigDecimal> amount(int number) {
        return Optional.of(BigDecimal.valueOf(number));
    }

    @Test
    void aChartDrawsTheYearsThatHaveAFigureAndLeavesGaps() {
        Block.Chart chart = only(report(chart("Văn bản qua các năm"))
                .figures("TC_VB_NQ", "2022", "3", "TC_VB_QD", "2022", "4", "TC_VB_QD", "2024", "5")
                .figures("TC_VB_QD", "2021-2025", "30", "TC_VB_QD", "2019", "1"));
        assertEquals(Block.ChartKind.STACKED, chart.kind());
        assertEquals("Văn bản qua các năm", chart.caption());
        assertEquals("văn bản", chart.measure());
        assertEquals(List.of("Năm 2022", "Năm 2024"), chart.categories());
        assertEquals(
                List.of(
                        new Block.Series("Nghị quyết", List.of(amount(3), Optional.empty())),
                        new Block.Series("Quyết định", List.of(amount(4), amount(5)))),
                chart.series());
    }

    @Test
    void aChartKeepsThePeriodsThatItNamesInTheirOrder() {
        Block.Chart chart = only(report(chart("Ba năm")).figures("TC_VB_NQ", "2022", "3", "TC_VB_NQ", "2024", "5"));
        assertEquals(List.of("Năm 2024", "Năm 2022"), chart.categories());
    }

    @Test
    void chartsAreNumberedInTheOrderInWhichTheyStand() {
        TestReport report = report(chart("Biên chế"), paragraph("Chữ."), chart("Văn bản qua các năm"))
                .figures("TC_VB_NQ", "2022", "3", "TC_VB_NQ", "2023", "4")
                .figures("BM_BT", "2022-12-31", "9", "BM_BT", "2023-12-31", "8");
        assertEquals(
                List.of("# II.1.1. Mục", "[Biểu đồ 1. Biên chế]", "Chữ.", "[Biểu đồ 2. Văn bản qua các năm]"),
                report.lines());
    }

    @Test
    void aChartOfOnePlaceIsLeftOutAndTakesNoNumber() {
        TestReport report = report(chart("Biên chế"), chart("Văn bản qua các năm"))
                .figures("BM_BT", "2022-12-31", "9", "TC_VB_NQ", "2022", "3", "TC_VB_NQ", "2023", "4");
        assertEquals(List.of("# II.1.1. Mục", "[Biểu đồ 1. Văn bản qua các năm]"), report.lines());
    }

    @Test
    void aSeriesWithoutAnyFigureIsLeftOut() {
        Block.Chart chart = only(report(chart("Văn bản qua các năm"))
                .figures(
                        "TC_VB_NQ",
                        "2022",
                        "3",
                        "TC_VB_NQ",
                        "2023",
                        "không phát sinh",
                        "TC_VB_QD",
                        "2023",
                        "không thu thập"));
        assertEquals(List.of(new Block.Series("Nghị quyết", List.of(amount(3), amount(0)))), chart.series());
    }

    @Test
    void unitsThatAreMissingAreNamedBelow() {
        TestReport report = TestReport.of(section(chart("Văn bản qua các năm")).collected())
                .asks(TestReport.node("II.1.1", "II.1"))
                .communes(2)
                .figureOf("xa-1", "TC_VB_NQ", "2022", "3")
                .figureOf("xa-1", "TC_VB_NQ", "2023", "3");
        assertEquals(
                List.of(
                        "# II.1.1. Mục",
                        "[Biểu đồ 1. Văn bản qua các năm]",
                        "Số liệu tổng hợp từ 1/2 đơn vị; chưa có số liệu của xã 2."),
                report.lines());
    }
}
