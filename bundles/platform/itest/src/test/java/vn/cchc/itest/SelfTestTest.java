package vn.cchc.itest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The share of planted errors that the checks catch in the published figures of Đắk Lắk. */
class SelfTestTest {

    /** Name, planted, caught, share. */
    private static final Pattern LINE = Pattern.compile("(\\S.*?) +(\\d+) +(\\d+) +(\\d+(,\\d+)?)%");

    @TempDir
    Path folder;

    @Test
    void givesAShareForEachSectionAndLeavesTheWorkspaceAsItIs() throws Exception {
        Product product = new Product(folder);
        assertEquals(0, product.run("demo", "--out", "demo").code());
        Path workspace = folder.resolve("demo/dak-lak.cchc");
        byte[] before = Files.readAllBytes(workspace);

        Product.Run run = product.run("check", "demo/dak-lak.cchc", "--mutate", "60", "--seed", "7");

        assertEquals(0, run.code(), run.err());
        List<String> lines =
                run.out().lines().filter(line -> LINE.matcher(line).matches()).toList();
        assertTrue(lines.size() >= 6, run.out());
        assertTrue(lines.get(lines.size() - 1).matches("Tổng +60 +[1-9]\\d* .*%"), run.out());
        assertArrayEquals(before, Files.readAllBytes(workspace));
        assertEquals(
                run.out(),
                product.run("check", "demo/dak-lak.cchc", "--mutate", "60", "--seed", "7")
                        .out());
    }
}
