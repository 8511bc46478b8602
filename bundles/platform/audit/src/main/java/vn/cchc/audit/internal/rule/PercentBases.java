package vn.cchc.audit.internal.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.audit.internal.figure.Figure;
import vn.cchc.audit.internal.figure.Figure.Kind;
import vn.cchc.audit.internal.figure.Figure.Role;
import vn.cchc.audit.internal.figure.Shape;
import vn.cchc.audit.internal.figure.Shape.Span;
import vn.cchc.model.arithmetic.Rounding;

/**
 * The percentages that the figures near a stated one make.
 *
 * @param all every percentage that the words allow
 * @param named the one that the words name; empty when they leave it open
 * @param how the division of the named one
 * @param start where the claim begins in the shape
 */
record PercentBases(List<BigDecimal> all, Optional<BigDecimal> named, String how, int start) {

    private static final Pattern STRONG = Pattern.compile("(?:chiếm|tỷ lệ|tỉ lệ|tỷ trọng|tương ứng|tương đương|bằng)");
    private static final Pattern LINK = Pattern.compile(
            "^[^\ue001-\ue005.;]{0,70}"
                    + "(?:đạt|chiếm|tỷ lệ|tỉ lệ|tỷ trọng|bằng|tương ứng|tương đương|\\(|hoàn thành|tức|tức là)[^\ue001-\ue005.;]{0,30}$");
    private static final Pattern WHOLE = Pattern.compile(
            "^[^\ue001-\ue005.;]{0,30}(?:tổng (?:số|kinh phí|vốn|biên chế)|so với tổng|trong tổng|dự toán|kế hoạch"
                    + "|chỉ tiêu|số phiếu)[^\ue001-\ue005.;,]{0,60}\\(?\ue001");
    private static final Pattern OUT_OF = Pattern.compile(
            "^[^\ue001-\ue005.;]{0,70}(?:trên|trong)(?: tổng)?(?: số)?\\s$|^[^\ue001-\ue005.;,]{0,40}(?:trên|trong) (?:tổng|kế hoạch|dự toán|số)[^\ue001-\ue005.;,]{0,40}\\s$|^\\s?/\\s?$");
    private static final Pattern NAMED_RATE = Pattern.compile(
            "(?:tỷ lệ|tỉ lệ) (?<of>(?!(?:là|đạt|bằng|chiếm|khoảng) )[\\p{L} ]{4,40}?) ?(?:đạt|là|bằng|chiếm|:|$)[^\ue001-\ue005]{0,12}$");
    private static final Pattern PLAN =
            Pattern.compile("(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu)[^\ue001-\ue005.;]{0,20}\\($");
    private static final Pattern TAKEN = Pattern.compile(
            "(?:tổng|tiếp nhận|được giao|giao|phải|có|rà soát|trong số|kế hoạch|khảo sát|phát ra|điều tra)[^\ue001-\ue005.;]{0,60}$");
    private static final Pattern COMPARED =
            Pattern.compile("^[^\ue001-\ue005.;]{0,20}so với[^\ue001-\ue005.;]{0,70}\ue001");
    private static final Pattern FAR_RATE = Pattern.compile("(?:tỷ lệ|tỉ lệ|tốc độ|mức) (?:giảm |tăng )?$");
    /** Another thought begins: its rate is taken on something else. */
    private static final Pattern CONTRAST =
            Pattern.compile("(?:nhưng|trong khi|ngược lại|còn nếu|nếu tính theo)(?!\\p{L})");
    /** What a share is of stands no farther before it. */
    private static final int FARTHEST = 1_500;

    /** Farther off, a rate is neither rounded nor cut off. */
    private static final double FARTHEST_RATE = 1.5;

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    static PercentBases of(Document document, int at, Figure percent) {
        return new Finder(document, at, percent).find();
    }

    private static final class Finder {
        private final Document document;
        private final int at;
        private final Shape shape;
        private final Figure percent;
        private final Span sentence;
        private final List<Figure> near;
        private final List<BigDecimal> all = new ArrayList<>();
        private final BaseEvidence evidence;

