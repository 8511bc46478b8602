package vn.cchc.dossier;

import java.util.Optional;
import vn.cchc.model.Snapshot;
import vn.cchc.model.Writing;
import vn.cchc.report.doc.ReportDocument;

/**
 * A report that was composed for a file.
 *
 * @param document the report, stamped when it is to come back
 * @param snapshot the frozen state of its figures
 * @param frozen whether the figures were frozen now; false when none changed since they were last
 * @param writing what is kept to hold the edited file against; empty for a report to be issued
 */
public record ComposedReport(ReportDocument document, Snapshot snapshot, boolean frozen, Optional<Writing> writing) {}
