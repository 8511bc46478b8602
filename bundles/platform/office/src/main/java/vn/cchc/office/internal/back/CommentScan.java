package vn.cchc.office.internal.back;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Follows the remarks through the text: which are open, and what words they are about. */
final class CommentScan {

    private final Map<String, StringBuilder> quotes = new HashMap<>();
    private final Set<String> open = new LinkedHashSet<>();
    private final Set<String> seen = new HashSet<>();

    /** Notes that a remark begins; false when it has begun before. */
    boolean begin(String id) {
        if (!seen.add(id)) {
            return false;
        }
        quotes.put(id, new StringBuilder());
        open.add(id);
        return true;
    }

    /** Notes that a remark ends. */
    void end(String id) {
        open.remove(id);
    }

    /** Takes words of the text. */
    void quote(String words) {
        for (String id : open) {
            quotes.getOrDefault(id, new StringBuilder()).append(words);
        }
    }

    /** Takes the end of a paragraph. */
    void paragraphEnds() {
        quote(" ");
    }

    /** Returns the words that a remark is about. */
    String quoted(String id) {
        return quotes.getOrDefault(id, new StringBuilder()).toString().strip();
    }
}
