package vn.cchc.catalog;

/**
 * Why sections don't fit together.
 *
 * @param module symbolic name of the bundle to mend
 * @param section id of the section in it
 * @param message what is wrong and what to do, in Vietnamese
 */
public record CatalogProblem(String module, String section, String message) {}
