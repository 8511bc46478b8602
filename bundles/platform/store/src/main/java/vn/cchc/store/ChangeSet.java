package vn.cchc.store;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.model.Attachment;
import vn.cchc.model.BlockKind;
import vn.cchc.model.LegalDocument;
import vn.cchc.model.Narrative;
import vn.cchc.model.Observation;
import vn.cchc.model.ObservationKey;
import vn.cchc.model.Proposal;
import vn.cchc.model.RegisterRow;
import vn.cchc.model.Snapshot;
import vn.cchc.model.Submission;
import vn.cchc.model.Waiver;
import vn.cchc.model.Wording;
import vn.cchc.model.Writing;

/**
 * Changes that are made together or not at all.
 *
 * @param reason why, as the ledger shows it: "nhập tệp so-lieu-the-che.csv"
 * @param changes in order; a later one of the same key wins
 * @param contents bytes that the records refer to
 */
public record ChangeSet(String reason, List<Change> changes, List<Content> contents) {

    public ChangeSet {
        requireReason(reason);
        changes = List.copyOf(changes);
        contents = List.copyOf(contents);
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a change set needs a reason");
        }
    }

    /** Begins a change set. */
    public static Builder because(String reason) {
        return new Builder(reason);
    }

    /** Collects changes. */
    public static final class Builder {
        private final String reason;
        private final List<Change> changes = new ArrayList<>();
        private final List<Content> contents = new ArrayList<>();

        private Builder(String reason) {
            requireReason(reason);
            this.reason = reason;
        }

        /** Sets a figure. */
        public Builder put(Observation observation) {
            return add(new Change.Put(RecordKind.OBSERVATION, observation));
        }

        /** Sets a legal document. */
        public Builder put(LegalDocument document) {
            return add(new Change.Put(RecordKind.DOCUMENT, document));
        }

        /** Sets a row of a register. */
        public Builder put(RegisterRow row) {
            return add(new Change.Put(RecordKind.ROW, row));
        }

        /** Sets a narrative. */
        public Builder put(Narrative narrative) {
            return add(new Change.Put(RecordKind.NARRATIVE, narrative));
        }

        /** Sets a finding aside. */
        public Builder put(Waiver waiver) {
            return add(new Change.Put(RecordKind.WAIVER, waiver));
        }

        /** Notes what was handed in. */
        public Builder put(Submission submission) {
            return add(new Change.Put(RecordKind.SUBMISSION, submission));
        }

        /** Freezes a state; there is no way to take a freeze out of the ledger. */
        public Builder put(Snapshot snapshot) {
            return add(new Change.Put(RecordKind.SNAPSHOT, snapshot));
        }

        /** Notes a writing of the report, with its lines. */
        public Builder put(Writing writing, Content lines) {
            contents.add(lines);
            return add(new Change.Put(RecordKind.WRITING, writing));
        }

        /** Sets what people decided about a line. */
        public Builder put(Wording wording) {
            return add(new Change.Put(RecordKind.WORDING, wording));
        }

        /** Sets a proposal. */
        public Builder put(Proposal proposal) {
            return add(new Change.Put(RecordKind.PROPOSAL, proposal));
        }

        /** Keeps a file. */
        public Builder put(Attachment attachment, Content bytes) {
            contents.add(bytes);
            return add(new Change.Put(RecordKind.ATTACHMENT, attachment));
        }

        /** Takes back what people decided about a line. */
        public Builder remove(Wording wording) {
            return add(new Change.Remove(RecordKind.WORDING, wording.kind().id() + "/" + wording.target()));
        }

        /** Removes a figure. */
        public Builder remove(ObservationKey key) {
            String text =
                    key.unit() + "/" + key.indicator() + "/" + key.period().id();
            return add(new Change.Remove(RecordKind.OBSERVATION, text));
        }

        /** Removes a legal document. */
        public Builder removeDocument(String number) {
            return add(new Change.Remove(RecordKind.DOCUMENT, number));
        }

        /** Removes a row of a register; the others keep their numbers. */
        public Builder removeRow(String register, int number) {
            return add(new Change.Remove(RecordKind.ROW, register + "/" + number));
        }

        /** Removes a narrative. */
        public Builder removeNarrative(String place, BlockKind block) {
            return add(new Change.Remove(RecordKind.NARRATIVE, place + "/" + block.id()));
        }

        /** Lets a finding speak again. */
        public Builder removeWaiver(String finding) {
            return add(new Change.Remove(RecordKind.WAIVER, finding));
        }

        /** Removes a note of what was handed in. */
        public Builder remove(Submission submission) {
            String text = submission.unit() + "/" + submission.section() + "/" + submission.at();
            return add(new Change.Remove(RecordKind.SUBMISSION, text));
        }

        /** Switches a module off. */
        public Builder disable(String module) {
            return add(new Change.Put(RecordKind.DISABLED_MODULE, module));
        }

        /** Switches a module on. */
        public Builder enable(String module) {
            return add(new Change.Remove(RecordKind.DISABLED_MODULE, module));
        }

        /** Adds a change as it is. */
        public Builder add(Change change) {
            changes.add(change);
            return this;
        }

        /** Returns the change set. */
        public ChangeSet build() {
            return new ChangeSet(reason, changes, contents);
        }
    }
}
