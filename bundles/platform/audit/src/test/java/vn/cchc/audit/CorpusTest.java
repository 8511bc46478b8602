package vn.cchc.audit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.audit.AuditText.Layout;
import vn.cchc.audit.AuditText.Part;
import vn.cchc.audit.internal.DefaultAuditor;
import vn.cchc.model.Severity;

/**
 * Precision and recall on the labelled corpus: texts in the style of such reports, with planted faults.
 *
 * <p>Beside each text stands a table of its claims: line, rule, whether it is right, the words. A planted fault counts as
 * found when a finding of its rule touches its line; every other finding that is more than a hint is a false accusation.
 * The texts are read twice: as whole paragraphs, and wrapped into the lines that are got from a PDF.
 */
class CorpusTest {

    private static final List<String> FILES = List.of(
            "hau-giang",
            "lam-dong",
            "quang-nam",
            "thai-binh",
            "son-la",
            "ben-tre",
            "van-xuoi",
            "quang-binh",
            "ben-tre-2024",
            "ha-tinh",
            "quang-tri",
            "yen-bai",
            "thach-an",
            "thanh-hoa",
            "lang-son",
            "ca-mau");
    /** Written to be phrased otherwise than any example: how far the recognisers reach beyond what they were made for. */
    private static final List<String> FAR_FILES = List.of("quang-ngai", "phu-yen", "hau-giang-06", "thai-binh-2024");

    private static final double FAR_RECALL = 0.75;
    private static final double RECALL = 0.95;
    /** Rules of few claims, and those that go by the whole text, are harder each for itself. */
    private static final double RULE_RECALL = 0.7;

    private static final double PRECISION = 0.98;
    private static final int WIDTH = 78;

    /** How a rule did. */
    private static final class Score {
        private int planted;
        private int found;
        private int right;
        private int accused;
    }

    /**
     * A claim of a text.
     *
     * @param group what a fault that can be shown at several places is called; its own for every other
     */
    private record Label(int line, AuditRule rule, boolean holds, String quote, String group) {}

