package vn.cchc.launcher;

import java.net.URISyntaxException;
import java.nio.file.Path;

/**
 * Know where the parts of an installed product lie.
 *
 * @param home the folder that holds {@code bundles}, {@code features} and {@code conf}
 */
record Product(Path home) {

    /** Find the product: the folder named by {@code -Dcchc.home}, else the one the launcher's jar lies in. */
    static Product locate() throws URISyntaxException {
        String given = System.getProperty("cchc.home");
        if (given != null) {
            return new Product(Path.of(given).toAbsolutePath().normalize());
        }
        Path jar = Path.of(Product.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path parent = jar.toAbsolutePath().getParent();
        return new Product(parent == null ? jar : parent);
    }

    Path bundles() {
        return home.resolve("bundles");
    }

    Path features() {
        return home.resolve("features");
    }

    Path logging() {
        return home.resolve("conf").resolve("logback.xml");
    }
}
