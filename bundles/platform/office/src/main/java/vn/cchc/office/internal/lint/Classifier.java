package vn.cchc.office.internal.lint;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import vn.cchc.office.internal.lint.sheet.Para;
import vn.cchc.office.internal.lint.sheet.Sheet;

/** Tells what each paragraph is: by its words, its place, its style and its neighbours. */
public final class Classifier {

    private Classifier() {}

    /** Looks at a whole document. */
    public static Roles classify(Sheet sheet) {
        Map<Para, Role> roles = new IdentityHashMap<>();
        List<Para> text =
                sheet.paras().stream().filter(p -> p.place() != Para.Place.NOTE).toList();
        for (Para para : sheet.paras()) {
            if (para.isEmpty()) {
                roles.put(para, Role.EMPTY);
            } else if (para.contents()) {
                roles.put(para, Role.OTHER);
            } else if (para.place() == Para.Place.NOTE) {
                roles.put(para, Role.FOOTNOTE);
            }
        }
        int body = new HeadRoles(text, roles).take();
        int end = new SignatureRoles(text, roles, body).take();
        int appendices = firstAppendix(text, end);
        int to = appendices < 0 ? text.size() : appendices;
        new BodyRoles(text, roles).take(body, to);
        if (appendices >= 0) {
            new AppendixRoles(text, roles).take(appendices);
        }
        return new Roles(sheet, roles);
    }

    /** Finds where appendices begin: after the signature, or on new pages when nobody signs. */
    private static int firstAppendix(List<Para> text, int from) {
        OptionalInt first = IntStream.range(from, text.size())
                .filter(i -> AppendixRoles.isLabel(text.get(i)))
                .findFirst();
        return first.orElse(-1);
    }
}
