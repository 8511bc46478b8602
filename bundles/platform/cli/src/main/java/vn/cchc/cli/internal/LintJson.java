package vn.cchc.cli.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.Severity;
import vn.cchc.office.FormFinding;
import vn.cchc.office.FormRepair;
import vn.cchc.office.FormReport;

/**
 * Writes what a document's form is like for programs.
 *
 * <p>An object: {@code file} that was looked at (the copy, when one was repaired), {@code form} (the preset), {@code passes},
 * {@code errors}, {@code warnings}, {@code hints} counted, {@code findings}, and after a repair {@code repaired} with the
 * findings that it did away with. A finding has {@code code, severity, what, is, should, article, count, repairable} and
 * {@code places}, the first five of them: {@code paragraph} (null when it is about pages), {@code section}, {@code words}.
 */
final class LintJson {

    private LintJson() {}

    static String write(Path file, FormReport report, Optional<FormRepair> repair) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("file", file.toString());
            json.writeStringField("form", report.form().preset());
            json.writeBooleanField("passes", report.passes());
            json.writeNumberField("errors", report.count(Severity.BLOCK));
            json.writeNumberField("warnings", report.count(Severity.WARN));
            json.writeNumberField("hints", report.count(Severity.HINT));
            findings("findings", report.findings(), json);
            if (repair.isPresent()) {
                findings("repaired", repair.get().repaired(), json);
            }
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void findings(String name, List<FormFinding> findings, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (FormFinding finding : findings) {
            json.writeStartObject();
            json.writeStringField("code", finding.code());
            json.writeStringField("severity", finding.severity().id());
            json.writeStringField("what", finding.what());
            json.writeStringField("is", finding.is());
            json.writeStringField("should", finding.should());
            json.writeStringField("article", finding.article());
            json.writeNumberField("count", finding.count());
            json.writeBooleanField("repairable", finding.repairable());
            places(finding.places(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void places(List<FormFinding.Place> places, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("places");
        for (FormFinding.Place place : places) {
            json.writeStartObject();
            if (place.paragraph() > 0) {
                json.writeNumberField("paragraph", place.paragraph());
            } else {
                json.writeNullField("paragraph");
            }
            json.writeNumberField("section", place.section());
            json.writeStringField("words", place.words());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
