package vn.cchc.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import vn.cchc.office.WordWriter.Use;
import vn.cchc.office.internal.word.Decree30Writer;
import vn.cchc.plugin.FormChoice;
import vn.cchc.report.doc.ReportDocument;

/**
 * What a Word file of 66 pages costs, in CPU of the writing thread for each further document: the product against the floor
 * and against POI, taking turns in one process; and what the writer adds to memory for a register of any length.
 */
public final class WriterCost {

    private static final int WARM = 12;
    private static final int ROUNDS = 25;
    private static final FormChoice FORM = FormChoice.of(FormChoice.HABIT);

    private WriterCost() {}

    /** Writes one document. */
    private interface Writing {
        void write(ReportDocument report, Path out) throws IOException;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("writer-cost");
        try {
            time(folder);
            memory(folder);
        } finally {
            Folders.delete(folder);
        }
    }

    private static void time(Path folder) throws IOException {
        ReportDocument report = LongReport.ofSixtySixPages();
        Decree30Writer product = new Decree30Writer();
        Map<String, Writing> writers = new LinkedHashMap<>();
        writers.put("direct XML, JDK only", DirectXmlWriter::write);
        writers.put("product, to be issued", (r, out) -> product.write(r, FORM, Use.FINAL, out));
        writers.put("product, to be edited", (r, out) -> product.write(r, FORM, Use.LIVE, out));
        writers.put("plain POI XWPF", (r, out) -> new PlainPoiWriter().write(r, out));
        Map<String, long[]> cpu = new LinkedHashMap<>();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (int round = -WARM; round < ROUNDS; round++) {
            for (Map.Entry<String, Writing> writer : writers.entrySet()) {
                Path out = folder.resolve("report.docx");
                long before = threads.getCurrentThreadCpuTime();
                writer.getValue().write(report, out);
                long used = threads.getCurrentThreadCpuTime() - before;
                if (round >= 0) {
                    cpu.computeIfAbsent(writer.getKey(), k -> new long[ROUNDS])[round] = used;
                }
            }
        }
        double floor = median(cpu.values().iterator().next());
        System.out.printf("%-26s %10s %10s%n", "CPU per further document", "ms", "x floor");
        cpu.forEach((name, times) ->
                System.out.printf("%-26s %10.1f %10.1f%n", name, median(times) / 1e6, median(times) / floor));
    }

    private static double median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void memory(Path folder) throws Exception {
        System.out.printf("%n%-26s %10s %10s%n", "rows of the register", "tree MB", "added MB");
        Decree30Writer product = new Decree30Writer();
        for (int rows : List.of(1_000, 10_000, 100_000)) {
            ReportDocument report = LongReport.withRegister(rows);
            long before = used();
            AtomicBoolean done = new AtomicBoolean();
            AtomicLong most = new AtomicLong(before);
            Thread watch = new Thread(() -> {
                while (!done.get()) {
                    most.accumulateAndGet(used(), Math::max);
                    LockSupport.parkNanos(100_000_000);
                }
            });
            watch.start();
            product.write(report, FORM, Use.LIVE, folder.resolve("register.docx"));
            done.set(true);
            watch.join();
            System.out.printf(
                    "%-26d %10.1f %10.1f%n", rows, before / 1048576.0, (most.get() - before) / 1048576.0);
        }
    }

    /** Returns what was left when everything that isn't needed was cleared away; what was made since doesn't count. */
    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .map(MemoryPoolMXBean::getCollectionUsage)
                .filter(Objects::nonNull)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
    }
}
