package vn.cchc.office.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void areVietnameseOnAnEnglishMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.US);
            assertTrue(Messages.text("pdf.no-output").contains("không tạo ra tệp PDF"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void haveTheSameKeysInBothLanguages() {
        String name = "vn.cchc.office.internal.messages";
        ResourceBundle.Control exact =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        ResourceBundle vietnamese = ResourceBundle.getBundle(name, Locale.ROOT, exact);
        ResourceBundle english = ResourceBundle.getBundle(name, Locale.ENGLISH, exact);
        assertEquals(Locale.ENGLISH, english.getLocale());
        for (String key : vietnamese.keySet()) {
            assertFalse(english.getString(key).equals(vietnamese.getString(key)), key);
        }
        assertEquals(vietnamese.keySet(), english.keySet());
    }

    @Test
    void takeTheirArguments() {
        assertTrue(Messages.text("pdf.timeout", "a.docx", 120).contains("“a.docx”"));
        assertTrue(Messages.text("pdf.timeout", "a.docx", 120).contains("120 giây"));
    }
}
