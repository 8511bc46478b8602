package vn.cchc.office.internal.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.office.OfficeException;
import vn.cchc.office.PdfConverter;
import vn.cchc.office.PdfResult;
import vn.cchc.office.PdfResult.FontSubstitute;
import vn.cchc.office.internal.AtomicFile;
import vn.cchc.office.internal.Messages;

/** Converts by a LibreOffice without windows that has a profile of its own, so that an open LibreOffice isn't disturbed. */
@Component(service = PdfConverter.class)
public final class LibreOfficeConverter implements PdfConverter {

    private static final Logger LOG = LoggerFactory.getLogger(LibreOfficeConverter.class);
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String FONT = "Times New Roman";

    private final OfficeProgram program;
    private final Duration patience;

    /** Makes a converter for the LibreOffice of this machine; it is looked for at each use, so it can be installed later. */
    @Activate
    public LibreOfficeConverter() {
        this(OfficeProgram.ofThisMachine(), PATIENCE);
    }

    LibreOfficeConverter(OfficeProgram program, Duration patience) {
        this.program = program;
        this.patience = patience;
    }

    @Override
    public boolean isAvailable() {
        return program.find().isPresent();
    }

    @Override
    public PdfResult convert(Path word, Path pdf) throws IOException {
        Path office = program.find().orElseThrow(() -> absent(word));
        if (!Files.isRegularFile(word) || !Files.isReadable(word)) {
            throw new OfficeException(Messages.text("pdf.no-source", word));
        }
        Path room = Files.createTempDirectory("cchc-pdf");
        try {
            Path made = run(office, word, room);
            Optional<FontSubstitute> substitute = Fonts.substituteFor(FONT, room);
            AtomicFile.write(pdf, out -> Files.copy(made, out));
            return new PdfResult(pdf, substitute);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OfficeException(Messages.text("pdf.stopped", word), e);
        } finally {
            clear(room);
        }
    }

    private Path run(Path office, Path word, Path room) throws IOException, InterruptedException {
        // A plain name: the file's own may hold letters that the locale of this process can't pass on.
        Path source = Files.copy(word, room.resolve("report.docx"));
        Command.Result result = Command.run(
                List.of(
                        office.toString(),
                        "-env:UserInstallation=" + room.resolve("profile").toUri(),
                        "--headless",
                        "--norestore",
                        "--nologo",
                        "--nodefault",
                        "--convert-to",
                        "pdf:writer_pdf_Export",
                        "--outdir",
                        room.toString(),
                        source.toString()),
                room,
                patience);
        if (!result.finished()) {
            throw new OfficeException(Messages.text("pdf.timeout", word, patience.toSeconds()));
        }
        Path made = room.resolve("report.pdf");
        // The exit code says nothing: LibreOffice returns 0 for a file that it couldn't read.
        if (!Files.isRegularFile(made) || Files.size(made) == 0) {
            LOG.warn("LibreOffice made no PDF, exit code {}: {}", result.code(), result.output());
            String reason = result.output().isBlank() ? Messages.text("pdf.no-output") : result.output();
            throw new OfficeException(Messages.text("pdf.failed", word, reason));
        }
        return made;
    }

    private OfficeException absent(Path word) {
        return new OfficeException(program.configured()
                .map(wrong -> Messages.text("pdf.wrong-office", word, wrong))
                .orElseGet(() -> Messages.text("pdf.no-office", word)));
    }

    private static void clear(Path room) {
        try (Stream<Path> all = Files.walk(room)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("A temporary folder could not be deleted: {}", room, e);
        }
    }
}
