package vn.cchc.audit.internal.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.audit.internal.figure.Figure;
import vn.cchc.audit.internal.figure.Figure.Kind;
import vn.cchc.audit.internal.figure.Figure.Role;
import vn.cchc.audit.internal.figure.Shape;
import vn.cchc.audit.internal.figure.Shape.Span;
import vn.cchc.audit.internal.rule.SumJudge.Binding;

/**
 * Totals whose parts are the items of a list, each with one, two or three parallel figures.
 *
 * <p>"35.822 người, giảm 813 người, cụ thể:" and items "29.687 người (giảm 699)" make two claims: the totals and the
 * changes are added apart.
 */
final class ListSums implements Recogniser {

    private static final Pattern ANNOUNCES = Pattern.compile(
            "(?:cụ thể|như sau|gồm|trong đó|sau đây|chia ra|là|sau|đó|theo|:)[^.\ue001-\ue005]{0,60}:?\\s?$|:$");
    private static final Pattern OPEN = Pattern.compile("trong (?:số )?đó[^.]{0,20}$");
    private static final Pattern TOTAL = Pattern.compile("(?<!\\p{L})tổng (?:số|cộng|kinh phí|biên chế|vốn|diện tích)");
    private static final Pattern NESTED = Pattern.compile("(?<!\\p{L})(?:trong đó|gồm|bao gồm|cụ thể)(?!\\p{L})");
    private static final Pattern UNCHANGED = Pattern.compile("giữ nguyên|không (?:thay )?đổi|không tăng|không giảm");

    private enum Column {
        MAIN,
        CHANGE,
        REST
    }

    @Override
    public void read(Document document, Notes notes) {
        SumJudge judge = new SumJudge(notes);
        for (Bullets list : Bullets.of(document)) {
            if (!list.head().figures().isEmpty()) {
                for (Column column : Column.values()) {
                    column(list, column, judge);
                }
            }
        }
    }

    private static void column(Bullets list, Column column, SumJudge judge) {
        String low = list.head().low();
        boolean colon = low.endsWith(":") || low.endsWith(": ");
        boolean announced = colon && ANNOUNCES.matcher(low).find();
        if (!announced && !TOTAL.matcher(low).find()) {
            return;
        }
        List<Figure> totals = totals(list.head(), column);
        List<Figure> items = new ArrayList<>();
        List<String> names = new ArrayList<>();
        boolean plain = true;
        for (Shape item : list.items()) {
            Optional<Figure> figure = pick(item, column);
            if (figure.isPresent()) {
                items.add(figure.orElseThrow());
                names.add(label(item, figure.orElseThrow()));
                plain &= lonely(item, figure.orElseThrow(), column);
            } else if (column == Column.CHANGE && UNCHANGED.matcher(item.low()).find()) {
                continue;
            } else {
                plain = false;
            }
        }
        if (items.size() < 2 || totals.isEmpty()) {
            return;
        }
        boolean mixed = column == Column.CHANGE
                && items.stream().map(Figure::role).distinct().count() > 1;
        boolean kin = announced || items.stream().allMatch(item -> Nouns.same(item, totals.get(0)));
        Figure anchor = totals.get(0);
        boolean pure = plain && kin && !mixed && (column != Column.CHANGE || sameDirection(items, anchor));
        // Each column ends elsewhere, so that its claim is one of its own.
        int end = list.head().text().length() - column.ordinal();
        Parts parts = new Parts(items, names, pure, true, anchor.mark(), end);
        Binding binding = OPEN.matcher(low).find() ? Binding.OPEN : Binding.CLOSED;
        judge.judge(list.head(), totals, parts, binding, List.of());
    }

    private static boolean sameDirection(List<Figure> items, Figure total) {
        return items.stream().allMatch(item -> item.role() == total.role());
    }

    /** The totals of a head for one column, from its last sentence with any, the nearest to the list first. */
    private static List<Figure> totals(Shape head, Column column) {
        List<Span> sentences = new ArrayList<>(head.sentences());
        Collections.reverse(sentences);
        for (Span sentence : sentences) {
            List<Figure> found = new ArrayList<>(head.figuresIn(sentence.start(), sentence.end()).stream()
                    .filter(figure -> fits(figure, column))
                    .toList());
            if (!found.isEmpty()) {
                Collections.reverse(found);
                return found;
            }
        }
        return List.of();
    }

    private static boolean fits(Figure figure, Column column) {
        return switch (column) {
            case MAIN -> figure.countable() && figure.role() == Role.MAIN;
            case REST -> figure.countable() && figure.role() == Role.REST;
            case CHANGE -> figure.change() && (figure.countable() || figure.kind() == Kind.FRACTION);
        };
    }

    /** The figure of an item for one column: the first before any list of its own. */
    private static Optional<Figure> pick(Shape item, Column column) {
        int end = item.sentences().get(0).end();
        Matcher nested = NESTED.matcher(item.low());
        if (nested.find()
                && nested.start() > 0
                && !item.figuresIn(0, nested.start()).isEmpty()) {
            end = Math.min(end, nested.start());
        }
        return item.figuresIn(0, end).stream()
                .filter(figure -> fits(figure, column) && figure.countable())
                .filter(figure -> column != Column.MAIN || figure.depth() == 0)
                .findFirst();
    }

    /** Whether the item has no second figure that might as well be the part. */
    private static boolean lonely(Shape item, Figure part, Column column) {
        if (column != Column.MAIN) {
            return true;
        }
        int end = item.sentences().get(0).end();
        Matcher nested = NESTED.matcher(item.low());
        int stop = nested.find(Math.min(part.mark(), item.low().length())) ? nested.start() : end;
        return item.figuresIn(0, Math.min(stop, end)).stream()
                .filter(figure -> figure.countable() && figure.role() == Role.MAIN && figure.depth() == 0)
                .allMatch(figure -> figure.equals(part) || figure.kind() != part.kind());
    }

    private static String label(Shape item, Figure figure) {
        String words = item.passage()
                .text()
                .substring(0, Math.min(figure.start(), item.passage().text().length()));
        int colon = words.indexOf(':');
        return (colon > 0 ? words.substring(0, colon) : words).strip();
    }
}
