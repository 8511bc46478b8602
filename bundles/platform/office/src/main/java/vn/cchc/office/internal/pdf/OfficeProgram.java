package vn.cchc.office.internal.pdf;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds LibreOffice: where the administrator says, then on the path, then where its installers put it. */
record OfficeProgram(Optional<String> configured, String searchPath, List<Path> usual) {

    private static final Logger LOG = LoggerFactory.getLogger(OfficeProgram.class);

    // soffice.com waits for the work to be done; soffice.exe on Windows returns at once.
    private static final List<String> NAMES = List.of("soffice.com", "soffice", "soffice.exe", "libreoffice");

    OfficeProgram {
        usual = List.copyOf(usual);
    }

    /** Returns the search on this machine. */
    static OfficeProgram ofThisMachine() {
        return new OfficeProgram(
                Optional.ofNullable(System.getProperty("cchc.soffice")).filter(text -> !text.isBlank()),
                Optional.ofNullable(System.getenv("PATH")).orElse(""),
                usualPlaces());
    }

    /** Returns the program; empty when there is none, or when the configured one can't be run. */
    Optional<Path> find() {
        if (configured.isPresent()) {
            return path(configured.get()).filter(OfficeProgram::runs);
        }
        List<Path> folders = new ArrayList<>();
        for (String folder : searchPath.split(File.pathSeparator)) {
            if (!folder.isBlank()) {
                path(folder).ifPresent(folders::add);
            }
        }
        folders.addAll(usual);
        return folders.stream()
                .flatMap(folder -> NAMES.stream().map(folder::resolve))
                .filter(OfficeProgram::runs)
                .findFirst();
    }

    private static boolean runs(Path program) {
        return Files.isRegularFile(program) && Files.isExecutable(program);
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text.replace("\"", "")));
        } catch (InvalidPathException e) {
            LOG.debug("Not a path: {}", text, e);
            return Optional.empty();
        }
    }

    private static List<Path> usualPlaces() {
        List<Path> places = new ArrayList<>();
        for (String variable : List.of("ProgramFiles", "ProgramFiles(x86)", "ProgramW6432")) {
            Optional.ofNullable(System.getenv(variable))
                    .flatMap(OfficeProgram::path)
                    .ifPresent(
                            folder -> places.add(folder.resolve("LibreOffice").resolve("program")));
        }
        places.add(Path.of("/Applications/LibreOffice.app/Contents/MacOS"));
        places.add(Path.of("/usr/bin"));
        places.add(Path.of("/usr/lib/libreoffice/program"));
        places.add(Path.of("/snap/bin"));
        // The packages of libreoffice.org: /opt/libreoffice24.8/program
        try (DirectoryStream<Path> versions = Files.newDirectoryStream(Path.of("/opt"), "libreoffice*")) {
            versions.forEach(version -> places.add(version.resolve("program")));
        } catch (IOException e) {
            LOG.debug("No /opt here", e);
        }
        return places;
    }
}
