package vn.cchc.audit.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.cchc.audit.AuditRule;
import vn.cchc.audit.internal.figure.Shape;
import vn.cchc.audit.internal.flow.Passage;
import vn.cchc.audit.internal.rule.Notes.Fault;
import vn.cchc.audit.internal.rule.Point.Style;
import vn.cchc.model.Severity;

/** Sections without the part on shortcomings that their sisters have. */
final class MissingParts implements Recogniser {

    private static final Pattern PART = Pattern.compile(
            "^[\\s*+•–-]{0,4}(?:về |một số |những |các |còn |mặt |phần )*(?:tồn tại|hạn chế|khó khăn|vướng mắc|bất cập"
                    + "|khuyết điểm|yếu kém)(?!\\p{L})");
    /** Somewhere in a heading: "Kết quả và những hạn chế". */
    private static final Pattern IN_HEADING =
            Pattern.compile("(?<!\\p{L})(?:tồn tại|hạn chế|khó khăn|vướng mắc|bất cập)(?!\\p{L})");
    /** Said in passing: enough not to accuse. */
    private static final Pattern IN_PROSE = Pattern.compile(
            "(?:tuy nhiên|bên cạnh (?:đó|những|các|kết quả)|mặc dù|song)[^.]{0,200}(?:hạn chế|khó khăn|vướng mắc|tồn tại|bất cập)"
                    + "|(?:tồn tại|hạn chế)[ ,]{1,3}(?:và )?(?:hạn chế|nguyên nhân|khó khăn|tồn tại)|(?:hạn chế|tồn tại|khó khăn)[^.:]{0,30}:");

    /** Headings that report no results, so that nobody expects shortcomings below them. */
    private static final Pattern OTHER_PURPOSE = Pattern.compile(
            "(?iu)(?:phương hướng|nhiệm vụ|giải pháp|kiến nghị|đề xuất|chỉ đạo|khái quát|đặc điểm|tình hình chung|căn cứ"
                    + "|mục đích|yêu cầu|tổ chức thực hiện|đánh giá chung|bài học|nguyên nhân|mở đầu|kết luận)");

    private static final int LONGEST_HEADING = 200;
    private static final int LEAST_PARAGRAPHS = 2;

    /** A numbered heading with what stands under it. */
    private static final class Section {
        private final Point point;
        private final Shape shape;
        private final List<Section> under = new ArrayList<>();
        private int paragraphs;
        private boolean hasPart;
        private boolean mentions;

        Section(Point point, Shape shape) {
            this.point = point;
            this.shape = shape;
        }

        String title() {
            return shape.passage().text();
        }
    }

    @Override
    public void read(Document document, Notes notes) {
        if (document.shapes().isEmpty()) {
            return;
        }
        Section root =
                new Section(new Point(Style.PART, "", -1, ""), document.shapes().get(0));
        List<Section> open = new ArrayList<>(List.of(root));
        for (Shape shape : document.shapes()) {
            Passage passage = shape.passage();
            if (passage.footnote() || passage.cell().isPresent()) {
                continue;
            }
            if (Appendices.heading(shape).isPresent()) {
                break;
            }
            Optional<Point> point = Point.of(shape).filter(MissingParts::divides);
            point.ifPresent(found -> enter(new Section(found, shape), open));
            String text = shape.low();
            boolean part =
                    point.isPresent() ? isPartHeading(text) : PART.matcher(text).find();
            boolean mentions = IN_PROSE.matcher(text).find();
            for (Section section : open) {
                section.paragraphs++;
                section.hasPart |= part && section.shape != shape;
                section.mentions |= mentions;
            }
        }
        judge(root, notes);
    }

    private static boolean divides(Point point) {
        return point.heading() && point.style() != Style.ARTICLE || point.style() == Style.LETTER;
    }

    private static boolean isPartHeading(String text) {
        return PART.matcher(text).find()
                || text.length() <= LONGEST_HEADING && IN_HEADING.matcher(text).find();
    }

    private static void enter(Section section, List<Section> open) {
        while (open.size() > 1 && !above(open.get(open.size() - 1), section)) {
            open.remove(open.size() - 1);
        }
        open.get(open.size() - 1).under.add(section);
        open.add(section);
    }

    private static boolean above(Section outer, Section inner) {
        return outer.point.index() < 0 || outer.point.rank() < inner.point.rank();
    }

    private static void judge(Section parent, Notes notes) {
        List<Section> sisters = parent.under.stream()
                .filter(section -> section.point.style() != Style.LETTER)
                .filter(section -> section.title().length() <= LONGEST_HEADING
                        && !OTHER_PURPOSE.matcher(section.title()).find())
                .toList();
        List<Section> with = sisters.stream().filter(section -> section.hasPart).toList();
        boolean divided = sisters.stream().noneMatch(section -> isPartHeading(section.shape.low()));
        if (divided && with.size() >= 2 && with.size() < sisters.size() && with.size() * 3 >= sisters.size() * 2) {
            sisters.stream()
                    .filter(section -> !section.hasPart && !section.mentions && section.paragraphs > LEAST_PARAGRAPHS)
                    .filter(section -> !section.title().toLowerCase(Locale.ROOT).contains("chung"))
                    .forEach(section -> note(section, with, notes));
        }
        parent.under.forEach(section -> judge(section, notes));
    }

    private static void note(Section section, List<Section> with, Notes notes) {
        Passage passage = section.shape.passage();
        String others = with.stream()
                .limit(3)
                .map(other -> other.point.written())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        String message = Messages.text("struct.part", section.point.written(), others);
        String title = section.title();
        notes.add(
                AuditRule.STRUCT,
                passage.placeAt(0),
                passage.placeAt(Math.max(0, title.length() - 1)),
                title.startsWith(section.point.written()) ? title : section.point.written() + " " + title,
                new Fault(Severity.WARN, section.point.written(), "", message, Messages.text("struct.part.why")));
    }
}
