package vn.cchc.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import vn.cchc.office.WordWriter;
import vn.cchc.plugin.FormChoice;
import vn.cchc.office.internal.word.Decree30Writer;
import vn.cchc.report.ComposeRequest;
import vn.cchc.report.doc.ReportDocument;
import vn.cchc.report.internal.OutlineReportComposer;

/** From the entries of the sample to its Word file, and the same document by POI's document model. */
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReportBenchmark {

    /** The entries, read before anything is measured. */
    @State(Scope.Benchmark)
    public static class Entries {
        final ComposeRequest request;

        /** Reads the sample. */
        public Entries() {
            try {
                request = new Sample().request();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The document tree, composed before a writer is measured. */
    @State(Scope.Benchmark)
    public static class Document {
        final ReportDocument report = new OutlineReportComposer().compose(new Entries().request);

        /** Proves that a run over an empty sample can't pass for a fast one. */
        public Document() {
            if (report.body().size() < 300 || report.appendices().isEmpty()) {
                throw new IllegalStateException(
                        "the sample's report has only " + report.body().size() + " blocks");
            }
        }
    }

    /** Where files go. */
    @State(Scope.Benchmark)
    public static class Target {
        final Path folder;

        /** Makes the folder. */
        public Target() {
            try {
                folder = Files.createTempDirectory("report-benchmark");
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Removes it. */
        @TearDown(Level.Trial)
        public void clear() throws IOException {
            Folders.delete(folder);
        }

        Path file() {
            return folder.resolve("report.docx");
        }
    }

    /** Entries to document tree. */
    @Benchmark
    public ReportDocument compose(Entries entries) {
        return new OutlineReportComposer().compose(entries.request);
    }

    /** Document tree to Word file by the product: rules read anew, the file forced to disk and renamed. */
    @Benchmark
    public Path writeByProduct(Document document, Target target) throws IOException {
        new Decree30Writer().write(document.report, FormChoice.of(FormChoice.HABIT), WordWriter.Use.LIVE, target.file());
        return target.file();
    }

    /** The same document tree to a Word file by POI. */
    @Benchmark
    public Path writeByPoi(Document document, Target target) throws IOException {
        new PlainPoiWriter().write(document.report, target.file());
        return target.file();
    }

    /** Entries to Word file: the whole of {@code compose}. */
    @Benchmark
    public Path composeAndWrite(Entries entries, Target target) throws IOException {
        new Decree30Writer().write(new OutlineReportComposer().compose(entries.request), FormChoice.of(FormChoice.HABIT), WordWriter.Use.LIVE, target.file());
        return target.file();
    }
}
