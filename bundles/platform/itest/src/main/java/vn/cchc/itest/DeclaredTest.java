package vn.cchc.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.test.common.annotation.InjectBundleContext;
import org.osgi.test.common.annotation.InjectService;
import vn.cchc.declared.ExpressionLanguage;
import vn.cchc.plugin.PluginFault;
import vn.cchc.plugin.ProvincePack;
import vn.cchc.plugin.SectionPlugin;

/** Declared plugins come and go with their bundles, and their expressions reach nothing of the framework. */
class DeclaredTest {

    private static final String SOUND = """
            section: %s
            kind: area
            title: Phần thử
            owner: so-noi-vu
            outline: II.1
            indicators:
              - { code: %s, name: Số thử, unit: cái, kind: flow }
            """;

    @InjectBundleContext
    BundleContext context;

    private Set<String> sections() throws Exception {
        Set<String> ids = new TreeSet<>();
        for (ServiceReference<SectionPlugin> reference : context.getServiceReferences(SectionPlugin.class, null)) {
            ids.add(String.valueOf(reference.getProperty("cchc.section")));
        }
        return ids;
    }

    private Bundle bundle(String name) {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getSymbolicName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Bundle install(String name, String header, Map<String, String> files) throws Exception {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue("Bundle-ManifestVersion", "2");
        attributes.putValue("Bundle-SymbolicName", name);
        attributes.putValue(
                header,
                String.join(
                        ", ",
                        files.keySet().stream()
                                .filter(file -> file.endsWith(".yaml"))
                                .sorted()
                                .toList()));
        Bundle installed = context.installBundle("memory:" + name, jar(manifest, files));
        installed.start();
        return installed;
    }

    private static InputStream jar(Manifest manifest, Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                jar.putNextEntry(new ZipEntry(file.getKey()));
                jar.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                jar.closeEntry();
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private Optional<PluginFault> faultOf(String module) throws Exception {
        return context.getServiceReferences(PluginFault.class, "(" + SectionPlugin.MODULE + "=" + module + ")").stream()
                .map(context::getService)
                .findFirst();
    }

    @Nested
    class TheProduct {

        @Test
        void hasEverySectionAndNoFault() throws Exception {
            Collection<ServiceReference<PluginFault>> faults = context.getServiceReferences(PluginFault.class, null);
            assertEquals(
                    List.of(),
                    faults.stream()
                            .flatMap(fault -> context.getService(fault).problems().stream())
                            .toList());
            assertTrue(sections().size() >= 25, () -> "too few sections are registered");
            assertTrue(sections().containsAll(Set.of("the-che", "cd-bo-may")));
        }

        @Test
        void hasTheProvinces() throws Exception {
            Collection<ServiceReference<ProvincePack>> packs = context.getServiceReferences(ProvincePack.class, null);
            assertEquals(
                    List.of("dak-lak", "mau"),
                    packs.stream()
                            .map(pack -> pack.getProperty("cchc.province"))
                            .sorted()
                            .toList());
        }

        @Test
        void registersASectionInTheNameOfItsBundle() throws Exception {
            for (ServiceReference<SectionPlugin> reference : context.getServiceReferences(SectionPlugin.class, null)) {
                assertEquals(reference.getBundle().getSymbolicName(), reference.getProperty(SectionPlugin.MODULE));
            }
        }

        @Test
        void losesASectionWithItsBundleAndGetsItBack() throws Exception {
            Set<String> before = sections();
            Bundle area = bundle("vn.cchc.area.institutions");
            area.stop();
            try {
                Set<String> without = new TreeSet<>(before);
                without.remove("the-che");
                assertEquals(without, sections());
            } finally {
                area.start();
            }
            assertEquals(before, sections());
        }

        @Test
        void losesAllSectionsWithTheExtenderAndGetsThemBack() throws Exception {
            Set<String> before = sections();
            Bundle extender = bundle("vn.cchc.declared");
            extender.stop();
            try {
                assertEquals(Set.of(), sections());
            } finally {
                extender.start();
            }
            assertEquals(before, sections());
        }
    }

    @Nested
    class ABrokenDeclaration {

        @Test
        void isAFaultAndLeavesTheRestAlive() throws Exception {
            Set<String> before = sections();
            Bundle broken = install(
                    "test.broken",
                    "CCHC-Section",
                    Map.of(
                            "sai.yaml",
                            SOUND.formatted("sai", "SAI").replace("kind: flow", "kind: flo"),
                            "sai.md",
                            "### Kết quả\n\nCó {{SAI.\n",
                            "dung.yaml",
                            SOUND.formatted("dung", "DUNG"),
                            "dung.md",
                            "### Kết quả\n\nCó {{DUNG}}.\n"));
            try {
                Set<String> now = new TreeSet<>(before);
                now.add("dung");
                assertEquals(now, sections());
                PluginFault fault = faultOf("test.broken").orElseThrow();
                assertEquals(2, fault.problems().size(), fault.problems()::toString);
                assertTrue(fault.problems().get(0).startsWith("test.broken/sai.yaml, dòng 7, indicators[0].kind: "));
                assertTrue(fault.problems().get(1).startsWith("test.broken/sai.md, dòng 3: "));
            } finally {
                broken.uninstall();
            }
            assertEquals(before, sections());
            assertEquals(Optional.empty(), faultOf("test.broken"));
        }

        @Test
        void mayNameFilesThatAreNotThere() throws Exception {
            Bundle broken = install("test.missing", "CCHC-Province", Map.of("province.yaml", "province: x\n"));
            try {
                assertTrue(faultOf("test.missing").orElseThrow().problems().size() > 3);
            } finally {
                broken.uninstall();
            }
            Bundle outside =
                    install("test.outside", "CCHC-Province", Map.of("../province.yaml", "province: x\n", "a.txt", "a"));
            try {
                assertEquals(1, faultOf("test.outside").orElseThrow().problems().size());
            } finally {
                outside.uninstall();
            }
        }
    }

    @Nested
    class AnExpression {

        @InjectService
        ExpressionLanguage language;

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "''.class",
                    "''['class']",
                    "''.class.classLoader",
                    "''.getClass().getClassLoader().getBundle()",
                    "new('java.io.File','x')",
                    "java.lang.System.exit(0)",
                    "TC_VB.class",
                    "TC_VB.amount",
                    "(TC_VB).class.forName('org.osgi.framework.FrameworkUtil')",
                    "first('TC_VB').class",
                    "[1].getClass()",
                    "{'a':1}.class",
                    "x -> x",
                    "while (true) {}",
                    "TC_VB = 1",
                    "#pragma jexl.import org.osgi.framework",
                    "`${''.class}`",
                    "org:osgi(1)",
                    "getClass()"
                })
        void reachesNothing(String text) {
            assertTrue(language.problemOf(text).isPresent(), text);
            Map<String, BigDecimal> amounts = Map.of("TC_VB", BigDecimal.ONE);
            assertThrows(IllegalArgumentException.class, () -> language.evaluate(text, amounts));
            assertThrows(IllegalArgumentException.class, () -> language.holds(text, amounts));
        }

        @Test
        void computes() {
            Map<String, BigDecimal> amounts =
                    Map.of("A", new BigDecimal("0.1"), "B@2024", new BigDecimal("0.2"), "C", BigDecimal.ZERO);
            assertEquals(Optional.of(true), language.holds("A + at('B', '2024') == 0.3 and max(A, C) > 0", amounts));
            assertEquals(Optional.of(new BigDecimal("0.3")), language.evaluate("rounded(A * 3, 1)", amounts));
            assertEquals(Optional.empty(), language.evaluate("A / C", amounts));
            assertEquals(Optional.empty(), language.evaluate("A + D", amounts));
        }
    }
}
