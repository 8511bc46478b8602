package vn.cchc.dossier;

import java.util.Optional;
import vn.cchc.roundtrip.MergeRequest;

/**
 * How to merge an edited report.
 *
 * @param writing id of the writing that it was edited from; empty for the one that the file names
 * @param dryRun whether to show everything and change nothing
 * @param choice what to do where workspace and Word differ
 */
public record MergeOptions(Optional<String> writing, boolean dryRun, MergeRequest.Choice choice) {}
