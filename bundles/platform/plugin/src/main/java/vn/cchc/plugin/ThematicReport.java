package vn.cchc.plugin;

import java.time.LocalDate;

/**
 * A thematic report (chuyên đề) that the round asks of a department.
 *
 * @param section id of the section that holds it
 * @param owner unit that writes it
 * @param due last day
 * @param title subject
 */
public record ThematicReport(String section, String owner, LocalDate due, String title) {}
