package vn.cchc.office.internal.back;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.namespace.QName;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import vn.cchc.model.ObservationKey;
import vn.cchc.office.internal.docx.WordArchive;
import vn.cchc.office.internal.live.Anchor;
import vn.cchc.office.internal.live.LiveParts;
import vn.cchc.office.internal.live.NumberTag;
import vn.cchc.report.doc.Stamp;

/** What a returned file still knows of its writing, beside its text. */
final class LiveData {

    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, ObservationKey> rows = new HashMap<>();
    private String property = "";

    private LiveData() {}

    static LiveData of(WordArchive archive) throws IOException {
        LiveData data = new LiveData();
        if (archive.has(LiveParts.PROPERTIES)) {
            archive.read(LiveParts.PROPERTIES, event -> {
                if (event.isStartElement() && localName(event.asStartElement()).equals("property")) {
                    data.property = attribute(event.asStartElement(), "name");
                } else if (event.isCharacters() && !data.property.isEmpty()) {
                    data.properties.merge(data.property, event.asCharacters().getData(), String::concat);
                } else if (event.isEndElement()
                        && event.asEndElement().getName().getLocalPart().equals("property")) {
                    data.properties.putIfAbsent(data.property, "");
                    data.property = "";
                }
            });
        }
        for (String part : archive.related("customXml")) {
            archive.read(part, event -> {
                if (event.isStartElement()
                        && event.asStartElement().getName().equals(new QName(LiveParts.NUMBERS, "number"))) {
                    data.row(event.asStartElement());
                }
            });
        }
        return data;
    }

    private void row(StartElement number) {
        NumberTag.of(
                        attribute(number, "indicator"),
                        attribute(number, "unit"),
                        attribute(number, "period"),
                        attribute(number, "snapshot"))
                .ifPresent(tag -> rows.put(attribute(number, "row"), tag.key()));
    }

    /** Returns what the file was written from. */
    Optional<Stamp> stamp() {
        return Optional.ofNullable(properties.get(LiveParts.WRITING))
                .map(String::strip)
                .filter(writing -> !writing.isEmpty())
                .map(writing -> new Stamp(
                        writing, properties.getOrDefault(LiveParts.SNAPSHOT, "").strip()));
    }

    /** Returns what the ending mark took the place of. */
    Optional<String> ending() {
        return Optional.ofNullable(properties.get(LiveParts.ENDING));
    }

    /** Returns the number that a content control with that tag holds. */
    Optional<ObservationKey> number(String tag) {
        return NumberTag.rowOf(tag)
                .map(row -> Optional.ofNullable(rows.get(row)))
                .orElseGet(() -> NumberTag.parse(tag).map(NumberTag::key));
    }

    /** Returns the number that a bookmark of that name lies around. */
    Optional<ObservationKey> bookmarked(String name) {
        return Anchor.row(name).flatMap(row -> Optional.ofNullable(rows.get(row)));
    }

    private static String localName(StartElement element) {
        return element.getName().getLocalPart();
    }

    private static String attribute(StartElement element, String name) {
        return Optional.ofNullable(element.getAttributeByName(new QName(name)))
                .map(Attribute::getValue)
                .orElse("");
    }
}
