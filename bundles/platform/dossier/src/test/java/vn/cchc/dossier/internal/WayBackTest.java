package vn.cchc.dossier.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.dossier.Comparison;
import vn.cchc.dossier.ComposedReport;
import vn.cchc.dossier.Dossier;
import vn.cchc.dossier.DossierException;
import vn.cchc.dossier.MergeOptions;
import vn.cchc.dossier.MergeSummary;
import vn.cchc.dossier.ReviewedFinding;
import vn.cchc.model.BlockKind;
import vn.cchc.model.Indicator;
import vn.cchc.model.IndicatorKind;
import vn.cchc.model.Measure;
import vn.cchc.model.Narrative;
import vn.cchc.model.Observation;
import vn.cchc.model.Outline;
import vn.cchc.model.OutlineNode;
import vn.cchc.model.Proposal;
import vn.cchc.model.Section;
import vn.cchc.model.Severity;
import vn.cchc.model.SourceRef;
import vn.cchc.office.ReturnedReport;
import vn.cchc.office.ReturnedReport.BoundNumber;
import vn.cchc.office.ReturnedReport.Piece;
import vn.cchc.office.ReturnedReport.ReturnedBlock;
import vn.cchc.office.ReturnedReport.Shape;
import vn.cchc.office.ReturnedReport.Words;
import vn.cchc.plugin.SectionPlugin;
import vn.cchc.plugin.template.Sentences;
import vn.cchc.plugin.template.TemplateBlock;
import vn.cchc.report.doc.Block;
import vn.cchc.report.doc.Inline;
import vn.cchc.report.doc.ReportDocument;
import vn.cchc.report.doc.Stamp;
import vn.cchc.roundtrip.Merge;
import vn.cchc.roundtrip.MergeRequest;
import vn.cchc.store.ChangeSet;

