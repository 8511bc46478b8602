package vn.cchc.dossier.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.launch.Framework;
import vn.cchc.check.internal.DefaultCheckRunner;
import vn.cchc.check.internal.DefaultSelfTest;
import vn.cchc.dossier.Dossiers;
import vn.cchc.exchange.internal.TextFileImport;
import vn.cchc.model.OrgUnit;
import vn.cchc.model.Outline;
import vn.cchc.model.Period;
import vn.cchc.model.Round;
import vn.cchc.model.UnitLevel;
import vn.cchc.model.UnitRegister;
import vn.cchc.office.ReturnedReport;
import vn.cchc.plugin.Letterhead;
import vn.cchc.plugin.PluginFault;
import vn.cchc.plugin.ProvincePack;
import vn.cchc.plugin.RoundDefinition;
import vn.cchc.plugin.SectionPlugin;
import vn.cchc.plugin.template.TemplateBlock;
import vn.cchc.report.internal.OutlineReportComposer;
import vn.cchc.store.internal.SqliteWorkspaces;

/** A province's office: a framework in which modules come and go, and the real services over real files. */
final class Office implements AutoCloseable {

    private final Path folder;
    private final Framework framework;
    private final DefaultDossiers dossiers;

    /** What the next file says that comes back from Word. */
    Function<Path, ReturnedReport> word = file -> new ReturnedReport(Optional.empty(), List.of(), List.of());

    Office(Path folder) throws BundleException {
        this.folder = folder;
        this.framework = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        folder.resolve("cache").toString(),
                        "felix.cache.locking",
                        "false"));
        framework.start();
        this.dossiers = new DefaultDossiers(
                framework.getBundleContext(),
                new SqliteWorkspaces(),
                new DefaultCheckRunner(),
                new DefaultSelfTest(new DefaultCheckRunner()),
                new OutlineReportComposer(),
                new TextFileImport(),
                file -> word.apply(file));
    }

    Dossiers dossiers() {
        return dossiers;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** Writes a file of figures: triples of code, year and value. */
    Path figures(String name, String... codeYearValue) throws IOException {
        StringBuilder text = new StringBuilder("Đơn vị;Chỉ tiêu;Kỳ;Giá trị;Đơn vị tính;Nguồn;Vị trí;Ghi chú\n");
        for (int i = 0; i < codeYearValue.length; i += 3) {
            List<String> cells = Arrays.asList(codeYearValue).subList(i, i + 3);
            text.append("tinh-dak-lak;").append(String.join(";", cells)).append(";văn bản;Báo cáo;;\n");
        }
        return Files.writeString(file(name), text);
    }

    ServiceRegistration<SectionPlugin> install(String module, SectionPlugin section) {
        Hashtable<String, Object> properties = new Hashtable<>(Map.of(SectionPlugin.MODULE, module));
        return framework.getBundleContext().registerService(SectionPlugin.class, section, properties);
    }

    ServiceRegistration<ProvincePack> install(ProvincePack province) {
        return framework.getBundleContext().registerService(ProvincePack.class, province, new Hashtable<>());
    }

    void installBroken(String module, String problem) {
        PluginFault fault = new PluginFault() {
            @Override
            public String module() {
                return module;
            }

            @Override
            public List<String> problems() {
                return List.of(problem);
            }
        };
        framework.getBundleContext().registerService(PluginFault.class, fault, new Hashtable<>());
    }

    static ProvincePack dakLak() {
        return dakLak(new Outline(List.of()), List.of());
    }

    /** A province whose report begins with these pieces. */
    static ProvincePack dakLak(Outline outline, List<TemplateBlock> opening) {
        OrgUnit unit = new OrgUnit(
                "tinh-dak-lak",
                "Tỉnh Đắk Lắk",
                UnitLevel.PROVINCE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new ProvincePack() {
            @Override
            public String id() {
                return "dak-lak";
            }

            @Override
            public String name() {
                return "tỉnh Đắk Lắk";
            }

            @Override
            public String unit() {
                return unit.id();
            }

            @Override
            public Letterhead letterhead() {
                return new Letterhead(
                        Optional.empty(),
                        List.of("UBND TỈNH ĐẮK LẮK"),
                        "Đắk Lắk",
                        "/BC-UBND",
                        Optional.empty(),
                        List.of(),
                        List.of());
            }

            @Override
            public UnitRegister units() {
                return new UnitRegister(List.of(unit), List.of(), List.of());
            }

            @Override
            public List<RoundDefinition> rounds() {
                return List.of(fiveYears(outline, opening), quarter());
            }
        };
    }

    /** A round that does without two modules, one of which isn't installed. */
    private static RoundDefinition quarter() {
        RoundDefinition all = fiveYears(new Outline(List.of()), List.of());
        Round round = new Round(
                "quy-iii",
                "Quý III năm 2025",
                "BÁO CÁO",
                "Cải cách hành chính quý III năm 2025",
                Period.parse("2025-Q3").orElseThrow(),
                LocalDate.of(2025, 9, 30),
                LocalDate.of(2025, 10, 10),
                "tinh-dak-lak",
                List.of());
        return new RoundDefinition(
                round,
                all.outline(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                List.of("area.procedures", "area.absent"));
    }

    private static RoundDefinition fiveYears(Outline outline, List<TemplateBlock> opening) {
        Round round = new Round(
                "so-ket",
                "Sơ kết 2021-2025",
                "BÁO CÁO",
                "Sơ kết cải cách hành chính",
                Period.parse("2021-2025").orElseThrow(),
                LocalDate.of(2025, 3, 31),
                LocalDate.of(2025, 6, 15),
                "tinh-dak-lak",
                List.of());
        return new RoundDefinition(round, outline, List.of(), List.of(), opening, List.of());
    }

    @Override
    public void close() throws Exception {
        dossiers.deactivate();
        framework.stop();
        framework.waitForStop(0);
    }
}
