package vn.cchc.roundtrip.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.model.Narrative;
import vn.cchc.model.ObservationKey;
import vn.cchc.model.RegisterRow;
import vn.cchc.model.Wording;
import vn.cchc.plugin.template.PeriodRef;
import vn.cchc.plugin.template.Sentences;
import vn.cchc.plugin.template.TemplatePart;
import vn.cchc.roundtrip.Merge;
import vn.cchc.roundtrip.MergeRequest;

/** Collects what is to become of an edited report. */
final class Outcome {

    private final MergeRequest request;
    private final List<Merge.Edit> edits = new ArrayList<>();
    private final Map<String, Merge.ChangedFigure> figures = new LinkedHashMap<>();
    private final List<Narrative> narratives = new ArrayList<>();
    private final List<Narrative> emptied = new ArrayList<>();
    private final List<RegisterRow> rows = new ArrayList<>();
    private final List<Wording> wordings = new ArrayList<>();
    private final List<Wording> withdrawn = new ArrayList<>();
    private final List<Merge.Remark> remarks = new ArrayList<>();

    Outcome(MergeRequest request) {
        this.request = request;
    }

    void edit(Merge.Kind kind, Merge.Outcome outcome, String place, String before, String after) {
        edits.add(new Merge.Edit(kind, outcome, place, before, after, ""));
    }

    void conflict(boolean taken, String place, String before, String after, String workspace) {
        edits.add(new Merge.Edit(
                Merge.Kind.CONFLICT,
                taken ? Merge.Outcome.TAKEN : Merge.Outcome.LISTED,
                place,
                before,
                after,
                workspace));
    }

    /** Proposes numbers; one that stands in several places and was changed in the same way is proposed once. */
    void propose(List<EditedLine.Figure> changed, String place) {
        for (EditedLine.Figure figure : changed) {
            key(figure.bound())
                    .ifPresentOrElse(
                            key -> figures.putIfAbsent(
                                    key + " " + Written.bare(figure.after()),
                                    new Merge.ChangedFigure(
                                            key,
                                            figure.bound().binding(),
                                            figure.bound().written(),
                                            figure.after(),
                                            place)),
                            () -> edit(
                                    Merge.Kind.CHANGED,
                                    Merge.Outcome.AUTOMATIC,
                                    place,
                                    figure.bound().written(),
                                    figure.after()));
        }
    }

    /** A mark of a missing figure has no key; its binding names one when it names a period. */
    private Optional<ObservationKey> key(Token.Bound bound) {
        return bound.key().or(() -> Sentences.read(bound.binding()).parts().stream()
                .filter(TemplatePart.Number.class::isInstance)
                .map(TemplatePart.Number.class::cast)
                .findFirst()
                .flatMap(number -> key(number.code(), number.period())));
    }

    private Optional<ObservationKey> key(String code, PeriodRef period) {
        if (period instanceof PeriodRef.At at) {
            return Optional.of(new ObservationKey(request.unit(), code, at.period()));
        }
        return period instanceof PeriodRef.WholeRound
                ? Optional.of(new ObservationKey(request.unit(), code, request.round()))
                : Optional.empty();
    }

    void put(Narrative narrative) {
        narratives.add(narrative);
    }

    void empty(Narrative narrative) {
        emptied.add(narrative);
    }

    void put(List<RegisterRow> register) {
        rows.addAll(register);
    }

    /** Keeps a decision; false when it was made before. */
    boolean put(Wording wording) {
        Optional<Wording> before = find(wording.kind(), wording.target());
        boolean known = before.filter(b -> says(b).equals(says(wording))).isPresent();
        if (!known) {
            wordings.add(wording);
        }
        return !known;
    }

    /** The file that a decision came from is not what it says. */
    private static List<Object> says(Wording w) {
        return List.of(w.kind(), w.target(), w.replaces(), w.shape(), w.text(), w.after());
    }

    void withdraw(Wording wording) {
        withdrawn.add(wording);
    }

    /** Finds the decision about a line that the workspace has. */
    Optional<Wording> find(Wording.Kind kind, String target) {
        return request.today().wordings().stream()
                .filter(w -> w.kind() == kind && w.target().equals(target))
                .findFirst();
    }

    void remark(Merge.Remark remark) {
        remarks.add(remark);
    }

    Merge merge() {
        return new Merge(edits, List.copyOf(figures.values()), narratives, emptied, rows, wordings, withdrawn, remarks);
    }
}
