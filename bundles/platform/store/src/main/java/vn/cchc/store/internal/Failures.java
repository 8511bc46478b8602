package vn.cchc.store.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.Locale;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import vn.cchc.store.WorkspaceException;

/** Turns what the machine says into what the person at the screen needs to hear. */
final class Failures {

    private Failures() {}

    static WorkspaceException of(SQLException e, Path file) {
        String key = key(e);
        return Messages.failure(key, e, file, detail(e));
    }

    static WorkspaceException of(IOException e, Path file) {
        return Messages.failure(key(e), e, file, detail(e));
    }

    private static String key(SQLException e) {
        if (!(e instanceof SQLiteException known)) {
            return "io";
        }
        // The low byte is the family; extended codes say more than anybody can use.
        int family = known.getResultCode().code & 0xff;
        if (family == SQLiteErrorCode.SQLITE_FULL.code) {
            return "disk-full";
        }
        if (family == SQLiteErrorCode.SQLITE_CORRUPT.code || family == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return "damaged";
        }
        if (family == SQLiteErrorCode.SQLITE_READONLY.code
                || family == SQLiteErrorCode.SQLITE_CANTOPEN.code
                || family == SQLiteErrorCode.SQLITE_PERM.code) {
            return "write-protected";
        }
        if (family == SQLiteErrorCode.SQLITE_BUSY.code || family == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return "busy";
        }
        return "io";
    }

    private static String key(IOException e) {
        String reason = e instanceof FileSystemException known && known.getReason() != null
                ? known.getReason().toLowerCase(Locale.ROOT)
                : detail(e).toLowerCase(Locale.ROOT);
        if (e instanceof NoSuchFileException) {
            return "missing";
        }
        if (reason.contains("no space") || reason.contains("not enough space") || reason.contains("quota")) {
            return "disk-full";
        }
        boolean refused = e instanceof AccessDeniedException
                || e.getCause() instanceof ReadOnlyFileSystemException
                || reason.contains("read-only")
                || reason.contains("permission denied");
        return refused ? "write-protected" : "io";
    }

    private static String detail(Exception e) {
        String said = e.getMessage();
        return said == null ? e.getClass().getSimpleName() : said;
    }
}
