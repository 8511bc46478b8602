package vn.cchc.office.internal.lint;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.model.Severity;
import vn.cchc.office.FormFinding;
import vn.cchc.office.FormFinding.Place;
import vn.cchc.office.internal.Messages;
import vn.cchc.office.internal.form.FormRule;
import vn.cchc.office.internal.form.FormRules;
import vn.cchc.office.internal.form.RuleText;
import vn.cchc.office.internal.lint.sheet.Para;

/** Collects what the checks say, and puts together what is said of many places. */
public final class Faults {

    private static final int FIRST_PLACES = 5;
    private static final int WORDS = 40;

    private final FormRules rules;
    private final List<Fault> all = new ArrayList<>();

    Faults(FormRules rules) {
        this.rules = rules;
    }

    /** One departure that a check is about to tell. */
    public final class Told {
        private final FormRule rule;
        private final String code;
        private final String is;
        private Severity severity;
        private String should;
        private Optional<Place> place = Optional.empty();
        private Optional<Fault.Repair> repair = Optional.empty();

        private Told(String code, String is) {
            this.rule = rules.rule(code);
            this.code = code;
            this.is = is;
            this.severity = rule.isHabit() ? Severity.HINT : Severity.BLOCK;
            this.should = Messages.optional("lint.should." + code).orElseGet(() -> RuleText.allowed(rule));
        }

        /** Says where. */
        public Told at(Para para) {
            String line = para.line();
            String words =
                    line.length() <= WORDS ? line : line.substring(0, WORDS).strip() + "…";
            place = Optional.of(new Place(para.number(), para.section() + 1, words));
            return this;
        }

        /** Says where: the section of pages, from 0. */
        public Told at(int section) {
            place = Optional.of(new Place(0, section + 1, ""));
            return this;
        }

        /** Says what should be, when the rule's own words don't fit. */
        public Told should(String words) {
            should = words;
            return this;
        }

        /** Says how much it weighs, when it isn't what the rule says. */
        public Told weighing(Severity other) {
            severity = other;
            return this;
        }

        /** Says how it can be done away with. */
        public Told repairedBy(Fault.Repair how) {
            repair = Optional.of(how);
            return this;
        }

        /** Tells it. */
        public void tell() {
            all.add(new Fault(code, severity, is, should, place, repair));
        }
    }

    /** Begins to tell a departure from a rule. */
    public Told from(String code, String is) {
        return new Told(code, is);
    }

    /** Makes all repairs; returns whether there were any. */
    boolean repair() throws IOException {
        boolean any = false;
        for (Fault fault : all) {
            if (fault.repair().isPresent()) {
                fault.repair().get().make();
                any = true;
            }
        }
        return any;
    }

    /** Returns the departures, one finding for the same fault at many places, the gravest first. */
    List<FormFinding> findings() {
        Map<List<Object>, List<Fault>> same = new LinkedHashMap<>();
        for (Fault fault : all) {
            same.computeIfAbsent(List.of(fault.code(), fault.severity(), fault.is()), k -> new ArrayList<>())
                    .add(fault);
        }
        return same.values().stream()
                .map(this::finding)
                .sorted(java.util.Comparator.comparing(FormFinding::severity))
                .toList();
    }

    private FormFinding finding(List<Fault> faults) {
        Fault first = faults.get(0);
        List<Place> places = faults.stream()
                .flatMap(f -> f.place().stream())
                .limit(FIRST_PLACES)
                .toList();
        boolean repairable = faults.stream().allMatch(f -> f.repair().isPresent());
        return new FormFinding(
                first.code(),
                first.severity(),
                what(first.code()),
                first.is(),
                first.should(),
                RuleText.article(rules.rule(first.code())),
                places,
                faults.size(),
                repairable);
    }

    /** Names what a rule is about: in words of its own, or as a property of an element. */
    static String what(String code) {
        return Messages.optional("lint.what." + code).orElseGet(() -> {
            int dot = code.lastIndexOf('.');
            return Messages.text(
                    "lint.property." + code.substring(dot + 1),
                    Messages.text("lint.element." + code.substring(0, Math.max(0, dot))));
        });
    }
}
