package vn.cchc.dossier;

import java.util.List;

/**
 * A module as an administrator sees it.
 *
 * @param id short name, {@code area.procedures}
 * @param sections titles of the sections that it adds
 * @param enabled whether the province of the dossier uses it
 * @param problems why it does not work, or does not fit with others; empty when all is well
 */
public record ModuleState(String id, List<String> sections, boolean enabled, List<String> problems) {
    public ModuleState {
        sections = List.copyOf(sections);
        problems = List.copyOf(problems);
    }
}
