package vn.cchc.office.internal.lint.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.cchc.office.internal.docx.DamagedFileException;
import vn.cchc.office.internal.docx.Names;
import vn.cchc.office.internal.docx.Numbering;
import vn.cchc.office.internal.docx.WordArchive;

/** A Word file whose parts are read as trees when they are asked for; what is not changed is copied byte for byte. */
public final class WordTree {

    private static final String TYPES = "[Content_Types].xml";
    private static final String TYPES_SPACE = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String RELATIONS_SPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String HEADER_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";
    private static final long LARGEST_COPY = 1L << 30;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final WordArchive archive;
    private final Map<String, Document> trees = new LinkedHashMap<>();
    private final Map<String, String> added = new LinkedHashMap<>();
    private final Set<String> changed = new LinkedHashSet<>();

    /** Reads over an archive, which stays open. */
    public WordTree(WordArchive archive) {
        this.archive = archive;
    }

    /** Returns the root of the text. */
    public Element main() throws IOException {
        return root(archive.main());
    }

    /** Returns the root of the first part that the text points at by a kind of relation. */
    public Optional<Element> related(String type) throws IOException {
        for (String part : archive.related(type)) {
            return Optional.of(root(part));
        }
        return Optional.empty();
    }

    /** Returns the list numbers of the document, counted from its beginning. */
    public Numbering numbering() throws IOException {
        return Numbering.of(archive);
    }

    /** Returns the root of the part that a relation of the text has as its target: a header, a footer. */
    public Optional<Element> byRelation(String id) throws IOException {
        if (added.containsKey(id)) {
            return Optional.of(root(added.getOrDefault(id, "")));
        }
        if (!archive.has(archive.mainRelations())) {
            return Optional.empty();
        }
        for (Element relation : Dom.children(root(archive.mainRelations()))) {
            String part = archive.mainFolder() + relation.getAttribute("Target");
            String whole = relation.getAttribute("Target").replaceFirst("^/", "");
            if (relation.getAttribute("Id").equals(id) && (archive.has(part) || archive.has(whole))) {
                return Optional.of(root(archive.has(part) ? part : whole));
            }
        }
        return Optional.empty();
    }

    private Element root(String part) throws IOException {
        Document known = trees.get(part);
        if (known == null) {
            TreeBuilder builder = new TreeBuilder();
            archive.read(part, builder::take);
            known = builder.document();
            trees.put(part, known);
        }
        return known.getDocumentElement();
    }

    /** Notes that the part of an element is no longer as it was read. */
    public void change(Element element) {
        trees.forEach((part, tree) -> {
            if (tree == element.getOwnerDocument()) {
                changed.add(part);
            }
        });
    }

    /**
     * Adds a header with nothing in it.
     *
     * @return the id of its relation
     */
    public String addHeader() throws IOException {
        String part = archive.mainFolder() + "header-cchc.xml";
        for (int i = 1; archive.has(part) || trees.containsKey(part); i++) {
            part = archive.mainFolder() + "header-cchc" + i + ".xml";
        }
        Element like = main();
        String space = Optional.ofNullable(like.getNamespaceURI()).orElse(Names.WORD);
        String prefix = Optional.ofNullable(like.getPrefix()).orElse("w");
        Document tree = like.getOwnerDocument().getImplementation().createDocument(space, prefix + ":hdr", null);
        trees.put(part, tree);
        changed.add(part);
        String id = relate(part, space.equals(Names.STRICT_WORD));
        added.put(id, part);
        return id;
    }

    private String relate(String part, boolean strict) throws IOException {
        Element relations = root(archive.mainRelations());
        String id = "rIdCchcHeader" + (added.size() + 1);
        Element relation = relations.getOwnerDocument().createElementNS(RELATIONS_SPACE, "Relationship");
        relation.setAttribute("Id", id);
        relation.setAttribute("Type", (strict ? Names.STRICT_RELATION_TYPE : Names.RELATION_TYPE) + "header");
        relation.setAttribute("Target", part.substring(archive.mainFolder().length()));
        relations.appendChild(relation);
        Element types = root(TYPES);
        Element type = types.getOwnerDocument().createElementNS(TYPES_SPACE, "Override");
        type.setAttribute("PartName", "/" + part);
        type.setAttribute("ContentType", HEADER_TYPE);
        types.appendChild(type);
        changed.add(archive.mainRelations());
        changed.add(TYPES);
        return id;
    }

    /** Writes the file; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        Set<String> parts = new LinkedHashSet<>(archive.parts());
        parts.addAll(added.values());
        long copied = 0;
        for (String part : parts) {
            ZipEntry entry = new ZipEntry(part);
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            Document tree = trees.get(part);
            if (tree != null && changed.contains(part)) {
                write(tree, zip);
            } else {
                try (InputStream in = archive.bytes(part)) {
                    copied += in.transferTo(zip);
                }
            }
            zip.closeEntry();
            if (copied > LARGEST_COPY) {
                throw new DamagedFileException("read.bomb", "the parts unfold to " + copied + " bytes");
            }
        }
        zip.finish();
    }

    private static void write(Document tree, OutputStream out) throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".getBytes(StandardCharsets.UTF_8));
        try {
            var writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty("omit-xml-declaration", "yes");
            writer.setOutputProperty("encoding", "UTF-8");
            writer.transform(new DOMSource(tree), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IOException(e);
        }
    }
}
