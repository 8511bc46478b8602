package vn.cchc.report.doc;

/**
 * What a report was written from; a copy that comes back from Word is held against it.
 *
 * @param writing id of this writing of the report in its workspace
 * @param snapshot id of the frozen state of the figures
 */
public record Stamp(String writing, String snapshot) {}
