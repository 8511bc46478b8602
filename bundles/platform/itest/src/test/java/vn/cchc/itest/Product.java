package vn.cchc.itest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the finished product the way a user does, in a folder of its own. */
final class Product {

    static final Path HOME = Path.of(System.getProperty("product.home", "../../../product/target/cchc"))
            .toAbsolutePath()
            .normalize();

    private final Path folder;

    Product(Path folder) {
        assertTrue(
                Files.exists(HOME.resolve("vn.cchc.launcher.jar")),
                "the product is not built: run mvn verify from the root");
        this.folder = folder;
    }

    /** What a run left behind. */
    record Run(int code, String out, String err) {}

    Run run(String... arguments) throws IOException, InterruptedException {
        return run(List.of(), arguments);
    }

    Run run(List<String> jvm, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Djava.io.tmpdir=" + folder));
        command.addAll(jvm);
        command.addAll(List.of("-jar", HOME.resolve("vn.cchc.launcher.jar").toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
        Process process = builder.start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS), "the product did not come to an end");
        return new Run(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8), Files.readString(err));
    }
}
