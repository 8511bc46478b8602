package vn.cchc.declared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.plugin.SectionPlugin;

/** A sound section in a folder of its own, to be broken in one place. */
abstract class SectionFixture {

    static final String YAML = """
            section: mau
            kind: area
            title: Mẫu
            owner: so-tu-phap
            outline: II.1
            indicators:
              - { code: M_A, name: Số A, unit: văn bản, kind: flow }
              - { code: M_B, name: Số B, unit: văn bản, kind: flow }
              - { code: M_TL, name: Tỷ lệ, unit: "%", kind: ratio, numerator: M_A, denominator: M_B }
            checks:
              - id: a-trong-b
                rule: M_A <= M_B
                severity: block
                say: A nhiều hơn B
                holds: { M_A: 1, M_B: 2 }
                fails: { M_A: 3, M_B: 2 }
            targets:
              - { indicator: M_TL, at-least: 100, by: 2025, source: Kế hoạch }
            form:
              - group: Biểu một
                rows: [M_A, M_B]
                periods: [2024, 2025-03-31]
            registers:
              - id: sang-kien
                title: Sáng kiến
                columns:
                  - { id: ten, title: Tên }
            """;
    static final String TEMPLATE = """
            ### Kết quả

            Ban hành {{M_A unit}}[[, bằng {{M_TL unit}} của {{M_B}}]].

            {{table "Biểu một"}}

            {{register "sang-kien"}}

            ### Tồn tại, hạn chế

            {{narrative "ton-tai"}}
            """;

    @TempDir
    Path folder;

    Path yaml;

    @BeforeEach
    void begin() throws IOException {
        yaml = folder.resolve("mau.yaml");
        write("mau.yaml", YAML);
        write("mau.md", TEMPLATE);
    }

    void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    Reading<SectionPlugin> read() {
        return new DeclaredSections().read(yaml);
    }

    void replaceInYaml(String old, String now) throws IOException {
        assertTrue(YAML.contains(old), old);
        write("mau.yaml", YAML.replace(old, now));
    }

    void replaceInTemplate(String old, String now) throws IOException {
        assertTrue(TEMPLATE.contains(old), old);
        write("mau.md", TEMPLATE.replace(old, now));
    }

    /** The only mistake, at that line and place, whose text has the words. */
    void assertOnly(String file, int line, String path, String... words) {
        Reading<SectionPlugin> reading = read();
        assertEquals(1, reading.problems().size(), () -> reading.problems().toString());
        assertTold(reading.problems().get(0), file, line, path, words);
        assertTrue(reading.declared().isEmpty());
    }

    static void assertTold(Problem problem, String file, int line, String path, String... words) {
        assertEquals(file, problem.file());
        assertEquals(line, problem.line(), problem::toString);
        assertEquals(path, problem.path(), problem::toString);
        assertFalse(problem.remedy().isEmpty(), problem::toString);
        for (String word : words) {
            assertTrue(problem.toString().contains(word), problem::toString);
        }
    }
}
