/**
 * One open dossier (hồ sơ đợt báo cáo): a workspace with its province, its round and its enabled sections, and everything
 * that can be done with it.
 *
 * <p>Commands and windows both work through this room, so that they can't come to do the same thing in two ways.
 */
@Export
@Version("0.1.0")
@NullMarked
package vn.cchc.dossier;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
