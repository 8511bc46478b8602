/**
 * The Word form: rules in {@code nghi-dinh-30.properties}, fixed parts as templates in {@code parts}, the rest streamed.
 *
 * <p>A size or distance stands in the rules only; a look stands in {@code parts/styles.xml} only; Java says what stands
 * where.
 */
@NullMarked
package vn.cchc.office.internal.word;

import org.jspecify.annotations.NullMarked;
