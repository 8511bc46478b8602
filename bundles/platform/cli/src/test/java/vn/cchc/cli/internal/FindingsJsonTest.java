package vn.cchc.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.dossier.ReviewedFinding;
import vn.cchc.model.Severity;

/** What programs may rely on when they read findings. */
class FindingsJsonTest {

    private static JsonNode json(ReviewedFinding... findings) throws IOException {
        return new ObjectMapper().readTree(FindingsJson.write(List.of(findings)));
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Nested
    class AFinding {

        @Test
        void hasAllItsFields() throws IOException {
            JsonNode finding = json(Samples.open(Samples.finding("the-che/chua-xu-ly/2024", Severity.BLOCK)))
                    .get(0);

            assertEquals(
                    List.of("id", "rule", "severity", "section", "unit", "period", "message", "why", "operands"),
                    names(finding));
            assertEquals("the-che/chua-xu-ly/2024", finding.get("id").asText());
            assertEquals("the-che/chua-xu-ly", finding.get("rule").asText());
            assertEquals("the-che", finding.get("section").asText());
            assertEquals("tinh-dak-lak", finding.get("unit").asText());
            assertEquals("2021-2025", finding.get("period").asText());
            assertEquals(
                    "Đã xử lý 4 văn bản, nhiều hơn 3 văn bản phát hiện",
                    finding.get("message").asText());
        }

        @ParameterizedTest
        @CsvSource({"BLOCK,error", "WARN,warning", "HINT,info"})
        void hasASeverityInEnglish(Severity severity, String word) throws IOException {
            assertEquals(
                    word,
                    json(Samples.open(Samples.bare(severity)))
                            .get(0)
                            .get("severity")
                            .asText());
        }

        @Test
        void onTheWholeReportHasNullsAndAnEmptyList() throws IOException {
            JsonNode finding = json(Samples.open(Samples.bare(Severity.HINT))).get(0);

            assertTrue(finding.get("section").isNull());
            assertTrue(finding.get("unit").isNull());
            assertTrue(finding.get("period").isNull());
            assertTrue(finding.get("operands").isArray());
            assertEquals(0, finding.get("operands").size());
        }
    }

    @Nested
    class AnOperand {

        private JsonNode operand(int index) throws IOException {
            return json(Samples.open(Samples.finding("a", Severity.BLOCK)))
                    .get(0)
                    .get("operands")
                    .get(index);
        }

        @Test
        void hasItsUnitOfMeasureAndItsSource() throws IOException {
            assertEquals(List.of("indicator", "unit", "period", "value", "source"), names(operand(0)));
            assertEquals("TC_XL", operand(0).get("indicator").asText());
            assertEquals("văn bản", operand(0).get("unit").asText());
            assertEquals("2024", operand(0).get("period").asText());
            assertEquals("Báo cáo sơ kết, mục II.1", operand(0).get("source").asText());
        }

        @Test
        void hasANumberInPlainDigits() throws IOException {
            assertTrue(operand(1).get("value").isNumber());
            assertEquals("31.57", operand(1).get("value").asText());
            String text = FindingsJson.write(List.of(Samples.open(Samples.finding("a", Severity.BLOCK))));
            assertTrue(text.contains("1000") && !text.contains("E+"), text);
        }

        @Test
        void withoutAFigureHasTheWordsOfItsState() throws IOException {
            assertEquals("không thu thập", operand(2).get("value").asText());
        }
    }

    @Nested
    class TheArray {

        @Test
        void isEmptyWhenNothingIsFound() throws IOException {
            assertTrue(json().isArray());
            assertEquals(0, json().size());
        }

        @Test
        void keepsTheOrderAndLeavesOutWhatIsSetAside() throws IOException {
            JsonNode all = json(
                    Samples.open(Samples.finding("b", Severity.WARN)),
                    Samples.waived(Samples.finding("w", Severity.BLOCK)),
                    Samples.open(Samples.finding("a", Severity.BLOCK)));

            assertEquals(2, all.size());
            assertEquals("b", all.get(0).get("id").asText());
            assertEquals("a", all.get(1).get("id").asText());
            assertFalse(all.toString().contains("\"w\""));
        }
    }
}
