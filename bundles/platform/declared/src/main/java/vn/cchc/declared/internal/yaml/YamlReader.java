package vn.cchc.declared.internal.yaml;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import vn.cchc.declared.internal.Messages;
import vn.cchc.declared.internal.Problems;
import vn.cchc.declared.internal.TextFile;

/**
 * Reads the plain part of YAML: maps, lists, words, numbers, true and false.
 *
 * <p>The tree is built from the parser's events and nothing is ever constructed from a tag. Anchors, aliases, tags, a
 * second document and a key given twice are refused. Words are resolved as in YAML 1.2, so that {@code no}, {@code 010}
 * and {@code 2025-05-15} stay words.
 */
public final class YamlReader {

    private static final int DEPTH = 30;
    /** The longest words: a paragraph of prose. Patterns of the schema and of the model are made for short ones. */
    private static final int WORDS = 4000;

    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]{0,30})");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,30})\\.[0-9]{1,30}");
    private static final Map<String, String> CAUSES = Map.of(
            "cannot start any token", "yaml.cause.letter",
            "expected <block end>", "yaml.cause.indent",
            "mapping values are not allowed", "yaml.cause.colon",
            "expected ',' or", "yaml.cause.bracket",
            "unexpected end of stream", "yaml.cause.quote",
            "could not find expected ':'", "yaml.cause.key",
            "special characters are not allowed", "yaml.cause.control");
    private static final JsonNodeFactory JSON = JsonNodeFactory.withExactBigDecimals(true);

    private final TextFile file;
    private final Problems problems;
    private final Iterator<Event> events;
    private final Map<String, Integer> lines = new HashMap<>();

    private YamlReader(TextFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(TextFile.LIMIT);
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(DEPTH);
        options.setAllowDuplicateKeys(false);
        options.setAllowRecursiveKeys(false);
        events = new Yaml(new SafeConstructor(options))
                .parse(new StringReader(file.text()))
                .iterator();
    }

    /** Reads a file; adds to the problems and returns empty when it is no plain YAML. */
    public static Optional<YamlDocument> read(TextFile file, Problems problems) {
        int before = problems.size();
        try {
            YamlReader reader = new YamlReader(file, problems);
            JsonNode root = reader.document();
            return problems.size() > before
                    ? Optional.empty()
                    : Optional.of(new YamlDocument(file.name(), root, Map.copyOf(reader.lines), problems));
        } catch (Refused refused) {
            problems.add(file.name(), refused.line, "", refused.key);
        } catch (MarkedYAMLException wrong) {
            Mark mark = wrong.getProblemMark();
            int line = mark == null ? 0 : mark.getLine() + 1;
            problems.add(file.name(), line, "", "yaml.syntax", column(mark), cause(wrong));
        } catch (YAMLException wrong) {
            problems.add(file.name(), 0, "", "yaml.syntax", 1, cause(wrong));
        }
        return Optional.empty();
    }

    /** Says in the user's words what the parser says in its own. */
    private static String cause(YAMLException wrong) {
        String words = String.valueOf(wrong.getMessage());
        return Messages.text(CAUSES.entrySet().stream()
                .filter(cause -> words.contains(cause.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("yaml.cause.other"));
    }

    private static int column(Mark mark) {
        return mark == null ? 1 : mark.getColumn() + 1;
    }

    private JsonNode document() {
        events.next(); // start of the stream
        Event first = events.next();
        if (first.is(Event.ID.StreamEnd)) {
            throw new Refused(1, "yaml.empty");
        }
        JsonNode root = node(events.next(), JsonPointer.empty(), 0);
        events.next(); // end of the document
        Event last = events.next();
        if (!last.is(Event.ID.StreamEnd)) {
            throw new Refused(line(last), "yaml.documents");
        }
        return root;
    }

    private JsonNode node(Event event, JsonPointer place, int depth) {
        refuseMagic(event, depth);
        lines.putIfAbsent(place.toString(), line(event));
        if (event instanceof ScalarEvent scalar) {
            return value(scalar);
        }
        return event instanceof MappingStartEvent ? map(place, depth) : list(place, depth);
    }

    private void refuseMagic(Event event, int depth) {
        if (depth > DEPTH) {
            throw new Refused(line(event), "yaml.deep");
        }
        if (event instanceof ScalarEvent scalar && scalar.getValue().length() > WORDS) {
            throw new Refused(line(event), "yaml.long");
        }
        if (event instanceof AliasEvent || (event instanceof NodeEvent node && node.getAnchor() != null)) {
            throw new Refused(line(event), "yaml.anchor");
        }
        boolean tagged = event instanceof ScalarEvent scalar && scalar.getTag() != null
                || event instanceof CollectionStartEvent start && start.getTag() != null;
        if (tagged) {
            throw new Refused(line(event), "yaml.tag");
        }
    }

    private JsonNode map(JsonPointer place, int depth) {
        ObjectNode map = JSON.objectNode();
        for (Event key = events.next(); !key.is(Event.ID.MappingEnd); key = events.next()) {
            refuseMagic(key, depth);
            if (!(key instanceof ScalarEvent scalar)) {
                throw new Refused(line(key), "yaml.key");
            }
            String name = scalar.getValue();
            JsonPointer at = place.appendProperty(name);
            if (map.has(name)) {
                problems.add(file.name(), line(key), name, "yaml.twice", name, lines.getOrDefault(at.toString(), 0));
            }
            lines.put(at.toString(), line(key));
            JsonNode value = node(events.next(), at, depth + 1);
            map.set(name, value);
        }
        return map;
    }

    private JsonNode list(JsonPointer place, int depth) {
        ArrayNode list = JSON.arrayNode();
        for (Event item = events.next(); !item.is(Event.ID.SequenceEnd); item = events.next()) {
            list.add(node(item, place.appendIndex(list.size()), depth + 1));
        }
        return list;
    }

    private static JsonNode value(ScalarEvent scalar) {
        String text = scalar.getValue();
        if (!scalar.isPlain()) {
            return JSON.textNode(text);
        }
        if (text.isEmpty() || text.equals("null") || text.equals("~")) {
            return JSON.nullNode();
        }
        if (text.equals("true") || text.equals("false")) {
            return JSON.booleanNode(text.equals("true"));
        }
        if (INTEGER.matcher(text).matches()) {
            return JSON.numberNode(new BigInteger(text));
        }
        return DECIMAL.matcher(text).matches() ? JSON.numberNode(new BigDecimal(text)) : JSON.textNode(text);
    }

    private static int line(Event event) {
        return event.getStartMark() == null ? 1 : event.getStartMark().getLine() + 1;
    }

    /** Ends the reading at the first thing that isn't plain. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final int line;
        private final String key;

        Refused(int line, String key) {
            super(key, null, false, false);
            this.line = line;
            this.key = key;
        }
    }
}
