package vn.cchc.cli.internal;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import vn.cchc.dossier.DossierException;
import vn.cchc.dossier.Dossiers;
import vn.cchc.fileaudit.FileAudits;
import vn.cchc.model.text.VietnameseDates;
import vn.cchc.office.FormChecker;
import vn.cchc.office.OfficeException;
import vn.cchc.office.PagedWriter;
import vn.cchc.office.PdfConverter;
import vn.cchc.office.WordWriter;

/** The main command; the launcher calls it on the main thread with the words of the command line. */
@Component(service = Function.class, property = "main.thread=true")
public final class Main implements Function<List<String>, Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(Main.class);

    private final Desk desk;

    /** Makes the command over the services of the platform. */
    @Activate
    public Main(
            BundleContext context,
            @Reference Dossiers dossiers,
            @Reference WordWriter word,
            @Reference PagedWriter paged,
            @Reference PdfConverter pdf,
            @Reference FormChecker forms,
            @Reference FileAudits audits) {
        this(new Desk(
                dossiers,
                word,
                paged,
                pdf,
                forms,
                audits,
                Optional.ofNullable(context.getProperty("cchc.home")).map(Path::of)));
    }

    Main(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer apply(List<String> arguments) {
        return run(arguments, System.out, System.err);
    }

    int run(List<String> arguments, PrintStream out, PrintStream err) {
        Console console = new Console(writer(out), writer(err));
        CommandLine line = new CommandLine(new RootCommand(), new Commands(desk, console));
        line.setResourceBundle(Console.bundle());
        line.setOut(console.out());
        line.setErr(console.err());
        line.setUsageHelpAutoWidth(true);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(LocalDate.class, Main::day);
        line.setParameterExceptionHandler((wrong, words) -> wrongUse(wrong, arguments, console));
        line.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, console));
        int code = line.execute(arguments.toArray(String[]::new));
        console.out().flush();
        console.err().flush();
        return code;
    }

    /** Dates may be written as in Vietnam, 30/6/2025, or as programs write them. */
    private static LocalDate day(String text) {
        return VietnameseDates.parse(text).orElseThrow(() -> new CommandLine.TypeConversionException(text));
    }

    private static int wrongUse(CommandLine.ParameterException wrong, List<String> words, Console console) {
        console.complain(UsageMessages.of(wrong, words));
        console.err()
                .println(Console.text(
                        "error.usage", wrong.getCommandLine().getCommandSpec().qualifiedName()));
        return Console.WRONG;
    }

    private static int failed(Exception failure, Console console) {
        if (failure instanceof DossierException known) {
            console.complain(String.valueOf(known.getMessage()));
            known.details().forEach(detail -> console.err().println("  " + detail));
        } else if (failure instanceof OfficeException known) {
            console.complain(String.valueOf(known.getMessage()));
        } else {
            LOG.error("command failed", failure);
            console.complain(Console.text("error.unexpected", failure, System.getProperty("cchc.log.dir", "")));
        }
        return Console.WRONG;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
