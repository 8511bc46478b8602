package vn.cchc.roundtrip;

import vn.cchc.roundtrip.internal.ReportMerger;

/** Finds out what people did to a report in Word. */
public final class ReportMerge {

    private ReportMerge() {}

    /**
     * Compares what came back with what was written and with what the workspace says today.
     *
     * <p>The same request gives the same answer; once that is in the workspace, the same file changes nothing more.
     */
    public static Merge of(MergeRequest request) {
        return new ReportMerger(request).merge();
    }
}
