package vn.cchc.office.internal.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.office.ReturnedReport;
import vn.cchc.office.WordWriter.Use;
import vn.cchc.office.internal.CompleteReport;
import vn.cchc.office.internal.back.WordReportReader;
import vn.cchc.plugin.FormChoice;
import vn.cchc.report.doc.Block;
import vn.cchc.report.doc.Inline;
import vn.cchc.report.doc.ReportDocument;

/** Every part that is written is valid against the whole schemas of ECMA-376, those of the workbooks in it too. */
class SchemaTest {

    private static final SchemaTypeLoader SCHEMAS = XmlBeans.typeLoaderUnion(
            new SchemaTypeLoader[] {TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem()});

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Use.class)
    void everyPartIsValid(Use use) throws Exception {
        Path file = folder.resolve("a.docx");
        new Decree30Writer().write(CompleteReport.stamped(), FormChoice.of(FormChoice.DECREE), use, file);
        TreeSet<String> checked = new TreeSet<>();
        try (InputStream in = Files.newInputStream(file)) {
            validate(in, "", checked);
        }
        assertTrue(
                checked.containsAll(List.of(
                        "word/document.xml",
                        "word/styles.xml",
                        "word/numbering.xml",
                        "word/settings.xml",
                        "word/fontTable.xml",
                        "word/footnotes.xml",
                        "word/header-page.xml",
                        "word/charts/chart3.xml",
                        "docProps/app.xml",
                        "word/embeddings/SoLieu1.xlsx!xl/workbook.xml",
                        "word/embeddings/SoLieu1.xlsx!xl/styles.xml",
                        "word/embeddings/SoLieu1.xlsx!xl/worksheets/sheet1.xml")),
                checked::toString);
        assertEquals(use == Use.LIVE, checked.contains("docProps/custom.xml"));
    }

    @Test
    void trackedChangesAreValidAndReadAsIfAccepted() throws Exception {
        Instant at = Instant.parse("2025-05-12T02:30:00.123Z");
        Inline kept = Inline.Text.of("Ban hành ");
        List<Block> body = List.of(
                new Block.Paragraph(List.of(
                        kept,
                        new Inline.Tracked(Inline.Change.DELETED, Inline.Text.of("347"), "An", at),
                        new Inline.Tracked(Inline.Change.DELETED, new Inline.Footnote("Chú thích cũ."), "An", at),
                        new Inline.Tracked(Inline.Change.INSERTED, new Inline.Text("350", true, false), "An", at),
                        new Inline.Tracked(
                                Inline.Change.INSERTED, new Inline.Reference("table:1", "Bảng 1"), "An", at))),
                new Block.Item(
                        1, List.of(new Inline.Tracked(Inline.Change.DELETED, Inline.Text.of("Mục đã bỏ."), "An", at))),
                new Block.Paragraph(
                        List.of(new Inline.Tracked(Inline.Change.INSERTED, Inline.Text.of("Đoạn mới."), "An", at))));
        ReportDocument whole = CompleteReport.stamped();
        ReportDocument document = new ReportDocument(
                whole.letterhead(), whole.number(), whole.date(), whole.type(), whole.title(), body, List.of());
        Path file = folder.resolve("theo-doi.docx");
        new Decree30Writer().write(document, FormChoice.of(FormChoice.DECREE), Use.FINAL, file);

        try (InputStream in = Files.newInputStream(file)) {
            validate(in, "", new TreeSet<>());
        }
        assertEquals(
                List.of("Ban hành 350Bảng 1", "Đoạn mới."),
                new WordReportReader()
                        .read(file).blocks().stream()
                                .map(ReturnedReport.ReturnedBlock::text)
                                .map(text -> text.replace("./.", "."))
                                .toList());
    }

    @Test
    void elementsInAnotherOrderWouldBeFound() throws Exception {
        String wrong = "<w:document xmlns:w='" + Xml.WORD
                + "'><w:body><w:p><w:pPr><w:jc w:val='both'/><w:keepNext/></w:pPr></w:p></w:body></w:document>";
        assertFalse(
                errors(wrong.getBytes(java.nio.charset.StandardCharsets.UTF_8)).isEmpty());
    }

    private static void validate(InputStream in, String prefix, TreeSet<String> checked)
            throws IOException, XmlException {
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = prefix + entry.getName();
            byte[] bytes = zip.readAllBytes();
            if (name.endsWith(".xlsx")) {
                validate(new ByteArrayInputStream(bytes), name + "!", checked);
            } else if (!isOfThePackage(name)) {
                assertEquals(List.of(), errors(bytes), name);
                checked.add(name);
            }
        }
    }

    /** The schemas of packages and of our own rows are not among those of ECMA-376, part 1. */
    private static boolean isOfThePackage(String name) {
        return name.endsWith(".rels")
                || name.endsWith("[Content_Types].xml")
                || name.endsWith("core.xml")
                || name.startsWith("customXml/");
    }

    private static List<XmlError> errors(byte[] part) throws IOException, XmlException {
        XmlObject object = SCHEMAS.parse(new ByteArrayInputStream(part), null, null);
        assertNotEquals(XmlObject.type, object.schemaType(), "no schema knows this root");
        assertFalse(object.schemaType().isNoType());
        List<XmlError> errors = new ArrayList<>();
        object.validate(new XmlOptions().setErrorListener(errors));
        return errors;
    }
}
