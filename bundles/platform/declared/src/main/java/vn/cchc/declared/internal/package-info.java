/** What the readers share: folders of files, messages, problems; and the extender. */
@NullMarked
package vn.cchc.declared.internal;

import org.jspecify.annotations.NullMarked;
