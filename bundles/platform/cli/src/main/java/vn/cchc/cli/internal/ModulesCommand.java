package vn.cchc.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.cchc.dossier.Dossier;
import vn.cchc.dossier.ModuleState;

/** Lists modules, switches them for a workspace, proves a declaration. */
@Command(name = "modules", synopsisSubcommandLabel = "${bundle:label.command}")
final class ModulesCommand extends DeskCommand {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    ModulesCommand(Desk desk, Console console) {
        super(desk, console);
    }

    @Override
    public Integer call() {
        CommandLine line = spec.commandLine();
        line.usage(line.getErr());
        return Console.WRONG;
    }

    @Command(name = "list")
    int list(
            @Option(
                            names = {"-h", "--help"},
                            usageHelp = true,
                            descriptionKey = "help")
                    boolean help,
            @Parameters(arity = "0..1", paramLabel = "${bundle:label.file}", descriptionKey = "modules.list.file")
                    Optional<Path> file)
            throws Exception {
        if (file.isEmpty()) {
            desk.dossiers().modules().forEach(this::show);
            return Console.FINE;
        }
        try (Dossier dossier = desk.dossiers().openReadOnly(file.get())) {
            dossier.modules().forEach(this::show);
        }
        return Console.FINE;
    }

    private void show(ModuleState module) {
        String state = module.enabled() ? "modules.on" : "modules.off";
        console.say("modules.line", Console.text(state), module.id(), String.join("; ", module.sections()));
        module.problems().forEach(problem -> console.say("modules.problem", problem));
    }

    @Command(name = "enable")
    int enable(
            @Option(
                            names = {"-h", "--help"},
                            usageHelp = true,
                            descriptionKey = "help")
                    boolean help,
            @Parameters(index = "0", paramLabel = "${bundle:label.file}", descriptionKey = "file") Path file,
            @Parameters(
                            index = "1..*",
                            arity = "1..*",
                            paramLabel = "${bundle:label.module}",
                            descriptionKey = "modules.id")
                    List<String> ids)
            throws Exception {
        return toggle(file, ids, true);
    }

    @Command(name = "disable")
    int disable(
            @Option(
                            names = {"-h", "--help"},
                            usageHelp = true,
                            descriptionKey = "help")
                    boolean help,
            @Parameters(index = "0", paramLabel = "${bundle:label.file}", descriptionKey = "file") Path file,
            @Parameters(
                            index = "1..*",
                            arity = "1..*",
                            paramLabel = "${bundle:label.module}",
                            descriptionKey = "modules.id")
                    List<String> ids)
            throws Exception {
        return toggle(file, ids, false);
    }

    private int toggle(Path file, List<String> ids, boolean enabled) throws Exception {
        try (Dossier dossier = desk.dossiers().open(file, Desk.who())) {
            dossier.switchModules(ids, enabled);
        }
        console.say(enabled ? "modules.enabled" : "modules.disabled", String.join(", ", ids));
        return Console.FINE;
    }

    @Command(name = "verify")
    int verify(
            @Option(
                            names = {"-h", "--help"},
                            usageHelp = true,
                            descriptionKey = "help")
                    boolean help,
            @Parameters(arity = "1..*", paramLabel = "${bundle:label.declaration}", descriptionKey = "modules.yaml")
                    List<Path> files) {
        return new DeclarationProof(desk, console).prove(files);
    }
}
