package vn.cchc.exchange.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.exchange.ImportProblem;
import vn.cchc.exchange.ImportResult;
import vn.cchc.exchange.ImportTarget;
import vn.cchc.model.Indicator;
import vn.cchc.model.IndicatorKind;
import vn.cchc.model.Measure;
import vn.cchc.model.OrgUnit;
import vn.cchc.model.Register;
import vn.cchc.model.RegisterRow;
import vn.cchc.model.Succession;
import vn.cchc.model.UnitLevel;
import vn.cchc.model.UnitRegister;

/** A small province and the files sent to it. */
final class Fixture {

    static final String FIGURES = "Đơn vị;Chỉ tiêu;Kỳ;Giá trị;Đơn vị tính;Nguồn;Vị trí;Ghi chú\n";
    static final String DOCUMENTS = "Số, ký hiệu;Loại;Ngày;Cơ quan ban hành;Trích yếu\n";
    static final String ROWS = "Danh mục;Tên sáng kiến;Năm;Ngày\n";

    private final Path folder;

    Fixture(Path folder) {
        this.folder = folder;
    }

    static ImportTarget target(RegisterRow... existing) {
        Map<String, Indicator> indicators = Stream.of(
                        indicator("TC_VB", "Văn bản QPPL cấp tỉnh ban hành", "văn bản"),
                        indicator("TC_XL", "Văn bản trái quy định đã xử lý", "văn bản"),
                        indicator("TC_TYLE", "Tỷ lệ xử lý", "%"),
                        indicator("TCC_GIAM", "Kinh phí giảm chi", "tỷ đồng"),
                        indicator("TCC_LE", "Thu phí", "đồng"),
                        indicator("X_SO", "Số không đơn vị", ""))
                .collect(Collectors.toMap(Indicator::code, i -> i));
        return new ImportTarget(
                indicators,
                units(),
                List.of(register()),
                Set.of("the-che", "chi-dao"),
                Set.of("I.4.1"),
                List.of(existing));
    }

    private static Indicator indicator(String code, String name, String measure) {
        return new Indicator(
                code,
                "the-che",
                name,
                new Measure(measure),
                IndicatorKind.FLOW,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    private static UnitRegister units() {
        LocalDate merger = LocalDate.of(2025, 3, 1);
        OrgUnit province = new OrgUnit(
                "tinh-dak-lak",
                "tỉnh Đắk Lắk",
                UnitLevel.PROVINCE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        OrgUnit a = department(
                "so-nnptnt",
                "Sở Nông nghiệp và Phát triển nông thôn",
                Optional.empty(),
                Optional.of(merger.minusDays(1)));
        OrgUnit b = department(
                "so-tnmt", "Sở Tài nguyên và Môi trường", Optional.empty(), Optional.of(merger.minusDays(1)));
        OrgUnit ab = department("so-nnmt", "Sở Nông nghiệp và Môi trường", Optional.of(merger), Optional.empty());
        return new UnitRegister(
                List.of(province, a, b, ab),
                List.of(),
                List.of(new Succession(
                        merger,
                        Succession.Kind.MERGE,
                        List.of("so-nnptnt", "so-tnmt"),
                        List.of("so-nnmt"),
                        "Nghị quyết")));
    }

    private static OrgUnit department(String id, String name, Optional<LocalDate> from, Optional<LocalDate> to) {
        return new OrgUnit(id, name, UnitLevel.DEPARTMENT, Optional.of("tinh-dak-lak"), from, to);
    }

    private static Register register() {
        return new Register(
                "chi-dao",
                "sang-kien",
                "Sáng kiến",
                List.of(
                        new Register.Column("ten", "Tên sáng kiến", Register.CellType.TEXT),
                        new Register.Column("nam", "Năm", Register.CellType.NUMBER),
                        new Register.Column("ngay", "Ngày", Register.CellType.DATE)));
    }

    Path write(String name, String text) {
        return write(name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    Path write(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Imports one file of that text. */
    ImportResult read(String text) {
        return read(write("tep.csv", text));
    }

    static ImportResult read(Path... paths) {
        return new TextFileImport().read(List.of(paths), target());
    }

    /** Imports one file that has exactly one problem. */
    ImportProblem problem(String text) {
        return theProblem(read(text));
    }

    static ImportProblem theProblem(ImportResult result) {
        if (result.problems().size() != 1 || result.changes().isPresent()) {
            throw new AssertionError("expected one problem, not " + result);
        }
        return result.problems().get(0);
    }
}
