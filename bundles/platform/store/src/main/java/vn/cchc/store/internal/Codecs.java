package vn.cchc.store.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.cchc.model.Attachment;
import vn.cchc.model.BlockKind;
import vn.cchc.model.LegalDocument;
import vn.cchc.model.LineShape;
import vn.cchc.model.Measure;
import vn.cchc.model.Narrative;
import vn.cchc.model.Observation;
import vn.cchc.model.ObservationKey;
import vn.cchc.model.Period;
import vn.cchc.model.Precision;
import vn.cchc.model.Proposal;
import vn.cchc.model.RegisterRow;
import vn.cchc.model.Snapshot;
import vn.cchc.model.SourceRef;
import vn.cchc.model.Submission;
import vn.cchc.model.Value;
import vn.cchc.model.ValueState;
import vn.cchc.model.Waiver;
import vn.cchc.model.Wording;
import vn.cchc.model.Writing;
import vn.cchc.model.text.VietnameseDates;
import vn.cchc.model.text.VietnameseNumbers;
import vn.cchc.store.RecordKind;

/** One codec for each kind of record. Figures are kept as decimal text, so that 0,10 stays 0,10. */
final class Codecs {

    static final Codec<Observation> OBSERVATION = new Codec<>(
            RecordKind.OBSERVATION,
            "observation",
            List.of("unit", "indicator", "period", "state", "number", "precision", "source", "place", "note"),
            3,
            o -> List.of(
                    o.key().unit(),
                    o.key().indicator(),
                    o.key().period().id(),
                    o.value().state().name(),
                    o.value().number().map(BigDecimal::toPlainString).orElse(""),
                    o.value().precision().name(),
                    o.source().document(),
                    o.source().place(),
                    o.note()),
            Codecs::observation,
            o -> VietnameseNumbers.format(o.value(), Measure.NONE) + " (" + o.source() + ")"
                    + (o.note().isEmpty() ? "" : "; " + o.note()));

    static final Codec<LegalDocument> DOCUMENT = new Codec<>(
            RecordKind.DOCUMENT,
            "document",
            List.of("number", "type", "issued", "issuer", "title"),
            1,
            d -> List.of(d.number(), d.type(), d.date().map(LocalDate::toString).orElse(""), d.issuer(), d.title()),
            t -> new LegalDocument(t.get(0), t.get(1), optional(t.get(2)).map(LocalDate::parse), t.get(3), t.get(4)),
            d -> d.type()
                    + d.date()
                            .map(day -> " ngày " + VietnameseDates.format(day))
                            .orElse("") + " " + d.issuer() + ": " + d.title());

    static final Codec<RegisterRow> ROW = new Codec<>(
            RecordKind.ROW,
            "register_row",
            List.of("register", "number", "cells", "source", "place"),
            2,
            r -> List.of(
                    r.register(),
                    Integer.toString(r.number()),
                    Fields.encode(r.cells()),
                    r.source().document(),
                    r.source().place()),
            t -> new RegisterRow(
                    t.get(0), Integer.parseInt(t.get(1)), Fields.decode(t.get(2)), source(t.get(3), t.get(4))),
            r -> String.join("; ", r.cells()) + " (" + r.source() + ")");

    static final Codec<Narrative> NARRATIVE = new Codec<>(
            RecordKind.NARRATIVE,
            "narrative",
            List.of("place", "block", "text", "source", "source_place"),
            2,
            n -> List.of(
                    n.place(),
                    n.block().id(),
                    n.text(),
                    n.source().document(),
                    n.source().place()),
            t -> new Narrative(t.get(0), BlockKind.byId(t.get(1)).orElseThrow(), t.get(2), source(t.get(3), t.get(4))),
            n -> n.text() + " (" + n.source() + ")");

    static final Codec<Waiver> WAIVER = new Codec<>(
            RecordKind.WAIVER,
            "waiver",
            List.of("finding", "reason", "who", "at"),
            1,
            w -> List.of(w.finding(), w.reason(), w.who(), w.when().toString()),
            t -> new Waiver(t.get(0), t.get(1), t.get(2), Instant.parse(t.get(3))),
            w -> w.reason() + " (" + w.who() + ")");

    static final Codec<Submission> SUBMISSION = new Codec<>(
            RecordKind.SUBMISSION,
            "submission",
            List.of("unit", "section", "at"),
            3,
            s -> List.of(s.unit(), s.section(), s.at().toString()),
            t -> new Submission(t.get(0), t.get(1), Instant.parse(t.get(2))),
            s -> s.unit() + ", " + s.section());

    static final Codec<Snapshot> SNAPSHOT = new Codec<>(
            RecordKind.SNAPSHOT,
            "snapshot",
            List.of("id", "ledger_entry", "at", "who"),
            1,
            s -> List.of(s.id(), Long.toString(s.ledgerEntry()), s.at().toString(), s.who()),
            t -> new Snapshot(t.get(0), Long.parseLong(t.get(1)), Instant.parse(t.get(2)), t.get(3)),
            s -> s.id() + " (" + s.who() + ")");

