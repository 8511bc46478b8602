package vn.cchc.plugin;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Tell which declarations could not be used, so that the host can show them; registered by the extender. */
@ProviderType
public interface PluginFault {

    /** Return the module (bundle symbolic name) whose declaration is wrong. */
    String module();

    /** Return what is wrong, a line each: file, line, path in the file, reason, remedy; in Vietnamese. */
    List<String> problems();
}
