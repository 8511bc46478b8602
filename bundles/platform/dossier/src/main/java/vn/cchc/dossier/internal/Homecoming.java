package vn.cchc.dossier.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.dossier.DossierException;
import vn.cchc.dossier.MergeOptions;
import vn.cchc.dossier.MergeSummary;
import vn.cchc.model.Attachment;
import vn.cchc.model.OutlineNode;
import vn.cchc.model.Proposal;
import vn.cchc.model.RegisterRow;
import vn.cchc.model.Writing;
import vn.cchc.model.WrittenLine;
import vn.cchc.model.text.VietnameseNumbers;
import vn.cchc.office.ReturnedReport;
import vn.cchc.report.Composition;
import vn.cchc.report.doc.Stamp;
import vn.cchc.roundtrip.Merge;
import vn.cchc.roundtrip.MergeRequest;
import vn.cchc.roundtrip.ReportMerge;
import vn.cchc.roundtrip.WrittenLines;
import vn.cchc.store.ChangeSet;
import vn.cchc.store.Content;
import vn.cchc.store.WorkspaceException;

/** Brings edited reports home into the workspace. */
final class Homecoming {

    private final Work work;

    Homecoming(Work work) {
        this.work = work;
    }

    MergeSummary merge(Path edited, MergeOptions options) throws DossierException {
        String file = String.valueOf(edited.getFileName());
        ReturnedReport returned = read(edited);
        Writing writing = writing(returned, options.writing(), file);
        Composition today = work.composition(work.now(), Optional.empty(), Optional.empty());
        Merge merge = ReportMerge.of(new MergeRequest(
                writing.id(),
                file,
                lines(writing),
                returned,
                today(today),
                work.province().unit(),
                work.round().round().period(),
                options.choice()));
        List<Proposal> proposals = proposals(merge, writing, file);
        boolean nothing = merge.edits().isEmpty()
                && proposals.isEmpty()
                && merge.remarks().isEmpty();
        if (options.dryRun() || (nothing && merge.changesNothing())) {
            return new MergeSummary(writing, merge, proposals, 0);
        }
        ChangeSet changes = changes(merge, proposals, writing, edited, file);
        return new MergeSummary(writing, merge, proposals, work.apply(changes).changeSet());
    }

    private ReturnedReport read(Path edited) throws DossierException {
        try {
            return work.services().reader().read(edited);
        } catch (IOException failure) {
            throw new DossierException(failure);
        }
    }

    private List<WrittenLine> lines(Writing writing) throws DossierException {
        try {
            return work.workspace().content(writing.content()).lines();
        } catch (WorkspaceException failure) {
            throw new DossierException(failure);
        }
    }

    private Writing writing(ReturnedReport returned, Optional<String> asked, String file) throws DossierException {
        List<Writing> writings = work.workspace().writings();
        if (writings.isEmpty()) {
            throw new DossierException(Messages.text("merge.none", file));
        }
        Optional<String> wanted = asked.or(() -> returned.stamp().map(Stamp::writing));
        Optional<Writing> found = wanted.flatMap(
                id -> writings.stream().filter(w -> w.id().equals(id)).findFirst());
        if (found.isPresent()) {
            return found.get();
        }
        String known = writings.stream().map(Writing::id).collect(Collectors.joining(", "));
        if (asked.isPresent()) {
            throw new DossierException(Messages.text("merge.unknown", asked.get(), known));
        }
        if (wanted.isPresent()) {
            throw new DossierException(Messages.text("merge.foreign", file, wanted.get(), known));
        }
        Writing best = writings.get(0);
        int likeness = -1;
        for (Writing writing : writings) {
            int now = likeness(returned, writing);
            if (now >= likeness) {
                best = writing;
                likeness = now;
            }
        }
        throw new DossierException(Messages.text("merge.no-stamp", file, best.id(), likeness));
    }

