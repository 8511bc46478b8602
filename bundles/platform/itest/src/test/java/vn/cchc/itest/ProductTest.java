package vn.cchc.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The host with and without its commands. */
class ProductTest {

    @TempDir
    Path temp;

    @Test
    void helpIsShownAndNothingGoesWrong() throws Exception {
        Product.Run run = new Product(temp).run("--help");

        assertEquals(0, run.code(), run.err());
        assertFalse(run.out().isBlank());
        assertEquals("", run.err());
    }

    @Test
    void withoutTheCommandsItSaysSoAndLeavesWithTwo() throws Exception {
        Product.Run run = new Product(temp).run(List.of("-Dcchc.features=platform", "-Dcchc.wait=1"));

        assertEquals(2, run.code());
        assertTrue(run.err().contains("không có lệnh chính"), run.err());
    }
}
