package vn.cchc.declared;

import vn.cchc.declared.internal.Messages;

/**
 * One mistake in a declaration, in the user's language.
 *
 * @param file name of the file, with the folder or bundle where it helps
 * @param line line from 1; 0 when the mistake has no line
 * @param path place in the file, {@code indicators[3].kind}, or the words that are wrong; may be empty
 * @param reason what is wrong
 * @param remedy what to write instead
 */
public record Problem(String file, int line, String path, String reason, String remedy) {

    /** Writes it as one line: file, line, path, reason, remedy. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(file);
        if (line > 0) {
            out.append(", ").append(Messages.text("problem.line", line));
        }
        if (!path.isEmpty()) {
            out.append(", ").append(path);
        }
        out.append(": ").append(reason).append('.');
        return remedy.isEmpty()
                ? out.toString()
                : out.append(' ').append(remedy).append('.').toString();
    }
}
