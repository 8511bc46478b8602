package vn.cchc.cli.internal;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what there is when no command is named. */
@Command(
        name = "cchc",
        synopsisSubcommandLabel = "${bundle:label.command}",
        subcommands = {
            DemoCommand.class,
            NewCommand.class,
            ImportCommand.class,
            CheckCommand.class,
            AuditCommand.class,
            WaiveCommand.class,
            ComposeCommand.class,
            MergeCommand.class,
            ProposalsCommand.class,
            DiffCommand.class,
            LintCommand.class,
            ModulesCommand.class
        })
final class RootCommand implements Callable<Integer> {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    private boolean help;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine line = spec.commandLine();
        line.usage(line.getOut());
        return Console.FINE;
    }
}
