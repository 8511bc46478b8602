package vn.cchc.office.internal.comment;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import vn.cchc.office.DocumentComment;
import vn.cchc.office.DocumentText.Part;
import vn.cchc.office.internal.docx.DamagedFileException;
import vn.cchc.office.internal.docx.Names;
import vn.cchc.office.internal.docx.WordArchive;
import vn.cchc.office.internal.docx.WordText;

/** Copies a Word file part by part: the text gets marks, the comments are added to those it has, all else stays as it is. */
final class CommentedCopy {

    private static final String TYPES = "[Content_Types].xml";
    private static final String TYPES_SPACE = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String RELATIONS_SPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String COMMENTS_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private static final long LARGEST_COPY = 1L << 30;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final WordArchive archive;
    private final Clock clock;
    private final List<Remark> remarks = new ArrayList<>();
    private final Places places;
    private final String commentsPart;
    private final boolean extended;
    private final boolean strict;
    private final Set<String> relationIds = new HashSet<>();
    private boolean typed;
    private long copied;

    private CommentedCopy(WordArchive archive, List<DocumentComment> comments, Clock clock) throws IOException {
        this.archive = archive;
        this.clock = clock;
        WordText text = WordText.of(archive);
        List<Part> parts = text.readAll();
        this.strict = text.isStrict();
        List<String> there = archive.related("comments");
        this.extended = !there.isEmpty();
        this.commentsPart = extended ? there.get(0) : free(archive, archive.mainFolder() + "comments");
        int next = extended ? highestId() + 1 : 0;
        for (DocumentComment comment : comments) {
            remarks.add(new Remark(next++, comment));
        }
        this.places = new Places(parts, text.notes(), remarks);
    }

    /** Writes the copy; the stream stays open. */
    static void write(WordArchive archive, List<DocumentComment> comments, Clock clock, OutputStream out)
            throws IOException {
        new CommentedCopy(archive, comments, clock).write(out);
    }

    private static String free(WordArchive archive, String name) {
        String part = name + ".xml";
        for (int i = 1; archive.has(part); i++) {
            part = name + i + ".xml";
        }
        return part;
    }

    private int highestId() throws IOException {
        int[] highest = {-1};
        archive.read(commentsPart, event -> {
            if (Names.starts(event, "comment")) {
                int id = Names.attribute(event.asStartElement(), "id")
                        .map(Names::number)
                        .orElse(0);
                highest[0] = Math.max(highest[0], id);
            }
        });
        return highest[0];
    }

    private void write(OutputStream out) throws IOException {
        lookAround();
        ZipOutputStream zip = new ZipOutputStream(out);
        for (String part : archive.parts()) {
            start(zip, part);
            writePart(part, zip);
            zip.closeEntry();
        }
        if (!archive.has(archive.mainRelations())) {
            start(zip, archive.mainRelations());
            text(
                    zip,
                    EventXml.DECLARATION + "<Relationships xmlns=\"" + RELATIONS_SPACE + "\">" + relation("")
                            + "</Relationships>");
            zip.closeEntry();
        }
        if (!extended) {
            // Comments resemble each other: packed, they look like a zip bomb to programs that count.
            zip.setLevel(Deflater.NO_COMPRESSION);
            start(zip, commentsPart);
            text(
                    zip,
                    EventXml.DECLARATION + "<w:comments xmlns:w=\"" + Tags.root(strict) + "\">" + comments(Tags.usual())
                            + "</w:comments>");
            zip.closeEntry();
        }
        zip.finish();
    }

    private void writePart(String part, ZipOutputStream zip) throws IOException {
        if (part.equals(archive.main())) {
            EventXml xml = xml(zip);
            WordText.of(archive).readBody(new MarkedText(xml, places));
            xml.flush();
        } else if (part.equals(TYPES)) {
            String name = EventXml.escape("/" + commentsPart);
            append(
                    part,
                    zip,
                    root -> typed
                            ? ""
                            : "<Override" + space(root, TYPES_SPACE) + " PartName=\"" + name + "\" ContentType=\""
                                    + COMMENTS_TYPE + "\"/>");
        } else if (part.equals(archive.mainRelations()) && !extended) {
            append(part, zip, root -> relation(space(root, RELATIONS_SPACE)));
        } else if (part.equals(commentsPart)) {
            append(part, zip, root -> comments(Tags.like(root)));
        } else {
            copy(part, zip);
        }
    }

    /** Learns what the new part's relation may be called and whether its type is known. */
    private void lookAround() throws IOException {
        archive.read(TYPES, event -> {
            if (event.isStartElement()) {
                typed |= Names.attribute(event.asStartElement(), "PartName")
                        .filter(("/" + commentsPart)::equalsIgnoreCase)
                        .isPresent();
            }
        });
        if (archive.has(archive.mainRelations())) {
            archive.read(archive.mainRelations(), event -> {
                if (event.isStartElement()) {
                    Names.attribute(event.asStartElement(), "Id").ifPresent(relationIds::add);
                }
            });
        }
    }

    private String relation(String space) {
        String id = "rIdCchc";
        while (relationIds.contains(id)) {
            id += "x";
        }
        String type = (strict ? Names.STRICT_RELATION_TYPE : Names.RELATION_TYPE) + "comments";
        String target = commentsPart.substring(archive.mainFolder().length());
        return "<Relationship" + space + " Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + EventXml.escape(target)
                + "\"/>";
    }

    private String comments(Tags tags) {
        StringBuilder xml = new StringBuilder();
        for (Remark remark : remarks) {
            xml.append(tags.comment(remark.id(), remark.comment().text(), clock));
        }
        return xml.toString();
    }

    /** What an element must declare to be in a namespace that the root names by a prefix. */
    private static String space(StartElement root, String namespace) {
        return root.getName().getPrefix().isEmpty() ? "" : " xmlns=\"" + namespace + "\"";
    }

    private void append(String part, ZipOutputStream zip, Function<StartElement, String> addition) throws IOException {
        EventXml xml = xml(zip);
        List<StartElement> root = new ArrayList<>();
        int[] depth = {0};
        archive.read(part, (XMLEvent event) -> {
            if (event.isStartElement() && depth[0]++ == 0) {
                root.add(event.asStartElement());
            } else if (event.isEndElement() && --depth[0] == 0) {
                xml.raw(addition.apply(root.get(0)));
            }
            xml.write(event);
        });
        xml.flush();
    }

    private void copy(String part, ZipOutputStream zip) throws IOException {
        try (InputStream in = archive.bytes(part)) {
            copied += in.transferTo(zip);
        }
        if (copied > LARGEST_COPY) {
            throw new DamagedFileException("read.bomb", "the parts unfold to " + copied + " bytes");
        }
    }

    private static EventXml xml(ZipOutputStream zip) {
        return new EventXml(new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16));
    }

    private static void text(ZipOutputStream zip, String text) throws IOException {
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void start(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }
}
