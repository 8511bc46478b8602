package vn.cchc.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Writes copies of documents with remarks in the margin. */
@ProviderType
public interface CommentWriter {

    /**
     * Write a copy of a .docx with Word comments beside those it has, or a new .docx of the text of a .txt or .pdf.
     *
     * <p>The source is only read. The copy appears under its name only when it is complete, and an older file of that name
     * stays as it was when anything fails. A remark on a footnote stands at its mark in the text, one on a header or footer
     * at the first paragraph: Word takes no comments there.
     *
     * @param source the document
     * @param comments the remarks, in any order
     * @param out the .docx to make; not the source
     * @throws OfficeException with a message for the user when the source can't be read or the copy can't be written
     */
    void write(Path source, List<DocumentComment> comments, Path out) throws IOException;
}
