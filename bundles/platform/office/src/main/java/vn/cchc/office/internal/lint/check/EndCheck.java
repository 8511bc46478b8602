package vn.cchc.office.internal.lint.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.cchc.office.internal.Messages;
import vn.cchc.office.internal.lint.Check;
import vn.cchc.office.internal.lint.Context;
import vn.cchc.office.internal.lint.Role;
import vn.cchc.office.internal.lint.Words;
import vn.cchc.office.internal.lint.sheet.Para;

/** The end of a document: closing mark, recipients, signature. */
public final class EndCheck implements Check {

    @Override
    public void check(Context context) {
        closing(context);
        recipients(context);
        signature(context);
    }

    private static void closing(Context context) {
        List<Para> text = context.sheet().text();
        int end = IntStream.range(0, text.size())
                .filter(i -> isEnd(context.roles().of(text.get(i))))
                .findFirst()
                .orElse(-1);
        Optional<Para> last = Optional.empty();
        for (int i = 0; i < end; i++) {
            Role role = context.roles().of(text.get(i));
            if (role.isText()) {
                last = Optional.of(text.get(i));
            }
        }
        if (last.isPresent() && !last.get().line().endsWith(context.rules().text("body.end"))) {
            String line = last.get().line();
            context.faults()
                    .from("body.end", line.substring(Math.max(0, line.length() - 3)))
                    .at(last.get())
                    .tell();
        }
    }

    private static boolean isEnd(Role role) {
        return role == Role.RECIPIENTS_TITLE || role == Role.SIGNATURE;
    }

    private static void recipients(Context context) {
        Optional<Para> title = context.roles().first(Role.RECIPIENTS_TITLE);
        if (title.isEmpty()) {
            context.faults().from("recipients.title.text", NationCheck.none()).tell();
            return;
        }
        if (!title.get().lines().get(0).startsWith(context.rules().text("recipients.title.text"))) {
            context.faults()
                    .from("recipients.title.text", title.get().lines().get(0))
                    .at(title.get())
                    .tell();
        }
        List<Para> paras = context.roles().all(Role.RECIPIENTS);
        for (int i = 0; i < paras.size(); i++) {
            Para para = paras.get(i);
            List<String> lines = para.lines();
            for (int k = 0; k < lines.size(); k++) {
                line(context, para, lines.get(k), i == paras.size() - 1 && k == lines.size() - 1);
            }
        }
        boolean archived = paras.stream().flatMap(p -> p.lines().stream()).anyMatch(l -> Words.fold(l)
                .matches("-? ?LUU ?: ?VT\\b.*"));
        if (!archived) {
            context.faults()
                    .from("recipients.archive", NationCheck.none())
                    .at(title.get())
                    .tell();
        }
    }

    private static void line(Context context, Para para, String line, boolean last) {
        boolean dash = line.matches("^[-–] ?\\S.*");
        boolean end = last ? line.matches(".*[^;,]\\.(/\\.)?") : line.endsWith(";");
        if (!dash || !end) {
            context.faults()
                    .from("recipients.line", Messages.text(dash ? "lint.is.end" : "lint.is.dash", line))
                    .should(Messages.text(last ? "lint.should.last" : "lint.should.recipients.line"))
                    .at(para)
                    .tell();
        }
    }

    private static void signature(Context context) {
        List<Para> lines = context.roles().all(Role.SIGNATURE);
        if (lines.isEmpty()) {
            context.faults().from("signature.capacity", NationCheck.none()).tell();
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).line();
            boolean undotted = line.matches("^(TM|KT|TL|TUQ|Q) .*");
            // Who signs for the head says as what: "KT. CHỦ TỊCH", then "PHÓ CHỦ TỊCH".
            boolean alone = line.startsWith("KT.")
                    && i == lines.size() - 1
                    && lines.get(i).lines().size() == 1;
            if (undotted || alone) {
                context.faults()
                        .from("signature.capacity", line)
                        .should(Messages.text(undotted ? "lint.should.dot" : "lint.should.office"))
                        .at(lines.get(i))
                        .tell();
            }
        }
        context.roles()
                .first(Role.SIGNER)
                .filter(p -> p.line().matches("(?iu)^(GS|PGS|TS|ThS|CN|BS|KS|Tiến sĩ|Thạc sĩ)\\b[. ].*"))
                .ifPresent(p -> context.faults()
                        .from("signature.name.title", p.line())
                        .at(p)
                        .tell());
    }
}
