package vn.cchc.declared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.plugin.SectionPlugin;

/** Files that are no plain YAML, or were made to harm. */
class BadYamlTest extends SectionFixture {

    @Test
    void aKeyGivenTwiceIsTold() throws IOException {
        replaceInYaml("title: Mẫu", "title: Mẫu\ntitle: Khác");
        assertOnly("mau.yaml", 4, "title", "hai lần", "dòng 3");
    }

    @Test
    void brokenYamlHasALine() throws IOException {
        replaceInYaml("owner: so-tu-phap", "owner: [so-tu-phap");
        Problem problem = read().problems().get(0);
        assertTrue(problem.line() >= 4 && problem.reason().contains("YAML"), problem::toString);
    }

    @Test
    void aTabIsTold() throws IOException {
        replaceInYaml("    rule: M_A", "\trule: M_A");
        assertTrue(read().problems().get(0).line() >= 11);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: &a Mẫu",
                "title: *a",
                "title: !!java.io.File Mẫu",
                "title: !!str Mẫu",
                "title: !x Mẫu",
                "? [a]\n: b",
                "? {a: b}\n: c"
            })
    void anchorsTagsAndOddKeysAreRefused(String line) throws IOException {
        replaceInYaml("title: Mẫu", line);
        Reading<SectionPlugin> reading = read();
        assertTrue(reading.declared().isEmpty());
        assertEquals(
                3, reading.problems().get(0).line(), () -> reading.problems().toString());
    }

    @Test
    void aBombOfAliasesIsRefusedAtItsFirstAnchor() throws IOException {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        write("mau.yaml", bomb.toString());
        assertOnly("mau.yaml", 1, "", "neo");
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        write("mau.yaml", "a: " + "[".repeat(5000) + "]".repeat(5000));
        assertFalse(read().problems().isEmpty());
    }

    @Test
    void aSecondDocumentIsRefused() throws IOException {
        write("mau.yaml", YAML + "---\nsection: hai\n");
        assertOnly("mau.yaml", 28, "", "---");
    }

    @Test
    void anEmptyFileIsTold() throws IOException {
        write("mau.yaml", "# chỉ có chú thích\n");
        assertOnly("mau.yaml", 1, "", "trống");
    }

    @Test
    void aListAtTheTopIsTold() throws IOException {
        write("mau.yaml", "- a\n");
        assertOnly("mau.yaml", 1, "", "danh sách");
    }

    @Test
    void wordsThatOtherParsersTurnAroundStayWords() throws IOException {
        replaceInYaml("title: Mẫu", "title: no");
        assertEquals("no", read().orElseThrow().section().title());
    }

    @Test
    void aMissingFileIsTold() {
        Reading<SectionPlugin> reading = new DeclaredSections().read(folder.resolve("khong-co.yaml"));
        assertTold(reading.problems().get(0), "khong-co.yaml", 0, "", "không có tệp");
    }

    @Test
    void aFileOfAnotherEncodingIsTold() throws IOException {
        Files.write(yaml, "title: \u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertOnly("mau.yaml", 0, "", "UTF-8");
    }

    @Test
    void aHugeFileIsRefused() throws IOException {
        write("mau.yaml", "# " + "x".repeat(2_000_000));
        assertOnly("mau.yaml", 0, "", "1024 kB");
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed(@TempDir Path elsewhere) throws IOException {
        Files.delete(yaml);
        Files.writeString(elsewhere.resolve("mau.yaml"), YAML);
        Files.createSymbolicLink(yaml, elsewhere.resolve("mau.yaml"));
        assertFalse(read().problems().isEmpty());
    }

    @Test
    void decomposedLettersAndWindowsLinesAreRead() throws IOException {
        String text = Normalizer.normalize(YAML, Normalizer.Form.NFD);
        write("mau.yaml", "\ufeff" + text.replace("\n", "\r\n"));
        assertEquals("Mẫu", read().orElseThrow().section().title());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "owner: [so-tu-phap~ngoặc",
                "owner: so: tu: phap~dấu hai chấm",
                "owner: `so~không được đứng đầu",
            })
    void brokenYamlIsExplained(String line, String words) throws IOException {
        replaceInYaml("owner: so-tu-phap", line);
        assertTrue(read().problems().get(0).reason().contains(words), () -> read().problems()
                .toString());
    }

    @Test
    void aQuoteWithoutItsEndIsExplained() throws IOException {
        write("mau.yaml", "section: mau\ntitle: \"Mẫu\n");
        assertOnly("mau.yaml", 3, "", "dấu nháy");
    }

    @Test
    void wordsWithoutEndAreRefused() throws IOException {
        replaceInYaml("section: mau", "section: " + "a-".repeat(100_000) + "a");
        assertOnly("mau.yaml", 1, "", "4000");
        replaceInYaml("section: mau", "section: " + "a-".repeat(1_500) + "a");
        assertOnly("mau.yaml", 1, "section", "dài quá");
    }

    @Test
    void thousandsOfMistakesAreNotAllToldAndTakeNoTime() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            write("mau.md", "### Kết quả\n" + "{{ \n\n".repeat(150_000));
            assertEquals(200, read().problems().size());
            write("mau.md", "### Kết quả\n" + "{{ ".repeat(300_000));
            assertFalse(read().problems().isEmpty());
            write("mau.md", "### Kết quả\n" + "[[".repeat(300_000));
            assertFalse(read().problems().isEmpty());
            write("mau.md", "### Kết quả\n" + "x_ _".repeat(200_000));
            read().orElseThrow();
        });
    }
}
