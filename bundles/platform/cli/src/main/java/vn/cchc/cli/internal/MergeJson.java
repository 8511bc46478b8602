package vn.cchc.cli.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import vn.cchc.dossier.MergeSummary;
import vn.cchc.model.Proposal;
import vn.cchc.roundtrip.Merge;

/**
 * Writes what a merge did for programs.
 *
 * <p>An object: {@code writing} that the file was held against, {@code changeSet} (0 when nothing changed), {@code edits} of
 * {@code kind, outcome, place, before, after, workspace}, {@code proposals} of
 * {@code id, indicator, unit, period, before, after, place, file, state} and {@code comments} of
 * {@code place, quote, text, author}.
 */
final class MergeJson {

    private MergeJson() {}

    static String write(MergeSummary summary) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("writing", summary.writing().id());
            json.writeNumberField("changeSet", summary.changeSet());
            json.writeArrayFieldStart("edits");
            for (Merge.Edit edit : summary.merge().edits()) {
                edit(edit, json);
            }
            json.writeEndArray();
            json.writeFieldName("proposals");
            proposals(summary.proposals(), json);
            json.writeArrayFieldStart("comments");
            for (Merge.Remark remark : summary.merge().remarks()) {
                json.writeStartObject();
                json.writeStringField("place", remark.place());
                json.writeStringField("quote", remark.quote());
                json.writeStringField("text", remark.text());
                json.writeStringField("author", remark.author());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void edit(Merge.Edit edit, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", edit.kind().name().toLowerCase(Locale.ROOT));
        json.writeStringField("outcome", edit.outcome().name().toLowerCase(Locale.ROOT));
        json.writeStringField("place", edit.place());
        json.writeStringField("before", edit.before());
        json.writeStringField("after", edit.after());
        json.writeStringField("workspace", edit.workspace());
        json.writeEndObject();
    }

    /** Writes proposals as an array. */
    static void proposals(List<Proposal> proposals, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Proposal proposal : proposals) {
            json.writeStartObject();
            json.writeStringField("id", proposal.id());
            json.writeStringField("indicator", proposal.key().indicator());
            json.writeStringField("unit", proposal.key().unit());
            json.writeStringField("period", proposal.key().period().id());
            json.writeStringField("before", proposal.before());
            json.writeStringField("after", proposal.after());
            json.writeStringField("place", proposal.place());
            json.writeStringField("file", proposal.file());
            json.writeStringField("state", proposal.state().id());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
