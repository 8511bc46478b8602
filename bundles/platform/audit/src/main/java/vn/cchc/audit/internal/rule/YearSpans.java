package vn.cchc.audit.internal.rule;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.audit.AuditRule;
import vn.cchc.audit.internal.figure.Shape;
import vn.cchc.audit.internal.rule.Notes.Fault;
import vn.cchc.model.Severity;

/** How many years a span is said to have: "05 năm (2021 - 2025)", "ba năm, từ năm 2022 đến năm 2024". */
final class YearSpans implements Recogniser {

    private static final String COUNT = "(?<![\\d.,/])(?<n>\\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) năm";
    private static final Pattern SPAN = Pattern.compile("(?iu)" + COUNT
            + "(?:(?: (?:thực hiện|qua|đầu|triển khai)[\\p{L} ]{0,40})?,? ?\\((?:giai đoạn )?|,? (?:giai đoạn )?)(?:từ (?:đầu )?năm |từ )?(?<from>\\d{4,5})"
            + "\\s?(?:[-–—]|đến(?: hết| nay)?(?: năm)?)\\s?(?<to>\\d{4,5})(?![\\d/])");

    @Override
    public void read(Document document, Notes notes) {
        for (Shape shape : document.shapes()) {
            if (shape.low().contains("năm")) {
                Matcher matcher = SPAN.matcher(shape.passage().text());
                while (matcher.find()) {
                    judge(shape, matcher, notes);
                }
            }
        }
    }

    private static void judge(Shape shape, Matcher matcher, Notes notes) {
        String word = matcher.group("n").toLowerCase(java.util.Locale.ROOT);
        Optional<Integer> number = word.matches("\\d+")
                ? Optional.of(Integer.valueOf(word))
                : Optional.ofNullable(CountHead.NUMBERS.get(word));
        int from = Integer.parseInt(matcher.group("from"));
        int to = Integer.parseInt(matcher.group("to"));
        int start = Positions.inShape(shape, matcher.start());
        int end = Positions.endInShape(shape, matcher.end());
        if (number.isEmpty() || word.equals("năm") && !matcher.group("n").equals("Năm")) {
            return;
        }
        // From 2021 to 2025 are five years, and four have passed: both are said.
        int years = to - from + 1;
        if (number.orElseThrow() == years || number.orElseThrow() == years - 1) {
            notes.holds(AuditRule.COUNT, shape, start, end);
            return;
        }
        String stated = matcher.group("n") + " năm";
        String computed = Integer.toString(years);
        Fault fault = new Fault(
                Severity.BLOCK,
                stated,
                computed,
                Messages.text("count.years", stated, matcher.group("from"), matcher.group("to"), computed),
                "");
        notes.wrong(AuditRule.COUNT, shape, start, end, fault);
    }
}
