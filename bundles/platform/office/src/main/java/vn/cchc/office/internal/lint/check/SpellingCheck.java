package vn.cchc.office.internal.lint.check;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.office.internal.lint.Check;
import vn.cchc.office.internal.lint.Context;
import vn.cchc.office.internal.lint.sheet.Para;

/** Slips that occur in report after report. */
public final class SpellingCheck implements Check {

    private static final Pattern TONE = Pattern.compile("(?iu)(?<!\\p{L})(uỷ|hoá|hoà|thuỷ|tuỳ|quí)(?!\\p{L})");
    private static final Pattern NAME =
            Pattern.compile("(?iu)(?<!\\p{L})(đăk lăk|đắc lắc|đak lak|đắc lắk|đắk lắc|đăk lắk|đắk lăk)(?!\\p{L})");

    @Override
    public void check(Context context) {
        for (Para para : context.sheet().paras()) {
            String text = Normalizer.normalize(para.words(), Normalizer.Form.NFC);
            tell(context, para, TONE.matcher(text), "spelling.tone");
            tell(context, para, NAME.matcher(text), "spelling.name");
        }
    }

    private static void tell(Context context, Para para, Matcher slip, String code) {
        if (slip.find()) {
            context.faults().from(code, slip.group(1)).at(para).tell();
        }
    }
}
