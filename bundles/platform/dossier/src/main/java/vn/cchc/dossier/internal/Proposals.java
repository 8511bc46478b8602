package vn.cchc.dossier.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cchc.catalog.FigureTable;
import vn.cchc.dossier.DossierException;
import vn.cchc.model.Finding;
import vn.cchc.model.Indicator;
import vn.cchc.model.Measure;
import vn.cchc.model.Observation;
import vn.cchc.model.Operand;
import vn.cchc.model.OrgUnit;
import vn.cchc.model.Proposal;
import vn.cchc.model.Severity;
import vn.cchc.model.SourceRef;
import vn.cchc.model.Value;
import vn.cchc.model.text.VietnameseDates;
import vn.cchc.model.text.VietnameseNumberReader;
import vn.cchc.model.text.VietnameseNumbers;
import vn.cchc.plugin.Figure;
import vn.cchc.store.ChangeSet;

/** Decides about figures that were changed in Word; they count only where they are entered. */
final class Proposals {

    /** More entries than this are counted: a province has a hundred communes. */
    private static final int SHOWN = 6;

    private final Work work;
    private final List<String> problems = new ArrayList<>();

    Proposals(Work work) {
        this.work = work;
    }

    void accept(List<String> ids) throws DossierException {
        List<Proposal> open = open(ids);
        ChangeSet.Builder changes = ChangeSet.because(Messages.text("proposals.accepted", String.join(", ", ids)));
        FigureTable figures = work.figures(work.now());
        for (Proposal proposal : open) {
            observation(proposal, figures).ifPresent(observation -> {
                changes.put(observation);
                changes.put(proposal.in(Proposal.State.ACCEPTED));
            });
        }
        refuseProblems();
        work.apply(changes.build());
    }

    void reject(List<String> ids) throws DossierException {
        List<Proposal> open = open(ids);
        refuseProblems();
        ChangeSet.Builder changes = ChangeSet.because(Messages.text("proposals.rejected", String.join(", ", ids)));
        open.forEach(proposal -> changes.put(proposal.in(Proposal.State.REJECTED)));
        work.apply(changes.build());
    }

    private void refuseProblems() throws DossierException {
        if (!problems.isEmpty()) {
            throw new DossierException(Messages.text("proposals.wrong", problems.size()), problems);
        }
    }

    private List<Proposal> open(List<String> ids) {
        List<Proposal> open = new ArrayList<>();
        for (String id : ids) {
            Optional<Proposal> found = work.workspace().proposals().stream()
                    .filter(p -> p.id().equals(id))
                    .findFirst();
            if (found.isEmpty()) {
                problem("proposals.unknown", id);
            } else if (found.get().state() != Proposal.State.OPEN) {
                problem("proposals.decided." + found.get().state().id(), id);
            } else {
                open.add(found.get());
            }
        }
        return open;
    }

    private void problem(String key, Object... arguments) {
        problems.add(Messages.text(key, arguments));
    }

    private Optional<Observation> observation(Proposal proposal, FigureTable figures) {
        Optional<Indicator> indicator = figures.indicator(proposal.key().indicator());
        if (indicator.isEmpty()) {
            problem("proposals.off", proposal.id(), proposal.key().indicator());
            return Optional.empty();
        }
        Optional<Figure> figure = figures.find(
                proposal.key().unit(),
                proposal.key().indicator(),
                proposal.key().period());
        boolean computed = figure.map(Figure::isDerived).orElse(indicator.get().isDerived());
        if (computed || proposal.binding().startsWith("{{change ")) {
            computed(proposal, indicator.get(), figure);
            return Optional.empty();
        }
        VietnameseNumberReader.Reading reading = VietnameseNumberReader.read(
                bare(proposal.after(), indicator.get().measure()));
        if (reading.value().flatMap(Value::number).isEmpty()
                && reading.value().map(v -> v.amount().isEmpty()).orElse(true)) {
            problem(
                    "proposals.no-figure",
                    proposal.id(),
                    proposal.after(),
                    reading.problem().orElse(""));
            return Optional.empty();
        }
        String note = figure.flatMap(Figure::observation)
                .map(before -> Messages.text(
                        "proposals.instead",
                        VietnameseNumbers.format(before.value(), Measure.NONE),
                        before.source(),
                        proposal.id()))
                .orElseGet(() -> Messages.text("proposals.new", proposal.id()));
        return Optional.of(new Observation(
                proposal.key(), reading.value().orElseThrow(), new SourceRef(proposal.file(), proposal.place()), note));
    }

    /** A computed figure changes when what it rests on does. */
    private void computed(Proposal proposal, Indicator indicator, Optional<Figure> figure) {
        List<Observation> entries = figure.map(Figure::entries).orElse(List.of());
        String shown = entries.stream().limit(SHOWN).map(this::entry).collect(Collectors.joining("; "));
        int others = entries.size() - SHOWN;
        problem(
                "proposals.computed",
                proposal.id(),
                indicator.name(),
                proposal.after(),
                others > 0 ? Messages.text("proposals.others", shown, others) : shown);
    }

    private String entry(Observation entry) {
        String unit = entry.key().unit();
        String of = unit.equals(work.province().unit())
                ? ""
                : ", " + work.province().units().find(unit).map(OrgUnit::name).orElse(unit);
        return Messages.text(
                "proposals.entry",
                entry.key().indicator() + of,
                VietnameseDates.format(entry.key().period()),
                VietnameseNumbers.format(entry.value(), Measure.NONE),
                entry.source());
    }

    /** Takes the unit of measure off a figure of a sentence: "350 văn bản", "31,57%". */
    static String bare(String written, Measure measure) {
        String text = written.strip();
        String unit = measure.name();
        return !unit.isEmpty() && text.endsWith(unit)
                ? text.substring(0, text.length() - unit.length()).strip()
                : text;
    }

    /** Returns a hint for each proposal that waits. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        FigureTable figures = work.figures(work.now());
        for (Proposal proposal : work.workspace().proposals()) {
            if (proposal.state() == Proposal.State.OPEN) {
                findings.add(finding(proposal, figures));
            }
        }
        return findings;
    }

    private static Finding finding(Proposal proposal, FigureTable figures) {
        Optional<Indicator> indicator = figures.indicator(proposal.key().indicator());
        List<Operand> operands = figures.find(
                        proposal.key().unit(),
                        proposal.key().indicator(),
                        proposal.key().period())
                .map(Figure::toOperand)
                .map(List::of)
                .orElse(List.of());
        return new Finding(
                "platform/de-xuat/" + proposal.id(),
                "platform/de-xuat",
                Severity.HINT,
                indicator.map(Indicator::section),
                Optional.of(proposal.key().unit()),
                Optional.of(proposal.key().period()),
                Messages.text(
                        "proposals.open",
                        indicator.map(Indicator::name).orElse(proposal.key().indicator()),
                        VietnameseDates.format(proposal.key().period()),
                        proposal.before().isEmpty() ? Messages.text("none") : proposal.before(),
                        proposal.after(),
                        proposal.file(),
                        proposal.id()),
                Messages.text("proposals.open.why"),
                operands);
    }
}
