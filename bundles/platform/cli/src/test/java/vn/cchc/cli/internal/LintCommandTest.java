package vn.cchc.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.cli.internal.CommandLineDesk.Ran;
import vn.cchc.model.Severity;
import vn.cchc.office.FormFinding;
import vn.cchc.office.FormFinding.Place;

class LintCommandTest {

    private final CommandLineDesk desk = new CommandLineDesk();
    private final StubForms forms = new StubForms();

    @BeforeEach
    void filesAreThere() {
        desk.forms = forms;
        FormFinding size = new FormFinding(
                "body.size",
                Severity.BLOCK,
                "Cỡ chữ của lời văn",
                "12 pt",
                "từ 13 đến 14 pt",
                "Nghị định 30/2020/NĐ-CP",
                List.of(new Place(7, 1, "Một câu"), new Place(9, 1, "Hai câu")),
                12,
                true);
        FormFinding page = new FormFinding(
                "margin.top",
                Severity.WARN,
                "Lề trên",
                "10 mm",
                "từ 20 đến 25 mm",
                "Nghị định 30/2020/NĐ-CP",
                List.of(new Place(0, 2, "")),
                1,
                false);
        forms.findings.put("sai.docx", List.of(size, page));
        forms.findings.put("đúng.docx", List.of());
    }

    @Test
    void saysWhatIsWhatShouldBeWhereAndWhy() {
        Ran ran = desk.run("lint", "sai.docx");

        assertEquals("""
                sai.docx: soát thể thức theo Nghị định 30/2020/NĐ-CP và thói quen soạn thảo của các tỉnh.

                LỖI (1)
                - Cỡ chữ của lời văn: 12 pt. Đúng ra: từ 13 đến 14 pt.
                  Ở đoạn 7 «Một câu»; đoạn 9 «Hai câu»; và 10 chỗ nữa.
                  Theo Nghị định 30/2020/NĐ-CP. Sửa được bằng --fix. [body.size]

                CẦN XEM LẠI (1)
                - Lề trên: 10 mm. Đúng ra: từ 20 đến 25 mm.
                  Ở phần trang 2.
                  Theo Nghị định 30/2020/NĐ-CP. [margin.top]

                Kết quả: không đạt. 1 lỗi, 1 chỗ cần xem lại, 0 gợi ý.
                """, ran.out());
        assertEquals(1, ran.code());
    }

    @Test
    void passesWhatHasNoErrors() {
        Ran ran = desk.run("lint", "đúng.docx", "--form", "nghi-dinh-30");

        assertEquals(0, ran.code());
        assertTrue(ran.out().contains("đúng Nghị định 30/2020/NĐ-CP."), ran.out());
        assertTrue(ran.out().contains("Kết quả: đạt. 0 lỗi"), ran.out());
    }

    @Test
    void looksAtTheCopyAfterARepair() {
        Ran ran = desk.run("lint", "sai.docx", "--fix", "sửa.docx");

        assertEquals(0, ran.code(), "the copy has nothing but a warning");
        assertTrue(ran.out().startsWith("""
                Đã ghi sửa.docx: sửa xong 1 loại lỗi.
                - Đã sửa Cỡ chữ của lời văn (12 pt), 12 chỗ.
                """), ran.out());
        assertTrue(ran.out().contains("sửa.docx: soát thể thức"), ran.out());
    }

    @Test
    void writesJsonForPrograms() throws IOException {
        Ran ran = desk.run("lint", "sai.docx", "--format", "json", "--fix", "sửa.docx");

        Set<String> names = new TreeSet<>();
        try (JsonParser json = new JsonFactory().createParser(ran.out())) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.FIELD_NAME) {
                    names.add(json.currentName());
                }
            }
        }
        assertEquals(
                new TreeSet<>(List.of(
                        "file",
                        "form",
                        "passes",
                        "errors",
                        "warnings",
                        "hints",
                        "findings",
                        "repaired",
                        "code",
                        "severity",
                        "what",
                        "is",
                        "should",
                        "article",
                        "count",
                        "repairable",
                        "places",
                        "paragraph",
                        "section",
                        "words")),
                names);
        assertTrue(ran.out().contains("\"paragraph\" : null"), ran.out());
        assertTrue(ran.out().contains("\"severity\" : \"error\""), ran.out());
    }

    @Test
    void refusesWhatItCantRead() {
        CommandLineDesk.refused(desk.run("lint", "không có.docx"), "không có tệp này");
        CommandLineDesk.refused(desk.run("lint"), "Thiếu");
    }

    @Test
    void namesTheLogWhenTheCheckerBreaks() {
        forms.broken = true;

        CommandLineDesk.refused(desk.run("lint", "sai.docx"), "sai.docx", "nhật ký");
    }
}
