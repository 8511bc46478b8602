package vn.cchc.cli.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Optional;
import vn.cchc.dossier.Comparison;
import vn.cchc.model.Value;
import vn.cchc.roundtrip.LineDifference;

/**
 * Writes what changed between two snapshots for programs.
 *
 * <p>An object: {@code from}, {@code to}, {@code figures} of {@code indicator, name, measure, unit, period, old, new, who, when,
 * source} (the last three null for a computed figure; a value is a number, the words of its state, or null where there is
 * none) and {@code texts} of {@code place, old, new}.
 */
final class DiffJson {

    private DiffJson() {}

    static String write(Comparison comparison) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            json.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
            json.writeStartObject();
            json.writeStringField("from", comparison.from());
            json.writeStringField("to", comparison.to());
            json.writeArrayFieldStart("figures");
            for (Comparison.FigureChange change : comparison.figures()) {
                figure(change, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("texts");
            for (LineDifference difference : comparison.texts()) {
                json.writeStartObject();
                json.writeStringField("place", difference.place());
                json.writeStringField("old", difference.before());
                json.writeStringField("new", difference.after());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void figure(Comparison.FigureChange change, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("indicator", change.key().indicator());
        json.writeStringField("name", change.indicator().name());
        json.writeStringField("measure", change.indicator().measure().name());
        json.writeStringField("unit", change.key().unit());
        json.writeStringField("period", change.key().period().id());
        value("old", change.before(), json);
        value("new", change.after(), json);
        optional("who", change.origin().map(Comparison.Origin::who), json);
        optional("when", change.origin().map(o -> o.at().toString()), json);
        optional("source", change.origin().map(Comparison.Origin::source), json);
        json.writeEndObject();
    }

    private static void value(String name, Optional<Value> value, JsonGenerator json) throws IOException {
        Optional<BigDecimal> amount = value.flatMap(Value::amount);
        if (amount.isPresent()) {
            json.writeNumberField(name, amount.get());
        } else {
            optional(name, value.map(v -> v.state().label()), json);
        }
    }

    private static void optional(String name, Optional<String> value, JsonGenerator json) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        } else {
            json.writeNullField(name);
        }
    }
}
