package vn.cchc.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.model.Period;

class VietnameseDatesTest {

    @Nested
    class Writing {

        @ParameterizedTest
        @CsvSource({
            "2025-03-03,03/3/2025",
            "2021-01-30,30/01/2021",
            "2025-02-09,09/02/2025",
            "2025-12-31,31/12/2025",
            "2025-10-01,01/10/2025"
        })
        void padsDaysBelowTenAndTheFirstTwoMonths(LocalDate date, String written) {
            assertEquals(written, VietnameseDates.format(date));
        }

        @Test
        void spellsTheLongFormInTheSameWay() {
            assertEquals("ngày 03 tháng 3 năm 2025", VietnameseDates.formatLong(LocalDate.of(2025, 3, 3)));
            assertEquals("ngày 30 tháng 01 năm 2021", VietnameseDates.formatLong(LocalDate.of(2021, 1, 30)));
        }

        @ParameterizedTest
        @CsvSource({
            "2024,Năm 2024",
            "2024-Q1,Quý I/2024",
            "2024-Q4,Quý IV/2024",
            "2024-H1,6 tháng đầu năm 2024",
            "2024-H2,6 tháng cuối năm 2024",
            "2021-2025,Giai đoạn 2021-2025",
            "2025-03-31,31/3/2025"
        })
        void namesEveryKindOfPeriod(String period, String written) {
            assertEquals(written, VietnameseDates.format(Period.parse(period).orElseThrow()));
        }
    }

    @Nested
    class Reading {

        @ParameterizedTest
        @ValueSource(strings = {"03/3/2025", "3/3/2025", "03/03/2025", " 2025-03-03 "})
        void takesBothForms(String text) {
            assertEquals(Optional.of(LocalDate.of(2025, 3, 3)), VietnameseDates.parse(text));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "30/02/2025",
                    "29/02/2023",
                    "31/4/2025",
                    "0/1/2025",
                    "3/13/2025",
                    "3/3/25",
                    "2025-02-30",
                    "2025-3-3",
                    "tháng 3/2025",
                    "03-3-2025"
                })
        void refusesImpossibleAndUnfinishedDates(String text) {
            assertEquals(Optional.empty(), VietnameseDates.parse(text));
        }

        @Test
        void knowsLeapYears() {
            assertEquals(Optional.of(LocalDate.of(2024, 2, 29)), VietnameseDates.parse("29/02/2024"));
        }
    }
}
