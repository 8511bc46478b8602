package vn.cchc.store;

import java.util.Arrays;
import java.util.Optional;
import vn.cchc.model.Attachment;
import vn.cchc.model.LegalDocument;
import vn.cchc.model.Narrative;
import vn.cchc.model.Observation;
import vn.cchc.model.Proposal;
import vn.cchc.model.RegisterRow;
import vn.cchc.model.Snapshot;
import vn.cchc.model.Submission;
import vn.cchc.model.Waiver;
import vn.cchc.model.Wording;
import vn.cchc.model.Writing;

/** The kinds of records in a workspace; the comment of each says how its key is written. */
public enum RecordKind {
    /** {@code unit/indicator/period}. */
    OBSERVATION("so-lieu", "số liệu", Observation.class),
    /** The document's number. */
    DOCUMENT("van-ban", "văn bản", LegalDocument.class),
    /** {@code section/register/number}. */
    ROW("danh-muc", "dòng danh mục", RegisterRow.class),
    /** {@code place/block}. */
    NARRATIVE("thuyet-minh", "thuyết minh", Narrative.class),
    /** The finding's id. */
    WAIVER("giai-trinh", "giải trình", Waiver.class),
    /** {@code unit/section/time}. */
    SUBMISSION("bao-cao-nop", "báo cáo nộp", Submission.class),
    /** The snapshot's id. */
    SNAPSHOT("chot-so-lieu", "chốt số liệu", Snapshot.class),
    /** The writing's id. */
    WRITING("lan-xuat", "lần xuất báo cáo", Writing.class),
    /** {@code kind/line}. */
    WORDING("loi-van", "lời văn sửa trong Word", Wording.class),
    /** The proposal's id. */
    PROPOSAL("de-xuat", "đề xuất số liệu", Proposal.class),
    /** The SHA-256 of its bytes. */
    ATTACHMENT("tep-kem", "tệp kèm", Attachment.class),
    /** The module's name; the record exists while the module is off. */
    DISABLED_MODULE("mo-dun-tat", "mô-đun tắt", String.class);

    private final String id;
    private final String label;
    private final Class<?> type;

    RecordKind(String id, String label, Class<?> type) {
        this.id = id;
        this.label = label;
        this.type = type;
    }

    /** Returns the word that stands in the ledger; it never changes. */
    public String id() {
        return id;
    }

    /** Returns the Vietnamese word. */
    public String label() {
        return label;
    }

    /** Returns the class of its records. */
    public Class<?> type() {
        return type;
    }

    /** Finds the kind by its id. */
    public static Optional<RecordKind> byId(String id) {
        return Arrays.stream(values()).filter(k -> k.id.equals(id)).findFirst();
    }
}
