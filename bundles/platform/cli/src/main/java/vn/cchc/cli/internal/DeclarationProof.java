package vn.cchc.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.catalog.CatalogProblem;
import vn.cchc.catalog.InstalledSection;
import vn.cchc.catalog.PluginCatalog;
import vn.cchc.declared.DeclaredSections;
import vn.cchc.declared.Reading;
import vn.cchc.dossier.Dossiers;
import vn.cchc.plugin.SectionPlugin;

/** Reads declarations and holds them against what is installed, without installing them. */
final class DeclarationProof {

    private final Dossiers dossiers;
    private final Console console;

    DeclarationProof(Desk desk, Console console) {
        this.dossiers = desk.dossiers();
        this.console = console;
    }

    int prove(List<Path> files) {
        DeclaredSections reader = new DeclaredSections();
        List<InstalledSection> read = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Path file : files) {
            Reading<SectionPlugin> reading = reader.read(file);
            reading.problems().forEach(p -> problems.add(p.toString()));
            reading.declared().ifPresent(plugin -> read.add(new InstalledSection(file.toString(), plugin)));
        }
        problems.addAll(againstInstalled(read));
        problems.forEach(console::complain);
        if (!problems.isEmpty()) {
            return Console.WRONG;
        }
        read.forEach(s -> console.say(
                "modules.verified",
                s.module(),
                s.plugin().section().title(),
                s.plugin().indicators().size(),
                s.plugin().checks().size()));
        return Console.FINE;
    }

    /** A declaration under proof stands in for the installed section of the same id. */
    private List<String> againstInstalled(List<InstalledSection> read) {
        List<String> ids = read.stream().map(s -> s.plugin().section().id()).toList();
        List<InstalledSection> all = new ArrayList<>(read);
        dossiers.sections().stream()
                .filter(s -> !ids.contains(s.plugin().section().id()))
                .forEach(all::add);
        List<String> modules = read.stream().map(InstalledSection::module).toList();
        return PluginCatalog.of(all).problems().stream()
                .filter(p -> modules.contains(p.module()))
                .map(DeclarationProof::line)
                .toList();
    }

    private static String line(CatalogProblem problem) {
        return problem.module() + ": " + problem.message();
    }
}
