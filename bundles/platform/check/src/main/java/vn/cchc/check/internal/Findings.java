package vn.cchc.check.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.Finding;
import vn.cchc.model.Indicator;
import vn.cchc.model.Operand;
import vn.cchc.model.Period;
import vn.cchc.model.Severity;
import vn.cchc.model.text.VietnameseDates;
import vn.cchc.model.text.VietnameseNumbers;
import vn.cchc.plugin.Figure;

/** Makes findings about one indicator, all written the same way. */
final class Findings {

    /** A total over two hundred communes has as many operands; a message of them all would be read by nobody. */
    private static final int WRITTEN = 12;

    private final String rule;
    private final List<Finding> found = new ArrayList<>();

    Findings(PlatformCheck check) {
        this.rule = check.rule();
    }

    /** Returns the code of the indicator that a finding of such a check is about. */
    static String codeOf(Finding finding) {
        String subject = finding.id().substring(finding.rule().length() + 1);
        int end = subject.indexOf('/');
        return end < 0 ? subject : subject.substring(0, end);
    }

    List<Finding> toList() {
        return found;
    }

    /** Adds a finding about an indicator in one unit and period. */
    void add(
            Severity severity,
            Indicator indicator,
            String unit,
            Period period,
            String message,
            String why,
            List<Figure> evidence) {
        String subject = indicator.code() + "/" + unit + "/" + period.id();
        add(severity, subject, indicator, unit, period, message, why, evidence);
    }

    /** Adds a finding about an indicator where unit and period alone don't tell it from others. */
    void add(
            Severity severity,
            String subject,
            Indicator indicator,
            String unit,
            Period period,
            String message,
            String why,
            List<Figure> evidence) {
        List<Operand> operands = operands(evidence);
        found.add(new Finding(
                rule + "/" + subject,
                rule,
                severity,
                Optional.of(indicator.section()),
                Optional.of(unit),
                Optional.of(period),
                message + " " + Messages.text("evidence", evidence(operands)),
                why,
                operands));
    }

    /** Adds a finding about the report or a section as a whole. */
    void add(Severity severity, String subject, Optional<String> section, String message, String why) {
        add(severity, subject, section, message, why, List.of());
    }

    /** Adds a finding about a section as a whole whose message sums its evidence up. */
    void add(
            Severity severity,
            String subject,
            Optional<String> section,
            String message,
            String why,
            List<Figure> evidence) {
        found.add(new Finding(
                rule + "/" + subject,
                rule,
                severity,
                section,
                Optional.empty(),
                Optional.empty(),
                message,
                why,
                operands(evidence)));
    }

    private static List<Operand> operands(List<Figure> evidence) {
        return evidence.stream()
                .flatMap(Figure::evidence)
                .map(Figure::toOperand)
                .distinct()
                .toList();
    }

    /** Writes operands with unit of measure, period and source. */
    static String evidence(List<Operand> operands) {
        String written = String.join(
                "; ",
                operands.stream()
                        .limit(WRITTEN)
                        .map(o -> Messages.text(
                                "operand",
                                o.name(),
                                VietnameseDates.format(o.period()),
                                VietnameseNumbers.format(o.value(), o.measure()),
                                o.source()))
                        .toList());
        int others = operands.size() - WRITTEN;
        return others > 0 ? Messages.text("evidence.others", written, String.valueOf(others)) : written;
    }

    /** Writes an amount of the indicator with its unit of measure. */
    static String amount(BigDecimal amount, Indicator indicator) {
        return VietnameseNumbers.format(amount, indicator.measure());
    }
}
