/** Reading of import files: bytes to text, text to tables, tables to records. */
@NullMarked
package vn.cchc.exchange.internal;

import org.jspecify.annotations.NullMarked;
