package vn.cchc.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Run the finished product the way a user does. */
class ProductTest {

    private static final Path HOME = Path.of(System.getProperty("product.home", "../../../product/target/cchc"));

    @TempDir
    Path temp;

    private record Run(int code, String out, String err) {}

    @BeforeEach
    void theProductIsBuilt() {
        assumeTrue(
                Files.exists(HOME.resolve("vn.cchc.launcher.jar")), "the product is there from the package phase on");
    }

    private Run run(List<String> jvm, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"));
        command.add("-Djava.io.tmpdir=" + temp);
        command.addAll(jvm);
        command.addAll(List.of("-jar", HOME.resolve("vn.cchc.launcher.jar").toString()));
        command.addAll(List.of(arguments));
        Path out = temp.resolve("out");
        Path err = temp.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("XDG_STATE_HOME", temp.resolve("state").toString());
        Process process = builder.start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS), "the product did not come to an end");
        return new Run(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8), Files.readString(err));
    }

    @Test
    void helpIsShownAndNothingGoesWrong() throws Exception {
        Run run = run(List.of(), "--help");

        assertEquals(0, run.code(), run.err());
        assertFalse(run.out().isBlank());
        assertEquals("", run.err());
    }

    @Test
    void withoutTheCommandsItSaysSoAndLeavesWithTwo() throws Exception {
        Run run = run(List.of("-Dcchc.features=platform", "-Dcchc.wait=1"));

        assertEquals(2, run.code());
        assertTrue(run.err().contains("không có lệnh chính"), run.err());
    }
}
