package vn.cchc.roundtrip.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.cchc.model.LineShape;
import vn.cchc.roundtrip.internal.Lined.Came;
import vn.cchc.roundtrip.internal.Lined.Was;

/** Names the heading that a line stands under. */
final class Places {

    private static final String OUTLINE = "outline:";

    private final Map<Integer, String> cameUnder = new HashMap<>();
    private final Map<Was, String> wasUnder = new HashMap<>();

    Places(Lined lined, Map<String, String> headings) {
        String place = "";
        for (Was line : lined.was()) {
            if (line.written().shape() == LineShape.HEADING) {
                place = named(line, headings);
            }
            wasUnder.put(line, place);
        }
        place = "";
        for (Came line : lined.came()) {
            Optional<Was> was = lined.of(line);
            if (was.isPresent() && was.get().written().shape() == LineShape.HEADING) {
                place = named(was.get(), headings);
            } else if (place.isEmpty() && was.isPresent()) {
                place = of(was.get());
            }
            cameUnder.put(line.index(), place);
        }
    }

    private static String named(Was heading, Map<String, String> headings) {
        String origin = heading.written().origin();
        String node = origin.startsWith(OUTLINE) ? origin.substring(OUTLINE.length()) : "";
        return headings.getOrDefault(node, heading.line().shown());
    }

    String of(Was line) {
        return wasUnder.getOrDefault(line, "");
    }

    String of(Came line) {
        return cameUnder.getOrDefault(line.index(), "");
    }

    /** Names the heading of a block of the returned report; a cell stands under that of the line before its table. */
    String ofBlock(int index) {
        for (int i = index; i >= 0; i--) {
            String place = cameUnder.get(i);
            if (place != null) {
                return place;
            }
        }
        return "";
    }
}
