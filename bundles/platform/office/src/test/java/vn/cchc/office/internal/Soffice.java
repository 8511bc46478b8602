package vn.cchc.office.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The LibreOffice of this machine, which the tests of output need. */
public final class Soffice {

    private Soffice() {}

    /** Opens a file and saves it in another form in a folder of its own. */
    public static Path convert(Path file, String form, Path room) throws IOException {
        Path out = Files.createDirectories(room.resolve("made"));
        Path log = room.resolve("soffice.log");
        try {
            Process process = new ProcessBuilder(
                            "soffice",
                            "-env:UserInstallation=" + room.resolve("profile").toUri(),
                            "--headless",
                            "--convert-to",
                            form,
                            "--outdir",
                            out.toString(),
                            file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            assertTrue(process.waitFor(120, TimeUnit.SECONDS), "LibreOffice takes too long");
            assertEquals(0, process.exitValue(), Files.readString(log));
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        String name = file.getFileName().toString();
        Path made = out.resolve(name.substring(0, name.lastIndexOf('.') + 1) + form);
        assertTrue(Files.size(made) > 0);
        return made;
    }
}
