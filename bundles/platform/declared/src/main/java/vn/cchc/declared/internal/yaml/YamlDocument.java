package vn.cchc.declared.internal.yaml;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import vn.cchc.declared.internal.Problems;

/**
 * One YAML file as a tree that knows the line of everything in it.
 *
 * @param file name by which messages call it
 * @param root the tree
 * @param lines line of each key and each item of a list, by JSON pointer
 * @param problems where mistakes are told
 */
public record YamlDocument(String file, JsonNode root, Map<String, Integer> lines, Problems problems) {

    /** Returns the top of the file. */
    public Entry top() {
        return new Entry(this, JsonPointer.empty(), root);
    }

    /** Returns the line of a place, or of the nearest place around it that has one. */
    public int lineOf(JsonPointer place) {
        for (JsonPointer at = place; at != null; at = at.head()) {
            Integer line = lines.get(at.toString());
            if (line != null) {
                return line;
            }
        }
        return 1;
    }

    /** Writes a place as people do: {@code indicators[3].kind}. */
    public String pathOf(JsonPointer place) {
        StringBuilder path = new StringBuilder();
        JsonNode node = root;
        for (JsonPointer rest = place; !rest.matches(); rest = rest.tail()) {
            if (node.isArray()) {
                path.append('[').append(rest.getMatchingIndex()).append(']');
                node = node.path(rest.getMatchingIndex());
            } else {
                path.append(path.isEmpty() ? "" : ".").append(rest.getMatchingProperty());
                node = node.path(rest.getMatchingProperty());
            }
        }
        return path.toString();
    }

    /** Tells a mistake at a place. */
    public void problem(JsonPointer place, String key, Object... arguments) {
        problems.add(file, lineOf(place), pathOf(place), key, arguments);
    }
}
