package vn.cchc.office.internal.docx;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/** A .docx as a zip of parts that point at each other. */
public final class WordArchive implements AutoCloseable {

    /** No part of a report unfolds to more; a longer one is refused, however small it is in the zip. */
    static final long LARGEST_PART = 64L << 20;

    private static final int MOST_PARTS = 10_000;

    /** A relation of a part to another. */
    private record Relation(String type, String target) {}

    private final ZipFile zip;
    private final String main;
    private final List<Relation> relations;

    private WordArchive(ZipFile zip, String main, List<Relation> relations) {
        this.zip = zip;
        this.main = main;
        this.relations = relations;
    }

    /**
     * Opens a file and finds its text.
     *
     * @throws DamagedFileException when it is no zip, or none that holds a Word document
     */
    public static WordArchive open(Path file) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new DamagedFileException("read.docx-damaged", e);
        }
        try {
            if (zip.size() > MOST_PARTS) {
                throw new DamagedFileException("read.bomb", zip.size() + " parts");
            }
            String main = mainPart(zip);
            return new WordArchive(zip, main, relations(zip, relationsOf(main), folder(main)));
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static String mainPart(ZipFile zip) throws IOException {
        if (zip.getEntry("[Content_Types].xml") == null) {
            throw new DamagedFileException("read.not-docx", "no content types");
        }
        String main = relations(zip, "_rels/.rels", "").stream()
                .filter(r -> r.type().equals("officeDocument"))
                .map(Relation::target)
                .findFirst()
                .orElse("word/document.xml");
        if (zip.getEntry(main) == null) {
            throw new DamagedFileException("read.not-docx", "no part " + main);
        }
        return main;
    }

    private static List<Relation> relations(ZipFile zip, String part, String folder) throws IOException {
        List<Relation> relations = new ArrayList<>();
        if (zip.getEntry(part) != null) {
            read(zip, part, event -> {
                if (event.isStartElement()
                        && event.asStartElement().getName().getLocalPart().equals("Relationship")) {
                    relation(event.asStartElement(), folder).ifPresent(relations::add);
                }
            });
        }
        return relations;
    }

    private static Optional<Relation> relation(StartElement element, String folder) {
        String type = Names.attribute(element, "Type").orElse("");
        String target = Names.attribute(element, "Target").orElse("");
        boolean outside = Names.attribute(element, "TargetMode").orElse("").equals("External");
        if (outside
                || !type.startsWith(Names.RELATION_TYPE) && !type.startsWith(Names.STRICT_RELATION_TYPE)
                || target.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Relation(type.substring(type.lastIndexOf('/') + 1), resolved(folder, target)));
    }

    private static String resolved(String folder, String target) {
        try {
            String path = URI.create("/" + folder).resolve(target).normalize().getPath();
            return path.startsWith("/") ? path.substring(1) : path;
        } catch (IllegalArgumentException e) {
            // No address at all: then it can't be a part either.
            return target;
        }
    }

    private static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    private static String relationsOf(String part) {
        return folder(part) + "_rels/" + part.substring(folder(part).length()) + ".rels";
    }

    /** Takes the events of a part. */
    @FunctionalInterface
    public interface EventSink {
        /** Take the next event. */
        void accept(XMLEvent event) throws IOException, XMLStreamException;
    }

    /** Reads a part event by event. */
    public void read(String part, EventSink sink) throws IOException {
        read(zip, part, sink);
    }

    private static void read(ZipFile zip, String part, EventSink sink) throws IOException {
        try (InputStream in = stream(zip, part)) {
            XMLEventReader reader = SecureXml.open(in);
            while (reader.hasNext()) {
                sink.accept(SecureXml.next(reader));
            }
        } catch (XMLStreamException e) {
            throw cause(e);
        }
    }

    /** The XML reader hides what its stream throws. */
    private static IOException cause(XMLStreamException e) {
        if (e.getNestedException() instanceof DamagedFileException known) {
            return known;
        }
        return new DamagedFileException("read.docx-damaged", e);
    }

    private static InputStream stream(ZipFile zip, String part) throws IOException {
        ZipEntry entry = Optional.ofNullable(zip.getEntry(part))
                .orElseThrow(() -> new DamagedFileException("read.docx-damaged", "no part " + part));
        try {
            return new BoundedStream(zip.getInputStream(entry), LARGEST_PART);
        } catch (ZipException e) {
            throw new DamagedFileException("read.docx-damaged", e);
        }
    }

    /** Opens the bytes of a part; the caller closes them. */
    public InputStream bytes(String part) throws IOException {
        return stream(zip, part);
    }

    /** Returns the name of the part that holds the text. */
    public String main() {
        return main;
    }

    /** Returns the name of the part that holds the relations of the text. */
    public String mainRelations() {
        return relationsOf(main);
    }

    /** Returns the folder of the text, with its slash. */
    public String mainFolder() {
        return folder(main);
    }

    /** Returns the parts that the text points at by a kind of relation, in the order of the file. */
    public List<String> related(String type) {
        return relations.stream()
                .filter(r -> r.type().equals(type) && has(r.target()))
                .map(Relation::target)
                .distinct()
                .toList();
    }

    /** Returns whether there is such a part. */
    public boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** Returns the names of all parts, in the order of the file. */
    public List<String> parts() {
        return Collections.list(zip.entries()).stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .distinct()
                .toList();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
