package vn.cchc.store.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.cchc.model.Attachment;
import vn.cchc.model.Proposal;
import vn.cchc.model.RegisterRow;
import vn.cchc.model.Snapshot;
import vn.cchc.model.Submission;
import vn.cchc.model.Writing;
import vn.cchc.store.RecordKind;

/** The content of a workspace in memory: the truth is in the file, this is what was last committed there. */
final class Records {

    private static final Map<RecordKind, Comparator<Object>> ORDERS = Map.of(
            RecordKind.ROW,
            Comparator.comparing((Object r) -> ((RegisterRow) r).register())
                    .thenComparing(r -> ((RegisterRow) r).number()),
            RecordKind.SUBMISSION,
            Comparator.comparing((Object s) -> ((Submission) s).at()),
            RecordKind.SNAPSHOT,
            Comparator.comparing((Object s) -> ((Snapshot) s).at()),
            RecordKind.WRITING,
            Comparator.comparing((Object w) -> ((Writing) w).at()),
            RecordKind.PROPOSAL,
            Comparator.comparing((Object p) -> ((Proposal) p).at()),
            RecordKind.ATTACHMENT,
            Comparator.comparing((Object a) -> ((Attachment) a).at()));

    private final Map<RecordKind, Map<String, Object>> byKey = new EnumMap<>(RecordKind.class);
    private final Map<RecordKind, List<Object>> lists = new ConcurrentHashMap<>();

    private Records() {
        for (RecordKind kind : RecordKind.values()) {
            byKey.put(kind, new LinkedHashMap<>());
        }
    }

    /** Reads all records of the file in one consistent state. */
    static Records load(Database database) throws SQLException {
        Records records = new Records();
        for (RecordKind kind : RecordKind.values()) {
            Codec<Object> codec = Codecs.of(kind);
            int width = codec.columns().size();
            database.query(codec.select(), row -> {
                List<String> texts = new ArrayList<>(width);
                for (int i = 1; i <= width; i++) {
                    texts.add(row.getString(i));
                }
                return records.of(kind).put(codec.key(texts), codec.read().apply(texts)) == null;
            });
        }
        return records;
    }

    private Map<String, Object> of(RecordKind kind) {
        return byKey.computeIfAbsent(kind, k -> new LinkedHashMap<>());
    }

    synchronized Optional<Object> find(RecordKind kind, String key) {
        return Optional.ofNullable(of(kind).get(key));
    }

    /** Takes over what has been committed. */
    synchronized void accept(Collection<Step> steps) {
        for (Step step : steps) {
            step.after().ifPresentOrElse(record -> of(step.kind()).put(step.key(), record), () -> of(step.kind())
                    .remove(step.key()));
            lists.remove(step.kind());
        }
    }

    /** Returns the records of a kind in their order. */
    @SuppressWarnings("unchecked") // a kind holds records of one class only
    synchronized <T> List<T> list(RecordKind kind) {
        return (List<T>) lists.computeIfAbsent(kind, this::sorted);
    }

    /** Returns records in the order of their kind. */
    static <T> List<T> inOrder(RecordKind kind, List<T> records) {
        Comparator<Object> own = ORDERS.get(kind);
        return own == null ? records : records.stream().sorted(own).toList();
    }

    private List<Object> sorted(RecordKind kind) {
        Comparator<Map.Entry<String, Object>> byKeyText = Map.Entry.comparingByKey();
        Comparator<Object> own = ORDERS.get(kind);
        Comparator<Map.Entry<String, Object>> order = own == null
                ? byKeyText
                : Map.Entry.<String, Object>comparingByValue(own).thenComparing(byKeyText);
        return of(kind).entrySet().stream()
                .sorted(order)
                .map(Map.Entry::getValue)
                .toList();
    }

    /**
     * One change that has an effect.
     *
     * @param kind kind of the record
     * @param key its key
     * @param before what it was
     * @param after what it becomes
     */
    record Step(RecordKind kind, String key, Optional<Object> before, Optional<Object> after) {}
}
