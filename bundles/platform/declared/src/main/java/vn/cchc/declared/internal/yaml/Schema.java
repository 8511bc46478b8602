package vn.cchc.declared.internal.yaml;

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
        wrong.forEach(message -> new SchemaMessage(text, document, message).tell());
        return wrong.isEmpty();
    }
}