    static final Codec<Writing> WRITING = new Codec<>(
            RecordKind.WRITING,
            "writing",
            List.of("id", "at", "who", "snapshot", "content"),
            1,
            w -> List.of(w.id(), w.at().toString(), w.who(), w.snapshot(), w.content()),
            t -> new Writing(t.get(0), Instant.parse(t.get(1)), t.get(2), t.get(3), t.get(4)),
            w -> w.id() + ", " + w.snapshot() + " (" + w.who() + ")");

    static final Codec<Wording> WORDING = new Codec<>(
            RecordKind.WORDING,
            "wording",
            List.of("kind", "target", "replaces", "shape", "text", "after_line", "source", "place"),
            2,
            w -> List.of(
                    w.kind().id(),
                    w.target(),
                    w.replaces(),
                    w.shape().name(),
                    w.text(),
                    w.after(),
                    w.source().document(),
                    w.source().place()),
            t -> new Wording(
                    byId(Wording.Kind.values(), Wording.Kind::id, t.get(0)),
                    t.get(1),
                    t.get(2),
                    LineShape.valueOf(t.get(3)),
                    t.get(4),
                    t.get(5),
                    source(t.get(6), t.get(7))),
            w -> (w.text().isEmpty() ? w.kind().id() : w.text()) + " (" + w.source() + ")");

    static final Codec<Proposal> PROPOSAL = new Codec<>(
            RecordKind.PROPOSAL,
            "proposal",
            List.of(
                    "id",
                    "unit",
                    "indicator",
                    "period",
                    "binding",
                    "before",
                    "after",
                    "place",
                    "file",
                    "who",
                    "at",
                    "state"),
            1,
            p -> List.of(
                    p.id(),
                    p.key().unit(),
                    p.key().indicator(),
                    p.key().period().id(),
                    p.binding(),
                    p.before(),
                    p.after(),
                    p.place(),
                    p.file(),
                    p.who(),
                    p.at().toString(),
                    p.state().id()),
            t -> new Proposal(
                    t.get(0),
                    new ObservationKey(
                            t.get(1), t.get(2), Period.parse(t.get(3)).orElseThrow()),
                    t.get(4),
                    t.get(5),
                    t.get(6),
                    t.get(7),
                    t.get(8),
                    t.get(9),
                    Instant.parse(t.get(10)),
                    byId(Proposal.State.values(), Proposal.State::id, t.get(11))),
            p -> p.key().indicator() + ": " + p.before() + " → " + p.after() + ", "
                    + p.state().id() + " (" + p.file() + ")");

    static final Codec<Attachment> ATTACHMENT = new Codec<>(
            RecordKind.ATTACHMENT,
            "attachment",
            List.of("content", "name", "size", "at", "who", "note"),
            1,
            a -> List.of(a.content(), a.name(), Long.toString(a.size()), a.at().toString(), a.who(), a.note()),
            t -> new Attachment(
                    t.get(0), t.get(1), Long.parseLong(t.get(2)), Instant.parse(t.get(3)), t.get(4), t.get(5)),
            a -> a.name() + " (" + a.who() + ")");

    static final Codec<String> DISABLED_MODULE = new Codec<>(
            RecordKind.DISABLED_MODULE, "disabled_module", List.of("name"), 1, List::of, t -> t.get(0), m -> m);

    private static final Map<RecordKind, Codec<?>> ALL = new EnumMap<>(RecordKind.class);

    static {
        List.of(
                        OBSERVATION,
                        DOCUMENT,
                        ROW,
                        NARRATIVE,
                        WAIVER,
                        SUBMISSION,
                        SNAPSHOT,
                        WRITING,
                        WORDING,
                        PROPOSAL,
                        ATTACHMENT,
                        DISABLED_MODULE)
                .forEach(codec -> ALL.put(codec.kind(), codec));
    }

    private Codecs() {}

    /** Returns the codec of a kind; every kind has one. */
    @SuppressWarnings("unchecked") // the codec only ever meets records that it wrote or that were put under its kind
    static Codec<Object> of(RecordKind kind) {
        Codec<?> codec = ALL.get(kind);
        if (codec == null) {
            throw new IllegalStateException("no codec for " + kind);
        }
        return (Codec<Object>) codec;
    }

    private static Observation observation(List<String> t) {
        ObservationKey key =
                new ObservationKey(t.get(0), t.get(1), Period.parse(t.get(2)).orElseThrow());
        Value value = new Value(
                ValueState.valueOf(t.get(3)), optional(t.get(4)).map(BigDecimal::new), Precision.valueOf(t.get(5)));
        return new Observation(key, value, source(t.get(6), t.get(7)), t.get(8));
    }

    private static <T> T byId(T[] values, Function<T, String> id, String wanted) {
        return Arrays.stream(values)
                .filter(value -> id.apply(value).equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    private static SourceRef source(String document, String place) {
        return new SourceRef(document, place);
    }

    private static Optional<String> optional(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
