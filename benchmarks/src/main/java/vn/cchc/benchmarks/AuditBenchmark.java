package vn.cchc.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.cchc.audit.AuditResult;
import vn.cchc.audit.AuditText;
import vn.cchc.audit.internal.DefaultAuditor;

/** A report's text from its lines to its findings: as long as a large report, four and sixteen times as long. */
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class AuditBenchmark {

    /** What a large report of a province has, in bytes of UTF-8. */
    private static final int REPORT = 185_000;

    private static final int WIDTH = 78;

    /** The text, put together before anything is measured. */
    @State(Scope.Benchmark)
    public static class Lines {

        /** How many reports long the text is. */
        @Param({"1", "4", "16"})
        public int times;

        private AuditText text = AuditText.ofLines("", List.of());

        /** Puts the texts of the auditor's corpus one after another, wrapped as they come out of a PDF. */
        @Setup
        public void read() throws IOException {
            String root = System.getProperty("cchc.root", ".");
            Path corpus = Path.of(root, "bundles/platform/audit/src/test/resources/vn/cchc/audit/corpus");
            List<String> paragraphs = new ArrayList<>();
            for (Path file : Folders.below(corpus, ".txt")) {
                paragraphs.addAll(Files.readAllLines(file));
            }
            List<String> lines = new ArrayList<>();
            long size = 0;
            for (int i = 0; size < (long) times * REPORT; i++) {
                String paragraph = paragraphs.get(i % paragraphs.size());
                // No paragraph stands twice: that would be a finding of its own.
                String one = paragraph.isBlank() ? "" : paragraph + " Đợt " + (i / paragraphs.size() + 1) + ".";
                size += one.getBytes(StandardCharsets.UTF_8).length + 1;
                wrap(one, lines);
            }
            text = AuditText.ofLines("report.txt", lines);
        }

        private static void wrap(String paragraph, List<String> lines) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ")) {
                if (line.length() + word.length() > WIDTH) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
            lines.add("");
        }
    }

    /** Everything the auditor does. */
    @Benchmark
    public AuditResult audit(Lines lines) {
        AuditResult result = new DefaultAuditor().audit(lines.text);
        if (result.claims().size() < 100) {
            throw new IllegalStateException(
                    "the text has only " + result.claims().size() + " claims");
        }
        return result;
    }
}
