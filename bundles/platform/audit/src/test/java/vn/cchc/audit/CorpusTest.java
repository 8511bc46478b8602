package vn.cchc.audit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
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

    private static final List<String> FILES =
            List.of("hau-giang", "lam-dong", "quang-nam", "thai-binh", "son-la", "ben-tre", "van-xuoi");
    private static final double RECALL = 0.95;
    private static final double PRECISION = 0.98;
    private static final int WIDTH = 78;

    /** How a rule did. */
    private static final class Score {
        private int planted;
        private int found;
        private int right;
        private int accused;
    }

    private record Label(int line, AuditRule rule, boolean holds, String quote) {}

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
            assertTrue(recall >= RECALL, () -> rule + ": recall " + recall + "\n" + String.join("\n", wrong));
            assertTrue(
                    precision >= PRECISION, () -> rule + ": precision " + precision + "\n" + String.join("\n", wrong));
        });
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
        for (Label label : labels(file)) {
            Score score = scores.computeIfAbsent(family(label.rule()), unused -> new Score());
            if (label.holds()) {
                score.right++;
                continue;
            }
            score.planted++;
            List<AuditFinding> hits = result.findings().stream()
                    .filter(finding -> finding.from().line() <= label.line()
                            && finding.to().line() >= label.line()
                            && finding.severity() != Severity.HINT
                            && family(finding.rule()).equals(family(label.rule())))
                    .toList();
            expected.addAll(hits);
            if (hits.isEmpty()) {
                wrong.add("missed " + file + ":" + label.line() + " "
                        + label.rule().id() + " " + label.quote());
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

    /** A change in percent may be seen as either; a total in another unit of measure is a total. */
    private static String family(AuditRule rule) {
        return switch (rule) {
            case UNIT -> "sum";
            case DELTA -> "percent";
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
                String[] cells = row.split("\t", 4);
                labels.add(new Label(
                        Integer.parseInt(cells[0]),
                        AuditRule.valueOf(cells[1].toUpperCase(java.util.Locale.ROOT)),
                        Boolean.parseBoolean(cells[2]),
                        cells[3]));
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
