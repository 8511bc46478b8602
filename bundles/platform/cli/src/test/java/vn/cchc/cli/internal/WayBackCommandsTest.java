package vn.cchc.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.cchc.cli.internal.CommandLineDesk.Ran;
import vn.cchc.dossier.Comparison;
import vn.cchc.dossier.DossierException;
import vn.cchc.dossier.MergeSummary;
import vn.cchc.model.Indicator;
import vn.cchc.model.IndicatorKind;
import vn.cchc.model.Measure;
import vn.cchc.model.ObservationKey;
import vn.cchc.model.Period;
import vn.cchc.model.Proposal;
import vn.cchc.model.Value;
import vn.cchc.model.Writing;
import vn.cchc.model.text.Texts;
import vn.cchc.office.WordWriter;
import vn.cchc.roundtrip.LineDifference;
import vn.cchc.roundtrip.Merge;
import vn.cchc.store.WorkspaceException;

/** Commands around the way to Word and back. */
class WayBackCommandsTest {

    private static final ObservationKey KEY = new ObservationKey("tinh-dak-lak", "TC_VB", new Period.Year(2024));

    private final CommandLineDesk desk = new CommandLineDesk();

    @AfterEach
    void vietnameseAgain() {
        System.clearProperty(Texts.LANGUAGE);
    }

    private static Proposal proposal(Proposal.State state) {
        return new Proposal(
                "Dabc123",
                KEY,
                "{{TC_VB 2024}}",
                "347",
                "350",
                "I. Kết quả",
                "sua.docx",
                "An",
                StubDossiers.NOW,
                state);
    }

