package vn.cchc.audit.internal.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.audit.AuditRule;
import vn.cchc.audit.internal.figure.Shape;
import vn.cchc.audit.internal.rule.Notes.Fault;
import vn.cchc.model.Severity;
import vn.cchc.model.text.VietnameseDates;

/**
 * Citations of one document against each other.
 *
 * <p>Numbers begin anew every year, so two dates in different years are two documents unless the days agree, or the
 * number carries its year, or the Party issued it.
 */
final class CiteConflicts implements Recogniser {

    @Override
    public void read(Document document, Notes notes) {
        Map<String, List<Citation>> byKey = new LinkedHashMap<>();
        List<Citation> all = Citations.of(document);
        for (Citation citation : all) {
            if (citation.date().isPresent()) {
                byKey.computeIfAbsent(citation.key(), key -> new ArrayList<>()).add(citation);
            }
        }
        byKey.values().forEach(same -> dates(same, notes));
        byKey.values().forEach(same -> issuers(same, notes));
        order(byKey, notes);
    }

    /** The date that fewer citations give is the one that is accused. */
    private static void dates(List<Citation> same, Notes notes) {
        for (Citation citation : same) {
            LocalDate date = citation.date().orElseThrow();
            Optional<Citation> other = same.stream()
                    .filter(candidate -> conflict(candidate, citation))
                    .max(Comparator.comparingLong(candidate -> votes(same, candidate)));
            if (other.isEmpty()) {
                if (same.size() > 1) {
                    notes.holds(AuditRule.CITE, citation.shape(), from(citation), to(citation));
                }
                continue;
            }
            Citation against = other.orElseThrow();
            long mine = votes(same, citation);
            long its = votes(same, against);
            boolean earlier = same.indexOf(citation) < same.indexOf(against);
            if (mine > its || mine == its && earlier) {
                continue;
            }
            String its2 = VietnameseDates.format(against.date().orElseThrow());
            String where = Messages.place(against.shape().passage().placeAt(against.start()));
            Fault fault = new Fault(
                    Severity.WARN,
                    VietnameseDates.format(date),
                    its2,
                    Messages.text("cite.dates", citation.written(), VietnameseDates.format(date), its2, where),
                    "");
            notes.wrong(AuditRule.CITE, citation.shape(), from(citation), to(citation), fault);
        }
    }

    /** One document of one day can't be of two ministries. */
    private static void issuers(List<Citation> same, Notes notes) {
        Optional<String> first = Optional.empty();
        for (Citation citation : same) {
            Optional<String> issuer = issuer(citation);
            if (issuer.isEmpty()) {
                continue;
            }
            if (first.isPresent() && !first.equals(issuer)) {
                Fault fault = new Fault(
                        Severity.WARN,
                        issuer.orElseThrow(),
                        first.orElseThrow(),
                        Messages.text("cite.issuers", citation.written(), issuer.orElseThrow(), first.orElseThrow()),
                        "");
                notes.wrong(AuditRule.CITE, citation.shape(), from(citation), to(citation), fault);
                return;
            }
            first = first.isPresent() ? first : issuer;
        }
    }

    private static final Pattern ISSUER = Pattern.compile(
            "^[^.;,]{0,12}(?:ngày \\S{6,10}|\\ue010)? ?của (?:Bộ trưởng(?:, Chủ nhiệm)? )?(?<who>Bộ [\\p{Lu}][^.;,()]{3,60}|Văn phòng Chính phủ|Thanh tra Chính phủ|Ngân hàng Nhà nước)");

    private static Optional<String> issuer(Citation citation) {
        String text = citation.shape().passage().text();
        Matcher matcher = ISSUER.matcher(text.substring(Math.min(text.length(), citation.end())));
        if (!matcher.find()) {
            return Optional.empty();
        }
        // "Bộ Tài chính về …", "Bộ Nội vụ và …": the name ends before small words that begin another thought.
        String who = matcher.group("who")
                .split(" (?:về|quy|hướng|và (?=[A-ZĐ])|ban|sửa|phê|đã|tại|cho|để)")[0]
                .strip();
        return Optional.of(who);
    }

    private static long votes(List<Citation> same, Citation citation) {
        return same.stream()
                .filter(other -> other.date().equals(citation.date()))
                .count();
    }

    private static boolean conflict(Citation a, Citation b) {
        LocalDate left = a.date().orElseThrow();
        LocalDate right = b.date().orElseThrow();
        if (left.equals(right) || othersIssuer(a.issuer(), b.issuer())) {
            return false;
        }
        boolean one = a.year().isPresent()
                || a.symbol().startsWith("-") && Math.abs(left.getYear() - right.getYear()) <= 1
                || a.symbol().matches(".*QH\\d+");
        boolean sameDay = left.getMonth() == right.getMonth() && left.getDayOfMonth() == right.getDayOfMonth();
        return one || left.getYear() == right.getYear() || sameDay;
    }

    /** "UBND huyện Lắk" and "UBND huyện Ea Súp" each count their own documents. */
    private static boolean othersIssuer(String a, String b) {
        return !a.isEmpty()
                && !b.isEmpty()
                && !a.startsWith(b)
                && !b.startsWith(a)
                && LOCAL.matcher(a).find()
                && LOCAL.matcher(b).find();
    }

    private static final Pattern LOCAL = Pattern.compile("(?:huyện|xã|phường|thị xã|thành phố|thị trấn) ");

    /** Numbers of one issuer and year that run against their dates. */
    private static void order(Map<String, List<Citation>> byKey, Notes notes) {
        Map<String, List<Citation>> series = new LinkedHashMap<>();
        for (List<Citation> same : byKey.values()) {
            Citation first = same.get(0);
            String key = first.symbol() + " " + first.date().orElseThrow().getYear();
            series.computeIfAbsent(key, unused -> new ArrayList<>()).add(first);
        }
        for (List<Citation> year : series.values()) {
            if (year.size() >= 3) {
                year.sort(Comparator.comparingInt(citation -> Integer.parseInt(citation.number())));
                outliers(year, notes);
            }
        }
    }

    private static void outliers(List<Citation> year, Notes notes) {
        for (int i = 0; i < year.size(); i++) {
            LocalDate date = year.get(i).date().orElseThrow();
            int against = 0;
            for (int j = 0; j < year.size(); j++) {
                LocalDate other = year.get(j).date().orElseThrow();
                against += j < i && other.isAfter(date) || j > i && other.isBefore(date) ? 1 : 0;
            }
            if (against > 1 && against * 2 > year.size() - 1) {
                Citation citation = year.get(i);
                Fault fault = new Fault(
                        Severity.HINT,
                        citation.written() + " " + VietnameseDates.format(date),
                        "",
                        Messages.text("cite.order", citation.written(), VietnameseDates.format(date)),
                        "");
                Shape shape = citation.shape();
                notes.wrong(AuditRule.CITE, shape, from(citation), to(citation), fault);
            }
        }
    }

    private static int from(Citation citation) {
        return Positions.inShape(citation.shape(), citation.start());
    }

    private static int to(Citation citation) {
        return Positions.endInShape(citation.shape(), citation.end());
    }
}
