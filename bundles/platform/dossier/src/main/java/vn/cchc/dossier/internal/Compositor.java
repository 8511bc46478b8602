package vn.cchc.dossier.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.cchc.dossier.ComposedReport;
import vn.cchc.dossier.Dossier;
import vn.cchc.dossier.DossierException;
import vn.cchc.model.Snapshot;
import vn.cchc.model.Writing;
import vn.cchc.report.doc.ReportDocument;
import vn.cchc.report.doc.Stamp;
import vn.cchc.roundtrip.WrittenLines;
import vn.cchc.store.ChangeSet;
import vn.cchc.store.Content;
import vn.cchc.store.WorkspaceException;

/** Composes reports for files: freezes their figures and keeps their lines. */
final class Compositor {

    private static final Pattern NUMBERED = Pattern.compile("[SB](\\d+)-.*");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyyMMdd").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Work work;

    Compositor(Work work) {
        this.work = work;
    }

    ComposedReport compose(Optional<String> number, Optional<LocalDate> date, Dossier.Purpose purpose)
            throws DossierException {
        Instant now = Instant.now();
        ReportDocument document = work.composition(work.now(), number, date).document();
        Optional<Snapshot> last = unchangedSince();
        Snapshot snapshot = last.orElseGet(() -> new Snapshot(
                "S" + next(work.workspace().snapshots().stream().map(Snapshot::id)) + "-" + DAY.format(now),
                work.workspace().lastEntry(),
                now,
                work.who()));
        if (purpose == Dossier.Purpose.ISSUE) {
            work.apply(ChangeSet.because(Messages.text("compose.final", snapshot.id()))
                    .put(snapshot)
                    .build());
            return new ComposedReport(document, snapshot, last.isEmpty(), Optional.empty());
        }
        Content lines = Content.of(WrittenLines.of(document));
        // The digest tells files of two workspaces apart whose first writings were made on one day.
        String id = "B" + next(work.workspace().writings().stream().map(Writing::id)) + "-" + DAY.format(now) + "-"
                + lines.sha256().substring(0, 6);
        Writing writing = new Writing(id, now, work.who(), snapshot.id(), lines.sha256());
        work.apply(ChangeSet.because(Messages.text("compose.work", id))
                .put(snapshot)
                .put(writing, lines)
                .build());
        ReportDocument stamped = document.stamped(new Stamp(id, snapshot.id()));
        return new ComposedReport(stamped, snapshot, last.isEmpty(), Optional.of(writing));
    }

    /** Finds the last frozen state when the figures are still those of it. */
    private Optional<Snapshot> unchangedSince() throws DossierException {
        List<Snapshot> snapshots = work.workspace().snapshots();
        if (snapshots.isEmpty()) {
            return Optional.empty();
        }
        Snapshot last = snapshots.get(snapshots.size() - 1);
        try {
            boolean same = work.workspace()
                    .observationsAt(last)
                    .equals(work.workspace().observations());
            return same ? Optional.of(last) : Optional.empty();
        } catch (WorkspaceException failure) {
            throw new DossierException(failure);
        }
    }

    private static int next(Stream<String> ids) {
        return 1
                + ids.map(NUMBERED::matcher)
                        .filter(Matcher::matches)
                        .mapToInt(m -> Integer.parseInt(m.group(1)))
                        .max()
                        .orElse(0);
    }
}