        Finder(Document document, int at, Figure percent) {
            this.document = document;
            this.at = at;
            this.shape = document.shapes().get(at);
            this.percent = percent;
            this.sentence = shape.sentenceOf(percent.mark());
            this.evidence = new BaseEvidence(document, at, percent);
            this.near = shape.figuresIn(sentence.start(), sentence.end()).stream()
                    .filter(figure -> figure.countable() && (!figure.bound() || outOf(figure.mark())))
                    .toList();
        }

        /** "trên 412.580 hồ sơ" after another figure is what that one is out of, and no bound. */
        private boolean outOf(int mark) {
            return shape.low().substring(0, mark).endsWith(" trên ")
                    && shape.low().substring(Math.max(0, mark - 60), mark).indexOf(Shape.COUNT) >= 0;
        }

        PercentBases find() {
            Optional<Figure> subject = near.stream()
                    .filter(figure -> figure.mark() < percent.mark())
                    .filter(figure -> figure.depth() <= percent.depth() || figure.change())
                    .reduce((first, second) -> second);
            if (subject.isEmpty()) {
                return none();
            }
            Figure x = subject.orElseThrow();
            Optional<PercentBases> plan = againstPlan();
            if (plan.isPresent()) {
                return plan.orElseThrow();
            }
            if (CONTRAST.matcher(shape.low().substring(x.mark(), percent.mark()))
                    .find()) {
                return none();
            }
            String link = shape.low().substring(x.mark() + 1, percent.mark());
            if (percent.change() && !x.change()) {
                return relative(x, link);
            }
            if (x.change()) {
                return change(x, link);
            }
            Matcher rate = NAMED_RATE.matcher(link);
            if (rate.find()) {
                return ofName(rate.group("of").strip(), x);
            }
            return LINK.matcher(WITHOUT_BRACKETS.matcher(link).replaceAll("")).find() ? share(x, link) : none();
        }

        private static final Pattern WITHOUT_BRACKETS = Pattern.compile("\\([^()]{0,60}\\)");

        /** "118 nhiệm vụ hoàn thành, 08 đang triển khai, tỷ lệ hoàn thành đạt 93,65%": the rate names its own part. */
        private PercentBases ofName(String name, Figure x) {
            Optional<Figure> part = near.stream()
                    .filter(figure -> figure.mark() < percent.mark())
                    .filter(figure -> evidence.label(figure, near).contains(name))
                    .findFirst();
            List<Figure> wider = shape.figuresIn(0, percent.mark()).stream()
                    .filter(Figure::countable)
                    .toList();
            for (Figure a : wider) {
                for (Figure b : wider) {
                    add(a.value(), b.value());
                }
            }
            near.forEach(a -> near.forEach(b -> add(a.value(), b.value())));
            // What a rate is of comes first, as the largest figure of its sentence; else the base is somewhere before.
            Optional<BigDecimal> base = part.flatMap(y -> near.stream()
                    .findFirst()
                    .filter(figure -> larger(figure, y) && !figure.noun().isEmpty())
                    .filter(figure -> near.stream()
                            .filter(other -> other.mark() < percent.mark())
                            .allMatch(other -> other.value().compareTo(figure.value()) <= 0))
                    .map(Figure::value));
            return part.isPresent() && percent.value().compareTo(HUNDRED) != 0
                    ? named(part.orElseThrow(), base, part.orElseThrow().mark())
                    : new PercentBases(List.copyOf(all), Optional.empty(), "", x.mark());
        }

        private PercentBases none() {
            return new PercentBases(List.of(), Optional.empty(), "", percent.mark());
        }

