package vn.cchc.office.internal.back;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Knows where the text begins in a file that has lost its styles: after the kind of document, its abstract and its addressee.
 */
final class FrontMatter {

    private static final Set<String> KINDS = Set.of("BÁO CÁO", "KẾ HOẠCH", "TỜ TRÌNH", "THÔNG BÁO", "CÔNG VĂN");

    /** How far the reading is. */
    private enum Place {
        BEFORE_KIND,
        BEFORE_ABSTRACT,
        AFTER_ABSTRACT,
        IN_TEXT
    }

    private final List<Draft> held = new ArrayList<>();
    private Place place = Place.BEFORE_KIND;

    /** Tells whether a cell of that text shows that its table sets letterhead or signature side by side. */
    static boolean isFormTable(String text) {
        String words = text.strip();
        return words.startsWith("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") || words.startsWith("Nơi nhận:");
    }

    /**
     * Tells whether a block belongs to the text; what comes too early is held back until the text begins.
     *
     * @param own whether it is of one of our styles
     */
    boolean isOver(Draft draft, boolean own) {
        if (place == Place.IN_TEXT) {
            return true;
        }
        String words = draft.block().text().strip();
        if (own || draft.anchor().isPresent()) {
            place = Place.IN_TEXT;
            held.clear();
            return true;
        }
        switch (place) {
            case BEFORE_KIND -> {
                held.add(draft);
                place = KINDS.contains(words) ? Place.BEFORE_ABSTRACT : place;
                return false;
            }
            case BEFORE_ABSTRACT -> {
                place = words.isEmpty() ? place : Place.AFTER_ABSTRACT;
                return false;
            }
            default -> {
                held.clear();
                place = words.startsWith("Kính gửi") ? Place.AFTER_ABSTRACT : Place.IN_TEXT;
                return place == Place.IN_TEXT;
            }
        }
    }

    /** Returns what was held back in a file whose text never began: it is all there is. */
    List<Draft> held() {
        return place == Place.BEFORE_KIND ? List.copyOf(held) : List.of();
    }
}
