/** How text becomes what the auditor reads, and findings become comments. */
@NullMarked
package vn.cchc.fileaudit.internal;

import org.jspecify.annotations.NullMarked;