    /** Returns how many of a hundred lines that were written are still there. */
    private int likeness(ReturnedReport returned, Writing writing) throws DossierException {
        Set<String> there = new HashSet<>();
        returned.blocks().forEach(block -> there.add(block.text().strip()));
        List<String> written = lines(writing).stream()
                .map(line -> WrittenLines.words(line).strip())
                .filter(words -> !words.isEmpty())
                .toList();
        long kept = written.stream().filter(there::contains).count();
        return written.isEmpty() ? 0 : (int) (100 * kept / written.size());
    }

    private MergeRequest.Today today(Composition today) {
        Map<String, String> headings = new HashMap<>();
        work.round().outline().nodes().forEach(node -> name(node, "", headings));
        return new MergeRequest.Today(
                WrittenLines.of(today.document()),
                today.sources(),
                work.workspace().narratives(),
                work.workspace().rows(),
                work.workspace().wordings(),
                headings);
    }

    private static void name(OutlineNode node, String above, Map<String, String> headings) {
        String label = above.isEmpty() ? node.label() : above + ", " + node.label();
        headings.put(node.id(), label + ". " + node.title());
        node.nodes().forEach(child -> name(child, label, headings));
    }

    private List<Proposal> proposals(Merge merge, Writing writing, String file) {
        Set<String> known =
                work.workspace().proposals().stream().map(Proposal::id).collect(Collectors.toSet());
        List<Proposal> proposals = new ArrayList<>();
        for (Merge.ChangedFigure figure : merge.figures()) {
            String said = writing.id() + " " + figure.key() + " " + figure.after();
            String id = "D"
                    + Content.of(said.getBytes(StandardCharsets.UTF_8)).sha256().substring(0, 6);
            if (known.add(id)) {
                proposals.add(new Proposal(
                        id,
                        figure.key(),
                        figure.binding(),
                        figure.before(),
                        figure.after(),
                        figure.place(),
                        file,
                        work.who(),
                        Instant.now(),
                        Proposal.State.OPEN));
            }
        }
        return proposals;
    }

    private ChangeSet changes(Merge merge, List<Proposal> proposals, Writing writing, Path edited, String file)
            throws DossierException {
        ChangeSet.Builder changes = ChangeSet.because(Messages.text("merge.reason", file, writing.id()));
        merge.narratives().forEach(changes::put);
        merge.emptied().forEach(gone -> changes.removeNarrative(gone.place(), gone.block()));
        merge.withdrawn().forEach(changes::remove);
        merge.wordings().forEach(changes::put);
        registers(merge.rows(), changes);
        proposals.forEach(changes::put);
        keep(merge, edited, file, changes);
        return changes.build();
    }

    /** Puts the rows of each register in the place of all that it has. */
    private void registers(List<RegisterRow> rows, ChangeSet.Builder changes) {
        Map<String, Integer> counts = new HashMap<>();
        for (RegisterRow row : rows) {
            changes.put(row);
            counts.merge(row.register(), 1, Integer::sum);
        }
        work.workspace().rows().stream()
                .filter(row -> counts.containsKey(row.register()))
                .filter(row -> row.number() > counts.getOrDefault(row.register(), 0))
                .forEach(row -> changes.removeRow(row.register(), row.number()));
    }

    private void keep(Merge merge, Path edited, String file, ChangeSet.Builder changes) throws DossierException {
        try {
            if (Files.size(edited) > Content.LIMIT) {
                throw new DossierException(Messages.text(
                        "merge.large",
                        file,
                        VietnameseNumbers.format(java.math.BigDecimal.valueOf(Content.LIMIT >> 20))));
            }
            Content content = Content.of(Files.readAllBytes(edited));
            boolean kept = work.workspace().attachments().stream()
                    .anyMatch(a -> a.content().equals(content.sha256()));
            if (!kept) {
                String note = merge.remarks().stream()
                        .map(r -> Messages.text("merge.remark", r.author(), r.place(), r.quote(), r.text()))
                        .collect(Collectors.joining("\n"));
                Attachment attachment =
                        new Attachment(content.sha256(), file, content.size(), Instant.now(), work.who(), note);
                changes.put(attachment, content);
            }
        } catch (IOException failure) {
            throw new DossierException(failure);
        }
    }
}
