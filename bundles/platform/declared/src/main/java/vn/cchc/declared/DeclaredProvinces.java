package vn.cchc.declared;

import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;
import vn.cchc.declared.internal.Folder;
import vn.cchc.declared.internal.province.ProvinceReader;
import vn.cchc.plugin.ProvincePack;

/** Reads province packs from files, without a framework. */
public final class DeclaredProvinces {

    private final ProvinceReader reader = new ProvinceReader();

    /** Reads {@code province.yaml} and the files that it names, all in the same folder. */
    public Reading<ProvincePack> read(Path yaml) {
        Path file = yaml.toAbsolutePath();
        return reader.read(
                Folder.of(Objects.requireNonNull(file.getParent())),
                Objects.requireNonNull(file.getFileName()).toString());
    }

    /** Reads a province from wherever its files are, such as a jar. */
    public Reading<ProvincePack> read(URL yaml) {
        String path = yaml.getPath();
        return reader.read(Folder.of(yaml), path.substring(path.lastIndexOf('/') + 1));
    }
}
