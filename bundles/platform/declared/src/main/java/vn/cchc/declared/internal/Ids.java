package vn.cchc.declared.internal;

import java.util.HashMap;
import java.util.Map;
import vn.cchc.declared.internal.yaml.Entry;

/** Tells when a name that must be unique is given twice. */
public final class Ids {

    private final Map<String, Integer> seen = new HashMap<>();

    /** Returns the name that stands here; tells a mistake when an earlier line has it already. */
    public String claim(Entry entry) {
        String name = entry.text();
        Integer before = seen.putIfAbsent(name, entry.line());
        if (before != null) {
            entry.problem("twice", name, before);
        }
        return name;
    }
}
