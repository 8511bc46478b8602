package vn.cchc.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.model.BlockKind;
import vn.cchc.model.LegalDocument;
import vn.cchc.model.Narrative;
import vn.cchc.model.Observation;
import vn.cchc.model.Precision;
import vn.cchc.model.RegisterRow;
import vn.cchc.model.Snapshot;
import vn.cchc.model.SourceRef;
import vn.cchc.model.Submission;
import vn.cchc.model.Value;
import vn.cchc.model.ValueState;
import vn.cchc.model.Waiver;
import vn.cchc.store.Applied;
import vn.cchc.store.Change;
import vn.cchc.store.ChangeSet;
import vn.cchc.store.LedgerEntry;
import vn.cchc.store.RecordKind;
import vn.cchc.store.Workspace;
import vn.cchc.store.WorkspaceException;

class WorkspaceTest {

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("sơ kết 2021-2025.cchc");
    }

    @Nested
    class KeepsRecords {

        private final SourceRef source = new SourceRef("danh-muc.csv", "dòng 2");

        @Test
        void everyKindComesBackAsItWas() throws Exception {
            List<RegisterRow> rows = List.of(
                    new RegisterRow(
                            "chi-dao/sang-kien", 2, List.of("Có \"ngoặc\"; và \\ \t\n dấu", "", "2024"), source),
                    new RegisterRow("chi-dao/sang-kien", 10, List.of("Ngày hội"), source));
            Narrative narrative = new Narrative("the-che", BlockKind.SHORTCOMINGS, "Một.\n\nHai.", source);
            LegalDocument document = new LegalDocument(
                    "76/NQ-CP", "Nghị quyết", Optional.of(LocalDate.of(2021, 7, 15)), "Chính phủ", "Chương trình");
            LegalDocument undated = new LegalDocument("1/X", "Công văn", Optional.empty(), "", "");
            Waiver waiver = new Waiver("f-1", "Số liệu đã đối chiếu", "Lê Văn A", Samples.NOW);
            Submission submission = new Submission("so-tu-phap", "cd-the-che", Samples.NOW);
            Snapshot snapshot = new Snapshot("chot-1", 0, Samples.NOW, Samples.WHO);
            try (Workspace workspace = Samples.create(file())) {
                workspace.apply(ChangeSet.because("thử")
                        .put(rows.get(1))
                        .put(rows.get(0))
                        .put(narrative)
                        .put(document)
                        .put(undated)
                        .put(waiver)
                        .put(submission)
                        .put(snapshot)
                        .disable("vn.cchc.area.steering")
                        .build());
            }
            try (Workspace workspace = Samples.workspaces().open(file(), "khác")) {
                assertEquals(rows, workspace.rows());
                assertEquals(List.of(narrative), workspace.narratives());
                assertEquals(List.of(undated, document), workspace.documents());
                assertEquals(List.of(waiver), workspace.waivers());
                assertEquals(List.of(submission), workspace.submissions());
                assertEquals(List.of(snapshot), workspace.snapshots());
                assertEquals(Set.of("vn.cchc.area.steering"), workspace.disabledModules());
                assertEquals("dak-lak", workspace.info().province());
                assertEquals("so-ket-2021-2025", workspace.info().round());
                assertEquals(2, workspace.info().formatVersion());
                assertEquals(Samples.NOW, workspace.info().createdAt());
                assertEquals(Samples.WHO, workspace.info().createdBy());
                assertFalse(workspace.info().readOnly());
            }
        }

        @Test
        void figuresAreExactInEveryState() throws Exception {
            List<Observation> figures = List.of(
                    Samples.figure("A", "0.10"),
                    Samples.figure("B", "123456789012345678901234567890.123456789"),
                    Samples.figure("C", Value.of(new BigDecimal("1500"), Precision.OVER)),
                    Samples.figure("D", Value.of(ValueState.ZERO)),
                    Samples.figure("E", Value.of(ValueState.NOT_APPLICABLE)),
                    Samples.figure("F", Value.of(ValueState.NOT_COLLECTED)),
                    Samples.figure("G", Value.of(ValueState.MISSING)),
                    Samples.figure("H", "-0.88"));
            try (Workspace workspace = Samples.create(file())) {
                workspace.apply(Samples.changes(figures.toArray(Observation[]::new)));
                assertEquals(figures, workspace.observations());
            }
            try (Workspace workspace = Samples.workspaces().openReadOnly(file())) {
                assertEquals(figures, workspace.observations());
                assertEquals(
                        "0.10",
                        workspace
                                .observations()
                                .get(0)
                                .value()
                                .number()
                                .orElseThrow()
                                .toPlainString());
            }
        }

        @Test
        void aClosedWorkspaceIsOneFile() throws Exception {
            try (Workspace workspace = Samples.create(file())) {
                workspace.apply(Samples.changes(Samples.figure("A", "1")));
            }
            try (Stream<Path> left = Files.list(folder)) {
                assertEquals(
                        Set.of("sơ kết 2021-2025.cchc", "sơ kết 2021-2025.cchc.lock"),
                        Set.copyOf(left.map(p -> p.getFileName().toString()).toList()));
            }
            assertEquals(0, Files.size(WorkspaceLock.fileFor(file())));
        }

        @Test
        void aCopyMadeWhileItIsOpenIsUpToDate() throws Exception {
            Path copy = folder.resolve("bản sao.cchc");
            try (Workspace workspace = Samples.create(file())) {
                workspace.apply(Samples.changes(Samples.figure("A", "1")));
                Files.copy(file(), copy);
            }
            try (Workspace workspace = Samples.workspaces().open(copy, "khác")) {
                assertEquals(1, workspace.observations().size());
            }
        }

        @Test
        void aPutOfTheWrongClassIsRefused() {
            assertThrows(IllegalArgumentException.class, () -> new Change.Put(RecordKind.ROW, "dòng"));
            assertThrows(IllegalArgumentException.class, () -> ChangeSet.because(" "));
        }
    }

    @Nested
    class Applies {

        @Test
        void countsWhatChangedAndLeavesTheRestOutOfTheLedger() throws Exception {
            try (Workspace workspace = Samples.create(file())) {
                assertEquals(
                        new Applied(1, 2, 0, 0, 0),
                        workspace.apply(Samples.changes(Samples.figure("A", "1"), Samples.figure("B", "2"))));
                assertEquals(
                        new Applied(2, 1, 1, 1, 1),
                        workspace.apply(ChangeSet.because("sửa")
                                .put(Samples.figure("A", "1"))
                                .put(Samples.figure("C", "3"))
                                .put(Samples.figure("B", "5"))
                                .remove(Samples.figure("A", "1").key())
                                .build()));
                assertEquals(
                        new Applied(0, 0, 0, 0, 2),
                        workspace.apply(Samples.changes(Samples.figure("B", "5"), Samples.figure("C", "3"))));
                assertEquals(List.of(Samples.figure("B", "5"), Samples.figure("C", "3")), workspace.observations());
                assertEquals(5, workspace.lastEntry());
            }
        }

        @Test
        void allOrNothingWhenTheDiskIsFull() throws Exception {
            try (Workspace workspace = Samples.create(file())) {
                workspace.apply(Samples.changes(Samples.figure("A", "1")));
            }
            Observation[] many = Stream.iterate(0, i -> i + 1)
                    .limit(2_000)
                    .map(i -> Samples.figure("X" + i, "1"))
                    .toArray(Observation[]::new);
            try (Workspace workspace = Samples.workspaces().limitedTo(40).open(file(), "khác")) {
                WorkspaceException full =
                        assertThrows(WorkspaceException.class, () -> workspace.apply(Samples.changes(many)));
                assertEquals("disk-full", full.key());
                assertTrue(full.getMessage().contains("đã đầy"), full.getMessage());
                assertEquals(List.of(Samples.figure("A", "1")), workspace.observations());
                assertEquals(1, workspace.ledger().size());
                workspace.apply(Samples.changes(Samples.figure("B", "2")));
            }
            try (Workspace workspace = Samples.workspaces().openReadOnly(file())) {
                assertEquals(2, workspace.observations().size());
                assertEquals(2, workspace.lastEntry());
            }
        }

        @Test
        void aReaderSeesTheStateOfOpeningWhileSomebodyWorks() throws Exception {
            try (Workspace writer = Samples.create(file())) {
                writer.apply(Samples.changes(Samples.figure("A", "1")));
                try (Workspace reader = Samples.workspaces().openReadOnly(file())) {
                    writer.apply(Samples.changes(Samples.figure("B", "2")));
                    assertEquals(1, reader.observations().size());
                    assertEquals(1, reader.ledger().size());
                    WorkspaceException refused = assertThrows(
                            WorkspaceException.class, () -> reader.apply(Samples.changes(Samples.figure("C", "3"))));
                    assertEquals("read-only", refused.key());
                }
                assertEquals(2, writer.observations().size());
            }
        }

        @Test
        void aClosedWorkspaceTakesNoChanges() throws Exception {
            Workspace workspace = Samples.create(file());
            workspace.close();
            workspace.close();
            assertThrows(IllegalStateException.class, () -> workspace.apply(Samples.changes(Samples.figure("A", "1"))));
        }
    }

    @Nested
    class KeepsALedger {

        @Test
        void whoWhenWhatAndWhy() throws Exception {
            try (Workspace workspace = Samples.create(file())) {
                workspace.apply(Samples.changes(Samples.figure("TC_VB", "347"), Samples.figure("TC_XL", "1")));
            }
            try (Workspace workspace = Samples.workspaces().open(file(), "Lê Văn A")) {
                workspace.apply(Samples.changes(Samples.figure("TC_VB", "348")));
                List<LedgerEntry> entries = workspace.ledger(RecordKind.OBSERVATION, "tinh-dak-lak/TC_VB/2021-2025");
                assertEquals(2, entries.size());
                LedgerEntry last = entries.get(1);
                assertEquals(3, last.number());
                assertEquals(2, last.changeSet());
                assertEquals("Lê Văn A", last.who());
                assertEquals(Samples.NOW, last.at());
                assertEquals(
                        "347 (Báo cáo sơ kết, Phần I, mục II.1)", last.before().orElseThrow());
                assertEquals(
                        "348 (Báo cáo sơ kết, Phần I, mục II.1)", last.after().orElseThrow());
                assertEquals("nhập tệp so-lieu-the-che.csv", last.reason());
                assertEquals(Optional.empty(), entries.get(0).before());
                assertEquals(3, workspace.ledger().size());
            }
        }

        @Test
        void noToolCanRewriteIt() throws Exception {
            try (Workspace workspace = Samples.create(file())) {
                workspace.apply(Samples.changes(Samples.figure("A", "1"), Samples.figure("B", "2")));
            }
            try (Database database = Database.open(file())) {
                for (String sql : List.of(
                        "UPDATE ledger SET after = '[]'",
                        "DELETE FROM ledger WHERE number = 2",
                        "INSERT OR REPLACE INTO ledger SELECT * FROM ledger WHERE number = 1",
                        "UPDATE change_set SET who = 'x'",
                        "DELETE FROM change_set",
                        "INSERT OR REPLACE INTO change_set VALUES (1, 'x', 'x', 'x')")) {
                    SQLException refused = assertThrows(SQLException.class, () -> database.execute(sql), sql);
                    assertTrue(refused.getMessage().contains("append-only"), refused.getMessage());
                }
                assertEquals(2, database.number("SELECT count(*) FROM ledger"));
                assertThrows(
                        SQLException.class,
                        () -> database.execute("INSERT INTO ledger VALUES (9, 77, 'so-lieu', 'k', NULL, '[]')"));
            }
        }

        @Test
        void takesAnImportBack() throws Exception {
            try (Workspace workspace = Samples.create(file())) {
                workspace.apply(Samples.changes(Samples.figure("A", "1"), Samples.figure("B", "2")));
                long set = workspace
                        .apply(ChangeSet.because("nhập nhầm")
                                .put(Samples.figure("A", "9"))
                                .put(Samples.figure("C", "3"))
                                .remove(Samples.figure("B", "2").key())
                                .build())
                        .changeSet();
                workspace.apply(workspace.undoing(set));
                assertEquals(List.of(Samples.figure("A", "1"), Samples.figure("B", "2")), workspace.observations());
                assertEquals(
                        "hoàn tác lần thay đổi số 2", workspace.ledger().get(6).reason());
            }
        }

        @Test
        void doesNotTakeBackWhatWasChangedSince() throws Exception {
            try (Workspace workspace = Samples.create(file())) {
                workspace.apply(Samples.changes(Samples.figure("A", "1")));
                workspace.apply(Samples.changes(Samples.figure("A", "2")));
                WorkspaceException later = assertThrows(WorkspaceException.class, () -> workspace.undoing(1));
                assertEquals("undo.changed-since", later.key());
                assertTrue(later.getMessage().contains("tinh-dak-lak/A/2021-2025"), later.getMessage());
                assertEquals(
                        "undo.unknown",
                        assertThrows(WorkspaceException.class, () -> workspace.undoing(7))
                                .key());
            }
        }

        @Test
        void remembersAFrozenState() throws Exception {
            try (Workspace workspace = Samples.create(file())) {
                workspace.apply(Samples.changes(Samples.figure("A", "1"), Samples.figure("B", "2")));
                Snapshot frozen = new Snapshot("chot", workspace.lastEntry(), Samples.NOW, Samples.WHO);
                workspace.apply(ChangeSet.because("chốt số liệu").put(frozen).build());
                workspace.apply(ChangeSet.because("sửa")
                        .put(Samples.figure("A", "7"))
                        .remove(Samples.figure("B", "2").key())
                        .build());
                assertEquals(
                        List.of(Samples.figure("A", "1"), Samples.figure("B", "2")),
                        workspace.observationsAt(workspace.snapshots().get(0)));
                assertEquals(List.of(Samples.figure("A", "7")), workspace.observations());
            }
        }
    }

    @Test
    void fieldsSurviveTheLedger() {
        List<String> fields = List.of("", "a\"b\\c", "dòng 1\ndòng 2\r\t", "Đắk Lắk; [x], \u0001 \uD83D\uDE00");
        assertEquals(fields, Fields.decode(Fields.encode(fields)));
        assertEquals(List.of(), Fields.decode(Fields.encode(List.of())));
        assertThrows(IllegalArgumentException.class, () -> Fields.decode("[\"a"));
    }

    @Test
    void aMissingFileIsNamed() {
        Path gone = folder.resolve("không-có.cchc");
        WorkspaceException missing = assertThrows(
                WorkspaceException.class, () -> Samples.workspaces().open(gone, "a"));
        assertEquals("missing", missing.key());
        assertTrue(missing.getMessage().contains("không-có.cchc"), missing.getMessage());
    }
}
