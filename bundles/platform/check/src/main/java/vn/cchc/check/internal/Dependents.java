package vn.cchc.check.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.cchc.catalog.PluginCatalog;
import vn.cchc.model.Indicator;

/** Which indicators follow from which. */
final class Dependents {

    private final Map<String, List<String>> users = new HashMap<>();

    Dependents(PluginCatalog catalog) {
        for (Indicator indicator : catalog.indicators().values()) {
            for (String input : catalog.inputsOf(indicator)) {
                users.computeIfAbsent(input, i -> new ArrayList<>()).add(indicator.code());
            }
        }
    }

    /** Returns the codes themselves and all that is computed from them, in however many steps. */
    Set<String> of(Set<String> codes) {
        Set<String> reached = new TreeSet<>(codes);
        Deque<String> open = new ArrayDeque<>(codes);
        while (!open.isEmpty()) {
            for (String user : users.getOrDefault(open.remove(), List.of())) {
                if (reached.add(user)) {
                    open.add(user);
                }
            }
        }
        return reached;
    }
}
