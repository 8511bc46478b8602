package vn.cchc.store.internal;

import java.util.List;
import java.util.function.Function;
import vn.cchc.store.RecordKind;

/**
 * How one kind of record stands in its table, in the ledger and before the reader's eyes.
 *
 * @param kind what it is
 * @param table name of the table
 * @param columns columns of the table, key columns first
 * @param keys number of key columns
 * @param write turns a record into the texts of its columns
 * @param read turns them back
 * @param describe says a record's content in words, for the ledger
 */
record Codec<T>(
        RecordKind kind,
        String table,
        List<String> columns,
        int keys,
        Function<T, List<String>> write,
        Function<List<String>, T> read,
        Function<T, String> describe) {

    /** Joins the key columns; ids hold no slash where it could be mistaken. */
    String key(List<String> texts) {
        return String.join("/", texts.subList(0, keys));
    }

    String upsert() {
        String marks = String.join(", ", columns.stream().map(c -> "?").toList());
        return "INSERT OR REPLACE INTO " + table + " (" + String.join(", ", columns) + ") VALUES (" + marks + ")";
    }

    String delete() {
        List<String> tests =
                columns.subList(0, keys).stream().map(c -> c + " = ?").toList();
        return "DELETE FROM " + table + " WHERE " + String.join(" AND ", tests);
    }

    String select() {
        return "SELECT " + String.join(", ", columns) + " FROM " + table;
    }
}
