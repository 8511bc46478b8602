package vn.cchc.audit.internal.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.cchc.audit.internal.figure.Figure;
import vn.cchc.audit.internal.figure.Figure.Kind;
import vn.cchc.audit.internal.figure.Figure.Role;
import vn.cchc.audit.internal.figure.Shape;
import vn.cchc.model.arithmetic.Residuals.Known;

/**
 * The parts of a total as they are listed in a sentence: "20 phường, 13 thị trấn và 151 xã", "toàn trình: 815; …".
 *
 * @param items the figures to be added
 * @param names what each counts, for explanations
 * @param pure whether nothing but parts stands in the list, so that it can accuse
 * @param alike whether all parts have a label before the figure, or none has: other words may begin another clause
 * @param start where the list begins in the shape
 * @param end where it ends
 */
record Parts(List<Figure> items, List<String> names, boolean pure, boolean alike, int start, int end) {

    private static final Pattern SEPARATOR = Pattern.compile("[,;.]|(?<!\\p{L})(?:và|cùng|với|\\+)(?!\\p{L})");
    private static final Pattern NESTED = Pattern.compile("(?<!\\p{L})(?:trong đó|gồm|bao gồm|trong số đó)(?!\\p{L})");
    private static final Pattern NEW_CLAUSE = Pattern.compile(
            "[,;.] ?(?:đồng thời|trong khi|tổng|đạt|so với|tăng|giảm|ngoài ra|bên cạnh|qua đó|nhằm|theo đó|đã|cùng với"
                    + "|chiếm|tương ứng|phục vụ|góp phần|với tổng)(?!\\p{L})");
    private static final Pattern AGENCY = Pattern.compile("[,;.] ?(?:hđnd|ubnd)(?!\\p{L})");
    private static final Pattern LEADING =
            Pattern.compile("^[\\s,;:.–+-]+|^(?:và|cùng)\\s|[\\s:,]+$|\\s(?:là|có|:)\\s*$");
    private static final Pattern FILLERS = Pattern.compile(
            "(?<!\\p{L})(?:và|có|là|gồm|với|cùng|năm|trong đó|cụ thể|hiện|thì|số|ở|tại|cấp(?! (?:xã|huyện|tỉnh))|thêm|khoảng)(?!\\p{L})");
    private static final int LONGEST_ITEM = 90;
    private static final int FARTHEST = 600;
    private static final int MOST = 60;
    private static final int LONGEST_POINT = 260;

    BigDecimal sum() {
        return items.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    List<Known> known() {
        List<Known> known = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            known.add(new Known(names.get(i), items.get(i).value()));
        }
        return known;
    }

    boolean exact() {
        return items.stream().noneMatch(Figure::bound);
    }

    /** Returns the parts of the same kind as a total; years and months that the sentence counts are none. */
    Parts like(Figure total) {
        List<Figure> kept = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Figure item = items.get(i);
            if (item.kind() == total.kind() && !TIME.matcher(item.noun()).lookingAt()) {
                kept.add(item);
                labels.add(names.get(i));
            }
        }
        return new Parts(
                kept, labels, pure || kept.size() < items.size(), alike || kept.size() < items.size(), start, end);
    }

    private static final Pattern TIME = Pattern.compile("(?:năm|tháng|quý|tuần)(?!\\p{L})");

    /** Reads the list that stands between two positions at a depth of brackets. */
    static Parts read(Shape shape, int from, int to, int depth) {
        return new Reader(shape, from, to, depth).read();
    }

    private static final class Reader {
        private final Shape shape;
        private final int from;
        private final int to;
        private final int depth;
        private final List<Figure> items = new ArrayList<>();
        private final List<String> names = new ArrayList<>();
        private boolean pure = true;
        private boolean points;
        private boolean firstNamed;
        private boolean alike = true;
        private int end;

        Reader(Shape shape, int from, int to, int depth) {
            this.shape = shape;
            this.from = from;
            this.to = to;
            this.depth = depth;
            this.end = from;
        }

        Parts read() {
            int last = from;
            boolean nested = false;
            for (Figure figure : shape.figuresIn(from, to)) {
                if (figure.mark() - last > FARTHEST || items.size() >= MOST) {
                    break;
                }
                if (figure.depth() != depth) {
                    continue;
                }
                String between = flat(last, figure.mark());
                nested = nested && !between.contains(";")
                        || NESTED.matcher(between).find();
                boolean part = figure.countable() && (figure.role() == Role.MAIN || figure.role() == Role.REST);
                if (nested || !part) {
                    pure &= nested || figure.kind() != Kind.RATE && figure.kind() != Kind.FRACTION;
                    continue;
                }
                if (!items.isEmpty() && ends(between)) {
                    break;
                }
                take(figure, between);
                last = figure.mark() + 1;
            }
            return new Parts(List.copyOf(items), List.copyOf(names), pure, alike, from, end);
        }

        private boolean ends(String between) {
            boolean semicolon = between.contains(";");
            if (items.size() == 1) {
                points = semicolon;
            } else if (semicolon && !points) {
                return true;
            }
            // An agency that acts begins a new clause, unless the list is one of agencies.
            boolean acts = AGENCY.matcher(between).find() && !firstNamed;
            return acts
                    || NEW_CLAUSE.matcher(between).find()
                    || between.length() > (points ? LONGEST_POINT : LONGEST_ITEM);
        }

        private void take(Figure figure, String between) {
            if (!items.isEmpty() && !SEPARATOR.matcher(between).find()) {
                pure = false;
            }
            boolean named = labelled(between);
            if (items.isEmpty()
                    && !named
                    && between.contains(",")
                    && between.strip().length() > 4) {
                // "gồm Chủ tịch, 02 Phó Chủ tịch và 06 ủy viên": an item without a figure counts too.
                pure = false;
            }
            alike &= items.isEmpty() || named == firstNamed;
            firstNamed = items.isEmpty() ? named : firstNamed;
            items.add(figure);
            names.add(name(figure, between));
            end = figure.mark() + 1;
        }

        private static boolean labelled(String between) {
            int cut = Math.max(between.lastIndexOf(','), between.lastIndexOf(';'));
            int colon = between.stripTrailing().lastIndexOf(':', between.length() - 4);
            int and = between.lastIndexOf(" và ");
            cut = Math.max(cut, Math.max(colon, and < 0 ? -1 : and + 2));
            String label = FILLERS.matcher(between.substring(Math.min(between.length(), cut + 1)))
                    .replaceAll("");
            return label.chars().filter(Character::isLetter).count() >= 3 || label.indexOf(Shape.YEAR) >= 0;
        }

        private String name(Figure figure, String between) {
            int cut = Math.max(between.lastIndexOf(','), between.lastIndexOf(';')) + 1;
            String label =
                    LEADING.matcher(between.substring(cut)).replaceAll("").strip();
            label = LEADING.matcher(label).replaceAll("").strip();
            return figure.noun().isEmpty() || label.length() > 12 ? label : figure.noun();
        }

        /** The words between two positions without what stands in deeper brackets. */
        private String flat(int start, int stop) {
            StringBuilder out = new StringBuilder();
            int open = 0;
            for (int i = start; i < stop; i++) {
                char c = shape.low().charAt(i);
                if (c == '(') {
                    open++;
                } else if (c == ')') {
                    open = Math.max(0, open - 1);
                } else if (open == 0) {
                    out.append(c);
                }
            }
            return out.toString();
        }
    }
}
