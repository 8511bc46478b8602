package vn.cchc.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.cchc.audit.AuditFinding;
import vn.cchc.audit.AuditResult;
import vn.cchc.audit.AuditRule;
import vn.cchc.audit.Claim;
import vn.cchc.audit.Place;
import vn.cchc.cli.internal.CommandLineDesk.Ran;
import vn.cchc.model.Severity;
import vn.cchc.model.text.Texts;

class AuditCommandTest {

    private final CommandLineDesk desk = new CommandLineDesk();
    private final StubAudits audits = new StubAudits();

    @BeforeEach
    void filesAreThere() {
        desk.audits = audits;
        Place line = new Place(650, 0, 0);
        Claim right = new Claim(AuditRule.PERCENT, new Place(3, 0, 0), "15/19,\nđạt 78,95%", true);
        Claim wrong = new Claim(AuditRule.SUM, line, "347 văn bản", false);
        AuditFinding sum = new AuditFinding(
                AuditRule.SUM,
                Severity.BLOCK,
                line,
                new Place(652, 0, 0),
                "347 văn bản,\n gồm 109",
                "347",
                "348",
                "Tổng sai.",
                "thiếu 1 nghị quyết.");
        AuditFinding hint =
                new AuditFinding(AuditRule.GLYPH, Severity.HINT, line, line, "hoá", "hoá", "", "Dấu không đều.", "");
        audits.results.put("sai.txt", new AuditResult("sai.txt", List.of(right, wrong), List.of(hint, sum)));
        audits.results.put("đúng.docx", new AuditResult("đúng.docx", List.of(right), List.of()));
        Place paragraph = new Place(0, 3, 12);
        AuditFinding date = new AuditFinding(
                AuditRule.DATE, Severity.WARN, paragraph, paragraph, "31/02", "31/02", "", "Ngày không có.", "");
        audits.results.put("ngày.docx", new AuditResult("ngày.docx", List.of(), List.of(date)));
    }

    @AfterEach
    void vietnameseAgain() {
        System.clearProperty(Texts.LANGUAGE);
    }

    @Nested
    class Text {

        @Test
        void putsTheGravestFirstWithPlaceWordsFiguresAndCause() {
            Ran ran = desk.run("audit", "sai.txt");

            assertEquals("""
                    sai.txt: 2 phát biểu tính lại hoặc đối chiếu được.

                    LỖI (1)
                    - dòng 650–652: Tổng sai.
                      «347 văn bản, gồm 109»
                      Nêu 347 / tính lại 348
                      Giải thích: thiếu 1 nghị quyết.

                    GỢI Ý (1)
                    - dòng 650: Dấu không đều.
                      «hoá»

                    Kết quả soát: 1 lỗi, 0 cảnh báo, 1 gợi ý.
                    """, ran.out().replace("\r", ""));
            assertEquals("", ran.err());
        }

        @Test
        void namesPagesAndParagraphsOfWordFiles() {
            assertTrue(desk.run("audit", "ngày.docx").out().contains("- trang 3, đoạn 12: Ngày không có."));
        }

        @Test
        void listsWhatIsRightWhenAsked() {
            String out = desk.run("audit", "sai.txt", "--claims").out();
            assertTrue(out.contains("ĐÚNG (1)"), out);
            assertTrue(out.contains("- dòng 3 [percent] «15/19, đạt 78,95%»"), out);
            assertFalse(desk.run("audit", "sai.txt").out().contains("ĐÚNG"));
        }

        @Test
        void speaksEnglishWhenAsked() {
            System.setProperty(Texts.LANGUAGE, "en");
            String out = desk.run("audit", "sai.txt").out();
            assertTrue(out.contains("ERRORS (1)"), out);
            assertTrue(out.contains("lines 650-652"), out);
        }

        @Test
        void tellsOfTheReadingBesideTheResult() {
            audits.remarks.put("đúng.docx", "trang 2 là ảnh quét.");
            Ran ran = desk.run("audit", "đúng.docx");
            assertTrue(ran.err().contains("đúng.docx: trang 2 là ảnh quét."), ran.err());
            assertEquals(0, ran.code());
        }
    }

    @Nested
    class Json {

        /** The names of all fields, and the value of each first one. */
        private String value(String json, String field) throws IOException {
            try (JsonParser parser = new JsonFactory().createParser(json)) {
                while (parser.nextToken() != null) {
                    if (parser.currentToken() == JsonToken.FIELD_NAME
                            && parser.currentName().equals(field)) {
                        parser.nextToken();
                        return parser.getText();
                    }
                }
            }
            throw new AssertionError(field + " is not in " + json);
        }

