package vn.cchc.audit.internal.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.audit.AuditRule;
import vn.cchc.audit.internal.figure.Shape;
import vn.cchc.audit.internal.rule.Notes.Fault;
import vn.cchc.model.Severity;

/** The form of each citation by itself: its number, its year, its type, its issuer. */
final class CiteForms implements Recogniser {

    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("quyết định", "QĐ"),
            Map.entry("nghị quyết", "NQ"),
            Map.entry("nghị định", "NĐ"),
            Map.entry("thông tư", "TT"),
            Map.entry("thông tư liên tịch", "TTLT"),
            Map.entry("chỉ thị", "CT"),
            Map.entry("kế hoạch", "KH"),
            Map.entry("báo cáo", "BC"),
            Map.entry("tờ trình", "TTr"),
            Map.entry("chương trình", "CTr"),
            Map.entry("công điện", "CĐ"),
            Map.entry("thông báo", "TB"),
            Map.entry("hướng dẫn", "HD"),
            Map.entry("kết luận", "KL"));

    /** Who issues what a symbol ends in; the first word list that fits is the issuer. */
    private static final Map<String, Pattern> ISSUERS = Map.of(
            "TTg", Pattern.compile("thủ tướng"),
            "CP", Pattern.compile("chính phủ"),
            "UBND", Pattern.compile("ubnd|ủy ban nhân|uỷ ban nhân|chủ tịch|tỉnh|thành phố|huyện|xã"),
            "HĐND", Pattern.compile("hđnd|hội đồng nhân dân"),
            "UBTVQH", Pattern.compile("thường vụ quốc hội|ubtvqh"),
            "QH", Pattern.compile("quốc hội"),
            "TU", Pattern.compile("tỉnh ủy|tỉnh uỷ|thành ủy|thành uỷ|thường vụ|đảng bộ|chấp hành|bí thư"),
            "TW", Pattern.compile("trung ương|bộ chính trị|ban bí thư|hội nghị|ban tổ chức|ban chấp hành|đảng"),
            "BNV", Pattern.compile("nội vụ"),
            "BTC", Pattern.compile("tài chính|ban tổ chức"));

    /** What a symbol that ends in no such letters can't be: whoever else issued it. */
    private static final Pattern OTHERS = Pattern.compile(
            "^(?!(?:ubnd|ủy ban nhân|uỷ ban nhân|hđnd|hội đồng nhân dân|thủ tướng|chính phủ(?!\\p{L})|quốc hội)).");

    private static final Pattern NO_SLASH = Pattern.compile(
            "(?<![\\p{L}\\d/.-])\\d{1,6}(?:QĐ|NQ|KH|CT|BC|TB|TTr|CTr|HD|CV|NĐ|TT|KL)\\s?-\\s?[A-ZĐ][A-Za-zĐđ]{1,12}(?![\\p{L}/])"
                    + "|(?<=(?:số|Số):? )\\d{1,6}[A-ZĐ][A-Za-zĐđ]{1,8}\\s?-\\s?[A-ZĐ][A-Za-zĐđ&]{1,12}(?![\\p{L}/-])");
    private static final Pattern NO_SLASH_IN_YEAR = Pattern.compile(
            "(?<![\\p{L}\\d/.-])(?:\\d{2,4}(?:19|20)\\d{2}/|\\d{1,5}/(?:19|20)\\d{2})(?:QĐ|NQ|NĐ|TT|TTLT|CT|QH\\d{2}|UBTVQH\\d{2})(?=-)");
    private static final Pattern SLASH_FOR_HYPHEN = Pattern.compile(
            "(?<![\\p{L}\\d/.-])\\d{1,6}(?:QĐ|KH|CT|BC|TB|TTr|CTr|NQ|HD)/[A-ZĐ][A-Za-zĐđ]{1,10}(?![\\p{L}/-])");
    private static final Pattern GLUED = Pattern.compile(
            "(?<![\\p{L}\\d/.-])\\d{1,6}(?:/(?:19|20)\\d{2})?/"
                    + "(?:(?:NĐ)CP|(?:TT|TTLT|QĐ|CT|NQ|KH|BC|CV|TB|HD|KL|CTr|TTr)(?:B[A-ZĐ]{2,5}|VPCP|S[A-ZĐ]{1,5}|TTg|UBND|HĐND|CP|TU|TW)|UBND(?:NC|TH|KG[A-Z]{1,3}|NV|TC|KT[A-Z]{0,3}|NN[A-Z]{0,3}|VX|HCC?|KSTT)|TTgKSTT|VPCPKSTT)(?![\\p{L}/-])");
    private static final Pattern NO_HYPHEN = Pattern.compile(
            "(?<![\\p{L}\\d/.-])\\d{1,6}(?:/20\\d{2})?/(?:(?:QĐ|KH|CT|BC|TB|TTr|CTr|NQ)\\s?(?:UBND|HĐND|TTg|CP)|(?:NQ|QĐ)\\s?/\\s?(?:CP|TTg|UBND|HĐND))(?!\\p{L})");
    private static final Pattern PARTY_AS_STATE =
            Pattern.compile("(?<![\\p{L}\\d/.-])\\d{1,4}/(?:NQ|CT|KL|QĐ|KH|CTr|HD)-(?:TW|TU)(?!\\p{L})");
    private static final Pattern BLANK_INSIDE = Pattern.compile(
            "(?<![\\p{L}\\d/.-])\\d{1,6}(?:/20\\d{2})?/[A-ZĐ]{1,5}(?:\\s-\\s?|-\\s)[A-ZĐ][A-Za-zĐ]{1,11}(?!\\p{L})");

    @Override
    public void read(Document document, Notes notes) {
        for (Shape shape : document.shapes()) {
            if (shape.low().indexOf(Shape.NUMBER) >= 0) {
                form(shape, NO_SLASH, "cite.slash", Severity.WARN, notes);
                form(shape, NO_SLASH_IN_YEAR, "cite.slash", Severity.WARN, notes);
                form(shape, SLASH_FOR_HYPHEN, "cite.hyphen", Severity.WARN, notes);
                form(shape, GLUED, "cite.hyphen", Severity.WARN, notes);
                form(shape, NO_HYPHEN, "cite.hyphen", Severity.WARN, notes);
                form(shape, PARTY_AS_STATE, "cite.party", Severity.WARN, notes);
                form(shape, BLANK_INSIDE, "cite.blank", Severity.HINT, notes);
            }
        }
        for (Citation citation : Citations.of(document)) {
            year(citation, notes);
            type(citation, notes);
            issuer(citation, notes);
        }
    }

    private static void form(Shape shape, Pattern pattern, String key, Severity severity, Notes notes) {
        Matcher matcher = pattern.matcher(shape.passage().text());
        while (matcher.find()) {
            notes.wrong(
                    AuditRule.CITE,
                    shape,
                    Positions.inShape(shape, matcher.start()),
                    Positions.endInShape(shape, matcher.end()),
                    new Fault(severity, matcher.group(), "", Messages.text(key, matcher.group()), ""));
        }
    }

    private static void year(Citation citation, Notes notes) {
        if (citation.year().isEmpty() || citation.date().isEmpty()) {
            return;
        }
        int signed = citation.date().orElseThrow().getYear();
        int year = citation.year().orElseThrow();
        if (year == signed) {
            note(citation, Optional.empty(), notes);
        } else {
            Fault fault = new Fault(
                    Severity.WARN,
                    citation.written(),
                    Integer.toString(signed),
                    Messages.text("cite.year", citation.written(), year, signed),
                    "");
            note(citation, Optional.of(fault), notes);
        }
    }

    private static void type(Citation citation, Notes notes) {
        String letters = LETTERS.getOrDefault(citation.type(), "");
        String own = citation.symbol().replaceFirst("^-", "").split("[-/]", -1)[0];
        boolean known = LETTERS.containsValue(own);
        if (letters.isEmpty() || !known || own.equals(letters)) {
            return;
        }
        boolean joint = letters.equals("TTLT") || own.equals("TTLT");
        if (!joint) {
            Fault fault = new Fault(
                    Severity.WARN,
                    citation.written(),
                    letters,
                    Messages.text("cite.type", citation.type(), citation.written(), letters),
                    "");
            note(citation, Optional.of(fault), notes);
        }
    }

    private static void issuer(Citation citation, Notes notes) {
        List<String> ends = List.of(citation.symbol().split("[-/]", -1));
        String last = ends.get(ends.size() - 1).replaceAll("\\d+$", "");
        boolean dispatch = citation.type().equals("công văn") || !LETTERS.containsValue(ends.get(0));
        if (dispatch && ISSUERS.containsKey(ends.get(0))) {
            // A dispatch has no letters of its type: its issuer comes first.
            last = ends.get(0);
        }
        Pattern expected =
                Optional.ofNullable(ISSUERS.get(last)).orElse(last.matches("[A-ZĐ]{2,6}") ? OTHERS : ISSUERS.get(last));
        boolean malformed = PARTY_AS_STATE.matcher(citation.written()).find();
        if (expected == null || citation.issuer().isEmpty() || ends.size() < 2 || malformed) {
            return;
        }
        boolean fits = expected.matcher(citation.issuer()).find();
        // The Prime Minister is named with his government, and the government not with him.
        boolean minister = last.equals("CP") && citation.issuer().startsWith("thủ tướng");
        if (fits && !minister) {
            note(citation, Optional.empty(), notes);
        } else if (known(citation.issuer())) {
            Fault fault = new Fault(
                    Severity.WARN,
                    citation.written(),
                    last,
                    Messages.text(
                            "cite.issuer", citation.written(), citation.issuer().strip()),
                    "");
            note(citation, Optional.of(fault), notes);
        }
    }

    private static boolean known(String issuer) {
        return issuer.startsWith("chính phủ")
                || issuer.startsWith("thủ tướng")
                || issuer.startsWith("quốc hội")
                || issuer.startsWith("bộ ")
                || issuer.startsWith("ubnd")
                || issuer.startsWith("ủy ban nhân dân")
                || issuer.startsWith("hđnd")
                || issuer.startsWith("hội đồng nhân dân")
                || issuer.startsWith("tỉnh ủy")
                || issuer.startsWith("ban thường vụ tỉnh ủy");
    }

    private static void note(Citation citation, Optional<Fault> fault, Notes notes) {
        Shape shape = citation.shape();
        int from = Positions.inShape(shape, citation.start());
        int to = Positions.endInShape(shape, citation.end());
        if (fault.isPresent()) {
            notes.wrong(AuditRule.CITE, shape, from, to, fault.orElseThrow());
        } else {
            notes.holds(AuditRule.CITE, shape, from, to);
        }
    }
}
