/**
 * The contract between the platform and its plugins, and nothing else.
 *
 * <ul>
 *   <li>A section is stateless: answers come in with the report; nothing is kept between calls.
 *   <li>A check is pure: no clock, file, network or thread. The host calls it off the UI thread, with a time limit.
 *   <li>A check that throws becomes a finding that names the plugin; the others run on.
 *   <li>Ids and codes never change: stored values refer to them. A missing plugin leaves its data in place.
 *   <li>Wrong input is a finding. A wrong plugin is an exception from a constructor or from reading its declaration,
 *       caught by the host and shown with file, line and reason.
 *   <li>Installed means that the bundle is there; enabled is data in the province's profile. Services are registered
 *       through the plugin's own bundle context, so that stopping the bundle takes them away.
 * </ul>
 *
 * <p>Declared and coded plugins register the same two services: {@link vn.cchc.plugin.SectionPlugin} and
 * {@link vn.cchc.plugin.ProvincePack}.
 */
@Export
@Version("0.1.0")
@NullMarked
package vn.cchc.plugin;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
