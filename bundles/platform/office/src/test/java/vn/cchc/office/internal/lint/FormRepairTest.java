package vn.cchc.office.internal.lint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.office.DocumentText;
import vn.cchc.office.FormFinding;
import vn.cchc.office.FormRepair;
import vn.cchc.office.OfficeException;
import vn.cchc.office.internal.text.FileTextReader;
import vn.cchc.plugin.FormChoice;

class FormRepairTest {

    private static final FormChoice HABIT = FormChoice.of(FormChoice.HABIT);

    @TempDir
    Path folder;

    private final FileTextReader reader = new FileTextReader();
    private final Decree30Checker checker = new Decree30Checker(reader);
    private Path right;

    @BeforeEach
    void writeSample() throws IOException {
        right = FormSample.write(folder.resolve("đúng.docx"), FormChoice.HABIT);
    }

    private List<String> words(Path file) throws IOException {
        return reader.read(file).parts().stream().map(DocumentText.Part::text).toList();
    }

    /** Breaks a sample in several ways at once; a way that an earlier one has already taken is left out. */
    private Path broken(Random random, List<Slip> from) throws IOException {
        List<Slip> slips = new ArrayList<>(from);
        Collections.shuffle(slips, random);
        Parts parts = Parts.of(right);
        for (Slip slip : slips.subList(0, 2 + random.nextInt(6))) {
            if (!parts.text(slip.part()).replaceAll(slip.find(), slip.put()).equals(parts.text(slip.part()))) {
                parts.change(slip.part(), slip.find(), slip.put(), !slip.part().equals("document"));
            }
        }
        return parts.write(folder.resolve("sai.docx"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void keepsEveryWordAndIsDoneAfterOneTime(long seed) throws IOException {
        List<Slip> slips = new ArrayList<>(Slip.looks().toList());
        slips.addAll(Slip.contents().toList());
        Path wrong = broken(new Random(seed), slips);
        Path once = folder.resolve("một.docx");
        Path twice = folder.resolve("hai.docx");

        FormRepair first = checker.fix(wrong, once, HABIT);
        FormRepair second = checker.fix(once, twice, HABIT);

        assertEquals(words(wrong), words(once));
        assertTrue(first.after().findings().stream().noneMatch(FormFinding::repairable), first.toString());
        assertEquals(first.after(), second.after());
        assertEquals(Parts.of(once), Parts.of(twice));
        try (XWPFDocument opened = new XWPFDocument(Files.newInputStream(once))) {
            assertFalse(opened.getParagraphs().isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {101, 102, 103, 104, 105, 106, 107, 108})
    void putsEverythingMechanicalRight(long seed) throws IOException {
        List<Slip> slips = new ArrayList<>(Slip.looks().toList());
        slips.addAll(Slip.fixedWords().toList());
        Path wrong = broken(new Random(seed), slips);

        FormRepair repair = checker.fix(wrong, folder.resolve("sửa.docx"), HABIT);

        assertFalse(repair.before().findings().isEmpty());
        assertEquals(List.of(), repair.after().findings());
        assertEquals(repair.before().findings(), repair.repaired());
    }

    @Test
    void copiesPartsThatNoRuleSpeaksOfByteForByte() throws IOException {
        byte[] before = Files.readAllBytes(right);
        Path fixed = folder.resolve("sửa.docx");
        Path wrong = Parts.of(right)
                .change("document", "w:top=\"1134\"", "w:top=\"567\"", true)
                .write(folder.resolve("sai.docx"));

        checker.fix(wrong, fixed, HABIT);

        Map<String, String> old = Parts.of(wrong).texts();
        Map<String, String> now = Parts.of(fixed).texts();
        assertEquals(old.keySet(), now.keySet());
        List<String> changed = old.keySet().stream()
                .filter(part -> !old.get(part).equals(now.get(part)))
                .collect(Collectors.toList());
        assertEquals(List.of("word/document.xml"), changed);
        assertArrayEquals(before, Files.readAllBytes(right));
    }

    @Test
    void movesANumberFromTheFootToTheTop() throws IOException {
        Parts parts = Parts.of(right)
                .change(
                        "document",
                        "<w:headerReference w:type=\"default\"",
                        "<w:footerReference w:type=\"default\"",
                        true);
        String relations = parts.texts().getOrDefault("word/_rels/document.xml.rels", "");
        parts.texts()
                .put(
                        "word/_rels/document.xml.rels",
                        relations.replaceFirst(
                                "relationships/header\" Target=\"header-page",
                                "relationships/footer\" Target=\"header-page"));
        parts.texts().computeIfPresent("word/header-page.xml", (name, xml) -> xml.replace("w:hdr", "w:ftr"));
        parts.texts()
                .computeIfPresent(
                        "[Content_Types].xml",
                        (name, xml) -> xml.replaceFirst("(header-page.xml\" ContentType=\"[^\"]*)header", "$1footer"));
        Path fixed = folder.resolve("sửa.docx");

        FormRepair repair = checker.fix(parts.write(folder.resolve("sai.docx")), fixed, HABIT);

        FormFinding found = repair.before().findings().get(0);
        assertEquals("page-number.place", found.code());
        assertEquals("ở lề dưới", found.is());
        assertEquals(List.of(), repair.after().findings());
        assertTrue(Parts.of(fixed).text("header-cchc").contains(" PAGE "));
        assertFalse(Parts.of(fixed).text("header-page").contains("PAGE"));
        try (XWPFDocument opened = new XWPFDocument(Files.newInputStream(fixed))) {
            assertFalse(opened.getHeaderList().isEmpty());
        }
    }

    @Test
    void keepsTheGapOfADraft() throws IOException {
        Path draft = Parts.of(right)
                .change("document", "Số: 05/BC-UBND(?=</w:t>)", "Số :\u00A0\u00A0\u00A0/BC – UBND", false)
                .write(folder.resolve("dự thảo.docx"));
        Path fixed = folder.resolve("sửa.docx");

        FormRepair repair = checker.fix(draft, fixed, HABIT);

        assertEquals("Số: …/BC-UBND", repair.before().findings().get(0).should());
        assertEquals(
                List.of("number.draft"),
                repair.after().findings().stream().map(FormFinding::code).toList());
        assertTrue(
                words(fixed).contains("Số: \u00A0\u00A0\u00A0/BC-UBND"),
                words(fixed).toString());
    }

    @Test
    void refusesToWriteOverTheSource() {
        OfficeException refused = assertThrows(OfficeException.class, () -> checker.fix(right, right, HABIT));
        assertTrue(String.valueOf(refused.getMessage()).contains("chính là tệp nguồn"), refused.getMessage());
    }

    @Test
    void refusesAnotherEnding() {
        Path odt = folder.resolve("sửa.odt");
        OfficeException refused = assertThrows(OfficeException.class, () -> checker.fix(right, odt, HABIT));
        assertTrue(String.valueOf(refused.getMessage()).contains("không có đuôi .docx"), refused.getMessage());
        assertFalse(Files.exists(odt));
    }
}
