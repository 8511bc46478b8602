package vn.cchc.declared.internal.yaml;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.cchc.declared.internal.Messages;
import vn.cchc.declared.internal.Nearest;

/**
 * One of the JSON Schemas of this bundle; says in plain words where a file departs from it.
 *
 * <p>A schema's {@code description} is the remedy of the messages, so it says what to write.
 */
public final class Schema {

    private final JsonNode text;
    private final JsonSchema schema;

    /** Loads {@code schema/<name>.schema.json}; never asks the network. */
    public Schema(String name) {
        try (InputStream in = Schema.class.getResourceAsStream("/schema/" + name + ".schema.json")) {
            if (in == null) {
                throw new IllegalArgumentException("no schema " + name);
            }
            text = new ObjectMapper().readTree(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .locale(Locale.ROOT)
                .build();
        schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text, config);
    }

    /** Holds a file against the schema and tells every departure; returns whether there is none. */
    public boolean accepts(YamlDocument document) {
        List<ValidationMessage> wrong = new ArrayList<>(schema.validate(document.root()));
        wrong.forEach(message -> tell(document, message));
        return wrong.isEmpty();
    }

    private void tell(YamlDocument document, ValidationMessage message) {
        JsonPointer place = JsonPointer.compile(message.getInstanceLocation().toString());
        JsonNode around = text.at(parent(message));
        String remedy = around.path("description").asText("");
        Object[] arguments = message.getArguments();
        String written = document.root().at(place).asText();
        switch (message.getType()) {
            case "required" ->
                document.problem(
                        place, "schema.required", message.getProperty(), describe(around, message.getProperty()));
            case "additionalProperties" -> {
                List<String> keys = keys(around);
                document.problem(
                        place.appendProperty(message.getProperty()),
                        "schema.unknown",
                        message.getProperty(),
                        Nearest.hint(message.getProperty(), keys),
                        String.join(", ", keys));
            }
            case "type" ->
                document.problem(
                        place,
                        // 2021 or true where words are wanted: quotes are all that is missing.
                        document.root().at(place).isValueNode()
                                        && !document.root().at(place).isNull()
                                        && String.valueOf(arguments[1]).equals("string")
                                ? "schema.type.number"
                                : "schema.type",
                        typeWord(String.valueOf(arguments[0])),
                        typeWord(String.valueOf(arguments[1])),
                        remedy);
            case "enum" -> {
                List<String> allowed = new ArrayList<>();
                around.path("enum").forEach(value -> allowed.add(value.asText()));
                document.problem(
                        place, "schema.enum", written, Nearest.hint(written, allowed), String.join(", ", allowed));
            }
            case "pattern", "format" -> document.problem(place, "schema.pattern", written, remedy);
            case "propertyNames" ->
                document.problem(
                        place.appendProperty(String.valueOf(arguments[0])), "schema.name", arguments[0], remedy);
            case "dependentRequired" -> document.problem(place, "schema.together", arguments[1], arguments[0]);
            case "minItems", "minProperties", "minLength" -> document.problem(place, "schema.empty", remedy);
            case "uniqueItems" -> document.problem(place, "schema.repeated", remedy);
            default -> document.problem(place, "schema.other", written, message.getType(), remedy);
        }
    }

    /** The schema that holds the keyword which was not met. */
    private static JsonPointer parent(ValidationMessage message) {
        JsonPointer keyword =
                JsonPointer.compile(message.getSchemaLocation().getFragment().toString());
        JsonPointer head = keyword.head();
        return head == null ? keyword : head;
    }

    private String describe(JsonNode object, String key) {
        JsonNode property = object.path("properties").path(key);
        String own = property.path("description").asText("");
        if (!own.isEmpty() || !property.has("$ref")) {
            return own;
        }
        return text.at(property.path("$ref").asText().substring(1))
                .path("description")
                .asText("");
    }

    private static List<String> keys(JsonNode object) {
        List<String> keys = new ArrayList<>();
        object.path("properties").fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static String typeWord(String types) {
        List<String> words = new ArrayList<>();
        for (String type : types.replaceAll("[\\[\\]\" ]", "").split(",", -1)) {
            words.add(Messages.text("type." + type));
        }
        return String.join(" / ", words);
    }
}
