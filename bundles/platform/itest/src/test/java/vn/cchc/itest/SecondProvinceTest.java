package vn.cchc.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another agency reports through the same code: other sections, another letterhead, totals over communes. */
class SecondProvinceTest {

    @TempDir
    static Path folder;

    private static Product product;
    private static Product.Run demo;

    @BeforeAll
    static void theDemoRuns() throws Exception {
        product = new Product(folder);
        demo = product.run("demo", "--province", "mau", "--out", "demo");
    }

    private static String words(String part) throws IOException {
        try (ZipFile zip =
                new ZipFile(folder.resolve("demo/bao-cao-quy-iii.docx").toFile())) {
            byte[] bytes = zip.getInputStream(zip.getEntry(part)).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8).replaceAll("<[^>]+>", "");
        }
    }

    @Test
    void theReportHasTheLetterheadOfItsAgency() throws IOException {
        assertEquals(0, demo.code(), demo.err());
        String text = words("word/document.xml");
        assertTrue(text.contains("SỞ NỘI VỤ"), "agency");
        assertTrue(text.contains("KT. GIÁM ĐỐC"), "signature");
        assertTrue(text.contains("Trong quý III năm 2025"), "the time in words");
        assertFalse(text.contains("[chưa có số liệu"), "a mark is left");
        assertFalse(text.contains("ĐẮK LẮK"), "words of another province");
    }

    @Test
    void itsFootnotesNameTheUnitsThatAreMissing() throws IOException {
        assertTrue(words("word/footnotes.xml")
                .contains("Số liệu tổng hợp từ 17/19 đơn vị; chưa có số liệu của xã Mẫu Bảy và xã Mẫu Chín."));
    }

    @Test
    void theOtherSectionsAreSwitchedOffInItsWorkspaceOnly() throws Exception {
        String modules = product.run("modules", "list", "demo/mau.cchc").out();
        assertTrue(modules.lines().anyMatch(l -> l.contains("area.periodic") && l.contains("bật")), modules);
        assertTrue(modules.lines().anyMatch(l -> l.contains("area.institutions") && l.contains("tắt")), modules);
    }

    @Test
    void checkNamesThemAndTheFigureThatDiffersFromItsUnits() throws Exception {
        Product.Run check = product.run("check", "demo/mau.cchc");
        assertEquals(1, check.code(), check.err());
        assertTrue(check.out().contains("chỉ tiêu tổng hợp chưa đủ đơn vị"), check.out());
        assertTrue(check.out().contains("lệch 9 tin, bài"), check.out());
    }

    @Test
    void anUnknownProvinceIsRefusedByName() throws Exception {
        Product.Run run = product.run("demo", "--province", "dak-nong");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("dak-lak, mau"), run.err());
    }
}
