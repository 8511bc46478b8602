package vn.cchc.store;

/** One change to one record. */
public sealed interface Change {

    /** Returns the kind of the record. */
    RecordKind kind();

    /**
     * Sets a record, new or instead of the one with its key.
     *
     * @param kind its kind
     * @param record the record of the model; the name for a module
     */
    record Put(RecordKind kind, Object record) implements Change {
        public Put {
            if (!kind.type().isInstance(record)) {
                throw new IllegalArgumentException("a " + record.getClass().getName() + " is no " + kind);
            }
        }
    }

    /**
     * Removes a record; does nothing when there is none.
     *
     * @param kind its kind
     * @param key its key, in the form that {@link RecordKind} says
     */
    record Remove(RecordKind kind, String key) implements Change {}
}
