package vn.cchc.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.catalog.InstalledSection;
import vn.cchc.catalog.PluginCatalog;
import vn.cchc.declared.DeclaredProvinces;
import vn.cchc.declared.DeclaredSections;
import vn.cchc.exchange.ImportResult;
import vn.cchc.exchange.ImportTarget;
import vn.cchc.exchange.internal.TextFileImport;
import vn.cchc.model.LegalDocument;
import vn.cchc.model.Narrative;
import vn.cchc.model.Observation;
import vn.cchc.model.OutlineNode;
import vn.cchc.model.RegisterRow;
import vn.cchc.plugin.ProvincePack;
import vn.cchc.plugin.RoundDefinition;
import vn.cchc.report.ComposeRequest;
import vn.cchc.store.Change;

/** The sample of Đắk Lắk, read from its files as the product reads them, without a workspace. */
final class Sample {

    private final Path root;

    /** Makes one over a checkout; {@code -Dcchc.root} names it. */
    Sample() {
        this.root = Path.of(System.getProperty("cchc.root", ".")).toAbsolutePath();
    }

    ComposeRequest request() throws IOException {
        ProvincePack province = new DeclaredProvinces()
                .read(root.resolve("bundles/provinces/dak-lak/src/main/resources/province.yaml"))
                .orElseThrow();
        RoundDefinition round = province.round("so-ket-2021-2025").orElseThrow();
        PluginCatalog catalog = catalog();
        List<Object> records = records(province, round, catalog);
        return new ComposeRequest(
                province,
                round,
                catalog,
                only(records, Observation.class),
                only(records, Narrative.class),
                only(records, LegalDocument.class),
                only(records, RegisterRow.class),
                Optional.empty(),
                Optional.empty());
    }

    private PluginCatalog catalog() throws IOException {
        DeclaredSections reader = new DeclaredSections();
        return PluginCatalog.of(Stream.concat(
                        Folders.below(root.resolve("bundles/areas"), ".yaml").stream(),
                        Folders.below(root.resolve("bundles/departments"), ".yaml").stream())
                .map(file ->
                        new InstalledSection(file.toString(), reader.read(file).orElseThrow()))
                .toList());
    }

    private List<Object> records(ProvincePack province, RoundDefinition round, PluginCatalog catalog) {
        Set<String> sections =
                catalog.sections().stream().map(s -> s.plugin().section().id()).collect(Collectors.toSet());
        Set<String> nodes = round.outline().walk().map(OutlineNode::id).collect(Collectors.toSet());
        ImportResult result = new TextFileImport()
                .read(
                        List.of(root.resolve("product/sample/dak-lak")),
                        new ImportTarget(catalog.indicators(), province.units(), catalog.registers(), sections, nodes));
        if (!result.problems().isEmpty()) {
            throw new IllegalStateException("the sample can't be read: " + result.problems());
        }
        return result.changes().orElseThrow().changes().stream()
                .filter(Change.Put.class::isInstance)
                .map(change -> ((Change.Put) change).record())
                .toList();
    }

    private static <T> List<T> only(List<Object> records, Class<T> type) {
        return records.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
