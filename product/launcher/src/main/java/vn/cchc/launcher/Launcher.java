package vn.cchc.launcher;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.BundleException;
import org.osgi.framework.InvalidSyntaxException;

/**
 * Start the product, run its main command on this very thread, and leave with its exit code.
 *
 * <p>System properties: {@code cchc.home} names the product's folder, {@code cchc.features} the feature files to take
 * (names without {@code .json}, separated by commas; all by default), {@code cchc.wait} the seconds to wait for the
 * main command.
 */
public final class Launcher {

    private static final int NO_COMMAND = 2;

    private final Product product;
    private final Path temp;

    private Launcher(Product product, Path temp) {
        this.product = product;
        this.temp = temp;
    }

    /** Run the product with the user's arguments. */
    public static void main(String[] arguments) throws Exception {
        Path temp = Path.of(System.getProperty("java.io.tmpdir"));
        System.exit(new Launcher(Product.locate(), temp).run(List.of(arguments)));
    }

    private int run(List<String> arguments)
            throws IOException, BundleException, InterruptedException, InvalidSyntaxException, URISyntaxException {
        if (!Files.isDirectory(product.features())) {
            System.err.println("Lỗi: không thấy thư mục " + product.features() + "; bản cài đặt không đầy đủ.");
            return NO_COMMAND;
        }
        logTo(LogFolder.choose(System.getenv(), System.getProperty("user.home"), temp));
        Problems problems = new Problems(System.err);
        List<Part> parts = new FeatureFolder(product, problems).parts(chosenFeatures());
        Cache cache = Cache.create(temp);
        // Also when the user presses Ctrl-C.
        Runtime.getRuntime().addShutdownHook(new Thread(cache::close, "cchc-cache"));
        try (Host host = new Host(cache.folder(), product, problems)) {
            host.bringUp(parts);
            Optional<Integer> code = new MainCommand(host.context(), patienceMillis()).call(arguments);
            return code.orElseGet(() -> noCommand(problems));
        }
    }

    private void logTo(Path folder) {
        System.setProperty("cchc.log.dir", folder.toString());
        if (System.getProperty("logback.configurationFile") == null && Files.exists(product.logging())) {
            System.setProperty("logback.configurationFile", product.logging().toString());
        }
        new HostLog(folder).install();
    }

    private static List<String> chosenFeatures() {
        return Arrays.stream(System.getProperty("cchc.features", "").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static long patienceMillis() {
        return Long.getLong("cchc.wait", 10L) * 1000;
    }

    private static int noCommand(Problems problems) {
        System.err.println("Lỗi: chương trình không khởi động được vì không có lệnh chính (mô-đun vn.cchc.cli).");
        System.err.println(
                problems.all().isEmpty()
                        ? "  Kiểm tra tệp headless.json trong thư mục features và tham số -Dcchc.features."
                        : "  Khắc phục các cảnh báo ở trên; nếu vừa biên dịch, hãy biên dịch lại toàn bộ.");
        return NO_COMMAND;
    }
}
