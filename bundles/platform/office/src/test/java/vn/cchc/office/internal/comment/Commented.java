package vn.cchc.office.internal.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;

/** A commented copy, read back by its XML and by POI. */
final class Commented {

    private Commented() {}

    static String part(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The words between the marks of a comment. */
    static String marked(Path file, int id) throws IOException {
        String xml = part(file, "word/document.xml");
        Matcher range = Pattern.compile(
                        "<w:commentRangeStart w:id=\"" + id + "\"/>(.*)<w:commentRangeEnd w:id=\"" + id
                                + "\"/><w:r><w:commentReference w:id=\"" + id + "\"/></w:r>",
                        Pattern.DOTALL)
                .matcher(xml);
        assertTrue(range.find(), xml);
        return range.group(1).replaceAll("</w:p>(?=.)", "¶").replaceAll("<[^>]+>", "");
    }

    /** Opens the file as Word would: by its relations and content types, against the schema. */
    static List<String> comments(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            List<XmlError> errors = new ArrayList<>();
            document.getDocument().validate(new XmlOptions().setErrorListener(errors));
            // What is for newer programs stands outside of the schema.
            errors.removeIf(
                    e -> e.getMessage().contains("Ignorable") || e.getMessage().contains("paraId"));
            assertEquals(List.of(), errors);
            List<String> texts = new ArrayList<>();
            for (XWPFComment comment : document.getComments()) {
                assertTrue(comment.getCtComment().validate());
                texts.add(comment.getId() + " " + comment.getAuthor() + ": " + comment.getText());
            }
            return texts;
        }
    }
}
