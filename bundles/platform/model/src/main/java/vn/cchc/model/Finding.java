package vn.cchc.model;

import java.util.List;
import java.util.Optional;

/**
 * What a check found (phát hiện), with its evidence.
 *
 * @param id stable over runs while the cause is the same: a waiver refers to it
 * @param rule id of the check, {@code section/check} or {@code platform/check}
 * @param severity how much it weighs
 * @param section section it belongs to; empty when it concerns the report as a whole
 * @param unit id of the organisation, when it concerns one
 * @param period period, when it concerns one
 * @param message what is wrong, with the figures in it
 * @param why likely cause and what to do
 * @param operands every figure it rests on
 */
public record Finding(
        String id,
        String rule,
        Severity severity,
        Optional<String> section,
        Optional<String> unit,
        Optional<Period> period,
        String message,
        String why,
        List<Operand> operands) {
    public Finding {
        id = Require.text(id, "id of a finding");
        message = Require.text(message, "message of finding " + id);
        operands = List.copyOf(operands);
    }
}
