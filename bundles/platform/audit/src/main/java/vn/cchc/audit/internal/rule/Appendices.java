package vn.cchc.audit.internal.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.audit.AuditRule;
import vn.cchc.audit.internal.figure.Shape;
import vn.cchc.audit.internal.rule.Notes.Fault;
import vn.cchc.model.Severity;

/** References to appendices that the document doesn't have. */
final class Appendices implements Recogniser {

    private static final String LABEL = "(?:[IVX]{1,6}|\\d{1,2})[A-Ea-e]?(?![\\p{L}\\d])";
    private static final Pattern HEADING = Pattern.compile(
            "(?:PHỤ LỤC|Phụ lục)(?: số)?:?(?:\\s?(?<label>" + LABEL + "))?\\s{0,3}(?<rest>[.:–(*-].*|[\\p{Lu}\\d(].*|)",
            Pattern.DOTALL);
    private static final Pattern REFERENCE = Pattern.compile("(?<!\\p{L})[Pp]hụ lục(?: số)?\\s(?<labels>" + LABEL
            + "(?:\\s?(?:,|;|và|đến|-|–)\\s?(?:[Pp]hụ lục(?: số)?\\s)?" + LABEL + "){0,12})");
    private static final Pattern ANY = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:(?:tại|theo|trong|như|có|xem|chi tiết)\\s(?:các |bảng |biểu |phần )?phụ lục(?! số)(?:\\s(?:kèm theo|đính kèm))?"
                    + "|phụ lục (?:kèm theo|đính kèm))(?!\\p{L})");
    private static final Pattern ONE = Pattern.compile(LABEL);
    /** The appendix of another document: "Phụ lục II ban hành kèm theo Nghị định số …". */
    private static final Pattern OTHERS = Pattern.compile(
            "(?iu)^[^.;]{0,60}?(?:kèm theo|đính kèm|của|tại|thuộc|theo|trong)\\s(?:các )?(?:nghị định|thông tư|quyết định|nghị quyết|luật"
                    + "|công văn|kế hoạch|văn bản|hướng dẫn|chỉ thị|quy chế|quy định|đề án|chương trình|tờ trình|hợp đồng|bộ tiêu chí)(?!\\p{L})(?! này)");

    private static final Pattern CITED = Pattern.compile("\ue011[^.;]{0,60}$");
    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV");
    private static final int LONGEST_HEADING = 200;

    /** What a paragraph that heads an appendix names it: a number, perhaps with a letter; empty when it has none. */
    static Optional<String> heading(Shape shape) {
        String text = shape.passage().text();
        if (text.length() > LONGEST_HEADING
                || shape.passage().footnote()
                || shape.passage().marker().present()
                || shape.passage().cell().isPresent() && text.length() > 60) {
            return Optional.empty();
        }
        Matcher heading = HEADING.matcher(text);
        if (!heading.matches()) {
            return Optional.empty();
        }
        String label = heading.group("label");
        return Optional.of(label == null ? "" : normal(label));
    }

    private static String normal(String label) {
        Matcher parts = Pattern.compile("([IVX]+|\\d+)([A-Ea-e]?)").matcher(label);
        if (!parts.matches()) {
            return label;
        }
        int roman = ROMAN.indexOf(parts.group(1));
        String number = roman >= 0 ? String.valueOf(roman + 1) : parts.group(1).replaceFirst("^0+(?=\\d)", "");
        return number + parts.group(2).toUpperCase(Locale.ROOT);
    }

    @Override
    public void read(Document document, Notes notes) {
        Set<String> own = new HashSet<>();
        List<Shape> headings = new ArrayList<>();
        for (Shape shape : document.shapes()) {
            heading(shape).ifPresent(label -> {
                headings.add(shape);
                own.add(label);
            });
        }
        Set<String> said = new HashSet<>();
        for (Shape shape : document.shapes()) {
            if (!headings.contains(shape) && shape.low().contains("phụ lục")) {
                references(shape, own, said, notes);
            }
        }
    }

    private static void references(Shape shape, Set<String> own, Set<String> said, Notes notes) {
        String text = shape.passage().text();
        Matcher reference = REFERENCE.matcher(text);
        while (reference.find()) {
            if (others(shape, reference.start(), reference.end())) {
                continue;
            }
            if (own.isEmpty()) {
                none(shape, reference, said, notes);
                continue;
            }
            Matcher one = ONE.matcher(reference.group("labels"));
            while (one.find()) {
                String label = normal(one.group());
                if (!has(own, label) && said.add(label)) {
                    Severity severity = own.equals(Set.of("")) ? Severity.HINT : Severity.WARN;
                    String message = Messages.text("struct.appendix", one.group());
                    note(shape, reference, new Fault(severity, one.group(), "", message, ""), notes);
                }
            }
        }
        Matcher any = ANY.matcher(text);
        while (own.isEmpty() && any.find()) {
            if (!others(shape, any.start(), any.end())) {
                none(shape, any, said, notes);
            }
        }
    }

    /** An extract of a report may come without its appendices: said once, and not as a fault. */
    private static void none(Shape shape, Matcher reference, Set<String> said, Notes notes) {
        if (said.add("")) {
            note(shape, reference, new Fault(Severity.HINT, "", "", Messages.text("struct.appendices"), ""), notes);
        }
    }

    private static boolean has(Set<String> own, String label) {
        return own.contains(label)
                || own.stream().anyMatch(one -> one.matches(Pattern.quote(label) + "[A-E]"))
                || Character.isLetter(label.charAt(label.length() - 1))
                        && own.contains(label.substring(0, label.length() - 1));
    }

    private static boolean others(Shape shape, int start, int end) {
        String text = shape.passage().text();
        String after = text.substring(end, Math.min(text.length(), end + 120));
        int from = Positions.inShape(shape, start);
        String before = shape.low().substring(Math.max(0, from - 80), from);
        return OTHERS.matcher(after).find() || CITED.matcher(before).find() || text.charAt(0) == '“';
    }

    private static void note(Shape shape, Matcher matcher, Fault fault, Notes notes) {
        String text = shape.passage().text();
        notes.add(
                AuditRule.STRUCT,
                shape.passage().placeAt(matcher.start()),
                shape.passage().placeAt(matcher.end() - 1),
                text.substring(
                        Math.max(0, text.lastIndexOf(' ', Math.max(0, matcher.start() - 40)) + 1), matcher.end()),
                fault);
    }
}
