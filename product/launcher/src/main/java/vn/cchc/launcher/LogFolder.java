package vn.cchc.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Choose where the logs of this user go: the place the system has for it, else the temp folder. */
final class LogFolder {

    private LogFolder() {}

    static Path choose(Map<String, String> environment, String userHome, Path temp) {
        for (Path candidate : candidates(environment, userHome)) {
            if (isWritable(candidate)) {
                return candidate;
            }
        }
        return temp;
    }

    private static List<Path> candidates(Map<String, String> environment, String userHome) {
        List<Path> candidates = new ArrayList<>();
        String local = environment.get("LOCALAPPDATA");
        if (local != null && !local.isBlank()) {
            candidates.add(Path.of(local, "CCHC", "logs"));
        }
        String state = environment.get("XDG_STATE_HOME");
        if (state != null && !state.isBlank()) {
            candidates.add(Path.of(state, "cchc"));
        }
        candidates.add(Path.of(userHome, ".local", "state", "cchc"));
        return candidates;
    }

    private static boolean isWritable(Path folder) {
        try {
            Files.createDirectories(folder);
            return Files.isWritable(folder);
        } catch (IOException e) {
            return false;
        }
    }
}