        /** "592 TTHC (chiếm 20,1%)": a part of something larger. */
        private PercentBases share(Figure x, String link) {
            List<Figure> wider = new ArrayList<>(near);
            shape.figuresIn(Math.max(0, sentence.start() - FARTHEST), sentence.start()).stream()
                    .filter(Figure::countable)
                    .forEach(wider::add);
            evidence.heads().forEach(wider::add);
            for (Figure base : wider) {
                add(x.value(), base.value());
            }
            // "06 xã, 04 phòng chuyên môn, bằng 62,5% kế hoạch năm (16 đơn vị)".
            near.stream()
                    .filter(figure -> figure.mark() < x.mark() && !figure.change() && figure.kind() == x.kind())
                    .reduce((first, second) -> second)
                    .ifPresent(other -> near.forEach(base -> add(x.value().add(other.value()), base.value())));
            Optional<PercentBases> outOf = outOf(x);
            if (outOf.isPresent()) {
                return outOf.orElseThrow();
            }
            Optional<Figure> base = wholeAfter().or(() -> planned(x));
            boolean strong = STRONG.matcher(link).find();
            if (base.isEmpty()) {
                base = baseBefore(x, strong);
            }
            if (base.isEmpty() && strong) {
                base = evidence.heads().stream()
                        .filter(figure -> larger(figure, x))
                        .findFirst();
            }
            if (base.isEmpty()) {
                base = evidence.heads().stream()
                        .filter(figure -> larger(figure, x) && evidence.provenBySister(figure))
                        .findFirst();
            }
            if (percent.value().compareTo(HUNDRED) == 0) {
                base = Optional.empty();
            }
            return named(
                    x,
                    base.map(Figure::value),
                    Math.min(
                            x.mark(),
                            base.filter(near::contains).map(Figure::mark).orElse(x.mark())));
        }

        /** "đã số hóa 285.411 hồ sơ trên tổng số 412.580 hồ sơ, đạt 69,18%". */
        private Optional<PercentBases> outOf(Figure whole) {
            Optional<Figure> part = shape.figuresIn(sentence.start(), whole.mark()).stream()
                    .filter(Figure::countable)
                    .reduce((first, second) -> second);
            if (part.isEmpty()
                    || part.orElseThrow().value().compareTo(whole.value()) > 0
                    || !OUT_OF.matcher(shape.low().substring(part.orElseThrow().mark() + 1, whole.mark()))
                            .find()) {
                return Optional.empty();
            }
            add(part.orElseThrow().value(), whole.value());
            return Optional.of(named(
                    part.orElseThrow(),
                    Optional.of(whole.value()),
                    part.orElseThrow().mark()));
        }

        /** "34 lượt, vượt kế hoạch đề ra (30 lượt), bằng 113,33%". */
        private Optional<Figure> planned(Figure x) {
            return near.stream()
                    .filter(figure -> figure.mark() > x.mark() && figure.mark() < percent.mark())
                    .filter(figure -> PLAN.matcher(shape.low().substring(x.mark(), figure.mark()))
                            .find())
                    .findFirst();
        }

        /** "… trên tổng số 2.945 TTHC" after the percentage. */
        private Optional<Figure> wholeAfter() {
            Matcher whole = WHOLE.matcher(shape.low())
                    .region(percent.mark() + 1, shape.low().length());
            return whole.find() ? shape.figureAt(whole.end() - 1).filter(figure -> !figure.change()) : Optional.empty();
        }

        private Optional<Figure> baseBefore(Figure x, boolean strong) {
            List<Figure> before = new ArrayList<>(shape.figuresIn(Math.max(0, x.mark() - FARTHEST), x.mark()).stream()
                    .filter(figure -> figure.countable() && !figure.bound() && !figure.change())
                    .filter(figure -> figure.mark() >= sentence.start() || listed(figure))
                    .filter(figure -> larger(figure, x))
                    .toList());
            if (before.isEmpty()) {
                return Optional.empty();
            }
            Optional<Figure> proven = before.stream().filter(evidence::proven).findFirst();
            if (proven.isPresent()) {
                return proven;
            }
            List<Figure> taken = before.stream()
                    .filter(figure -> TAKEN.matcher(clauseBefore(figure)).find())
                    .toList();
            if (strong) {
                return Optional.of(taken.isEmpty() ? before.get(before.size() - 1) : taken.get(taken.size() - 1));
            }
            boolean one = taken.size() == 1 && alike(x.noun(), taken.get(0).noun());
            return one ? Optional.of(taken.get(0)) : Optional.empty();
        }

