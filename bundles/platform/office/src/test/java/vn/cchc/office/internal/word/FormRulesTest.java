package vn.cchc.office.internal.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.office.OfficeException;
import vn.cchc.office.internal.form.FormRules;
import vn.cchc.office.internal.form.PartLabel;
import vn.cchc.plugin.FormChoice;

class FormRulesTest {

    @Nested
    class TheRulesOfTheBundle {

        private final FormRules rules = FormRules.load();

        @Test
        void keepWithinTheDecreeAndSayWhereItStands() {
            assertFalse(rules.keys().isEmpty());
            for (String key : rules.keys()) {
                assertTrue(rules.rule(key).article().matches("(mục I+, khoản|Phụ lục I+|thói quen).*"), key);
            }
        }

        @Test
        void countInTheUnitsOfWord() {
            assertEquals(1134, rules.twips("margin.top"));
            assertEquals(28, rules.halfPoints("body.size"));
            assertEquals(276, rules.lines("body.line"));
            assertEquals(11906 - 1701 - 1134, rules.textWidth(false));
        }

        @Test
        void holdTheNationalNameOnOneLine() {
            int room = rules.textWidth(false) - rules.twips("letterhead.left");
            int needed = TextWidth.load().twips(rules.text("national-name.text"), rules.points("national-name.size"));
            assertTrue(needed <= room, needed + " > " + room);
        }

        @Test
        void refuseAnUnknownKeyOrAnotherUnit() {
            assertThrows(IllegalArgumentException.class, () -> rules.text("nowhere"));
            assertThrows(IllegalArgumentException.class, () -> rules.lines("body.size"));
            assertThrows(IllegalArgumentException.class, () -> rules.twips("font"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "margin.top = 19 mm | 20..25 | mục I, khoản 3",
                "margin.top = 26 mm | 20..25 | mục I, khoản 3",
                "body.after = 5 pt | 6.. | mục II, khoản 6",
                "margin.top = hai mươi | 20..25 | mục I, khoản 3",
                "margin.top = 20 mm | ít nhất 20 | mục I, khoản 3",
                "margin.top = 20 mm | 20..25 | ",
                "margin.top = 20 mm"
            })
    void refusesARuleThatIsWrong(String line) {
        IllegalArgumentException wrong =
                assertThrows(IllegalArgumentException.class, () -> FormRules.read(new StringReader(line)));
        assertTrue(wrong.getMessage().matches("(margin.top|body.after): .*"), wrong.getMessage());
    }

    @Nested
    class TheChoiceOfAProvince {

        private static FormRules of(String preset, String key, String value) throws OfficeException {
            return FormRules.of(new FormChoice(preset, Map.of(key, value)));
        }

        @Test
        void setsAMeasureWithinTheRange() throws OfficeException {
            FormRules rules = of(FormChoice.DECREE, "body.size", "13 pt");

            assertEquals(26, rules.halfPoints("body.size"));
            assertEquals(28, rules.halfPoints("heading.size"));
        }

        @Test
        void restsOnThePresetThatItsPresetIsBasedOn() throws OfficeException {
            FormRules habit = FormRules.of(FormChoice.of(FormChoice.HABIT));

            assertEquals("ordinal", habit.text("heading.part.label"));
            assertEquals("roman", FormRules.load().text("heading.part.label"));
            assertEquals(FormRules.load().keys(), habit.keys());
            assertEquals(habit.halfPoints("heading.size"), habit.halfPoints("heading.clause.size"));
        }

        @ParameterizedTest
        @CsvSource({
            "body.size, 15 pt, từ 13 đến 14 pt",
            "body.size, 13 mm, từ 13 đến 14 pt",
            "body.size, mười ba, từ 13 đến 14 pt",
            "body.after, 5 pt, ít nhất 6 pt",
            "body.align, left, canh đều hai lề",
            "heading.part.label, ordinal, số La Mã",
            "font, Arial, Times New Roman",
            "body.sise, 13 pt, không có quy tắc",
        })
        void isRefusedWhereTheDecreeLeavesNoRoom(String key, String value, String words) {
            OfficeException refused = assertThrows(OfficeException.class, () -> of(FormChoice.DECREE, key, value));

            assertTrue(String.valueOf(refused.getMessage()).contains(words), refused.getMessage());
            assertTrue(String.valueOf(refused.getMessage()).contains(key), refused.getMessage());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Phần thứ nhất, Phần I, Phần thứ nhất",
        "phần THỨ HAI, Phần II, Phần thứ hai",
        "Phần III, Phần III, Phần thứ ba",
        "PHẦN 4, Phần IV, Phần thứ tư",
        "Phần XII, Phần XII, Phần XII",
    })
    void writesLabelsOfPartsInBothWays(String label, String roman, String ordinal) {
        PartLabel part = PartLabel.of(label).orElseThrow();

        assertEquals(roman, part.written("roman"));
        assertEquals(ordinal, part.written("ordinal"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Phần mềm", "Phần thứ mười lăm", "Chương I", "Phần IIX", ""})
    void leavesOtherWordsAlone(String label) {
        assertTrue(PartLabel.of(label).isEmpty());
    }

    @Test
    void acceptsARangeWithoutAnEnd() throws IOException {
        FormRules rules = FormRules.read(new StringReader("body.after = 60 pt | 6.. | mục II, khoản 6"));
        assertEquals(1200, rules.twips("body.after"));
    }
}
