package vn.cchc.cli.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.cchc.dossier.ReviewedFinding;
import vn.cchc.model.Finding;
import vn.cchc.model.Operand;
import vn.cchc.model.Period;

/**
 * Writes findings for programs.
 *
 * <p>An array of {@code id, rule, severity, section, unit, period, message, why, operands}; findings set aside are left
 * out. What a finding has no word for is null. The unit of a finding is the organisation, the unit of an operand its unit of
 * measure; the value is a number, or the words of its state.
 */
final class FindingsJson {

    private FindingsJson() {}

    static String write(List<ReviewedFinding> findings) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            json.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
            json.writeStartArray();
            for (ReviewedFinding reviewed : findings) {
                if (reviewed.waiver().isEmpty()) {
                    finding(reviewed.finding(), json);
                }
            }
            json.writeEndArray();
        }
        return text.toString();
    }

    private static void finding(Finding finding, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", finding.id());
        json.writeStringField("rule", finding.rule());
        json.writeStringField("severity", finding.severity().id());
        optional("section", finding.section(), json);
        optional("unit", finding.unit(), json);
        optional("period", finding.period().map(Period::id), json);
        json.writeStringField("message", finding.message());
        json.writeStringField("why", finding.why());
        json.writeArrayFieldStart("operands");
        for (Operand operand : finding.operands()) {
            operand(operand, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void operand(Operand operand, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("indicator", operand.indicator());
        json.writeStringField("unit", operand.measure().name());
        json.writeStringField("period", operand.period().id());
        Optional<BigDecimal> amount = operand.value().amount();
        if (amount.isPresent()) {
            json.writeNumberField("value", amount.get());
        } else {
            json.writeStringField("value", operand.value().state().label());
        }
        json.writeStringField("source", operand.source());
        json.writeEndObject();
    }

    private static void optional(String name, Optional<String> value, JsonGenerator json) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        } else {
            json.writeNullField(name);
        }
    }
}
