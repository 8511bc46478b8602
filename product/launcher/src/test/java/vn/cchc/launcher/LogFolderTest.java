package vn.cchc.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFolderTest {

    @TempDir
    Path temp;

    @Test
    void takesTheStateFolderOfTheSystem() {
        Path chosen =
                LogFolder.choose(Map.of("XDG_STATE_HOME", temp.resolve("state").toString()), "/nowhere", temp);

        assertEquals(temp.resolve("state/cchc"), chosen);
        assertTrue(Files.isDirectory(chosen));
    }

    @Test
    void takesTheLocalDataFolderOnWindows() {
        Path chosen = LogFolder.choose(Map.of("LOCALAPPDATA", temp.toString()), "/nowhere", temp);

        assertEquals(temp.resolve("CCHC/logs"), chosen);
    }

    @Test
    void fallsBackToTheTempFolderWhenTheHomeCannotBeWritten() throws Exception {
        Path file = Files.createFile(temp.resolve("a-file-is-no-home"));

        assertEquals(temp, LogFolder.choose(Map.of(), file.toString(), temp));
    }
}
