/** The text of a YAML file as a tree that knows its lines, held against a JSON Schema. */
@NullMarked
package vn.cchc.declared.internal.yaml;

import org.jspecify.annotations.NullMarked;
