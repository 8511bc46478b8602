package vn.cchc.catalog;

/**
 * Why sections don't fit together.
 *
 * @param id what is wrong with what, stable while the cause is the same: {@code indicator.twice/TC_VB}
 * @param module symbolic name of the bundle to mend
 * @param section id of the section in it; empty when the bundle could not say it
 * @param message what is wrong and what to do, in the user's language
 */
public record CatalogProblem(String id, String module, String section, String message) {}
