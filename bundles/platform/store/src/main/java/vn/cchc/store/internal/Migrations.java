package vn.cchc.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import vn.cchc.store.WorkspaceException;

/**
 * The steps from an empty file to the present format, one SQL script each.
 *
 * <p>Script number n makes format n. A script that has been released never changes: files exist that it made.
 *
 * @param scripts the SQL texts in order
 */
record Migrations(List<String> scripts) {

    Migrations {
        scripts = List.copyOf(scripts);
    }

    /** Returns the steps to the present format. */
    static Migrations current() {
        return ofResources("V001__base.sql", "V002__way_back.sql");
    }

    static Migrations ofResources(String... names) {
        return new Migrations(List.of(names).stream().map(Migrations::load).toList());
    }

    private static String load(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("script " + name + " is not in the bundle");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the present format. */
    int version() {
        return scripts.size();
    }

    /** Runs the steps that the file hasn't seen, inside the caller's transaction. */
    void run(Database database) throws SQLException, WorkspaceException {
        for (int next = version(database) + 1; next <= version(); next++) {
            database.execute(scripts.get(next - 1));
            database.execute("PRAGMA user_version=" + next);
        }
    }

    /** Returns the format of a file, 0 for an empty one. */
    static int version(Database database) throws SQLException {
        return Math.toIntExact(database.number("PRAGMA user_version"));
    }
}
