package vn.cchc.office.internal.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.model.Severity;
import vn.cchc.office.FormFinding;
import vn.cchc.office.FormRepair;
import vn.cchc.office.FormReport;
import vn.cchc.office.internal.text.FileTextReader;
import vn.cchc.plugin.FormChoice;

class FormCheckerTest {

    private static final FormChoice HABIT = FormChoice.of(FormChoice.HABIT);

    @TempDir
    Path folder;

    private final Decree30Checker checker = new Decree30Checker(new FileTextReader());
    private Path right;

    @BeforeEach
    void writeSample() throws IOException {
        right = FormSample.write(folder.resolve("đúng.docx"), FormChoice.HABIT);
    }

    static Stream<Slip> slips() {
        return Stream.of(Slip.looks(), Slip.fixedWords(), Slip.contents()).flatMap(s -> s);
    }

    static Stream<Slip> mechanical() {
        return Stream.concat(Slip.looks(), Slip.fixedWords());
    }

    private Path broken(Slip slip) throws IOException {
        boolean all = !slip.part().equals("document");
        return Parts.of(right).change(slip.part(), slip.find(), slip.put(), all).write(folder.resolve("sai.docx"));
    }

    private static Set<String> codes(FormReport report) {
        return report.findings().stream().map(FormFinding::code).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {FormChoice.DECREE, FormChoice.HABIT})
    void findsNothingInWhatTheWriterWrites(String preset) throws IOException {
        Path file = FormSample.write(folder.resolve("bản.docx"), preset);

        FormReport report = checker.check(file, FormChoice.of(preset));

        Set<String> expected = preset.equals(FormChoice.DECREE) ? Set.of("dash.use") : Set.of();
        assertEquals(expected, codes(report), report.toString());
        assertTrue(report.passes());
    }

    @ParameterizedTest
    @MethodSource("slips")
    void findsExactlyWhatIsWrong(Slip slip) throws IOException {
        FormReport report = checker.check(broken(slip), HABIT);

        assertEquals(
                new TreeSet<>(slip.codes()), codes(report), report.findings().toString());
    }

    @ParameterizedTest
    @MethodSource("mechanical")
    void repairsWhatIsMechanical(Slip slip) throws IOException {
        Path wrong = broken(slip);
        Path fixed = folder.resolve("sửa.docx");

        FormRepair repair = checker.fix(wrong, fixed, HABIT);

        assertEquals(Set.of(), codes(repair.after()), repair.after().toString());
        assertEquals(new TreeSet<>(slip.codes()), codes(repair.before()));
        assertTrue(repair.before().findings().stream().allMatch(FormFinding::repairable));
        assertEquals(List.of(), checker.check(fixed, HABIT).findings());
    }

    @Test
    void groupsTheSameFaultOfManyParagraphs() throws IOException {
        Path file = Parts.of(right)
                .change("styles", "(?s)(w:styleId=\"ThanBai\">.*?)<w:jc w:val=\"both\"/>", "$1", false)
                .write(folder.resolve("trái.docx"));

        FormReport report = checker.check(file, HABIT);

        assertEquals(1, report.findings().size(), report.toString());
        FormFinding finding = report.findings().get(0);
        assertTrue(finding.count() > 10, "count " + finding.count());
        assertEquals(5, finding.places().size());
        assertEquals("canh trái", finding.is());
        assertEquals("canh đều hai lề", finding.should());
        assertEquals(Severity.BLOCK, finding.severity());
        assertTrue(finding.article().contains("mục II, khoản 6, điểm e"), finding.article());
        assertTrue(finding.places().get(0).words().startsWith("Thực hiện kế hoạch"), finding.toString());
    }

    @Test
    void takesPartsInWordsForHabitOnly() throws IOException {
        FormReport strict = checker.check(right, FormChoice.of(FormChoice.DECREE));

        assertFalse(strict.passes());
        assertTrue(codes(strict).contains("heading.part.label"), strict.toString());
    }
}
