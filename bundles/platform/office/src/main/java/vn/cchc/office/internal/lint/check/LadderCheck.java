package vn.cchc.office.internal.lint.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.model.Severity;
import vn.cchc.office.internal.Messages;
import vn.cchc.office.internal.form.FormRule;
import vn.cchc.office.internal.form.PartLabel;
import vn.cchc.office.internal.form.RomanNumber;
import vn.cchc.office.internal.lint.Check;
import vn.cchc.office.internal.lint.Context;
import vn.cchc.office.internal.lint.sheet.Para;

/** The ladder of headings: Phần, I., 1., 1.1., a); without gaps, doubles and missing rungs. */
public final class LadderCheck implements Check {

    @Override
    public void check(Context context) {
        Ladder ladder = new Ladder(context);
        for (Para para : context.sheet().text()) {
            switch (context.roles().of(para)) {
                case PART -> ladder.part(para);
                case CHAPTER -> ladder.chapter(para);
                case CLAUSE -> ladder.clause(para, true);
                case SUBCLAUSE -> ladder.subclause(para);
                case POINT -> ladder.point(para);
                case NUMBERED -> ladder.numbered(para);
                case DASH -> ladder.dash(para);
                case APPENDIX_LABEL -> ladder = new Ladder(context);
                default -> {
                    // No rung.
                }
            }
        }
    }

    /** Where one is while climbing; 0 and empty words before the first rung. */
    private static final class Ladder {

        private static final Pattern PART = Pattern.compile("(?iu)(phần\\s+(?:thứ\\s+)?[\\p{L}\\d]+).*");
        private static final Pattern CHAPTER = Pattern.compile("([IVX]+)[.)].*");
        private static final Pattern CLAUSE = Pattern.compile("(\\d{1,2})\\..*");
        private static final Pattern SUBCLAUSE = Pattern.compile("((\\d{1,2})(?:\\.\\d{1,2})*)\\.(\\d{1,2})\\.?\\s.*");
        private static final Pattern POINT = Pattern.compile("([a-zđ]{1,2})[).].*");
        /** The Vietnamese alphabet as points count with it (Decree 30/2020/NĐ-CP, Appendix I, II.6.đ). */
        private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

        private final Context context;
        private int part;
        private int chapter;
        private boolean newPart;
        private int clause;
        private boolean newParent = true;
        private String group = "";
        private int sub;
        private String letter = "";
        private boolean clauseAbove;
        private boolean chapterAbove;

        Ladder(Context context) {
            this.context = context;
        }

        void part(Para para) {
            Matcher words = PART.matcher(para.lines().get(0));
            Optional<PartLabel> label = words.matches() ? PartLabel.of(words.group(1)) : Optional.empty();
            if (label.isEmpty()) {
                return;
            }
            FormRule rule = context.rules().rule("heading.part.label");
            boolean written =
                    rule.words().stream().anyMatch(s -> label.get().written(s).equals(words.group(1)));
            if (!written) {
                context.faults().from(rule.key(), words.group(1)).at(para).tell();
            }
            order(para, part, label.get().number(), "Phần " + RomanNumber.write(part), words.group(1), false);
            part = label.get().number();
            newPart = true;
            chapterAbove = false;
            restart();
        }

        void chapter(Para para) {
            Matcher words = CHAPTER.matcher(para.line());
            if (!words.matches() || RomanNumber.parse(words.group(1)).isEmpty()) {
                return;
            }
            int number = RomanNumber.parse(words.group(1)).getAsInt();
            order(para, chapter, number, RomanNumber.write(chapter), words.group(1), newPart);
            chapter = number;
            newPart = false;
            chapterAbove = true;
            restart();
        }

        private void restart() {
            newParent = true;
            clauseAbove = false;
            group = "";
            letter = "";
        }

        void clause(Para para, boolean heading) {
            Matcher words = CLAUSE.matcher(para.line());
            if (!words.matches()) {
                return;
            }
            int number = Integer.parseInt(words.group(1));
            int before = newParent && number != clause + 1 ? 0 : clause;
            if (!heading && number != before + 1) {
                // Sentences may be counted for themselves.
                return;
            }
            order(para, before, number, Integer.toString(before), words.group(1), false);
            clause = number;
            clauseAbove = true;
            newParent = false;
            group = "";
            letter = "";
        }

        void subclause(Para para) {
            Matcher words = SUBCLAUSE.matcher(para.line());
            if (!words.matches()) {
                return;
            }
            String above = words.group(1);
            int number = Integer.parseInt(words.group(3));
            if (!clauseAbove || Integer.parseInt(words.group(2)) != clause) {
                level(para, above + "." + number, Integer.toString(clause), Severity.BLOCK);
            } else {
                int before = above.equals(group) ? sub : 0;
                order(para, before, number, above + "." + before, above + "." + number, false);
            }
            group = above;
            sub = number;
            letter = "";
        }

        void point(Para para) {
            Matcher words = POINT.matcher(para.line());
            if (!words.matches()) {
                return;
            }
            if (chapterAbove && !clauseAbove) {
                level(para, words.group(1) + ")", RomanNumber.write(chapter) + ".", Severity.WARN);
            }
            letters(para, words.group(1));
        }

        void numbered(Para para) {
            Matcher point = POINT.matcher(para.line());
            if (point.matches()) {
                letters(para, point.group(1));
            } else if (!SUBCLAUSE.matcher(para.line()).matches()) {
                clause(para, false);
            }
        }

        private void letters(Para para, String is) {
            int before = letter.isEmpty() ? -1 : LETTERS.indexOf(letter);
            int now = is.length() == 1 ? LETTERS.indexOf(is) : before + 1;
            boolean right = now >= 0 && (now == 0 || now == before + 1);
            if (!right) {
                String next = before + 1 < LETTERS.length() ? LETTERS.substring(before + 1, before + 2) : "a";
                String seen = letter.isEmpty()
                        ? Messages.text("lint.is.first", is + ")")
                        : Messages.text("lint.is.order", letter + ")", is + ")");
                context.faults()
                        .from("heading.point.letters", seen)
                        .should(next + ")")
                        .at(para)
                        .tell();
            }
            letter = is;
        }

        void dash(Para para) {
            if (!context.rules().rule("dash.use").words().contains("-")) {
                context.faults()
                        .from("dash.use", Messages.text("lint.is.dashes"))
                        .at(para)
                        .tell();
            }
        }

        private void level(Para para, String is, String above, Severity severity) {
            context.faults()
                    .from("heading.level", Messages.text("lint.is.level", is, above))
                    .weighing(severity)
                    .at(para)
                    .tell();
        }

        private void order(Para para, int before, int number, String last, String is, boolean mayRestart) {
            if (number == before + 1 || mayRestart && number == 1) {
                return;
            }
            String seen = before == 0 ? Messages.text("lint.is.first", is) : Messages.text("lint.is.order", last, is);
            context.faults().from("heading.order", seen).at(para).tell();
        }
    }
}
