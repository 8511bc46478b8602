/** Turns lines or paragraphs into clean passages of which every character knows its place. */
@NullMarked
package vn.cchc.audit.internal.flow;

import org.jspecify.annotations.NullMarked;
