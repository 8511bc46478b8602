/**
 * The Word form: rules in {@code nghi-dinh-30.properties}, fixed parts as templates in {@code parts}, the rest streamed.
 *
 * <p>A size or distance stands in the rules only; a look stands in {@code parts/styles.xml} only; Java says what stands
 * where.
 *
 * <p>What Word counts itself and what it doesn't: dashes, pluses and the headings I., 1., 1.1. are items of lists, so that
 * adding one renumbers the rest. "Phần thứ nhất" and the letters a) b) c) d) đ) e) stay written: Word knows no Vietnamese
 * ordinals, and its alphabet has f, j, w, z and no đ. A heading whose number doesn't follow from the one before begins a list
 * of its own, or stays written where even that can't show it.
 *
 * <p>A document is written in one pass. What the first part has to know of the last, such as the headings that the contents
 * list, stands in {@code DocumentPlan}; what is found on the way and written later (footnotes, lists, charts, bound numbers)
 * is collected. Rows of tables are written as they come, so a register adds nothing to the memory.
 *
 * <p>Page numbers of the contents are known to no writer. They stay empty and their fields are marked for Word, which may ask
 * before it fills them; {@code LaidOutWriter} asks LibreOffice instead and writes them in.
 */
@NullMarked
package vn.cchc.office.internal.word;

import org.jspecify.annotations.NullMarked;
