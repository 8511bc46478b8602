package vn.cchc.office.internal.lint.check;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.office.internal.Messages;
import vn.cchc.office.internal.form.RomanNumber;
import vn.cchc.office.internal.lint.Check;
import vn.cchc.office.internal.lint.Context;
import vn.cchc.office.internal.lint.Role;
import vn.cchc.office.internal.lint.sheet.Para;

/** Labels, titles and references of appendices. */
public final class AppendixCheck implements Check {

    private static final Pattern LABEL = Pattern.compile("(?iu)phụ lục\\s*(?:số\\s*)?([\\p{L}\\d]*).*");

    @Override
    public void check(Context context) {
        List<Para> labels = context.roles().all(Role.APPENDIX_LABEL);
        List<Para> all = context.sheet().paras();
        for (int i = 0; i < labels.size(); i++) {
            label(context, labels.get(i), i, labels.size());
            int from = all.indexOf(labels.get(i));
            int to = i + 1 < labels.size() ? all.indexOf(labels.get(i + 1)) : all.size();
            head(context, labels.get(i), all.subList(from, to));
        }
    }

    private static void label(Context context, Para para, int index, int count) {
        String line = para.lines().get(0);
        Matcher words = LABEL.matcher(line);
        String number = words.matches() ? words.group(1) : "";
        if (count == 1 && number.isEmpty()) {
            return;
        }
        OptionalInt roman = RomanNumber.parse(number);
        String right = "Phụ lục " + RomanNumber.write(index + 1);
        if (roman.isEmpty()) {
            context.faults()
                    .from("appendix.label.form", line)
                    .should(right)
                    .at(para)
                    .tell();
        } else if (roman.getAsInt() != index + 1) {
            context.faults()
                    .from("appendix.label.order", line)
                    .should(right)
                    .at(para)
                    .tell();
        }
    }

    private static void head(Context context, Para label, List<Para> appendix) {
        boolean titled = label.lines().size() > 1
                || appendix.stream().anyMatch(p -> context.roles().of(p) == Role.APPENDIX_TITLE);
        if (!titled) {
            context.faults()
                    .from("appendix.title.text", NationCheck.none())
                    .at(label)
                    .tell();
        }
        var reference = appendix.stream()
                .filter(p -> context.roles().of(p) == Role.APPENDIX_REFERENCE)
                .findFirst();
        boolean inLabel = label.lines().stream().anyMatch(l -> l.startsWith("(Kèm theo"));
        if (reference.isEmpty() && !inLabel) {
            context.faults()
                    .from("appendix.reference.text", NationCheck.none())
                    .at(label)
                    .tell();
        } else if (reference.isPresent() && !reference.get().line().matches("^\\((Ban hành )?[Kk]èm theo .+\\)$")) {
            context.faults()
                    .from(
                            "appendix.reference.text",
                            Messages.text("lint.is.line", reference.get().line()))
                    .at(reference.get())
                    .tell();
        }
    }
}
