package vn.cchc.declared.internal.yaml;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One place of a file that its schema has found in order: what is read here has the right type.
 *
 * @param document the file
 * @param place where it is
 * @param json what is there
 */
public record Entry(YamlDocument document, JsonPointer place, JsonNode json) {

    /** Tells whether the key is there and has a value. */
    public boolean has(String key) {
        return json.hasNonNull(key);
    }

    /** Returns what stands under a key, which may be nothing. */
    public Entry get(String key) {
        return new Entry(document, place.appendProperty(key), json.path(key));
    }

    /** Returns the items of the list under a key; a single value is a list of one, a missing key an empty list. */
    public List<Entry> list(String key) {
        Entry list = get(key);
        if (!has(key)) {
            return List.of();
        }
        if (!list.json.isArray()) {
            return List.of(list);
        }
        List<Entry> items = new ArrayList<>();
        for (int i = 0; i < list.json.size(); i++) {
            items.add(new Entry(document, list.place.appendIndex(i), list.json.get(i)));
        }
        return items;
    }

    /** Returns the entries of the map under a key, in the order written. */
    public List<Entry> entries(String key) {
        List<Entry> entries = new ArrayList<>();
        Entry map = get(key);
        map.json.fieldNames().forEachRemaining(name -> entries.add(map.get(name)));
        return entries;
    }

    /** Returns the key under which it stands. */
    public String key() {
        return place.last().getMatchingProperty();
    }

    /** Returns its words, without blanks around them. */
    public String text() {
        return json.asText().strip();
    }

    /** Returns the words under a key, empty words when there are none. */
    public String text(String key) {
        return has(key) ? get(key).text() : "";
    }

    /** Returns the words under a key that may be missing. */
    public Optional<String> optional(String key) {
        return has(key) ? Optional.of(text(key)) : Optional.empty();
    }

    /** Returns the words of each item of the list under a key. */
    public List<String> texts(String key) {
        return list(key).stream().map(Entry::text).toList();
    }

    /** Tells whether the value under a key is true. */
    public boolean flag(String key) {
        return json.path(key).asBoolean(false);
    }

    /** Returns the number that stands here. */
    public BigDecimal number() {
        return json.decimalValue();
    }

    /** Returns its line. */
    public int line() {
        return document.lineOf(place);
    }

    /** Tells a mistake here. */
    public void problem(String key, Object... arguments) {
        document.problem(place, key, arguments);
    }
}
