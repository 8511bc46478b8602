package vn.cchc.cli.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import vn.cchc.audit.AuditFinding;
import vn.cchc.audit.AuditResult;
import vn.cchc.audit.Claim;
import vn.cchc.audit.Place;
import vn.cchc.cli.internal.AuditCommand.Audited;

/**
 * Writes audits for programs.
 *
 * <p>An array with one object for each file: {@code file} as it was named, {@code claims} counted, {@code findings}. A
 * number that a kind of document doesn't have is null, words that there are none of are empty. What holds is listed as
 * {@code holding} only when it was asked for.
 */
final class AuditJson {

    private AuditJson() {}

    static String write(List<Audited> audited, boolean claims) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            json.writeStartArray();
            for (Audited one : audited) {
                file(one, claims, json);
            }
            json.writeEndArray();
        }
        return text.toString();
    }

    private static void file(Audited audited, boolean claims, JsonGenerator json) throws IOException {
        AuditResult result = audited.result();
        json.writeStartObject();
        json.writeStringField("file", audited.file().toString());
        json.writeNumberField("claims", result.claims().size());
        json.writeArrayFieldStart("findings");
        for (AuditFinding finding : result.findings()) {
            finding(finding, json);
        }
        json.writeEndArray();
        if (claims) {
            json.writeArrayFieldStart("holding");
            for (Claim claim : result.claims()) {
                if (claim.holds()) {
                    holding(claim, json);
                }
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void finding(AuditFinding finding, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule().id());
        json.writeStringField("severity", finding.severity().id());
        place(finding.from(), finding.to(), json);
        json.writeStringField("quote", finding.quote());
        json.writeStringField("stated", finding.stated());
        json.writeStringField("computed", finding.computed());
        json.writeStringField("message", finding.message());
        json.writeStringField("explanation", finding.explanation());
        json.writeEndObject();
    }

    private static void holding(Claim claim, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", claim.rule().id());
        place(claim.place(), claim.place(), json);
        json.writeStringField("quote", claim.quote());
        json.writeEndObject();
    }

    private static void place(Place from, Place to, JsonGenerator json) throws IOException {
        number("line", from.line(), json);
        number("lineTo", Math.max(from.line(), to.line()), json);
        number("page", from.page(), json);
        number("paragraph", from.paragraph(), json);
    }

    private static void number(String name, int value, JsonGenerator json) throws IOException {
        if (value > 0) {
            json.writeNumberField(name, value);
        } else {
            json.writeNullField(name);
        }
    }
}
