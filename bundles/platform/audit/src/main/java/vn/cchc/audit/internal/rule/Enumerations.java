package vn.cchc.audit.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.audit.AuditRule;
import vn.cchc.audit.internal.figure.Shape;
import vn.cchc.audit.internal.rule.Notes.Fault;
import vn.cchc.model.Severity;

/** Lists whose items are numbered in the text: "(1) …, (2) …", "Một là … Hai là …", "Thứ nhất … Thứ hai …". */
final class Enumerations implements Recogniser {

    private static final Pattern SPOKEN =
            Pattern.compile("(?:^|[.;:,…] ?)(?:(một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười|mười một|mười hai) là"
                    + "|thứ (nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười))(?=[,:; ])");
    private static final int NEAR = 200;
    private static final int LONGEST = 40;

    @Override
    public void read(Document document, Notes notes) {
        for (Shape shape : document.shapes()) {
            if (shape.low().indexOf(Shape.POINT) >= 0) {
                points(shape, notes);
            }
        }
        spoken(document, notes);
    }

    private static void points(Shape shape, Notes notes) {
        int at = shape.low().indexOf(Shape.POINT);
        while (at >= 0) {
            if (number(shape, at) != 1) {
                at = shape.low().indexOf(Shape.POINT, at + 1);
                continue;
            }
            int last = at;
            int expected = 2;
            int next = shape.low().indexOf(Shape.POINT, at + 1);
            while (next >= 0 && number(shape, next) != 1) {
                if (number(shape, next) != expected) {
                    gap(shape, last, next, expected, notes);
                    expected = -1;
                    break;
                }
                last = next;
                expected++;
                next = shape.low().indexOf(Shape.POINT, next + 1);
            }
            if (expected > 2) {
                int from = Math.max(0, Math.max(at - NEAR, shape.sentenceOf(at).start()));
                CountHead.judge(
                        shape,
                        CountHead.in(shape, from, at),
                        last + 1,
                        expected - 1,
                        Severity.BLOCK,
                        linked(shape, at),
                        notes);
            }
            at = shape.low().indexOf(Shape.POINT, Math.max(last, at) + 1);
        }
    }

    private static boolean linked(Shape shape, int at) {
        String before = shape.low().substring(Math.max(0, at - 40), at);
        return before.matches("(?s).*(?:gồm|:|cụ thể|như sau|là|sau đây|\\()[^\ue001-\ue005]*");
    }

    private static int number(Shape shape, int at) {
        String digits = shape.words(at, at + 1).replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private static void gap(Shape shape, int last, int next, int expected, Notes notes) {
        String stated = shape.words(next, next + 1);
        Fault fault = new Fault(
                Severity.WARN,
                stated,
                "(" + expected + ")",
                Messages.text("struct.gap", "(" + (expected - 1) + ")", stated, "(" + expected + ")"),
                "");
        notes.wrong(AuditRule.STRUCT, shape, last, next + 1, fault);
    }

    /** A spoken list may go over many paragraphs; its head stands before the first. */
    private static void spoken(Document document, Notes notes) {
        List<Shape> shapes = document.shapes();
        for (int i = 0; i < shapes.size(); i++) {
            Matcher first = SPOKEN.matcher(shapes.get(i).low());
            while (first.find()) {
                if (value(first) == 1) {
                    boolean ordinal = first.group(2) != null;
                    int counted = count(shapes, i, first.end(), ordinal);
                    if (counted >= 2) {
                        head(shapes, i, first.start(), counted, notes);
                    }
                }
            }
        }
    }

    private static int count(List<Shape> shapes, int at, int from, boolean ordinal) {
        int counted = 1;
        int start = from;
        int silent = 0;
        for (int i = at; i < Math.min(shapes.size(), at + LONGEST) && silent < 4; i++) {
            Matcher matcher = SPOKEN.matcher(shapes.get(i).low());
            int position = Math.min(start, shapes.get(i).low().length());
            boolean found = false;
            while (position <= shapes.get(i).low().length() && matcher.find(position)) {
                boolean kind = (matcher.group(2) != null) == ordinal;
                if (kind && value(matcher) == 1) {
                    return counted;
                }
                if (kind && value(matcher) == counted + 1) {
                    counted++;
                    found = true;
                }
                position = matcher.end();
            }
            silent = found || i == at ? 0 : silent + 1;
            start = 0;
        }
        return counted;
    }

    private static void head(List<Shape> shapes, int at, int start, int counted, Notes notes) {
        Shape shape = shapes.get(at);
        List<CountHead> heads = CountHead.in(shape, 0, start);
        Shape place = shape;
        int to = start;
        if (heads.isEmpty() && start < 4 && at > 0) {
            place = shapes.get(at - 1);
            heads = CountHead.in(place, 0, place.low().length());
            to = place.low().length();
        }
        if (!heads.isEmpty()) {
            List<CountHead> last = new ArrayList<>(heads.subList(0, Math.min(2, heads.size())));
            boolean sure = to - heads.get(0).mark() < NEAR;
            CountHead.judge(place, last, to, counted, Severity.BLOCK, sure, notes);
        }
    }

    private static int value(Matcher matcher) {
        String word = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        return "nhất".equals(word) ? 1 : CountHead.NUMBERS.getOrDefault(word, 0);
    }
}
