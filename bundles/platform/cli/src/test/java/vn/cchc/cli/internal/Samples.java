package vn.cchc.cli.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.cchc.dossier.ReviewedFinding;
import vn.cchc.model.Finding;
import vn.cchc.model.Measure;
import vn.cchc.model.Operand;
import vn.cchc.model.Period;
import vn.cchc.model.Severity;
import vn.cchc.model.Value;
import vn.cchc.model.ValueState;
import vn.cchc.model.Waiver;

/** Findings as checks make them. */
final class Samples {

    private Samples() {}

    static Finding finding(String id, Severity severity) {
        return new Finding(
                id,
                "the-che/chua-xu-ly",
                severity,
                Optional.of("the-che"),
                Optional.of("tinh-dak-lak"),
                Period.parse("2021-2025"),
                "Đã xử lý 4 văn bản, nhiều hơn 3 văn bản phát hiện",
                "Kiểm tra lại kỳ thống kê của hai số.",
                List.of(
                        operand(Value.of(new BigDecimal("1E+3")), "Báo cáo sơ kết, mục II.1"),
                        operand(Value.of(new BigDecimal("31.57")), "Báo cáo sơ kết, mục II.2"),
                        operand(Value.of(ValueState.NOT_COLLECTED), "Công văn 12")));
    }

    /** A finding on the report as a whole, without anything to show for it. */
    static Finding bare(Severity severity) {
        return new Finding(
                "platform/de-cuong/II.9",
                "platform/de-cuong",
                severity,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "Mục II.9 còn trống",
                "Viết mục này.",
                List.of());
    }

    private static Operand operand(Value value, String source) {
        return new Operand(
                "TC_XL",
                "Văn bản đã xử lý",
                new Measure("văn bản"),
                "tinh-dak-lak",
                Period.parse("2024").orElseThrow(),
                value,
                source);
    }

    static ReviewedFinding open(Finding finding) {
        return new ReviewedFinding(finding, Optional.empty());
    }

    static ReviewedFinding waived(Finding finding) {
        return new ReviewedFinding(
                finding, Optional.of(new Waiver(finding.id(), "Hai kỳ khác nhau", "Nguyễn Văn An", Instant.EPOCH)));
    }
}