    private static MergeSummary summary(long changeSet, Merge.Edit... edits) {
        Merge merge = new Merge(
                List.of(edits),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Merge.Remark("I. Kết quả", "rà soát", "Xem lại", "Lan")));
        Writing writing = new Writing("B1-20250512-abcdef", StubDossiers.NOW, "An", "S1-20250512", "0".repeat(64));
        return new MergeSummary(writing, merge, List.of(proposal(Proposal.State.OPEN)), changeSet);
    }

    private static Merge.Edit edit(Merge.Kind kind, Merge.Outcome outcome) {
        return new Merge.Edit(
                kind, outcome, "I. Kết quả", "Câu cũ.", "Câu mới.", kind == Merge.Kind.CONFLICT ? "Câu khác." : "");
    }

    private static void says(String out, String... words) {
        for (String word : words) {
            assertTrue(out.contains(word), () -> word + " is not in: " + out);
        }
    }

    @Nested
    class Compose {

        @Test
        void tellsSnapshotAndWritingAndHowToComeBack() {
            Ran ran = desk.run("compose", "a.cchc", "--out", "a.docx");

            assertEquals(0, ran.code());
            says(ran.out(), "S1-20250512", "B1-20250512-abcdef", "cchc merge a.cchc a.docx");
            assertEquals(List.of("open a.cchc", "write WORK - -"), desk.dossiers.calls);
            assertEquals(List.of(WordWriter.Use.LIVE), desk.uses);
        }

        @Test
        void forIssueLeavesNothingInTheFile() {
            Ran ran = desk.run("compose", "a.cchc", "--out", "a.docx", "--final", "--number", "5");

            says(ran.out(), "S1-20250512");
            assertFalse(ran.out().contains("cchc merge"), ran.out());
            assertEquals(List.of("open a.cchc", "write ISSUE 5 -"), desk.dossiers.calls);
            assertEquals(List.of(WordWriter.Use.FINAL), desk.uses);
        }

        @Test
        void asADraftOnlyReads() {
            desk.run("compose", "a.cchc", "--out", "a.docx", "--draft");

            assertEquals(List.of("read a.cchc", "compose - -"), desk.dossiers.calls);
            assertEquals(List.of(WordWriter.Use.FINAL), desk.uses);
        }

        @Test
        void isEitherADraftOrForIssue() {
            CommandLineDesk.refused(
                    desk.run("compose", "a.cchc", "--out", "a.docx", "--draft", "--final"), "--draft", "--final");
        }

        @Test
        void offersADraftWhenSomebodyElseWorksInTheWorkspace() {
            desk.dossiers.refusal =
                    Optional.of(new DossierException(new WorkspaceException("locked", "Lan đang mở a.cchc.", null)));

            CommandLineDesk.refused(desk.run("compose", "a.cchc", "--out", "a.docx"), "Lan đang mở", "--draft");
        }

        @Test
        void offersNoDraftOfAFileThatIsDamaged() {
            desk.dossiers.refusal =
                    Optional.of(new DossierException(new WorkspaceException("damaged", "a.cchc bị hỏng.", null)));

            assertFalse(desk.run("compose", "a.cchc", "--out", "a.docx").err().contains("--draft"));
        }
    }

    @Nested
    class MergeFile {

        @Test
        void showsEveryChangeWithItsPlace() {
            desk.dossiers.merged = Optional.of(summary(
                    7, edit(Merge.Kind.CHANGED, Merge.Outcome.TAKEN), edit(Merge.Kind.REMOVED, Merge.Outcome.LISTED)));

            Ran ran = desk.run("merge", "a.cchc", "sua.docx");

            assertEquals(0, ran.code());
            says(
                    ran.out(),
                    "[SỬA] I. Kết quả: đưa vào hồ sơ",
                    "trước: Câu cũ.",
                    "sau:   Câu mới.",
                    "[XÓA] I. Kết quả: chưa đưa vào",
                    "Dabc123  TC_VB (Năm 2024): 347 → 350",
                    "Lan, I. Kết quả, «rà soát»: Xem lại",
                    "--accept-deleted",
                    "lần thay đổi số 7");
            assertEquals(List.of("open a.cchc", "merge sua.docx - false falsefalsefalse"), desk.dossiers.calls);
        }

        @Test
        void endsWithAFindingWhileAConflictIsOpen() {
            desk.dossiers.merged = Optional.of(summary(7, edit(Merge.Kind.CONFLICT, Merge.Outcome.LISTED)));
            Ran open = desk.run("merge", "a.cchc", "sua.docx");
            desk.dossiers.merged = Optional.of(summary(7, edit(Merge.Kind.CONFLICT, Merge.Outcome.TAKEN)));
            Ran decided = desk.run("merge", "a.cchc", "sua.docx", "--take", "word");

            assertEquals(1, open.code());
            says(open.out(), "HAI BÊN CÙNG SỬA", "hồ sơ: Câu khác.");
            assertEquals(0, decided.code());
        }

        @Test
        void handsOnWhatWasDecided() {
            desk.dossiers.merged = Optional.of(summary(0));

            Ran ran = desk.run(
                    "merge",
                    "a.cchc",
                    "sua.docx",
                    "--dry-run",
                    "--take",
                    "word",
                    "--accept-deleted",
                    "--accept-moved",
                    "--writing",
                    "B2");

            assertEquals(List.of("read a.cchc", "merge sua.docx B2 true truetruetrue"), desk.dossiers.calls);
            says(ran.out(), "Chạy thử");
        }

        @Test
        void saysSoWhenThereIsNothingNew() {
            desk.dossiers.merged = Optional.of(summary(0));

            says(desk.run("merge", "a.cchc", "sua.docx").out(), "Không có gì mới");
        }

        @Test
        void speaksEnglishAndToProgramsWhenAsked() throws Exception {
            System.setProperty(Texts.LANGUAGE, "en");
            desk.dossiers.merged = Optional.of(summary(7, edit(Merge.Kind.CONFLICT, Merge.Outcome.LISTED)));

            says(
                    desk.run("merge", "a.cchc", "sua.docx").out(),
                    "[CHANGED ON BOTH SIDES]",
                    "not taken yet",
                    "change set 7");
            JsonNode json = new ObjectMapper()
                    .readTree(desk.run("merge", "a.cchc", "sua.docx", "--format", "json")
                            .out());
            assertEquals(7, json.get("changeSet").asInt());
            assertEquals("conflict", json.get("edits").get(0).get("kind").asText());
            assertEquals("Câu khác.", json.get("edits").get(0).get("workspace").asText());
            assertEquals("Dabc123", json.get("proposals").get(0).get("id").asText());
            assertEquals("Lan", json.get("comments").get(0).get("author").asText());
        }
    }

    @Nested
    class Proposals {

        @Test
        void areListedWhileTheyWait() throws Exception {
            desk.dossiers.proposals = List.of(proposal(Proposal.State.OPEN), proposal(Proposal.State.ACCEPTED));

            assertEquals(
                    1, desk.run("proposals", "list", "a.cchc").out().lines().count());
            Ran all = desk.run("proposals", "list", "a.cchc", "--all");
            says(all.out(), "đang chờ", "đã nhận");
            JsonNode json = new ObjectMapper()
                    .readTree(desk.run("proposals", "list", "a.cchc", "--format", "json")
                            .out());
            assertEquals("350", json.get(0).get("after").asText());
        }

        @Test
        void areAcceptedAndRejectedByTheirIds() {
            says(desk.run("proposals", "accept", "a.cchc", "D1", "D2").out(), "D1, D2");
            says(desk.run("proposals", "reject", "a.cchc", "D3").out(), "D3");

            assertEquals(List.of("open a.cchc", "accept [D1, D2]", "open a.cchc", "reject [D3]"), desk.dossiers.calls);
        }

        @Test
        void sayWhenNoneWaits() {
            says(desk.run("proposals", "list", "a.cchc").out(), "Không có đề xuất nào");
            assertEquals(2, desk.run("proposals").code());
        }

        @Test
        void thatCannotBeAcceptedShowWhy() {
            desk.dossiers.refusal = Optional.of(new DossierException("Chưa đổi gì.", List.of("D1: được tính")));

            CommandLineDesk.refused(desk.run("proposals", "accept", "a.cchc", "D1"), "Chưa đổi gì.", "D1: được tính");
        }
    }

    @Nested
    class Diff {

        private Comparison comparison() {
            Indicator indicator = new Indicator(
                    "TC_VB",
                    "the-che",
                    "Văn bản ban hành",
                    new Measure("văn bản"),
                    IndicatorKind.FLOW,
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Optional.empty());
            List<Comparison.FigureChange> figures = new ArrayList<>();
            figures.add(new Comparison.FigureChange(
                    KEY,
                    indicator,
                    Optional.of(Value.of(347)),
                    Optional.of(Value.of(1574)),
                    Optional.of(new Comparison.Origin("An", StubDossiers.NOW, "so-lieu.csv, dòng 2"))));
            figures.add(new Comparison.FigureChange(
                    KEY, indicator, Optional.empty(), Optional.of(Value.of(5)), Optional.empty()));
            return new Comparison("S1", "S2", figures, List.of(new LineDifference("Kết quả", "Câu cũ.", "Câu mới.")));
        }

        @Test
        void tellsOldNewWhoWhenAndFromWhichFile() {
            desk.dossiers.compared = Optional.of(comparison());

            Ran ran = desk.run("diff", "a.cchc", "dau", "cuoi");

            says(
                    ran.out(),
                    "347 văn bản → 1.574 văn bản (An, 09:30 12/5/2025, nguồn: so-lieu.csv, dòng 2)",
                    "chưa có → 5 văn bản (tính theo số khác)",
                    "- Kết quả",
                    "trước: Câu cũ.");
            assertEquals(List.of("read a.cchc", "compare dau cuoi"), desk.dossiers.calls);
        }

        @Test
        void writesACopyWithTrackedChanges() {
            desk.dossiers.compared = Optional.of(comparison());

            desk.run("diff", "a.cchc", "S1", "S2", "--docx", "b.docx");

            assertEquals(List.of("b.docx"), desk.written);
            assertTrue(desk.dossiers.calls.contains("tracked S1 S2"));
            CommandLineDesk.refused(desk.run("diff", "a.cchc", "S1", "S2", "--docx", "b.cchc"), ".docx");
        }

        @Test
        void speaksToPrograms() throws Exception {
            desk.dossiers.compared = Optional.of(comparison());

            JsonNode json = new ObjectMapper()
                    .readTree(desk.run("diff", "a.cchc", "S1", "S2", "--format", "json")
                            .out());

            assertEquals(1574, json.get("figures").get(0).get("new").asInt());
            assertTrue(json.get("figures").get(1).get("old").isNull());
            assertTrue(json.get("figures").get(1).get("who").isNull());
            assertEquals("Câu mới.", json.get("texts").get(0).get("new").asText());
        }

        @Test
        void saysSoWhenNothingChanged() {
            desk.dossiers.compared = Optional.of(new Comparison("S1", "S1", List.of(), List.of()));

            says(desk.run("diff", "a.cchc", "S1", "S1").out(), "Không có số liệu nào", "Lời văn không");
        }
    }
}
