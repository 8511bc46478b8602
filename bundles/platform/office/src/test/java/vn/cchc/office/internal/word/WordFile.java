package vn.cchc.office.internal.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import vn.cchc.office.DocumentText;
import vn.cchc.office.WordWriter;
import vn.cchc.office.internal.text.FileTextReader;
import vn.cchc.plugin.FormChoice;
import vn.cchc.report.doc.ReportDocument;

/** A written file, read back: by POI as a document, by XPath as XML. */
record WordFile(Path file) {

    /** Writes a report on a fixed day into a folder. */
    static WordFile of(ReportDocument document, Path folder) throws IOException {
        Clock clock = Clock.fixed(Instant.parse("2025-06-30T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
        Path file = folder.resolve("báo cáo.docx");
        new Decree30Writer(clock).write(document, FormChoice.of(FormChoice.DECREE), WordWriter.Use.LIVE, file);
        return new WordFile(file);
    }

    XWPFDocument open() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XWPFDocument(in);
        }
    }

    /** Returns the text as our reader of foreign files sees it, with the marks that Word sets. */
    List<String> read() throws IOException {
        return new FileTextReader()
                .read(file).parts().stream().map(DocumentText.Part::text).toList();
    }

    /** Returns the string value of every node that the expression finds in a part. */
    List<String> all(String part, String expression) {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(part))) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Document document = factory.newDocumentBuilder().parse(in);
            NodeList nodes = (NodeList) xpath().evaluate(expression, document, XPathConstants.NODESET);
            return IntStream.range(0, nodes.getLength())
                    .mapToObj(i -> nodes.item(i).getNodeValue() == null
                            ? nodes.item(i).getTextContent()
                            : nodes.item(i).getNodeValue())
                    .toList();
        } catch (Exception e) {
            throw new AssertionError(part + ": " + expression, e);
        }
    }

    /** Returns what the expression finds in the text, which must be one node. */
    String one(String expression) {
        List<String> found = all("word/document.xml", expression);
        if (found.size() != 1) {
            throw new AssertionError(expression + " finds " + found.size() + " nodes: " + found);
        }
        return found.get(0);
    }

    /** Returns the texts of the paragraphs of a style. */
    List<String> texts(String style) {
        return all("word/document.xml", "//w:p[w:pPr/w:pStyle/@w:val='" + style + "']");
    }

    private static XPath xpath() throws XPathExpressionException {
        XPath xpath = XPathFactory.newInstance().newXPath();
        xpath.setNamespaceContext(new NamespaceContext() {
            @Override
            public String getNamespaceURI(String prefix) {
                return switch (prefix) {
                    case "w" -> Xml.WORD;
                    case "r" -> Xml.RELATIONS;
                    case "dc" -> "http://purl.org/dc/elements/1.1/";
                    default -> XMLConstants.NULL_NS_URI;
                };
            }

            @Override
            public String getPrefix(String uri) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Iterator<String> getPrefixes(String uri) {
                throw new UnsupportedOperationException();
            }
        });
        return xpath;
    }
}
