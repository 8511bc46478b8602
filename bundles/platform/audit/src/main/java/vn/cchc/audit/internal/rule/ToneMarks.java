package vn.cchc.audit.internal.rule;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.audit.AuditRule;
import vn.cchc.audit.Place;
import vn.cchc.audit.internal.figure.Shape;
import vn.cchc.audit.internal.rule.Notes.Fault;
import vn.cchc.model.Severity;

/** One syllable written in two ways: hóa and hoá, ủy and uỷ. */
final class ToneMarks implements Recogniser {

    private static final Pattern SYLLABLE = Pattern.compile(
            "(?<!\\p{L})(\\p{L}{0,3}?)((?:o[áàảãạéèẻẽẹ])|(?:(?<![qQ])u[ýỳỷỹỵ])|(?:[óòỏõọ][ae])|(?:(?<![qQ])[úùủũụ]y))(?!\\p{L})");

    private record Use(String written, Place place) {}

    @Override
    public void read(Document document, Notes notes) {
        Map<String, List<Use>> uses = new TreeMap<>();
        for (Shape shape : document.shapes()) {
            Matcher matcher = SYLLABLE.matcher(shape.passage().text());
            while (matcher.find()) {
                String written = matcher.group().toLowerCase(Locale.ROOT);
                uses.computeIfAbsent(key(written), unused -> new ArrayList<>())
                        .add(new Use(written, shape.passage().placeAt(matcher.start())));
            }
        }
        uses.values().forEach(same -> note(same, notes));
    }

    /** The letters and the tone, wherever it stands. */
    private static String key(String written) {
        String apart = Normalizer.normalize(written, Normalizer.Form.NFD);
        String tone = apart.replaceAll("[^\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
        return apart.replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", "") + tone;
    }

    private static void note(List<Use> same, Notes notes) {
        String first = same.get(0).written();
        List<Use> others =
                same.stream().filter(use -> !use.written().equals(first)).toList();
        if (others.isEmpty()) {
            return;
        }
        boolean fewer = others.size() * 2 <= same.size();
        Use rare = fewer ? others.get(0) : same.get(0);
        String common = fewer ? first : others.get(0).written();
        long count = same.stream()
                .filter(use -> use.written().equals(rare.written()))
                .count();
        Fault fault = new Fault(
                Severity.HINT,
                rare.written(),
                common,
                Messages.text("glyph.tone", rare.written(), count, common, same.size() - count),
                "");
        notes.add(AuditRule.GLYPH, rare.place(), rare.place(), rare.written(), fault);
    }
}
