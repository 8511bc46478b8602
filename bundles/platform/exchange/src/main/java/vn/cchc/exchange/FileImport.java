package vn.cchc.exchange;

import java.nio.file.Path;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Reads the files that officers send. It changes nothing: what it returns is to be applied by the caller. */
@ProviderType
public interface FileImport {

    /**
     * Reads files and judges all of them.
     *
     * @param paths files, told apart by their first line and not by their name; of a folder, its {@code *.csv} and {@code
     *     thuyet-minh*.md}
     * @param target what the values may refer to
     * @return the changes when nothing is wrong, else all that is wrong
     */
    ImportResult read(List<Path> paths, ImportTarget target);
}
