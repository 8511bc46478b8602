/** LibreOffice as a program of its own: found, started with a private profile, stopped when it hangs. */
@NullMarked
package vn.cchc.office.internal.pdf;

import org.jspecify.annotations.NullMarked;
