package vn.cchc.office.internal.lint.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.office.internal.Messages;
import vn.cchc.office.internal.lint.Check;
import vn.cchc.office.internal.lint.Context;
import vn.cchc.office.internal.lint.Role;
import vn.cchc.office.internal.lint.Words;
import vn.cchc.office.internal.lint.sheet.Para;

/** Number and symbol, place and date. */
public final class NumberCheck implements Check {

    private static final String SYMBOL = "[\\p{L}\\d.&]+(?:-[\\p{L}\\d.&]+)*";
    private static final Pattern RIGHT = Pattern.compile("Số: (\\d+)(/\\d{4})?/(" + SYMBOL + ")");
    private static final Pattern LOOSE =
            Pattern.compile("(?iu)số\\s*:?\\s*(\\d*)[\\s.…_]*(/\\s*\\d{4}\\s*)?/\\s*([^,\\t]*)");
    private static final Pattern DATE =
            Pattern.compile("(?iu)(.*?)\\s*(,?)\\s*ngày\\s*(\\S*)\\s*tháng\\s*(\\S*)\\s*năm\\s*(\\S*)");

    @Override
    public void check(Context context) {
        context.roles().first(Role.NUMBER).ifPresentOrElse(para -> number(context, para), () -> context.faults()
                .from("number.form", NationCheck.none())
                .tell());
        context.roles().first(Role.PLACE_DATE).ifPresentOrElse(para -> date(context, para), () -> context.faults()
                .from("place-date.form", NationCheck.none())
                .tell());
    }

    private static void number(Context context, Para para) {
        String line = para.line();
        Matcher loose = LOOSE.matcher(line);
        if (!loose.matches()) {
            context.faults().from("number.form", line).at(para).tell();
            return;
        }
        String digits = loose.group(1);
        String year = Optional.ofNullable(loose.group(2)).orElse("").replaceAll("\\s", "");
        String symbol = loose.group(3).strip().replaceAll("\\s*[-–—]\\s*", "-").replaceAll("\\s+", "");
        boolean draft = digits.isEmpty();
        String padded = digits.matches("\\d") ? "0" + digits : digits.replaceFirst("^0+(?=\\d\\d)", "");
        String right = "Số: " + padded + year + "/" + symbol;
        if (draft) {
            context.faults()
                    .from("number.draft", Messages.text("lint.is.blank"))
                    .at(para)
                    .tell();
        } else if (!padded.equals(digits)) {
            context.faults()
                    .from("number.zero", digits)
                    .should(padded)
                    .at(para)
                    .repairedBy(() -> context.edits().words(para, right))
                    .tell();
        }
        form(context, para, draft ? Optional.empty() : Optional.of(right), symbol);
        symbol(context, para, symbol);
    }

    /** Holds the shape of the line; a draft keeps the gap that its number is written into. */
    private static void form(Context context, Para para, Optional<String> numbered, String symbol) {
        String line = para.line();
        boolean right = numbered.isPresent()
                ? RIGHT.matcher(line).matches()
                : line.matches("Số: ?[.…_]* ?/" + SYMBOL) && line.endsWith("/" + symbol);
        if (right) {
            return;
        }
        String gap = para.words().replaceFirst("(?iu)^\\s*số[ :]*", "Số: ").replaceFirst("(?s)/.*", "");
        String repaired = numbered.orElse(gap + "/" + symbol);
        var fault = context.faults().from("number.form", line).at(para);
        if (RIGHT.matcher(numbered.orElse("Số: 1/" + symbol)).matches()) {
            fault.should(numbered.orElse("Số: …/" + symbol))
                    .repairedBy(() -> context.edits().words(para, repaired));
        }
        fault.tell();
    }

    private static void symbol(Context context, Para para, String symbol) {
        Optional<String> expected = context.roles()
                .first(Role.TYPE)
                .flatMap(type -> Words.abbreviation(type.lines().get(0)));
        String first = symbol.split("-")[0];
        if (expected.isPresent() && !expected.get().equals(first)) {
            context.faults()
                    .from("number.symbol", first)
                    .should(Messages.text(
                            "lint.should.symbol",
                            expected.get(),
                            context.roles().first(Role.TYPE).map(Para::line).orElse("")))
                    .at(para)
                    .tell();
        }
    }

    private static void date(Context context, Para para) {
        Matcher date = DATE.matcher(para.line());
        if (!date.matches()) {
            context.faults().from("place-date.form", para.line()).at(para).tell();
            return;
        }
        String day = date.group(3);
        String month = date.group(4);
        if (!day.matches("\\d+") || !month.matches("\\d+")) {
            context.faults()
                    .from("place-date.draft", Messages.text("lint.is.blank"))
                    .at(para)
                    .tell();
            return;
        }
        String rightDay = day.matches("[1-9]") ? "0" + day : day;
        String bare = month.replaceFirst("^0+", "");
        String rightMonth = bare.equals("1") || bare.equals("2") ? "0" + bare : bare;
        String right = date.group(1) + ", ngày " + rightDay + " tháng " + rightMonth + " năm " + date.group(5);
        part(context, para, "place-date.day", day, rightDay, right);
        part(context, para, "place-date.month", month, rightMonth, right);
        boolean shape = para.line().matches(".+, ngày \\d+ tháng \\d+ năm \\d{4}");
        if (!shape) {
            context.faults()
                    .from("place-date.form", para.line())
                    .should(right)
                    .at(para)
                    .repairedBy(() -> context.edits().words(para, right))
                    .tell();
        }
    }

    private static void part(Context context, Para para, String code, String is, String right, String line) {
        if (!is.equals(right)) {
            context.faults()
                    .from(code, is)
                    .should(right)
                    .at(para)
                    .repairedBy(() -> context.edits().words(para, line))
                    .tell();
        }
    }
}