/** A report goes out to Word and comes home. */
class WayBackTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 5, 1);
    private static final MergeRequest.Choice PLAIN = new MergeRequest.Choice(false, false, false);

    @TempDir
    Path folder;

    private Office office;
    private Dossier dossier;
    private ReportDocument report;

    @BeforeEach
    void writeAReport() throws Exception {
        office = new Office(folder);
        OutlineNode node = new OutlineNode(
                "I",
                "I",
                "Kết quả",
                OutlineNode.Level.CHAPTER,
                "tinh-dak-lak",
                true,
                List.of("II.1"),
                List.of(BlockKind.RESULTS),
                List.of(),
                List.of(),
                true,
                false,
                false,
                List.of());
        office.install(Office.dakLak(
                new Outline(List.of(node)),
                List.of(new TemplateBlock.Paragraph(
                        Sentences.read("Ban hành {{TC_VB 2024 unit}}, xử lý {{TC_XL 2024}}, cộng {{TC_TONG 2024}}.")
                                .parts()))));
        office.install("vn.cchc.area.institutions", section());
        dossier = office.dossiers().create(office.file("a.cchc"), "dak-lak", "so-ket", "An");
        dossier.importFiles(List.of(office.figures("so-lieu.csv", "TC_VB", "2024", "347", "TC_XL", "2024", "12")));
        write("Các sở đã rà soát {{TC_VB 2024}} văn bản.");
        report = compose().document();
    }

    @AfterEach
    void close() throws Exception {
        dossier.close();
        office.close();
    }

    private static SectionPlugin section() {
        return new SectionPlugin() {
            @Override
            public Section section() {
                return new Section("the-che", Section.Kind.AREA, "Thể chế", "tinh-dak-lak", "II.1", Optional.empty());
            }

            @Override
            public List<Indicator> indicators() {
                return List.of(
                        indicator("TC_VB", List.of()),
                        indicator("TC_XL", List.of()),
                        indicator("TC_TONG", List.of("TC_VB", "TC_XL")));
            }
        };
    }

    private static Indicator indicator(String code, List<String> parts) {
        return new Indicator(
                code,
                "the-che",
                "Chỉ tiêu " + code,
                new Measure("văn bản"),
                IndicatorKind.FLOW,
                parts,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    private void write(String text) throws Exception {
        dossier.workspace()
                .apply(ChangeSet.because("viết")
                        .put(new Narrative("I", BlockKind.RESULTS, text, new SourceRef("thuyet-minh.md", "")))
                        .build());
    }

    private ComposedReport compose() throws DossierException {
        return dossier.compose(Optional.empty(), Optional.empty(), Dossier.Purpose.WORK);
    }

    private String narrative() {
        return dossier.workspace().narratives().get(0).text();
    }

    /** Lets a file come back in which words and numbers are other ones. */
    private Path edited(String name, String... oldAndNew) throws Exception {
        List<ReturnedBlock> blocks = new ArrayList<>();
        int anchor = 0;
        for (Block block : report.body()) {
            anchor++;
            List<Piece> pieces = new ArrayList<>();
            for (Inline inline : inlines(block)) {
                pieces.add(
                        inline instanceof Inline.Number number
                                ? new BoundNumber(number.key(), replaced(number.written(), oldAndNew))
                                : new Words(replaced(((Inline.Text) inline).text(), oldAndNew), false, false));
            }
            Shape shape = block instanceof Block.Heading ? Shape.HEADING : Shape.PARAGRAPH;
            blocks.add(new ReturnedBlock(OptionalInt.of(anchor), shape, pieces, Optional.empty()));
        }
        Optional<Stamp> stamp = report.stamp();
        office.word = file -> new ReturnedReport(
                stamp, blocks, List.of(new ReturnedReport.Comment(1, "Các sở", "Xem lại", "Lan", Optional.empty())));
        return Files.writeString(office.file(name), String.join("|", oldAndNew));
    }

    private static List<Inline> inlines(Block block) {
        return block instanceof Block.Heading heading
                ? List.of(Inline.Text.of(heading.title()))
                : ((Block.Paragraph) block).inlines();
    }

    private static String replaced(String text, String... oldAndNew) {
        String now = text;
        for (int i = 0; i < oldAndNew.length; i += 2) {
            now = now.replace(oldAndNew[i], oldAndNew[i + 1]);
        }
        return now;
    }

    private MergeSummary merge(Path file) throws DossierException {
        return dossier.merge(file, new MergeOptions(Optional.empty(), false, PLAIN));
    }

    private static String words(ReportDocument document) {
        return document.body().stream()
                .flatMap(block -> inlines(block).stream())
                .map(inline -> inline instanceof Inline.Number number
                        ? number.written()
                        : inline instanceof Inline.Text text ? text.text() : inline.toString())
                .collect(Collectors.joining());
    }

    private static String message(DossierException refusal) {
        return refusal.getMessage() + refusal.details();
    }

    @Nested
    class Composing {

        @Test
        void stampsTheReportWithItsWritingAndItsSnapshot() {
            Stamp stamp = report.stamp().orElseThrow();

            assertTrue(stamp.snapshot().matches("S1-\\d{8}"), stamp::toString);
            assertTrue(stamp.writing().matches("B1-\\d{8}-[0-9a-f]{6}"), stamp::toString);
            assertEquals(stamp.writing(), dossier.workspace().writings().get(0).id());
            assertEquals("An", dossier.workspace().writings().get(0).who());
        }

        @Test
        void freezesAgainOnlyWhenAFigureChanged() throws Exception {
            write("Khác.");
            ComposedReport same = compose();
            dossier.importFiles(List.of(office.figures("so-lieu-2.csv", "TC_VB", "2024", "348")));
            ComposedReport other = compose();

            assertFalse(same.frozen());
            assertEquals(
                    report.stamp().orElseThrow().snapshot(), same.snapshot().id());
            assertTrue(other.frozen());
            assertTrue(other.snapshot().id().startsWith("S2-"));
            assertEquals(3, dossier.workspace().writings().size());
        }

        @Test
        void forIssueFreezesAndKeepsNoWriting() throws Exception {
            ComposedReport issued = dossier.compose(Optional.of("5"), Optional.of(TODAY), Dossier.Purpose.ISSUE);

            assertEquals(Optional.empty(), issued.document().stamp());
            assertEquals(Optional.empty(), issued.writing());
            assertEquals(1, dossier.workspace().writings().size());
        }

        @Test
        void asADraftKeepsNothing() throws Exception {
            long entries = dossier.workspace().lastEntry();

            assertEquals(
                    Optional.empty(),
                    dossier.compose(Optional.empty(), Optional.empty()).stamp());
            assertEquals(entries, dossier.workspace().lastEntry());
        }

        @Test
        void forWorkNeedsADossierThatIsOpenForWork() throws Exception {
            dossier.close();
            dossier = office.dossiers().openReadOnly(office.file("a.cchc"));

            assertThrows(DossierException.class, WayBackTest.this::compose);
        }
    }

    @Nested
    class Merging {

        @Test
        void bringsWordsHomeAndKeepsTheFile() throws Exception {
            MergeSummary summary = merge(edited("sua.docx", "đã rà soát", "đã và đang rà soát"));

            assertEquals("Các sở đã và đang rà soát {{TC_VB 2024}} văn bản.", narrative());
            assertEquals("I. Kết quả", summary.merge().edits().get(0).place());
            assertEquals("sua.docx", dossier.workspace().attachments().get(0).name());
            assertTrue(dossier.workspace().attachments().get(0).note().contains("Xem lại"));
            assertEquals(
                    Files.size(office.file("sua.docx")),
                    dossier.workspace()
                            .content(dossier.workspace().attachments().get(0).content())
                            .size());
        }

        @Test
        void isOneChangeSetThatCanBeUndone() throws Exception {
            MergeSummary summary =
                    merge(edited("sua.docx", "đã rà soát", "đã xem", "347", "350", "Ban hành", "Đã ban hành"));

            dossier.workspace().apply(dossier.workspace().undoing(summary.changeSet()));

            assertEquals("Các sở đã rà soát {{TC_VB 2024}} văn bản.", narrative());
            assertEquals(List.of(), dossier.workspace().wordings());
            assertEquals(List.of(), dossier.proposals());
        }

        @Test
        void ofTheSameFileAgainChangesNothing() throws Exception {
            Path file = edited("sua.docx", "đã rà soát", "đã xem", "347", "350", "Ban hành", "Đã ban hành");
            merge(file);
            long entries = dossier.workspace().lastEntry();

            MergeSummary again = merge(file);

            assertEquals(entries, dossier.workspace().lastEntry());
            assertEquals(List.of(), again.merge().edits());
            assertEquals(List.of(), again.proposals());
        }

        @Test
        void dryChangesNothingButTellsAll() throws Exception {
            long entries = dossier.workspace().lastEntry();

            MergeSummary summary = dossier.merge(
                    edited("sua.docx", "đã rà soát", "đã xem", "347", "350"),
                    new MergeOptions(Optional.empty(), true, PLAIN));

            assertEquals(entries, dossier.workspace().lastEntry());
            assertEquals(1, summary.merge().edits().size());
            assertEquals(1, summary.proposals().size());
        }

        @Test
        void givesTheEditedTextWithTodaysNumbers() throws Exception {
            merge(edited("sua.docx", "Ban hành", "Toàn tỉnh đã ban hành", "đã rà soát", "đã xem"));
            dossier.importFiles(List.of(office.figures("so-lieu-2.csv", "TC_VB", "2024", "350")));

            assertEquals(
                    "Toàn tỉnh đã ban hành 350 văn bản, xử lý 12, cộng 362.Kết quảCác sở đã xem 350 văn bản.",
                    words(compose().document()));
        }

        @Test
        void refusesAFileOfAnotherWorkspace() throws Exception {
            report = report.stamped(new Stamp("B7-20250101-abcdef", "S1"));

            DossierException refusal = assertThrows(DossierException.class, () -> merge(edited("sua.docx")));

            assertTrue(message(refusal).contains("B7-20250101-abcdef"), message(refusal));
            assertEquals(List.of(), dossier.workspace().attachments());
        }

        @Test
        void namesTheMostSimilarWritingForAFileThatLostItsStamp() throws Exception {
            String id = report.stamp().orElseThrow().writing();
            report = new ReportDocument(
                    report.letterhead(),
                    report.number(),
                    report.date(),
                    report.type(),
                    report.title(),
                    report.body(),
                    report.appendices());
            Path file = edited("sua.docx", "đã rà soát", "đã xem");

            DossierException refusal = assertThrows(DossierException.class, () -> merge(file));
            assertTrue(message(refusal).contains("--writing " + id), message(refusal));

            dossier.merge(file, new MergeOptions(Optional.of(id), false, PLAIN));
            assertTrue(narrative().contains("đã xem"));
            assertTrue(message(assertThrows(
                            DossierException.class,
                            () -> dossier.merge(file, new MergeOptions(Optional.of("B9"), false, PLAIN))))
                    .contains("«B9»"));
        }

        @Test
        void showsBothWhereTheWorkspaceSaysSomethingElse() throws Exception {
            write("Các sở đã kiểm tra {{TC_VB 2024}} văn bản.");

            Merge.Edit edit = merge(edited("sua.docx", "đã rà soát", "đã xem xét"))
                    .merge()
                    .edits()
                    .get(0);

            assertEquals(Merge.Kind.CONFLICT, edit.kind());
            assertTrue(edit.workspace().contains("kiểm tra"));
            assertTrue(narrative().contains("kiểm tra"));
        }
    }

    @Nested
    class Proposals {

        private String propose(String before, String after) throws Exception {
            return merge(edited("sua-" + after + ".docx", before, after))
                    .proposals()
                    .get(0)
                    .id();
        }

        private Observation entry(String code) {
            return dossier.workspace().observations().stream()
                    .filter(o -> o.key().indicator().equals(code))
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        void changeNothingUntilTheyAreAccepted() throws Exception {
            String id = propose("12", "15");

            assertEquals("12", entry("TC_XL").value().number().orElseThrow().toPlainString());
            ReviewedFinding hint = dossier.check(TODAY).stream()
                    .filter(f -> f.finding().id().equals("platform/de-xuat/" + id))
                    .findFirst()
                    .orElseThrow();
            assertEquals(Severity.HINT, hint.finding().severity());
            assertTrue(hint.finding().message().contains("15"));
        }

        @Test
        void acceptedChangeTheEntryAndTellTheFile() throws Exception {
            String id = propose("347 văn bản", "350 văn bản");

            dossier.acceptProposals(List.of(id));

            Observation entry = entry("TC_VB");
            assertEquals("350", entry.value().number().orElseThrow().toPlainString());
            assertEquals("sua-350 văn bản.docx", entry.source().document());
            assertTrue(entry.note().contains("347") && entry.note().contains(id), entry.note());
            assertEquals(Proposal.State.ACCEPTED, dossier.proposals().get(0).state());
            assertTrue(dossier.check(TODAY).stream()
                    .noneMatch(f -> f.finding().rule().equals("platform/de-xuat")));
        }

        @Test
        void forAComputedFigureNameTheEntriesBehindIt() throws Exception {
            String id = propose("359", "400");

            DossierException refusal = assertThrows(DossierException.class, () -> dossier.acceptProposals(List.of(id)));

            assertTrue(message(refusal).contains("TC_VB (Năm 2024) = 347"), message(refusal));
            assertTrue(message(refusal).contains("TC_XL (Năm 2024) = 12"), message(refusal));
            assertEquals(Proposal.State.OPEN, dossier.proposals().get(0).state());
        }

        @Test
        void thatAreNoFigureSayWhy() throws Exception {
            String id = propose("12", "mười lăm");

            assertTrue(message(assertThrows(DossierException.class, () -> dossier.acceptProposals(List.of(id))))
                    .contains("mười lăm"));
        }

        @Test
        void areAllDecidedOrNone() throws Exception {
            String id = propose("12", "15");

            assertThrows(DossierException.class, () -> dossier.acceptProposals(List.of(id, "D000000")));

            assertEquals("12", entry("TC_XL").value().number().orElseThrow().toPlainString());
        }

        @Test
        void rejectedStayRejectedWhenTheFileComesAgain() throws Exception {
            Path file = edited("sua.docx", "12", "15");
            String id = merge(file).proposals().get(0).id();
            dossier.rejectProposals(List.of(id));

            assertEquals(List.of(), merge(file).proposals());
            assertTrue(message(assertThrows(DossierException.class, () -> dossier.acceptProposals(List.of(id))))
                    .contains(id));
        }
    }

    @Nested
    class Comparing {

        @BeforeEach
        void change() throws Exception {
            dossier.importFiles(List.of(office.figures("so-lieu-2.csv", "TC_VB", "2024", "350")));
            write("Các sở đã rà soát kỹ {{TC_VB 2024}} văn bản.");
            compose();
        }

        @Test
        void tellsWhichFiguresChangedAndWhereFrom() throws Exception {
            Comparison comparison = dossier.compare("dau", "cuoi");

            assertEquals(
                    List.of("TC_VB", "TC_TONG"),
                    comparison.figures().stream().map(f -> f.key().indicator()).toList());
            Comparison.FigureChange entered = comparison.figures().get(0);
            assertEquals(
                    "347", entered.before().orElseThrow().number().orElseThrow().toPlainString());
            assertEquals(
                    "350", entered.after().orElseThrow().number().orElseThrow().toPlainString());
            assertEquals("An", entered.origin().orElseThrow().who());
            assertEquals("Báo cáo", entered.origin().orElseThrow().source());
            assertEquals(Optional.empty(), comparison.figures().get(1).origin());
        }

        @Test
        void tellsWhichWordsChangedButNotWhichNumbers() throws Exception {
            Comparison comparison = dossier.compare("dau", "hien-tai");

            assertEquals(1, comparison.texts().size(), comparison.texts()::toString);
            assertEquals(
                    "Các sở đã rà soát 347 văn bản.", comparison.texts().get(0).before());
            assertEquals(
                    "Các sở đã rà soát kỹ 350 văn bản.",
                    comparison.texts().get(0).after());
            assertEquals("Kết quả", comparison.texts().get(0).place());
        }

        @Test
        void ofAStateWithItselfFindsNothing() throws Exception {
            Comparison comparison = dossier.compare("cuoi", "cuoi");

            assertEquals(List.of(), comparison.figures());
            assertEquals(List.of(), comparison.texts());
        }

        @Test
        void givesTheNewerReportWithTrackedChanges() throws Exception {
            ReportDocument tracked = dossier.tracked("dau", "cuoi");

            assertEquals(
                    "Ban hành 347 văn bản, xử lý 12, cộng 359.Kết quảCác sở đã rà soát 347 văn bản.",
                    without(tracked, Inline.Change.INSERTED));
            assertEquals(
                    "Ban hành 350 văn bản, xử lý 12, cộng 362.Kết quảCác sở đã rà soát kỹ 350 văn bản.",
                    without(tracked, Inline.Change.DELETED));
            assertTrue(tracked.body().stream()
                    .flatMap(block -> inlines(block).stream())
                    .allMatch(
                            i -> !(i instanceof Inline.Tracked t) || t.author().equals("An")));
        }

        private String without(ReportDocument tracked, Inline.Change left) {
            return tracked.body().stream()
                    .flatMap(block -> inlines(block).stream())
                    .filter(inline -> !(inline instanceof Inline.Tracked t) || t.change() != left)
                    .map(inline -> inline instanceof Inline.Tracked t ? t.inline() : inline)
                    .map(this::written)
                    .collect(Collectors.joining());
        }

        private String written(Inline inline) {
            return inline instanceof Inline.Number number ? number.written() : ((Inline.Text) inline).text();
        }

        @Test
        void withAnUnknownStateNamesTheKnownOnes() throws Exception {
            String known = dossier.workspace().snapshots().get(0).id();
            DossierException refusal = assertThrows(DossierException.class, () -> dossier.compare("S9", "cuoi"));

            assertTrue(message(refusal).contains(known) && message(refusal).contains("«S9»"), message(refusal));
            assertNotEquals(known, dossier.workspace().snapshots().get(1).id());
        }
    }

    @Test
    void aModuleThatSaysSomethingElseNowIsAFinding() throws Exception {
        merge(edited("sua.docx", "Ban hành", "Đã ban hành"));
        assertEquals(0, stale());
        dossier.workspace()
                .apply(ChangeSet.because("mô-đun mới")
                        .put(new vn.cchc.model.Wording(
                                vn.cchc.model.Wording.Kind.CHANGED,
                                "template:so-ket/mo-dau/1",
                                "Câu cũ của mô-đun.",
                                vn.cchc.model.LineShape.PARAGRAPH,
                                "Câu sửa.",
                                "",
                                new SourceRef("sua.docx", "")))
                        .build());

        assertEquals(1, stale());
    }

    private long stale() {
        return Stream.of(dossier.check(TODAY))
                .flatMap(List::stream)
                .filter(f -> f.finding().rule().equals("platform/loi-van"))
                .count();
    }
}
