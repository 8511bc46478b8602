package vn.cchc.office.internal.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.office.internal.form.FormRules;

class FormRulesTest {

    @Nested
    class TheRulesOfTheBundle {

        private final FormRules rules = FormRules.load();

        @Test
        void keepWithinTheDecreeAndSayWhereItStands() {
            assertFalse(rules.keys().isEmpty());
            for (String key : rules.keys()) {
                assertTrue(rules.rule(key).article().matches("(mục I+, khoản|thói quen).*"), key);
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

    @Test
    void acceptsARangeWithoutAnEnd() throws IOException {
        FormRules rules = FormRules.read(new StringReader("body.after = 60 pt | 6.. | mục II, khoản 6"));
        assertEquals(1200, rules.twips("body.after"));
    }
}
