package vn.cchc.declared.internal.yaml;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.declared.internal.Messages;
import vn.cchc.declared.internal.Nearest;

/**
 * One departure of a file from its schema, to be told in plain words.
 *
 * @param schema the schema as JSON
 * @param document the file
 * @param message what the validator found
 */
record SchemaMessage(JsonNode schema, YamlDocument document, ValidationMessage message) {

    private static final int SHOWN = 80;

    void tell() {
        switch (message.getType()) {
            case "required" -> tell("schema.required", property(), describe(property()));
            case "additionalProperties" -> unknownKey();
            case "type" -> wrongType();
            case "enum" -> notListed();
            case "pattern", "format" -> tell("schema.pattern", written(), remedy());
            case "propertyNames" -> {
                String name = argument(0);
                document.problem(place().appendProperty(name), "schema.name", name, remedy());
            }
            case "dependentRequired" -> tell("schema.together", argument(1), argument(0));
            case "minItems", "minProperties", "minLength" -> tell("schema.empty", remedy());
            case "maxLength" -> tell("schema.long", written(), remedy());
            case "minimum", "maximum" -> tell("schema.range", written(), remedy());
            case "uniqueItems" -> tell("schema.repeated", remedy());
            default -> tell("schema.other", written(), message.getType(), remedy());
        }
    }

    private void unknownKey() {
        List<String> keys = new ArrayList<>();
        around().path("properties").fieldNames().forEachRemaining(keys::add);
        document.problem(
                place().appendProperty(property()),
                "schema.unknown",
                property(),
                Nearest.hint(property(), keys),
                String.join(", ", keys));
    }

    private void wrongType() {
        // 2021 or true where words are wanted: quotes are all that is missing.
        boolean wantsQuotes =
                node().isValueNode() && !node().isNull() && argument(1).equals("string");
        tell(wantsQuotes ? "schema.quotes" : "schema.type", typeWords(argument(0)), typeWords(argument(1)), remedy());
    }

    private void notListed() {
        List<String> allowed = new ArrayList<>();
        around().path("enum").forEach(value -> allowed.add(value.asText()));
        tell("schema.enum", written(), Nearest.hint(written(), allowed), String.join(", ", allowed));
    }

    private void tell(String key, Object... arguments) {
        document.problem(place(), key, arguments);
    }

    private JsonPointer place() {
        return JsonPointer.compile(message.getInstanceLocation().toString());
    }

    private JsonNode node() {
        return document.root().at(place());
    }

    private String written() {
        String words = node().asText();
        return words.length() > SHOWN ? words.substring(0, SHOWN) + "…" : words;
    }

    private String property() {
        return String.valueOf(message.getProperty());
    }

    private String argument(int index) {
        return String.valueOf(message.getArguments()[index]);
    }

    /** The schema that holds the keyword which was not met. */
    private JsonNode around() {
        JsonPointer keyword =
                JsonPointer.compile(message.getSchemaLocation().getFragment().toString());
        return schema.at(keyword.head() == null ? keyword : keyword.head());
    }

    /** What the schema says to write here. */
    private String remedy() {
        return around().path("description").asText("");
    }

    private String describe(String key) {
        JsonNode property = around().path("properties").path(key);
        String own = property.path("description").asText("");
        if (!own.isEmpty() || !property.has("$ref")) {
            return own;
        }
        return schema.at(property.path("$ref").asText().substring(1))
                .path("description")
                .asText("");
    }

    private static String typeWords(String types) {
        List<String> words = new ArrayList<>();
        for (String type : types.replaceAll("[\\[\\]\" ]", "").split(",", -1)) {
            words.add(Messages.text("type." + type));
        }
        return String.join(" / ", words);
    }
}
