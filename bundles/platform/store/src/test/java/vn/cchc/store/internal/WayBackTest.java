package vn.cchc.store.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.model.Attachment;
import vn.cchc.model.BlockKind;
import vn.cchc.model.LineShape;
import vn.cchc.model.Narrative;
import vn.cchc.model.ObservationKey;
import vn.cchc.model.Period;
import vn.cchc.model.Proposal;
import vn.cchc.model.Snapshot;
import vn.cchc.model.SourceRef;
import vn.cchc.model.Wording;
import vn.cchc.model.Writing;
import vn.cchc.model.WrittenLine;
import vn.cchc.store.ChangeSet;
import vn.cchc.store.Content;
import vn.cchc.store.RecordKind;
import vn.cchc.store.Workspace;
import vn.cchc.store.WorkspaceException;
import vn.cchc.store.WorkspaceState;

/** What a report was written from, and what came back from Word. */
class WayBackTest {

    private static final SourceRef SOURCE = new SourceRef("bao-cao.docx", "Phần I");
    private static final List<WrittenLine> LINES = List.of(
            new WrittenLine(1, "outline:I", "", LineShape.HEADING, "Kết quả \"nổi bật\""),
            new WrittenLine(2, "form:the-che/Văn bản", "1.3", LineShape.CELL, "{{|347|N:tinh/TC_VB/2024}}"));

    @TempDir
    Path folder;

    private Path file;
    private Workspace workspace;

    @BeforeEach
    void create() throws Exception {
        file = folder.resolve("a.cchc");
        workspace = Samples.create(file);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private void reopen() throws Exception {
        workspace.close();
        workspace = Samples.workspaces().open(file, "khác");
    }

    private static Wording wording(String text) {
        return new Wording(Wording.Kind.CHANGED, "template:the-che/ket-qua/1", "Cũ.", LineShape.DASH, text, "", SOURCE);
    }

    @Test
    void everyKindComesBackAsItWas() throws Exception {
        Content lines = Content.of(LINES);
        Writing writing = new Writing("B1-20250512-ab12", Samples.NOW, Samples.WHO, "S1-20250512", lines.sha256());
        Proposal proposal = new Proposal(
                "D1",
                new ObservationKey("tinh-dak-lak", "TC_VB", new Period.Year(2024)),
                "{{TC_VB 2024}}",
                "347",
                "350",
                "Phần I",
                "bao-cao.docx",
                Samples.WHO,
                Samples.NOW,
                Proposal.State.OPEN);
        byte[] bytes = new byte[100_000];
        new Random(1).nextBytes(bytes);
        Content docx = Content.of(bytes);
        Attachment attachment =
                new Attachment(docx.sha256(), "bao-cao.docx", bytes.length, Samples.NOW, Samples.WHO, "Lan: xem lại");
        workspace.apply(ChangeSet.because("trộn")
                .put(writing, lines)
                .put(wording("Mới."))
                .put(proposal)
                .put(attachment, docx)
                .build());

        reopen();

        assertEquals(List.of(writing), workspace.writings());
        assertEquals(LINES, workspace.content(writing.content()).lines());
        assertEquals(List.of(wording("Mới.")), workspace.wordings());
        assertEquals(List.of(proposal), workspace.proposals());
        assertEquals(List.of(attachment), workspace.attachments());
        assertArrayEquals(bytes, workspace.content(docx.sha256()).bytes());
    }

    @Test
    void contentsStayOutOfTheLedger() throws Exception {
        Content lines = Content.of(LINES);
        workspace.apply(ChangeSet.because("xuất")
                .put(new Writing("B1", Samples.NOW, Samples.WHO, "S1", lines.sha256()), lines)
                .build());

        String after = workspace.ledger(RecordKind.WRITING, "B1").get(0).after().orElseThrow();
        assertFalse(after.contains("TC_VB"), after);
    }

    @Test
    void whatWasTakenBackCanBeReadAsLongAsTheLedger() throws Exception {
        Content lines = Content.of(LINES);
        long set = workspace
                .apply(ChangeSet.because("xuất")
                        .put(new Writing("B1", Samples.NOW, Samples.WHO, "S1", lines.sha256()), lines)
                        .put(wording("Mới."))
                        .build())
                .changeSet();
        workspace.apply(workspace.undoing(set));

        assertEquals(List.of(), workspace.writings());
        assertEquals(List.of(), workspace.wordings());
        assertEquals(LINES, workspace.content(lines.sha256()).lines());
        workspace.close();
        try (Database database = Database.open(file)) {
            assertThrows(SQLException.class, () -> database.execute("DELETE FROM content"));
        }
    }

    @Test
    void aContentThatIsNotThereIsSaidToBeDamage() {
        WorkspaceException e = assertThrows(WorkspaceException.class, () -> workspace.content("0".repeat(64)));
        assertEquals("damaged", e.key());
    }

    @Test
    void aContentThatIsTooLargeIsRefused() throws Exception {
        Content huge = Content.of(new byte[Content.LIMIT + 1]);
        ChangeSet change = ChangeSet.because("trộn")
                .put(new Attachment(huge.sha256(), "a.docx", huge.size(), Samples.NOW, Samples.WHO, ""), huge)
                .build();

        WorkspaceException e = assertThrows(WorkspaceException.class, () -> workspace.apply(change));

        assertEquals("too-large", e.key());
        assertTrue(String.valueOf(e.getMessage()).contains("64"));
        assertEquals(List.of(), workspace.attachments());
    }

    @Test
    void theStateOfASnapshotIsAllThatTheReportWasMadeOf() throws Exception {
        Narrative before = new Narrative("the-che", BlockKind.RESULTS, "Một.", SOURCE);
        workspace.apply(ChangeSet.because("nhập")
                .put(Samples.figure("A", "1"))
                .put(before)
                .put(wording("Mới."))
                .disable("area.x")
                .build());
        Snapshot snapshot = new Snapshot("S1", workspace.lastEntry(), Samples.NOW, Samples.WHO);
        workspace.apply(ChangeSet.because("sửa")
                .put(snapshot)
                .put(Samples.figure("A", "2"))
                .put(new Narrative("the-che", BlockKind.RESULTS, "Hai.", SOURCE))
                .remove(wording("Mới."))
                .enable("area.x")
                .build());

        WorkspaceState then = workspace.stateAt(snapshot);

        assertEquals(List.of(Samples.figure("A", "1")), then.observations());
        assertEquals(List.of(before), then.narratives());
        assertEquals(List.of(wording("Mới.")), then.wordings());
        assertEquals(Optional.of("area.x"), then.disabledModules().stream().findFirst());
        assertEquals(List.of(), workspace.wordings());
    }
}
