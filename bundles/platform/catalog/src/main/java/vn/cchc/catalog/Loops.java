package vn.cchc.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.cchc.model.Indicator;
import vn.cchc.plugin.Derivation;

/** Finds derived indicators that lead back to themselves. */
final class Loops {

    private final Map<String, Indicator> indicators;
    private final Map<String, Derivation> derivations;
    private final Set<String> done = new HashSet<>();
    private final Set<String> members = new TreeSet<>();

    Loops(Map<String, Indicator> indicators, Map<String, Derivation> derivations) {
        this.indicators = indicators;
        this.derivations = derivations;
    }

    /** Returns each loop once, beginning and ending with the same code. */
    List<List<String>> find() {
        List<List<String>> loops = new ArrayList<>();
        for (String code : new TreeSet<>(indicators.keySet())) {
            walk(code, new LinkedHashSet<>(), loops);
        }
        return loops;
    }

    /** Returns the codes of all loops; call after {@link #find()}. */
    Set<String> members() {
        return new TreeSet<>(members);
    }

    private void walk(String code, LinkedHashSet<String> path, List<List<String>> loops) {
        if (path.contains(code)) {
            List<String> way = new ArrayList<>(path);
            List<String> loop = new ArrayList<>(way.subList(way.indexOf(code), way.size()));
            members.addAll(loop);
            loop.add(code);
            loops.add(loop);
            return;
        }
        Indicator indicator = indicators.get(code);
        if (indicator == null || done.contains(code)) {
            return;
        }
        path.add(code);
        for (String input : new TreeSet<>(PluginCatalog.inputsOf(indicator, derivations))) {
            walk(input, path, loops);
        }
        path.remove(code);
        done.add(code);
    }
}
