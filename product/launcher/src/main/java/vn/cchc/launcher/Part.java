package vn.cchc.launcher;

import java.nio.file.Path;

/**
 * Name one bundle that a feature asks for.
 *
 * @param jar where the bundle should lie; it may be missing
 * @param order when it starts: low numbers first
 * @param feature the id of the feature that asks for it
 */
record Part(Path jar, int order, String feature) {

    String name() {
        return String.valueOf(jar.getFileName());
    }
}
