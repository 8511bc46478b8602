package vn.cchc.office.internal.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.docx4j.TraversalUtil;
import org.docx4j.finders.ClassFinder;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.DrawingML.Chart;
import org.docx4j.openpackaging.parts.WordprocessingML.EmbeddedPackagePart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.CTFtnEdnRef;
import org.docx4j.wml.P;
import org.docx4j.wml.SdtRun;
import org.docx4j.wml.Tbl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.office.WordWriter.Use;
import vn.cchc.office.internal.CompleteReport;
import vn.cchc.plugin.FormChoice;

/** docx4j, which shares no code with us or POI, finds everything. */
class IndependentReaderTest {

    @TempDir
    Path folder;

    private WordprocessingMLPackage word;

    @BeforeEach
    void open() throws Exception {
        Path file = folder.resolve("a.docx");
        new Decree30Writer().write(CompleteReport.stamped(), FormChoice.of(FormChoice.DECREE), Use.LIVE, file);
        word = WordprocessingMLPackage.load(file.toFile());
    }

    private <T> List<T> all(Class<T> type) {
        ClassFinder finder = new ClassFinder(type);
        MainDocumentPart main = word.getMainDocumentPart();
        new TraversalUtil(main.getContent(), finder);
        List<T> found = new ArrayList<>();
        finder.results.forEach(result -> found.add(type.cast(result)));
        return found;
    }

    @Test
    void countsTablesFootnotesControlsAndCharts() throws Exception {
        // Letterhead and signature are tables too.
        assertEquals(4, all(Tbl.class).size());
        assertEquals(2, all(CTFtnEdnRef.class).size());
        assertEquals(12, all(SdtRun.class).size());
        long notes = word.getMainDocumentPart().getFootnotesPart().getContents().getFootnote().stream()
                .filter(note -> note.getType() == null)
                .count();
        assertEquals(2, notes);
        long charts = word.getParts().getParts().values().stream()
                .filter(Chart.class::isInstance)
                .count();
        long workbooks = word.getParts().getParts().values().stream()
                .filter(EmbeddedPackagePart.class::isInstance)
                .count();
        assertEquals(3, charts);
        assertEquals(3, workbooks);
    }

    @Test
    void resolvesTheListOfEveryItem() throws Exception {
        var numbering = word.getMainDocumentPart().getNumberingDefinitionsPart();
        Set<String> lists = numbering.getContents().getNum().stream()
                .map(num -> num.getNumId().toString())
                .collect(Collectors.toSet());
        List<String> used = all(P.class).stream()
                .filter(p -> p.getPPr() != null && p.getPPr().getNumPr() != null)
                .map(p -> p.getPPr().getNumPr().getNumId().getVal().toString())
                .toList();
        // Nine headings that Word counts, six items.
        assertEquals(15, used.size());
        assertTrue(lists.containsAll(used));
        // Two lists of dashes; the headings begin anew after the second "Phần".
        assertEquals(4, used.stream().distinct().count());
    }
}