        private Set<String> fields(String json) throws IOException {
            Set<String> fields = new TreeSet<>();
            try (JsonParser parser = new JsonFactory().createParser(json)) {
                while (parser.nextToken() != null) {
                    if (parser.currentToken() == JsonToken.FIELD_NAME) {
                        fields.add(parser.currentName());
                    }
                }
            }
            return fields;
        }

        @Test
        void hasExactlyTheFieldsThatWerePromised() throws IOException {
            String json = desk.run("audit", "sai.txt", "--format", "json").out();
            assertEquals(
                    new TreeSet<>(List.of(
                            "file",
                            "claims",
                            "findings",
                            "rule",
                            "severity",
                            "line",
                            "lineTo",
                            "page",
                            "paragraph",
                            "quote",
                            "stated",
                            "computed",
                            "message",
                            "explanation")),
                    fields(json));
            assertEquals("sai.txt", value(json, "file"));
            assertEquals("2", value(json, "claims"));
            assertEquals("glyph", value(json, "rule"));
            assertEquals("info", value(json, "severity"));
            assertEquals("650", value(json, "line"));
            assertEquals("650", value(json, "lineTo"));
            assertEquals("null", value(json, "page"));
            assertTrue(json.contains("\"lineTo\" : 652"), json);
        }

        @Test
        void hasOneObjectForEachFileInTheirOrder() {
            String json = desk.run("audit", "đúng.docx", "ngày.docx", "--format", "json")
                    .out();
            assertTrue(json.startsWith("["), json);
            assertTrue(json.indexOf("đúng.docx") < json.indexOf("ngày.docx"), json);
            assertTrue(json.contains("\"paragraph\" : 12"), json);
            assertTrue(json.contains("\"page\" : 3"), json);
            assertTrue(json.contains("\"line\" : null"), json);
        }

        @Test
        void listsWhatIsRightOnlyWhenAsked() {
            String json =
                    desk.run("audit", "sai.txt", "--format", "json", "--claims").out();
            assertTrue(json.contains("\"holding\""), json);
        }
    }

    @Nested
    class ExitCodes {

        @Test
        void tellErrorsFromLesserFindings() {
            assertEquals(0, desk.run("audit", "đúng.docx").code());
            assertEquals(0, desk.run("audit", "ngày.docx").code());
            assertEquals(1, desk.run("audit", "ngày.docx", "sai.txt").code());
        }

        @Test
        void tellThatAFileWasNotReadAlthoughTheOthersWere() {
            Ran ran = desk.run("audit", "thiếu.pdf", "sai.txt", "--format", "json");

            assertEquals(2, ran.code());
            assertTrue(ran.err().contains("thiếu.pdf"), ran.err());
            assertTrue(ran.out().contains("Tổng sai."), ran.out());
            assertFalse(ran.out().contains("thiếu.pdf"), ran.out());
        }

        @Test
        void areTwoWhenTheAuditorFails() {
            audits.broken = true;
            Ran ran = desk.run("audit", "sai.txt");
            assertEquals(2, ran.code());
            assertTrue(ran.err().contains("sai.txt"), ran.err());
        }
    }

    @Nested
    class TheCommentedCopy {

        @Test
        void isWrittenBesideTheResult() {
            Ran ran = desk.run("audit", "sai.txt", "--annotate", "ghi-chu.docx");
            assertEquals(1, ran.code());
            assertEquals(List.of("sai.txt -> ghi-chu.docx"), audits.annotated);
            assertTrue(ran.out().contains("Đã ghi ghi-chu.docx: 2 ghi chú."), ran.out());
        }

        @Test
        void leavesJsonAlone() {
            String out = desk.run("audit", "sai.txt", "--annotate", "a.docx", "--format", "json")
                    .out();
            assertTrue(out.strip().endsWith("]"), out);
        }

        @Test
        void isForOneFileOnly() {
            Ran ran = desk.run("audit", "sai.txt", "đúng.docx", "--annotate", "a.docx");
            CommandLineDesk.refused(ran, "--annotate", "2 tệp");
            assertEquals(List.of(), audits.annotated);
        }

        @Test
        void thatCannotBeWrittenIsAWrongUse() {
            Ran ran = desk.run("audit", "sai.txt", "--annotate", "a.txt");
            assertEquals(2, ran.code());
            assertTrue(ran.err().contains(".docx"), ran.err());
            assertTrue(ran.out().contains("Tổng sai."), ran.out());
        }
    }

    @Nested
    class WrongUse {

        @Test
        void isExplained() {
            CommandLineDesk.refused(desk.run("audit"), "TỆP");
            CommandLineDesk.refused(desk.run("audit", "a.txt", "--format", "xml"), "xml");
        }
    }
}
