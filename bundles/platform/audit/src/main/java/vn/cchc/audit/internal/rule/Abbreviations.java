package vn.cchc.audit.internal.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.audit.AuditRule;
import vn.cchc.audit.Place;
import vn.cchc.audit.internal.figure.Shape;
import vn.cchc.audit.internal.flow.Passage;
import vn.cchc.audit.internal.rule.Notes.Fault;
import vn.cchc.model.Severity;

/** Abbreviations that are used before they are explained, explained in two ways, or never. */
final class Abbreviations implements Recogniser {

    private static final String LETTERS = "[A-ZĐ][A-ZĐ&]{0,9}[A-ZĐ]";
    private static final Pattern AFTER = Pattern.compile(
            "(?:\\((?<said>(?:(?:sau|dưới) đây )?(?:được )?(?:viết tắt|gọi tắt|gọi chung|gọi)(?: là)?:? )?[\"“]?(?<a>"
                    + LETTERS + ")[\"”]?\\)|(?:viết tắt|gọi tắt)(?: là)?:? [\"“]?(?<b>" + LETTERS
                    + ")(?![\\p{L}\\d/-]))");
    private static final Pattern BEFORE =
            Pattern.compile("(?<![\\p{L}\\d/-])(?<a>" + LETTERS + ") \\((?<words>[^()]{5,90})\\)");
    private static final Pattern LISTED =
            Pattern.compile("(?<a>" + LETTERS + ")(?:\\s?[:=–-]\\s?|\\s{1,3})(?<words>\\p{L}[^()]{4,90})");
    private static final Pattern USE =
            Pattern.compile("(?<![\\p{L}\\d/.&-])(?<!- )" + LETTERS + "(?![\\p{L}\\d/&]|-\\p{L}|\\s?-\\s?[A-ZĐ])");
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");
    private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}&]{2,}");
    private static final Set<String> KNOWN = WordList.read("abbreviations.txt");
    private static final int LEAST_USES = 2;
    private static final int MOST_HINTS = 10;

    /** Where an abbreviation stands. */
    private record Use(String letters, Shape shape, int at) {
        Place place() {
            return shape.passage().placeAt(at);
        }
    }

    /** Where an abbreviation is explained; the words are empty when they can't be told. */
    private record Definition(Use use, String words, boolean listed) {}

    @Override
    public void read(Document document, Notes notes) {
        Map<String, List<Definition>> definitions = new LinkedHashMap<>();
        Map<String, List<Use>> uses = new LinkedHashMap<>();
        Map<Shape, Integer> order = new HashMap<>();
        List<Shape> shapes = document.shapes();
        for (int i = 0; i < shapes.size(); i++) {
            order.put(shapes.get(i), i);
            if (!hasCapitals(shapes.get(i).passage().text())) {
                continue;
            }
            for (Definition found : definitions(shapes, i)) {
                definitions
                        .computeIfAbsent(found.use().letters(), key -> new ArrayList<>())
                        .add(found);
            }
            for (Use use : uses(shapes.get(i))) {
                uses.computeIfAbsent(use.letters(), key -> new ArrayList<>()).add(use);
            }
        }
        definitions.values().forEach(same -> conflict(same, notes));
        definitions.forEach((letters, same) -> early(same, uses.getOrDefault(letters, List.of()), order, notes));
        uses.entrySet().stream()
                .filter(entry -> !definitions.containsKey(entry.getKey())
                        && !KNOWN.contains(entry.getKey().replace("&", "")))
                .filter(entry -> entry.getValue().size() >= LEAST_USES)
                .limit(MOST_HINTS)
                .forEach(entry -> never(entry.getValue(), notes));
    }

    /** Whether two capitals stand side by side; most paragraphs are then searched no further. */
    private static boolean hasCapitals(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (capital(text.charAt(i)) && capital(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean capital(char c) {
        return c >= 'A' && c <= 'Z' || c == 'Đ' || c == '&';
    }

    private static List<Definition> definitions(List<Shape> shapes, int at) {
        Shape shape = shapes.get(at);
        String text = shape.passage().text();
        List<Definition> found = new ArrayList<>();
        Matcher after = AFTER.matcher(text);
        while (after.find()) {
            String group = after.group("a") != null ? "a" : "b";
            String letters = after.group(group);
            Optional<String> words = LongForms.before(
                    text.substring(0, after.start()).replaceFirst("[\\s,(]*(?:sau đây|dưới đây)?\\s*$", ""), letters);
            if (words.isPresent() || after.group("said") != null || "b".equals(group)) {
                found.add(new Definition(new Use(letters, shape, after.start(group)), words.orElse(""), false));
            }
        }
        Matcher before = BEFORE.matcher(text);
        while (before.find()) {
            add(shape, before.group("a"), before.start("a"), before.group("words"), false, found);
        }
        Matcher listed = LISTED.matcher(text);
        if (listed.matches()) {
            add(shape, listed.group("a"), 0, listed.group("words"), true, found);
        }
        if (shape.passage().cell().isPresent() && at + 1 < shapes.size() && text.matches(LETTERS)) {
            add(shape, text, 0, shapes.get(at + 1).passage().text(), true, found);
        }
        return found;
    }

    private static void add(Shape shape, String letters, int at, String words, boolean listed, List<Definition> found) {
        LongForms.whole(words, letters)
                .ifPresent(full -> found.add(new Definition(new Use(letters, shape, at), full, listed)));
    }

    private static List<Use> uses(Shape shape) {
        Passage passage = shape.passage();
        String text = passage.text();
        List<Use> found = new ArrayList<>();
        if (passage.cell().isPresent() || shouted(text)) {
            return found;
        }
        Matcher use = USE.matcher(text);
        while (use.find()) {
            String letters = use.group();
            if (!ROMAN.matcher(letters).matches() && !amongCapitals(text, use.start(), use.end())) {
                found.add(new Use(letters, shape, use.start()));
            }
        }
        return found;
    }

    /** In a title in capitals a word can't be told from an abbreviation. */
    private static boolean shouted(String text) {
        long capitals = text.chars().filter(Character::isUpperCase).count();
        long letters = text.chars().filter(Character::isLetter).count();
        return capitals * 2 > letters && letters > 12;
    }

    private static boolean amongCapitals(String text, int start, int end) {
        String before = text.substring(Math.max(0, start - 20), start).stripTrailing();
        String after = text.substring(end, Math.min(text.length(), end + 20)).stripLeading();
        String left = before.substring(before.lastIndexOf(' ') + 1);
        int blank = after.indexOf(' ');
        String right = blank < 0 ? after : after.substring(0, blank);
        return CAPITALS.matcher(left).matches() || CAPITALS.matcher(right).matches();
    }

    private static void conflict(List<Definition> same, Notes notes) {
        Optional<Definition> first = same.stream()
                .filter(definition -> !definition.words().isEmpty())
                .findFirst();
        if (first.isEmpty()) {
            return;
        }
        String words = first.orElseThrow().words();
        same.stream()
                .filter(other -> !other.words().isEmpty()
                        && !LongForms.fold(other.words()).equals(LongForms.fold(words)))
                .findFirst()
                .ifPresent(other -> note(
                        other.use(),
                        Severity.WARN,
                        words,
                        Messages.text(
                                "struct.abbreviation.two",
                                other.use().letters(),
                                other.words(),
                                Messages.place(first.orElseThrow().use().place()),
                                words),
                        notes));
    }

    private static void early(List<Definition> same, List<Use> uses, Map<Shape, Integer> order, Notes notes) {
        Definition first = same.get(0);
        if (same.stream().anyMatch(Definition::listed)
                || uses.isEmpty()
                || first.use().shape().passage().footnote()) {
            return;
        }
        Use use = uses.get(0);
        int where = order.getOrDefault(use.shape(), 0);
        int defined = order.getOrDefault(first.use().shape(), 0);
        if (where < defined || where == defined && use.at() < first.use().at()) {
            String message = Messages.text(
                    "struct.abbreviation.early",
                    use.letters(),
                    Messages.place(first.use().place()));
            note(use, Severity.HINT, first.words(), message, notes);
        }
    }

    private static void never(List<Use> uses, Notes notes) {
        Use use = uses.get(0);
        note(use, Severity.HINT, "", Messages.text("struct.abbreviation.never", use.letters(), uses.size()), notes);
    }

    private static void note(Use use, Severity severity, String computed, String message, Notes notes) {
        String text = use.shape().passage().text();
        int from = text.lastIndexOf(' ', Math.max(0, use.at() - 30)) + 1;
        int end = use.at() + use.letters().length();
        notes.add(
                AuditRule.STRUCT,
                use.place(),
                use.shape().passage().placeAt(end - 1),
                text.substring(Math.min(from, use.at()), end),
                new Fault(severity, use.letters(), computed, message, ""));
    }
}
