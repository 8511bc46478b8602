/**
 * The workspace: one file that holds the figures of one round of one province, and every change ever made to them.
 *
 * <p>A change is in the file, and in its ledger, when {@link vn.cchc.store.Workspace#apply} returns; a power cut after
 * that loses nothing, one before that leaves nothing half done. Nothing is removed from the ledger, not even by this
 * bundle: the file itself refuses.
 */
@Export
@Version("0.1.0")
@NullMarked
package vn.cchc.store;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
