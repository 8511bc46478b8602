package vn.cchc.audit.internal.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.audit.AuditRule;
import vn.cchc.audit.internal.figure.Shape;
import vn.cchc.audit.internal.rule.ItemCounter.Counts;
import vn.cchc.model.Severity;

/** Numbers of things whose names follow: "09 lĩnh vực (A, B, …)", "04 xã, gồm: A; B; C và D", "06 chuyên đề:" and items. */
final class NamedLists implements Recogniser {

    private static final String NOUN = "(?<noun>[^\ue001-\ue005\ue010-\ue014.;:(),]{2,70}?)";
    private static final Pattern LIST = Pattern.compile("[\ue001\ue003]" + NOUN
            + "(?:, )?(?:(?<bracket>\\()(?:gồm:? |bao gồm:? |là:? )?|(?:,? ?(?:cụ thể |đó )?(?:bao gồm|gồm có|gồm|là|như sau|sau đây|sau|cụ thể))? ?: "
            + "|(?:, [\\p{L} ]{2,40})?,? ?(?:bao gồm|gồm có|gồm):? (?:các [\\p{L} ]{2,20}: )?)");
    private static final Pattern WORD_LIST = Pattern.compile("(?<!\\p{L})(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?="
            + CountHead.THINGS + "(?!\\p{L}))" + NOUN
            + "(?:(?<bracket>\\()|(?:,? ?(?:bao gồm|gồm|là|như sau|sau đây|sau))? ?: )");
    private static final Pattern OTHER_THING = Pattern.compile(
            "(?<!\\p{L})(?:thuộc|tại|ở|trong|trên|cho|từ|với|như|của các|đối với|do|theo (?:các|từng|những)|để|về|là|và|năm|so|nhất|khoảng|lượt)(?!\\p{L})");
    private static final Pattern PRECEDED =
            Pattern.compile("(?:hơn|trên|khoảng|gần|thứ|số|lần|ngày|tháng|khóa|quý|năm|sau|trước) $");
    private static final Pattern REMARK = Pattern.compile(
            "^\\s*(?:thuộc|trong|tại|của|theo|từ|đạt|tăng|giảm|chiếm|năm|tính|không|kể cả|tương ứng|trừ|bằng|so|đã|được|có"
                    + "|để|do|nay|cũ|gọi|sau đây|viết tắt|như|nếu|ngoài|mỗi|bình quân|trên|số liệu)(?!\\p{L}).*",
            Pattern.DOTALL);
    private static final Pattern ENDS_LIST = Pattern.compile(
            "(?:, (?:đạt|trong đó|giảm|tăng|chiếm|nhằm|qua đó|đồng thời|do|để|theo|với|từ)(?!\\p{L})|\\. | (?:đã|được|để|nhằm|thuộc|trên địa bàn|theo) )");
    private static final Pattern TAIL = Pattern.compile(
            "[\ue001\ue003](?<noun>[^\ue001-\ue005.;:(),]{2,70}?)(?:,? ?(?:bao gồm|gồm|cụ thể|như sau|sau đây|sau|là|cụ thể là|cụ thể như sau))?:\\s?$");

    @Override
    public void read(Document document, Notes notes) {
        for (Shape shape : document.shapes()) {
            each(shape, LIST.matcher(shape.low()), notes);
            each(shape, WORD_LIST.matcher(shape.low()), notes);
        }
        for (Bullets list : Bullets.of(document)) {
            bullets(list, notes);
        }
    }

    private static void each(Shape shape, Matcher matcher, Notes notes) {
        int at = 0;
        while (at < shape.low().length() && matcher.find(at)) {
            at = matcher.start() + 1;
            boolean sameThing = !OTHER_THING.matcher(matcher.group("noun")).find()
                    && !PRECEDED.matcher(shape.low().substring(Math.max(0, matcher.start() - 12), matcher.start()))
                            .find();
            if (!sameThing) {
                continue;
            }
            int start = matcher.end();
            int end = end(shape, start, matcher.start("bracket") >= 0);
            String list = shape.text().substring(start, end);
            boolean remark =
                    REMARK.matcher(list.toLowerCase(java.util.Locale.ROOT)).matches();
            if (list.chars().noneMatch(NamedLists::isMark) && list.length() > 4 && !remark) {
                judge(shape, matcher.start(), end, list, notes);
            }
        }
    }

    private static boolean isMark(int c) {
        return Shape.isFigure((char) c) || c == Shape.POINT || c == Shape.OTHER;
    }

    private static void judge(Shape shape, int head, int end, String list, Notes notes) {
        List<CountHead> heads = CountHead.in(shape, head, head + 12).stream()
                .filter(found -> found.mark() == head)
                .toList();
        Counts counts = ItemCounter.of(list);
        if (heads.isEmpty() || counts.possible().isEmpty()) {
            return;
        }
        int stated = heads.get(0).value();
        Optional<Integer> right =
                counts.possible().stream().filter(count -> count == stated).findFirst();
        int counted = right.orElse(counts.possible().iterator().next());
        CountHead.judge(shape, heads, end, counted, Severity.WARN, counts.sure() && counted >= 2, notes);
    }

    private static int end(Shape shape, int start, boolean bracket) {
        int depth = InlineSums.depthAt(shape, start);
        int end = InlineSums.listEnd(shape, start, depth);
        if (bracket) {
            return end;
        }
        Matcher stop = ENDS_LIST.matcher(shape.low()).region(start, end);
        return stop.find() ? stop.start() : end;
    }

    private static void bullets(Bullets list, Notes notes) {
        Shape head = list.head();
        Matcher tail = TAIL.matcher(head.low());
        if (!tail.find()
                || OTHER_THING.matcher(tail.group("noun")).find()
                || PRECEDED.matcher(head.low().substring(Math.max(0, tail.start() - 12), tail.start()))
                        .find()
                || notes.noted(AuditRule.SUM, head, head.low().length())) {
            return;
        }
        boolean figures = list.items().stream()
                .anyMatch(item -> !item.figures().isEmpty()
                        && item.figures().get(0).countable()
                        && item.figures().get(0).mark() < 90);
        List<CountHead> heads = CountHead.in(head, tail.start(), tail.start() + 1);
        boolean time = tail.group("noun").strip().matches("(?:năm|tháng|ngày|quý|giờ|buổi)(?: .*)?");
        if (!heads.isEmpty() && !time) {
            CountHead.judge(head, heads, head.low().length(), list.items().size(), Severity.WARN, !figures, notes);
        }
    }
}
