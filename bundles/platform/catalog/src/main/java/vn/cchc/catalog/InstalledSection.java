package vn.cchc.catalog;

import vn.cchc.plugin.SectionPlugin;

/**
 * A section with the module that brought it.
 *
 * @param module symbolic name of the bundle
 * @param plugin the section
 */
public record InstalledSection(String module, SectionPlugin plugin) {}