        /** The words before a figure back to another figure or a stop: searching more of them finds nothing else. */
        private String clauseBefore(Figure figure) {
            int from = figure.mark();
            while (from > 0
                    && figure.mark() - from < 90
                    && !Shape.isFigure(shape.low().charAt(from - 1))
                    && ".;".indexOf(shape.low().charAt(from - 1)) < 0) {
                from--;
            }
            return shape.low().substring(from, figure.mark());
        }

        private static boolean alike(String a, String b) {
            return !a.isEmpty() && !b.isEmpty() && (a.startsWith(b) || b.startsWith(a));
        }

        /** Whether the figure's sentence is continued by "Trong đó". */
        private boolean listed(Figure figure) {
            String opening = shape.low().substring(sentence.start(), Math.min(sentence.start() + 14, sentence.end()));
            return opening.strip().startsWith("trong đó")
                    && shape.sentenceOf(figure.mark()).end() == sentence.start();
        }

        private boolean larger(Figure base, Figure x) {
            return base.value().compareTo(x.value()) >= 0 && Nouns.same(base, x) && base.mark() != x.mark();
        }

        /** "còn 150, giảm 35 phòng, đạt 18,92%": the base is what was there before. */
        private PercentBases change(Figure x, String link) {
            List<Figure> mains = shape.figuresIn(0, shape.low().length()).stream()
                    .filter(figure -> figure.kind() == x.kind() && !figure.change())
                    .toList();
            for (Figure m : mains) {
                // "tăng 13 văn bản, bằng 121,3%" may be what there is now against what there was.
                add(m.value().add(x.signed()), m.value());
                add(m.value(), m.value().subtract(x.signed()));
                // What is left is no base, nor what there was: only one of the two can be meant.
                boolean after = m.mark() < x.mark() && m.mark() >= sentence.start();
                add(x.value(), after ? m.value().subtract(x.signed()) : m.value());
                if (!after) {
                    add(x.value(), m.value().subtract(x.signed()));
                }
            }
            boolean far = FAR_RATE.matcher(link).find()
                    && near.stream().filter(Figure::change).count() == 1;
            if (!LINK.matcher(WITHOUT_BRACKETS.matcher(link).replaceAll("")).find() && !far) {
                return none();
            }
            Optional<Figure> now = mains.stream()
                    .filter(figure -> figure.mark() < x.mark() && figure.mark() >= sentence.start())
                    .filter(figure -> figure.role() == Role.MAIN)
                    .reduce((first, second) -> second)
                    .filter(figure -> x.mark() - figure.mark() < 90);
            Optional<Figure> old = comparedWith(x);
            Optional<Figure> pair = pairedBase(x, mains);
            if (AGAINST_WHOLE.matcher(link).find() && pair.isEmpty() && old.isEmpty()) {
                return new PercentBases(List.copyOf(all), Optional.empty(), "", x.mark());
            }
            Optional<BigDecimal> base = old.or(() -> pair).isPresent()
                    ? old.or(() -> pair).map(Figure::value)
                    : now.map(figure -> figure.value().subtract(x.signed()));
            return named(x, base, now.map(Figure::mark).orElse(x.mark()));
        }

        /** Two counts of the same noun whose difference is the change: the one before is the base. */
        private Optional<Figure> pairedBase(Figure x, List<Figure> mains) {
            for (Figure a : mains) {
                for (Figure b : mains) {
                    boolean fits = !x.noun().isEmpty()
                            && a.noun().equals(b.noun())
                            && Nouns.same(a, x)
                            && b.value().subtract(a.value()).compareTo(x.signed()) == 0;
                    if (fits && a != b) {
                        return Optional.of(a);
                    }
                }
            }
            return Optional.empty();
        }

        private static final Pattern AGAINST_WHOLE = Pattern.compile("bằng[^\ue001-\ue005]{0,12}$");

