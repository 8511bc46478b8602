package vn.cchc.fileaudit.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.cchc.audit.AuditFinding;
import vn.cchc.audit.AuditResult;
import vn.cchc.audit.AuditRule;
import vn.cchc.audit.AuditText;
import vn.cchc.audit.Place;
import vn.cchc.audit.UnreadableTextException;
import vn.cchc.model.Severity;
import vn.cchc.office.CommentWriter;
import vn.cchc.office.DocumentComment;
import vn.cchc.office.DocumentText;
import vn.cchc.office.DocumentText.Kind;
import vn.cchc.office.DocumentText.Origin;
import vn.cchc.office.DocumentText.Part;
import vn.cchc.office.OfficeException;

class DefaultFileAuditsTest {

    private static final Path FILE = Path.of("bao-cao.docx");
    private static final AuditResult NOTHING = new AuditResult("bao-cao.docx", List.of(), List.of());

    private final List<AuditText> audited = new ArrayList<>();

    /** What the auditor is given for a text. */
    private AuditText given(Kind kind, Part... parts) throws IOException {
        DocumentText text = new DocumentText("a", kind, List.of(parts), List.of("trang 2 không có chữ"));
        audits(text).audit(FILE);
        return audited.get(audited.size() - 1);
    }

    private DefaultFileAudits audits(DocumentText text) {
        return new DefaultFileAudits(
                file -> text,
                t -> {
                    audited.add(t);
                    return NOTHING;
                },
                (source, comments, out) -> {
                    throw new AssertionError("nothing is written here");
                });
    }

    private static Part paragraph(int number, int page, String text) {
        return new Part(text, Origin.BODY, 0, page, number, Optional.empty());
    }

    private static Part line(int number, int page, String text) {
        return new Part(text, Origin.BODY, number, page, 0, Optional.empty());
    }

    @Nested
    class TheAuditor {

        @Test
        void readsTheLinesOfATextAsTheyAre() throws IOException {
            AuditText text = given(Kind.TEXT, line(1, 0, " một"), line(2, 0, ""), line(3, 0, "hai"));

            assertEquals(AuditText.Layout.LINES, text.layout());
            assertEquals(
                    List.of(" một", "", "hai"),
                    text.parts().stream().map(AuditText.Part::text).toList());
            assertEquals(new Place(3, 0, 0), text.parts().get(2).place());
        }

        @Test
        void countsThePagesOfATextThatMarksThem() throws IOException {
            AuditText text = given(Kind.TEXT, line(1, 0, "một"), line(2, 0, "\fhai"), line(3, 0, "ba"));

            assertEquals(
                    List.of(new Place(1, 1, 0), new Place(2, 2, 0), new Place(3, 2, 0)),
                    text.parts().stream().map(AuditText.Part::place).toList());
        }

        @Test
        void learnsFromAFormFeedWhereAPageOfAPdfBegins() throws IOException {
            AuditText text = given(Kind.PDF, line(1, 1, "một"), line(2, 1, "hai"), line(3, 4, "ba"), line(4, 4, "bốn"));

            assertEquals(AuditText.Layout.LINES, text.layout());
            assertEquals(
                    List.of("một", "hai", "\fba", "bốn"),
                    text.parts().stream().map(AuditText.Part::text).toList());
            assertEquals(new Place(3, 4, 0), text.parts().get(2).place());
        }

        @Test
        void readsParagraphsWithPagesAndCells() throws IOException {
            Part cell = new Part("12", Origin.BODY, 0, 2, 8, Optional.of(new DocumentText.Cell(1, 2, 3)));
            AuditText text = given(Kind.WORD, paragraph(7, 1, "Bảy"), cell);

            assertEquals(AuditText.Layout.PARAGRAPHS, text.layout());
            assertEquals(
                    List.of(
                            new AuditText.Part("Bảy", new Place(0, 1, 7), Optional.empty()),
                            new AuditText.Part("12", new Place(0, 2, 8), Optional.of(new AuditText.Cell(1, 2, 3)))),
                    text.parts());
        }