    @ParameterizedTest
    @EnumSource(Layout.class)
    void everyRuleFindsWhatIsPlantedAndAccusesNothingElse(Layout layout) throws IOException {
        Map<String, Score> scores = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (String file : FILES) {
            score(file, layout, scores, wrong);
        }

        Score all = new Score();
        scores.values().forEach(score -> {
            all.planted += score.planted;
            all.found += score.found;
            all.accused += score.accused;
        });
        scores.put("all", all);
        scores.forEach((rule, score) -> {
            double recall = score.planted == 0 ? 1 : (double) score.found / score.planted;
            double precision =
                    score.found + score.accused == 0 ? 1 : (double) score.found / (score.found + score.accused);
            assertTrue(
                    recall >= (rule.equals("all") ? RECALL : RULE_RECALL),
                    () -> rule + ": recall " + recall + "\n" + String.join("\n", wrong));
            assertTrue(
                    precision >= PRECISION, () -> rule + ": precision " + precision + "\n" + String.join("\n", wrong));
        });
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void textsInOtherWordsAreReadAsWellButNeverAccusedMore(Layout layout) throws IOException {
        Map<String, Score> scores = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (String file : FAR_FILES) {
            score(file, layout, scores, wrong);
        }
        int planted = scores.values().stream().mapToInt(score -> score.planted).sum();
        int found = scores.values().stream().mapToInt(score -> score.found).sum();
        int right = scores.values().stream().mapToInt(score -> score.right).sum();
        int accused = scores.values().stream().mapToInt(score -> score.accused).sum();

        assertTrue(found >= planted * FAR_RECALL, () -> found + " of " + planted + "\n" + String.join("\n", wrong));
        assertTrue(accused <= right * (1 - PRECISION), () -> accused + " accused\n" + String.join("\n", wrong));
    }

    @Test
    void theCorpusIsLargeEnoughToMeanSomething() throws IOException {
        List<Label> labels = new ArrayList<>();
        for (String file : FILES) {
            labels.addAll(labels(file));
        }

        assertTrue(labels.size() >= 150, () -> "only " + labels.size() + " labelled claims");
        assertTrue(labels.stream().filter(label -> !label.holds()).count() >= 60, "too few planted faults");
    }

    private static void score(String file, Layout layout, Map<String, Score> scores, List<String> wrong)
            throws IOException {
        AuditResult result = new DefaultAuditor().audit(text(file, layout));
        Set<AuditFinding> expected = new HashSet<>();
        Map<String, List<Label>> faults = new LinkedHashMap<>();
        for (Label label : labels(file)) {
            Score score = scores.computeIfAbsent(family(label.rule()), unused -> new Score());
            if (label.holds()) {
                score.right++;
            } else {
                faults.computeIfAbsent(label.group(), unused -> new ArrayList<>())
                        .add(label);
            }
        }
        for (List<Label> places : faults.values()) {
            Label first = places.get(0);
            Score score = scores.computeIfAbsent(family(first.rule()), unused -> new Score());
            score.planted++;
            List<AuditFinding> hits = result.findings().stream()
                    .filter(finding -> places.stream().anyMatch(label -> shows(finding, label)))
                    .toList();
            expected.addAll(hits);
            if (hits.stream().noneMatch(finding -> finding.severity() != Severity.HINT || hint(first.rule()))) {
                wrong.add("missed " + file + ":" + first.line() + " "
                        + first.rule().id() + " " + first.quote());
            } else {
                score.found++;
            }
        }
        for (AuditFinding finding : result.findings()) {
            if (finding.severity() != Severity.HINT && !expected.contains(finding)) {
                scores.computeIfAbsent(family(finding.rule()), unused -> new Score()).accused++;
                wrong.add("accused " + file + ":" + finding.from().line() + " "
                        + finding.rule().id() + " " + finding.message());
            }
        }
    }

    private static boolean shows(AuditFinding finding, Label label) {
        return finding.from().line() <= label.line()
                && finding.to().line() >= label.line()
                && family(finding.rule()).equals(family(label.rule()));
    }

    /** An abbreviation used before it is explained is a matter of style. */
    private static boolean hint(AuditRule rule) {
        return rule == AuditRule.STRUCT;
    }

    /** A change in percent may be seen as either; a total in another unit of measure is a total. */
    private static String family(AuditRule rule) {
        return switch (rule) {
            case UNIT -> "sum";
            case DELTA, FRACTION -> "percent";
            default -> rule.id();
        };
    }

    private static AuditText text(String file, Layout layout) throws IOException {
        List<String> lines = read(file + ".txt");
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Place place = new Place(i + 1, 0, 0);
            if (layout == Layout.PARAGRAPHS) {
                parts.add(new Part(lines.get(i), place, Optional.empty()));
                continue;
            }
            for (String line : wrap(lines.get(i))) {
                parts.add(new Part(line + " ", place, Optional.empty()));
                parts.add(new Part("", place, Optional.empty()));
            }
        }
        return new AuditText(file, layout, parts);
    }

    private static List<String> wrap(String paragraph) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ")) {
            if (line.length() + word.length() + 1 > WIDTH && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static List<Label> labels(String file) throws IOException {
        List<Label> labels = new ArrayList<>();
        for (String row : read(file + ".tsv")) {
            if (!row.startsWith("#")) {
                String[] cells = row.split("\t", 5);
                labels.add(new Label(
                        Integer.parseInt(cells[0]),
                        AuditRule.valueOf(cells[1].toUpperCase(java.util.Locale.ROOT)),
                        Boolean.parseBoolean(cells[2]),
                        cells[3],
                        cells.length > 4 && !cells[4].isBlank() ? cells[4] : "line " + labels.size()));
            }
        }
        return labels;
    }

    private static List<String> read(String name) throws IOException {
        try (InputStream in = CorpusTest.class.getResourceAsStream("/vn/cchc/audit/corpus/" + name)) {
            if (in == null) {
                throw new IOException("no such corpus file: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
