package vn.cchc.office.internal.word;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Breaks the name of an agency that is too long for its column where a person would: "SỞ NÔNG NGHIỆP / VÀ MÔI TRƯỜNG", not
 * "… VÀ MÔI / TRƯỜNG".
 */
final class NameLines {

    /** Words that begin a line well; in capitals, as letterheads are. */
    private static final Set<String> STARTS =
            Set.of("VÀ", "TỈNH", "THÀNH", "HUYỆN", "QUẬN", "THỊ", "XÃ", "PHƯỜNG", "CỦA");

    private final TextWidth widths;

    NameLines(TextWidth widths) {
        this.widths = widths;
    }

    /** Returns one line when the name fits, two where they fit, else the name as it is, for Word to break. */
    List<String> of(String name, double points, int width) {
        if (widths.twips(name, points) <= width) {
            return List.of(name);
        }
        List<String> words = Arrays.asList(name.split("\\s+"));
        Optional<List<String>> best = IntStream.range(1, words.size())
                .mapToObj(i -> List.of(
                        String.join(" ", words.subList(0, i)), String.join(" ", words.subList(i, words.size()))))
                .filter(lines -> longest(lines, points) <= width)
                .min(Comparator.<List<String>, Boolean>comparing(lines -> !isGood(lines.get(0), lines.get(1)))
                        .thenComparing(lines -> longest(lines, points)));
        return best.orElse(List.of(name));
    }

    private int longest(List<String> lines, double points) {
        return lines.stream().mapToInt(line -> widths.twips(line, points)).max().orElse(0);
    }

    private static boolean isGood(String first, String second) {
        // "XÃ HỘI" is society, not a commune.
        boolean startsWell = STARTS.contains(second.split(" ")[0]) && !second.startsWith("XÃ HỘI");
        return startsWell || first.endsWith("-") || first.endsWith(",");
    }
}
