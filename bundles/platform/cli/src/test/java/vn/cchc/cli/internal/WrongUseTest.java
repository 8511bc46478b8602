package vn.cchc.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.cli.internal.CommandLineDesk.Ran;

/** A command line that can't be read says what is wrong in it and what was meant to stand there. */
class WrongUseTest {

    private final CommandLineDesk desk = new CommandLineDesk();

    @Test
    void ofAnUnknownCommandNamesTheNearest() {
        CommandLineDesk.refused(desk.run("chek", "a.cchc"), "«chek»", "check", "cchc --help");
        CommandLineDesk.refused(desk.run("modules", "lst"), "«lst»", "list", "cchc modules --help");
    }

    @Test
    void ofAnUnknownOptionNamesItAlone() {
        Ran ran = desk.run("check", "--fromat", "json", "a.cchc");

        CommandLineDesk.refused(ran, "«--fromat»", "--format", "cchc check --help");
        assertFalse(ran.err().contains("json»"), ran.err());
    }

    @Test
    void withoutARequiredOptionSaysWhatItMeans() {
        CommandLineDesk.refused(
                desk.run("new", "a.cchc", "--province", "dak-lak"), "Thiếu --round", "so-ket-2021-2025");
    }

    @Test
    void withoutAFileSaysWhatItIs() {
        CommandLineDesk.refused(desk.run("check"), "Thiếu TỆP", "*.cchc");
    }

    @Test
    void withAnOptionThatHasNoValueSaysSo() {
        CommandLineDesk.refused(desk.run("waive", "a.cchc", "x", "--reason"), "Thiếu giá trị sau --reason");
    }

    @Test
    void ofWordsWithoutQuotesAsksForQuotes() {
        CommandLineDesk.refused(
                desk.run("waive", "a.cchc", "x", "--reason", "số", "liệu", "đúng"), "«liệu đúng»", "dấu ngoặc kép");
    }

    @Test
    void ofAnOptionGivenTwiceNamesIt() {
        CommandLineDesk.refused(
                desk.run("check", "a.cchc", "--format", "json", "--format", "text"), "--format", "một lần");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/6/2025", "2025-13-01", "hôm nay", "6/2025"})
    void ofADateThatThereIsNotNamesBothForms(String date) {
        CommandLineDesk.refused(
                desk.run("check", "a.cchc", "--today", date), "«" + date + "»", "30/6/2025", "2025-06-30");
    }

    @Test
    void ofAnUnknownFormatNamesTheForms() {
        CommandLineDesk.refused(desk.run("check", "a.cchc", "--format", "xml"), "«xml»", "text", "json");
    }

    @Test
    void opensNothing() {
        desk.run("check", "a.cchc", "b.cchc");
        desk.run("waive", "a.cchc", "x");

        assertEquals(List.of(), desk.dossiers.calls);
    }
}