        @Test
        void readsABrokenParagraphAsOneUnlessItsLinesAreItems() throws IOException {
            AuditText text = given(
                    Kind.WORD,
                    paragraph(1, 0, "CỘNG HÒA\nĐộc lập"),
                    paragraph(2, 0, "Cụ thể:\n- 1 xã\n+ 2 thôn;\nhết"));

            assertEquals(
                    List.of("CỘNG HÒA Độc lập", "Cụ thể:", "- 1 xã", "+ 2 thôn; hết"),
                    text.parts().stream().map(AuditText.Part::text).toList());
            assertEquals(2, text.parts().get(3).place().paragraph());
        }
    }

    @Nested
    class TheUser {

        @Test
        void isToldOfTheReading() throws IOException {
            List<String> remarks = new ArrayList<>();
            DocumentText text =
                    new DocumentText("a", Kind.PDF, List.of(line(1, 1, "x")), List.of("trang 2 không có chữ"));
            assertEquals(NOTHING, audits(text).audit(FILE, remarks::add));
            assertEquals(List.of("trang 2 không có chữ"), remarks);
        }

        @Test
        void isToldWhichTextIsNoReport() {
            DefaultFileAudits audits = new DefaultFileAudits(
                    file -> new DocumentText("a", Kind.TEXT, List.of(line(1, 0, "x")), List.of()),
                    text -> {
                        throw new UnreadableTextException("quá dài.");
                    },
                    (source, comments, out) -> {});
            OfficeException refusal = assertThrows(OfficeException.class, () -> audits.audit(FILE));
            assertTrue(refusal.getMessage().contains("bao-cao.docx"), refusal.getMessage());
            assertTrue(refusal.getMessage().contains("quá dài."), refusal.getMessage());
        }
    }

    @Nested
    class TheComments {

        private List<DocumentComment> written(AuditFinding... findings) throws IOException {
            List<DocumentComment> written = new ArrayList<>();
            CommentWriter writer = (source, comments, out) -> written.addAll(comments);
            new DefaultFileAudits(file -> new DocumentText("a", Kind.TEXT, List.of(), List.of()), t -> NOTHING, writer)
                    .annotate(FILE, new AuditResult("a", List.of(), List.of(findings)), Path.of("out.docx"));
            return written;
        }

        private AuditFinding finding(Severity severity, Place from, Place to, String computed, String explanation) {
            return new AuditFinding(
                    AuditRule.SUM, severity, from, to, "347 văn bản", "347", computed, "Tổng sai.", explanation);
        }

        @Test
        void sayWhatIsWrongAndTheLikelyCause() throws IOException {
            assertEquals(
                    List.of(
                            new DocumentComment(3, 5, "347 văn bản", "LỖI: Tổng sai.\nCó thể thiếu một phần."),
                            new DocumentComment(9, 9, "347 văn bản", "GỢI Ý: Tổng sai.")),
                    written(
                            finding(
                                    Severity.BLOCK,
                                    new Place(3, 1, 0),
                                    new Place(5, 1, 0),
                                    "348",
                                    "Có thể thiếu một phần."),
                            finding(Severity.HINT, new Place(0, 2, 9), new Place(0, 2, 9), "", "")));
        }

        @Test
        void haveWordsForEverySeverityInBothLanguages() {
            ResourceBundle.Control exact =
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
            String name = "vn.cchc.fileaudit.internal.messages";
            ResourceBundle vietnamese = ResourceBundle.getBundle(name, java.util.Locale.ROOT, exact);
            ResourceBundle english = ResourceBundle.getBundle(name, java.util.Locale.ENGLISH, exact);
            assertEquals(vietnamese.keySet(), english.keySet());
            for (Severity severity : Severity.values()) {
                assertFalse(vietnamese.getString("comment." + severity.id()).isBlank());
            }
        }
    }
}
