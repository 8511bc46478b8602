package vn.cchc.declared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.plugin.FormChoice;
import vn.cchc.plugin.ProvincePack;

class BadProvinceTest {

    private static final Path REAL = Path.of("../../provinces/dak-lak/src/main/resources");

    @TempDir
    Path folder;

    @BeforeEach
    void copyTheRealOne() throws IOException {
        for (String file : List.of("province.yaml", "units.yaml", "outline.yaml")) {
            Files.copy(REAL.resolve(file), folder.resolve(file));
        }
    }

    private Reading<ProvincePack> read() {
        return new DeclaredProvinces().read(folder.resolve("province.yaml"));
    }

    private void replace(String file, String old, String now) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertTrue(text.contains(old), old);
        Files.writeString(folder.resolve(file), text.replace(old, now));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "province.yaml~unit: tinh-dak-lak~unit: tinh-dak-lac~unit~«tinh-dak-lak»",
                "province.yaml~units: units.yaml~units: ../units.yaml~units~..",
                "province.yaml~units: units.yaml~units: /etc/passwd.yaml~units~thư mục của gói",
                "province.yaml~units: units.yaml~units: dak-lak.yaml~~không có tệp",
                "province.yaml~place: Đắk Lắk\\n  symbol~symbol~letterhead~thiếu khóa «place»",
                "province.yaml~cut-off: 2025-03-31~cut-off: 2025-03-32~rounds[0].cut-off~2025-03-32",
                "province.yaml~cut-off: 2025-03-31~cut-off: 2025-02-30~rounds[0].cut-off~ngày có thật",
                "province.yaml~cut-off: 2025-03-31~cut-off: 2025-07-31~rounds[0].end~trước ngày chốt",
                "province.yaml~period: 2021-2025~period: 2025-2021~rounds[0].period~không phải là một kỳ",
                "province.yaml~years: [2021,~years: [2020,~rounds[0].years[0]~không thuộc kỳ",
                "province.yaml~{{round.period}}~{{round.perod}}~~không hiểu",
                "province.yaml~id: du-thao~id: de-cuong~rounds[0].deadlines[3].id~đã có",
                "province.yaml~preset: thoi-quen~preset: thoi-quan~form.preset~nghi-dinh-30",
                "province.yaml~preset: thoi-quen~presets: thoi-quen~form~thiếu khóa «preset»",
                "province.yaml~preset: thoi-quen~preset: thoi-quen\\n  measures: {body.size: 13pt}~form.measures.body.size~13 pt",
                "province.yaml~preset: thoi-quen~preset: thoi-quen\\n  measures: {body.size: 13}~form.measures.body.size~chữ",
                "province.yaml~preset: thoi-quen~preset: thoi-quen\\n  measures: {Size: 13 pt}~form.measures.Size~body.size",
                "units.yaml~id: so-tu-phap~id: so-noi-vu~units[4].id~đã có",
                "units.yaml~parent: tinh-dak-lak-moi~parent: tinh-dak-la~groups[1].parent~không có đơn vị",
                "units.yaml~total: 184~total: 185~groups[0].counts[0].total~184",
                "units.yaml~from: [so-khdt, so-tai-chinh]~from: [so-tai-chinh]~successions[0].kind~hợp nhất",
                "units.yaml~to: [so-nnmt],~to: [so-nnptnt],~successions[4].to[0]~không tồn tại",
                "outline.yaml~id: II.2.1~id: II.2.2~~đã có",
                "outline.yaml~level: phan~level: phán~outline[0].level~«phan»",
                "outline.yaml~from: III, blocks: [ton-tai]~blocks: [ton-tai]~~lấy từ đâu",
                "outline.yaml~owner: so-khcn~owner: so-kchn~~«so-khcn»",
            })
    void aMistakeIsTold(String file, String old, String now, String path, String words) throws IOException {
        replace(file, old.replace("\\n", "\n"), now == null ? "" : now.replace("\\n", "\n"));

        Reading<ProvincePack> reading = read();

        assertTrue(reading.declared().isEmpty());
        Problem problem = reading.problems().stream()
                .filter(p -> p.toString().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(reading.problems().toString()));
        if (path != null) {
            assertEquals(path, problem.path());
            assertTrue(problem.line() > 1, problem::toString);
        }
    }

    @Test
    void theFormIsTheProvincesOwn() throws IOException {
        assertEquals(
                FormChoice.of(FormChoice.HABIT), read().declared().orElseThrow().form());
        replace(
                "province.yaml",
                "preset: thoi-quen",
                "preset: nghi-dinh-30\n  measures: { body.size: 13 pt, margin.left: 32.5 mm }");

        assertEquals(
                new FormChoice(FormChoice.DECREE, Map.of("body.size", "13 pt", "margin.left", "32.5 mm")),
                read().declared().orElseThrow().form());
    }

    @Test
    void aProvinceThatSaysNothingKeepsTheHabit() throws IOException {
        replace("province.yaml", "form:\n  preset: thoi-quen\n", "");

        assertEquals(
                FormChoice.of(FormChoice.HABIT), read().declared().orElseThrow().form());
    }

    @Test
    void aBrokenOutlineIsToldBesideABrokenProvince() throws IOException {
        replace("outline.yaml", "outline:", "outlin:");
        replace("units.yaml", "level: huyen", "level: quan");
        List<String> files =
                read().problems().stream().map(Problem::file).distinct().toList();
        assertEquals(List.of("units.yaml", "outline.yaml"), files);
    }
}
