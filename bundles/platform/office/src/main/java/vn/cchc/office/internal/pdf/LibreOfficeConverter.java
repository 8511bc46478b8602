package vn.cchc.office.internal.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.office.OfficeException;
import vn.cchc.office.PdfConverter;
import vn.cchc.office.PdfProgress;
import vn.cchc.office.PdfResult;
import vn.cchc.office.PdfResult.FontSubstitute;
import vn.cchc.office.internal.AtomicFile;
import vn.cchc.office.internal.Messages;

/** Converts by a LibreOffice without windows that has a profile of its own, so that an open LibreOffice isn't disturbed. */
@Component(service = PdfConverter.class)
public final class LibreOfficeConverter implements PdfConverter {

    private static final Logger LOG = LoggerFactory.getLogger(LibreOfficeConverter.class);
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    /** Codes above it mean that the system ended the program. */
    private static final int SIGNAL = 128;

    private static final String FONT = "Times New Roman";

    private final OfficeProgram program;
    private final Fonts fonts;
    private final Duration patience;

    /** Makes a converter for the LibreOffice of this machine; it is looked for at each use, so it can be installed later. */
    @Activate
    public LibreOfficeConverter() {
        this(OfficeProgram.ofThisMachine(), new Fonts("fc-match"), PATIENCE);
    }

    LibreOfficeConverter(OfficeProgram program, Fonts fonts, Duration patience) {
        this.program = program;
        this.fonts = fonts;
        this.patience = patience;
    }

    @Override
    public boolean isAvailable() {
        return program.find().isPresent();
    }

    @Override
    public PdfResult convert(Path word, Path pdf, PdfProgress progress) throws IOException {
        Path office = program.find().orElseThrow(() -> absent(word));
        if (!Files.isRegularFile(word) || !Files.isReadable(word)) {
            throw new OfficeException(Messages.text("pdf.no-source", word));
        }
        long begin = System.nanoTime();
        try (Room room = new Room()) {
            Optional<FontSubstitute> substitute = fonts.insteadOf(FONT, room);
            if (substitute.isPresent()) {
                Profile.replace(room, substitute.get());
            }
            progress.at(PdfProgress.Stage.STARTED, Duration.ZERO, patience);
            Path made = run(office, word, room, progress);
            AtomicFile.write(pdf, out -> Files.copy(made, out));
            progress.at(PdfProgress.Stage.DONE, Duration.ofNanos(System.nanoTime() - begin), patience);
            return new PdfResult(pdf, substitute);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OfficeException(Messages.text("pdf.stopped", word), e);
        }
    }

    private Path run(Path office, Path word, Room room, PdfProgress progress) throws IOException, InterruptedException {
        // A plain name: the file's own may hold letters that the locale of this process can't pass on.
        Path source = Files.copy(word, room.folder().resolve("report.docx"));
        Room.Result result = room.run(
                List.of(
                        office.toString(),
                        "-env:UserInstallation=" + Profile.folder(room).toUri(),
                        "--headless",
                        "--norestore",
                        "--nologo",
                        "--nodefault",
                        "--convert-to",
                        "pdf:writer_pdf_Export",
                        "--outdir",
                        room.folder().toString(),
                        source.toString()),
                patience,
                elapsed -> progress.at(PdfProgress.Stage.WORKING, elapsed, patience));
        if (!result.finished()) {
            throw new OfficeException(Messages.text("pdf.timeout", word, patience.toSeconds()));
        }
        Path made = room.folder().resolve("report.pdf");
        // The exit code says nothing: LibreOffice returns 0 for a file that it couldn't read.
        if (!Files.isRegularFile(made) || Files.size(made) == 0) {
            LOG.warn("LibreOffice made no PDF, exit code {}: {}", result.code(), result.output());
            throw new OfficeException(Messages.text("pdf.failed", word, reason(result)));
        }
        return made;
    }

    private static String reason(Room.Result result) {
        if (!result.output().isBlank()) {
            return result.output();
        }
        return result.code() > SIGNAL
                ? Messages.text("pdf.crashed", String.valueOf(result.code()))
                : Messages.text("pdf.no-output");
    }

    private OfficeException absent(Path word) {
        return new OfficeException(program.configured()
                .map(wrong -> Messages.text("pdf.wrong-office", word, wrong))
                .orElseGet(() -> Messages.text("pdf.no-office", word)));
    }
}
