package vn.cchc.office.internal.live;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.cchc.model.ObservationKey;
import vn.cchc.model.Period;

/**
 * What the content control of a number knows, in the 64 letters that Word allows a tag:
 * {@code TC_VB/tinh-dak-lak/2021-2025/<snapshot>}.
 *
 * <p>A snapshot that is a UUID is written in 23 letters instead of 36. When that is still too long, the tag only names a row
 * of the custom XML part that holds the numbers of the document: {@code cchc:12}.
 *
 * @param key what the number is about
 * @param snapshot the frozen state it was taken from; empty when the document has no stamp
 */
public record NumberTag(ObservationKey key, String snapshot) {

    /** The longest tag, and the longest title of a content control. */
    public static final int LONGEST = 64;

    private static final String ROW = "cchc:";
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern SHORT_FORM = Pattern.compile("~[A-Za-z0-9_-]{22}");

    /** Returns the tag; empty when it would be too long. */
    public Optional<String> compact() {
        return compact(key, shortened(snapshot));
    }

    /**
     * Returns the tag of a number; empty when it would be too long.
     *
     * @param shortened the snapshot as {@link #shortened} writes it
     */
    public static Optional<String> compact(ObservationKey key, String shortened) {
        String tag = key.indicator() + "/" + key.unit() + "/" + key.period().id() + "/" + shortened;
        return tag.length() <= LONGEST ? Optional.of(tag) : Optional.empty();
    }

    /** Returns the tag that names a row of the custom XML part. */
    public static String row(int id) {
        return ROW + id;
    }

    /** Returns the row that a tag names. */
    public static Optional<String> rowOf(String tag) {
        return tag.startsWith(ROW) ? Optional.of(tag.substring(ROW.length())) : Optional.empty();
    }

    /** Reads a tag that holds everything; empty when it is none of ours. */
    public static Optional<NumberTag> parse(String tag) {
        String[] parts = tag.split("/", 4);
        return parts.length == 4 ? of(parts[0], parts[1], parts[2], restored(parts[3])) : Optional.empty();
    }

    /** Makes one from texts of a foreign file; empty when they are not what they should be. */
    public static Optional<NumberTag> of(String indicator, String unit, String period, String snapshot) {
        try {
            return Period.parse(period)
                    .map(parsed -> new NumberTag(new ObservationKey(unit, indicator, parsed), snapshot));
        } catch (IllegalArgumentException e) {
            // Some other program's content control that happens to look alike.
            return Optional.empty();
        }
    }

    /** Returns what people see when they click on the number. */
    public static String title(ObservationKey key) {
        String title = key.indicator() + " " + key.period().id();
        return title.length() <= LONGEST ? title : title.substring(0, LONGEST);
    }

    /** Returns the name of a snapshot as tags hold it. */
    public static String shortened(String snapshot) {
        if (!UUID_FORM.matcher(snapshot).matches()) {
            return snapshot;
        }
        UUID id = UUID.fromString(snapshot);
        ByteBuffer bytes =
                ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return "~" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    private static String restored(String snapshot) {
        if (!SHORT_FORM.matcher(snapshot).matches()) {
            return snapshot;
        }
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(snapshot.substring(1)));
        return new UUID(bytes.getLong(), bytes.getLong()).toString();
    }
}
