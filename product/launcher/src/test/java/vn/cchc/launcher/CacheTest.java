package vn.cchc.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {

    @TempDir
    Path temp;

    @Test
    void everyOneHasItsOwnFolderAndTakesItAway() throws Exception {
        try (Cache one = Cache.create(temp);
                Cache two = Cache.create(temp)) {
            Files.writeString(one.folder().resolve("bundle.info"), "1");
            assertNotEquals(one.folder(), two.folder());
        }
        try (var files = Files.list(temp)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void whatADeadProcessHasLeftIsRemovedAndNothingElse() throws Exception {
        Path dead = Files.createDirectories(temp.resolve("cchc-cache-999999999-1/bundle1"));
        Path other = Files.createDirectories(temp.resolve("cchc-cache-notes"));

        Cache.create(temp).close();

        assertFalse(Files.exists(dead));
        assertTrue(Files.exists(other));
    }
}