        /** "thu 11.250 tỷ đồng, trong đó …; so với dự toán (10.000 tỷ đồng) đạt 112,5%": the first figure is meant. */
        private Optional<PercentBases> againstPlan() {
            String before = shape.low().substring(Math.max(sentence.start(), percent.mark() - 120), percent.mark());
            Matcher plan = AGAINST_PLAN.matcher(before);
            Optional<Figure> first = near.stream().findFirst();
            if (!plan.find() || first.isEmpty()) {
                return Optional.empty();
            }
            Optional<Figure> base = shape.figureAt(percent.mark() - before.length() + plan.start("base"));
            return base.filter(found -> found.kind() == first.get().kind()
                            && found.mark() != first.get().mark())
                    .map(found -> {
                        near.forEach(other -> add(other.value(), found.value()));
                        return named(
                                first.get(),
                                Optional.of(found.value()),
                                first.get().mark());
                    });
        }

        private static final Pattern AGAINST_PLAN = Pattern.compile(
                "[;,] ?so với (?:dự toán|kế hoạch|chỉ tiêu)[^\ue001-\ue005.;()]{0,30}\\((?<base>\ue001)[^()]{0,20}\\),? (?:đạt|bằng) $");

        private Optional<Figure> comparedWith(Figure x) {
            Matcher compared = COMPARED.matcher(shape.low())
                    .region(x.mark() + 1, shape.low().length());
            return compared.find()
                    ? shape.figureAt(compared.end() - 1)
                            .filter(found -> x.kind() == Kind.PERCENT || Nouns.same(found, x))
                    : Optional.empty();
        }

        /** "847 lượt, tăng 14,6% so với năm 2024 (739 lượt)": the change itself is not named. */
        private PercentBases relative(Figure now, String link) {
            for (Figure a : near) {
                for (Figure b : near) {
                    if (a != b && Nouns.same(a, b)) {
                        add(a.value().subtract(b.value()).abs(), b.value());
                    }
                }
            }
            Optional<Figure> changed = near.stream()
                    .filter(figure -> figure.change() && figure.mark() < percent.mark())
                    .findFirst();
            changed.ifPresent(
                    x -> near.stream().filter(figure -> !figure.change()).forEach(figure -> {
                        add(x.value(), figure.value().subtract(x.signed()));
                        add(x.value(), figure.value());
                    }));
            Optional<Figure> old = comparedWith(percent).filter(found -> found.kind() == now.kind());
            Optional<Figure> before = near.stream()
                    .filter(figure -> figure.mark() < now.mark()
                            && FROM.matcher(shape.low().substring(0, figure.mark()))
                                    .find())
                    .findFirst();
            Optional<Figure> base = old.isPresent() ? old : before.filter(figure -> link.length() < 60);
            if (base.isEmpty() || link.length() > 80) {
                return new PercentBases(List.copyOf(all), Optional.empty(), "", now.mark());
            }
            BigDecimal then = base.orElseThrow().value();
            if (then.signum() == 0) {
                return none();
            }
            BigDecimal diff = now.value().subtract(then).abs();
            return new PercentBases(
                    List.copyOf(all),
                    Optional.of(Rounding.percent(diff, then)),
                    Amounts.count(diff) + " ÷ " + Amounts.count(then),
                    Math.min(now.mark(), base.orElseThrow().mark()));
        }

        private static final Pattern FROM = Pattern.compile("(?<!\\p{L})từ [^\ue001-\ue005.;]{0,30}$");

        private PercentBases named(Figure x, Optional<BigDecimal> base, int start) {
            Optional<BigDecimal> whole = base.filter(value -> value.signum() > 0 && x.kind() != Kind.PERCENT);
            return new PercentBases(
                    List.copyOf(all),
                    whole.map(value -> Rounding.percent(x.value(), value)),
                    whole.map(value -> Amounts.count(x.value()) + " ÷ " + Amounts.count(value))
                            .orElse(""),
                    start);
        }

        /** Whether the rate can be the one stated: most can't, and cost no exact division. */
        private boolean near(BigDecimal part, BigDecimal whole) {
            double rate = 100 * part.doubleValue() / whole.doubleValue();
            return Math.abs(rate - percent.value().doubleValue()) < FARTHEST_RATE;
        }

        private void add(BigDecimal part, BigDecimal whole) {
            if (whole.signum() > 0 && near(part, whole)) {
                all.add(Rounding.percent(part, whole));
            }
        }
    }
}
