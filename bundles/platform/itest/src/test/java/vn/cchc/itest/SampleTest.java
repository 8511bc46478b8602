package vn.cchc.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job from end to end on the published figures of Đắk Lắk. */
class SampleTest {

    @TempDir
    static Path folder;

    private static Product product;
    private static Product.Run demo;
    private static List<JsonNode> findings;
    private static String document;

    @BeforeAll
    static void theDemoRuns() throws Exception {
        product = new Product(folder);
        demo = product.run("demo", "--out", "demo");
        Product.Run check = product.run("check", "demo/dak-lak.cchc", "--format", "json");
        assertEquals(1, check.code(), check.err());
        findings = new ArrayList<>();
        new ObjectMapper().readTree(check.out()).forEach(findings::add);
        document = part("word/document.xml");
    }

    private static String part(String name) throws IOException {
        try (ZipFile zip =
                new ZipFile(folder.resolve("demo/bao-cao-so-ket.docx").toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<JsonNode> errorsWith(String... figures) {
        return findings.stream()
                .filter(f -> f.get("severity").asText().equals("error"))
                .filter(f -> List.of(figures).stream().allMatch(f.get("message").asText()::contains))
                .toList();
    }

    @Nested
    class TheDemo {

        @Test
        void isFineAlthoughThePublishedFiguresHaveFindings() {
            assertEquals(0, demo.code(), demo.err());
            assertEquals("", demo.err());
        }

        @Test
        void saysInUnderAScreenWhatItDid() {
            assertTrue(demo.out().lines().count() <= 24, demo.out());
            assertTrue(demo.out().contains("bao-cao-so-ket.docx"), demo.out());
            assertTrue(demo.out().contains("chặn"), demo.out());
        }

        @Test
        void takesInAllPublishedFigures() {
            String line = demo.out()
                    .lines()
                    .filter(l -> l.startsWith("Đã nhập"))
                    .findFirst()
                    .orElseThrow();
            int figures = Integer.parseInt(line.replaceAll("\\D*(\\d+) số liệu.*", "$1"));
            assertTrue(figures >= 250, line);
        }
    }

    @Nested
    class TheFindings {

        @Test
        void nameBothCountsOfOnlineServicesAndTheirParts() {
            assertFalse(errorsWith("1.574", "1.741").isEmpty());
            assertFalse(errorsWith("815", "879").isEmpty());
            assertFalse(errorsWith("607", "703").isEmpty());
            assertFalse(errorsWith("152", "159").isEmpty());
        }

        @Test
        void nameTheBaseThatTheReductionOfInternalUnitsDoesNotFit() {
            assertFalse(errorsWith("129 tổ chức", "99 tổ chức", "30 tổ chức", "135 tổ chức")
                    .isEmpty());
        }

        @Test
        void nameTheSpendingCutsInBothUnitsOfMeasure() {
            List<JsonNode> found = errorsWith("139.209 triệu đồng", "254 tỷ đồng", "385 tỷ đồng", "346 tỷ đồng");
            assertFalse(found.isEmpty());
        }

        @Test
        void nameBothCountsOfServiceUnitsOfDepartments() {
            assertFalse(errorsWith("118", "119").isEmpty());
        }

        @Test
        void giveTheSourceOfEveryOperand() {
            for (JsonNode finding : errorsWith("")) {
                for (JsonNode operand : finding.get("operands")) {
                    assertFalse(operand.get("source").asText().isBlank(), finding::toString);
                    assertFalse(operand.get("period").asText().isBlank(), finding::toString);
                }
            }
            assertTrue(errorsWith("1.574", "1.741").get(0).get("operands").size() >= 2);
        }

        @Test
        void leaveAloneWhatIsRight() {
            // 2.880 posts = 2.623 used + 251 left + 6 in reserve
            assertEquals(List.of(), errorsWith("2.880"));
            // 36.593 = 35.822 + 243 + 415 + 113
            assertEquals(List.of(), errorsWith("36.593"));
            assertEquals(List.of(), errorsWith("1.042"));
        }
    }

    @Nested
    class TheReport {

        @Test
        void holdsTheFiguresInSentences() {
            String text = document.replaceAll("<[^>]+>", "");
            assertTrue(text.contains("347 văn bản"), "347 văn bản");
            assertTrue(text.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
            assertTrue(text.contains("Phần thứ ba"));
            assertTrue(text.contains("Phụ lục VII"));
            assertFalse(text.contains("{{"), "a binding was left as it is");
            assertFalse(text.contains("[["), "a passage was left as it is");
        }

        @Test
        void citesDocumentsInFootnotes() throws Exception {
            assertTrue(part("word/footnotes.xml").replaceAll("<[^>]+>", "").contains("76/NQ-CP"));
        }
    }

    @Nested
    class WrongInput {

        private void refused(Product.Run run, String... words) {
            assertEquals(2, run.code(), run.out() + run.err());
            for (String word : words) {
                assertTrue(run.err().contains(word), () -> word + " is not in: " + run.err());
            }
            assertFalse(run.err().contains("Exception"), run.err());
        }

        @Test
        void ofAnUnknownProvinceOrRoundNamesThoseThereAre() throws Exception {
            refused(product.run("new", "x.cchc", "--province", "dak-nong", "--round", "so-ket-2021-2025"), "dak-lak");
            refused(product.run("new", "x.cchc", "--province", "dak-lak", "--round", "quy-9"), "so-ket-2021-2025");
            assertFalse(Files.exists(folder.resolve("x.cchc")));
        }

        @Test
        void ofAnUnknownModuleNamesThoseThereAre() throws Exception {
            refused(product.run("modules", "disable", "demo/dak-lak.cchc", "area.x"), "area.x", "area.procedures");
        }

        @Test
        void inADataFileNamesLineAndColumnAndChangesNothing() throws Exception {
            Files.writeString(folder.resolve("so-lieu-sai.csv"), """
                    Đơn vị;Chỉ tiêu;Kỳ;Giá trị;Đơn vị tính;Nguồn;Vị trí;Ghi chú
                    tinh-dak-lak;TC_VB;2024;999;văn bản;thử;;
                    tinh-dak-lak;TC_VB;2023;nhiều;văn bản;thử;;
                    tinh-dak-lak;TC_KHONG_CO;2023;1;văn bản;thử;;
                    tinh-dak-lak;TC_VB_NQ;2023;1;con;thử;;
                    """);
            refused(
                    product.run("import", "demo/dak-lak.cchc", "so-lieu-sai.csv"),
                    "so-lieu-sai.csv",
                    "3",
                    "Giá trị",
                    "TC_KHONG_CO",
                    "con");
            Product.Run check = product.run("check", "demo/dak-lak.cchc", "--format", "json");
            assertFalse(check.out().contains("999"), "half of a refused import got in");
        }

        @Test
        void inADeclarationNamesFileLineAndLoop() throws Exception {
            Files.writeString(folder.resolve("vong.yaml"), """
                    section: vong
                    kind: area
                    title: Vòng
                    owner: so-noi-vu
                    outline: II.1
                    indicators:
                      - { code: V_A, name: A, unit: văn bản, kind: flow, formula: V_B + 1 }
                      - { code: V_B, name: B, unit: văn bản, kind: flow, formula: V_A + 1 }
                    form:
                      - { group: Thử, rows: [V_A, V_B] }
                    """);
            Files.writeString(folder.resolve("vong.md"), "### Kết quả\n\nCó {{V_A unit}}.\n");
            refused(product.run("modules", "verify", "vong.yaml"), "V_A", "→");
            Files.writeString(
                    folder.resolve("vong.yaml"),
                    Files.readString(folder.resolve("vong.yaml"))
                            .replace("unit: văn bản, kind", "units: văn bản, kind"));
            refused(product.run("modules", "verify", "vong.yaml"), "vong.yaml", "units", "unit");
        }

        @Test
        void ofAForeignOrTruncatedFileSaysSo() throws Exception {
            Files.writeString(folder.resolve("la.cchc"), "không phải hồ sơ");
            refused(product.run("check", "la.cchc"), "la.cchc");
            byte[] whole = Files.readAllBytes(folder.resolve("demo/dak-lak.cchc"));
            Files.write(folder.resolve("cut.cchc"), java.util.Arrays.copyOf(whole, whole.length / 3));
            refused(product.run("check", "cut.cchc"), "cut.cchc");
            refused(product.run("check", "khong-co.cchc"), "khong-co.cchc");
        }

        @Test
        void onTheCommandLineIsNamed() throws Exception {
            refused(product.run("chek", "x"), "chek");
            refused(product.run("new", "x.cchc"), "--province");
        }
    }

    @Nested
    class Modules {

        @Test
        void areSwitchedOffWithoutLosingTheirData() throws Exception {
            Files.copy(folder.resolve("demo/dak-lak.cchc"), folder.resolve("m.cchc"));
            assertEquals(
                    0,
                    product.run("modules", "disable", "m.cchc", "area.procedures")
                            .code());
            Product.Run list = product.run("modules", "list", "m.cchc");
            assertTrue(list.out().contains("[tắt] area.procedures"), list.out());
            Product.Run without = product.run("check", "m.cchc", "--format", "json");
            assertFalse(without.out().contains("TT_DVC"), "a module that is off still speaks");
            assertEquals(
                    0,
                    product.run("modules", "enable", "m.cchc", "area.procedures")
                            .code());
            Product.Run again = product.run("check", "m.cchc", "--format", "json");
            assertTrue(again.out().contains("1.574"), "its data are gone");
        }
    }
}
