package vn.cchc.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundTest {

    private static Round round(Period period, Deadline... deadlines) {
        return new Round(
                "so-ket-2021-2025",
                "Sơ kết 2021-2025",
                "BÁO CÁO",
                "Sơ kết cải cách hành chính",
                period,
                LocalDate.of(2025, 3, 31),
                LocalDate.of(2025, 6, 15),
                "so-noi-vu",
                List.of(deadlines));
    }

    private static Deadline deadline(String id) {
        return new Deadline(id, "Báo cáo chuyên đề", "all", LocalDate.of(2025, 5, 15), "Kế hoạch 12/KH-UBND");
    }

    @Test
    void listsItsYearsInOrder() {
        assertEquals(
                List.of("2021", "2022", "2023", "2024", "2025"),
                round(new Period.Range(2021, 2025)).years().stream()
                        .map(Period::id)
                        .toList());
        assertEquals(
                List.of(new Period.Year(2024)), round(new Period.Year(2024)).years());
    }

    @Test
    void namesTheYearInWhichAShorterRoundLies() {
        assertEquals(
                List.of(new Period.Year(2025)),
                round(new Period.Quarter(2025, 3)).years());
    }

    @Test
    void hasNoTwoDeadlinesOfOneId() {
        assertThrows(
                IllegalArgumentException.class,
                () -> round(new Period.Year(2024), deadline("chuyen-de"), deadline("chuyen-de")));
    }
}
