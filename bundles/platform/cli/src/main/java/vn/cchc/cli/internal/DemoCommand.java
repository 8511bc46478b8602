package vn.cchc.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.cchc.dossier.Dossier;
import vn.cchc.dossier.DossierException;
import vn.cchc.dossier.ImportSummary;
import vn.cchc.dossier.ReviewedFinding;
import vn.cchc.office.WordWriter;
import vn.cchc.plugin.ProvincePack;
import vn.cchc.report.doc.ReportDocument;

/** Makes the sample workspace from its files, checks it and composes its report, by the same ways as a user would. */
@Command(name = "demo")
final class DemoCommand extends DeskCommand {

    private static final Pattern YEARS = Pattern.compile("-[0-9].*");
    private static final int WORST = 5;
    private static final int LINE = 230;

    @Option(
            names = "--province",
            paramLabel = "${bundle:label.province}",
            defaultValue = "dak-lak",
            descriptionKey = "demo.province")
    private String province = "dak-lak";

    @Option(
            names = "--out",
            paramLabel = "${bundle:label.folder}",
            defaultValue = "target/demo",
            descriptionKey = "demo.out")
    private Path out = Path.of("target/demo");

    DemoCommand(Desk desk, Console console) {
        super(desk, console);
    }

    @Override
    public Integer call() throws Exception {
        String round = round();
        Path sample = sample();
        Path file = out.resolve(province + ".cchc");
        Path docx = out.resolve("bao-cao-" + YEARS.matcher(round).replaceFirst("") + ".docx");
        clear(file);
        try (Dossier dossier = desk.dossiers().create(file, province, round, Desk.who())) {
            ImportSummary summary = dossier.importFiles(List.of(sample));
            List<ReviewedFinding> findings = dossier.check(CheckCommand.now());
            ReportDocument report = dossier.compose(Optional.empty(), Optional.empty(), Dossier.Purpose.WORK)
                    .document();
            desk.word().write(report, dossier.province().form(), WordWriter.Use.LIVE, docx);
            console.say(
                    "demo.plugins",
                    dossier.modules().size(),
                    dossier.catalog().sections().size(),
                    dossier.catalog().indicators().size());
            ImportCommand.show(summary, console);
            console.out().println(FindingsText.summary(findings));
            worst(findings, dossier);
            console.say("demo.report", docx, Marks.count(report));
            console.say("demo.next", file);
        }
        return withFaults(Console.FINE);
    }

    /** The sample of a province is for its first round. */
    private String round() throws DossierException {
        List<ProvincePack> packs = desk.dossiers().provinces();
        return packs.stream()
                .filter(pack -> pack.id().equals(province))
                .flatMap(pack -> pack.rounds().stream())
                .map(definition -> definition.round().id())
                .findFirst()
                .orElseThrow(() -> new DossierException(Console.text(
                        "demo.no-province",
                        province,
                        String.join(", ", packs.stream().map(ProvincePack::id).toList()))));
    }

    private Path sample() throws DossierException {
        return desk.home()
                .map(home -> home.resolve("sample").resolve(province))
                .filter(Files::isDirectory)
                .orElseThrow(() -> new DossierException(Console.text("demo.no-sample", province)));
    }

    /** The demo's own file is made anew each time; what somebody else has open is refused by the store. */
    private void clear(Path file) throws DossierException {
        try {
            Files.createDirectories(out);
            if (Files.exists(file)) {
                // Opening for work proves that nobody else has it open; then it may go.
                desk.dossiers().open(file, Desk.who()).close();
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new DossierException(Console.text("demo.folder", out.toAbsolutePath(), reason(failure)));
        }
    }

    private static String reason(IOException failure) {
        return failure.getClass().getSimpleName() + ": " + failure.getMessage();
    }

    private void worst(List<ReviewedFinding> findings, Dossier dossier) {
        List<ReviewedFinding> worst = worst(findings);
        if (worst.isEmpty()) {
            return;
        }
        console.say("demo.worst", worst.size());
        worst.forEach(f -> console.say(
                "demo.finding",
                Console.heading(f.finding().severity()),
                f.finding().section().map(dossier.catalog()::titleOf).orElseGet(() -> Console.text("check.whole")),
                shortened(f.finding().message())));
    }

    /** One of each kind and section comes first: five times the same contradiction would hide the others. */
    private static List<ReviewedFinding> worst(List<ReviewedFinding> findings) {
        Set<String> seen = new HashSet<>();
        Map<Boolean, List<ReviewedFinding>> byNew = findings.stream()
                .filter(f -> f.waiver().isEmpty())
                .collect(Collectors.partitioningBy(
                        f -> seen.add(f.finding().rule() + f.finding().section())));
        return Stream.concat(
                        byNew.getOrDefault(true, List.of()).stream(), byNew.getOrDefault(false, List.of()).stream())
                .sorted(Comparator.comparing(f -> f.finding().severity()))
                .limit(WORST)
                .toList();
    }

    private static String shortened(String message) {
        return message.length() <= LINE ? message : message.substring(0, message.lastIndexOf(' ', LINE)) + " …";
    }
}
