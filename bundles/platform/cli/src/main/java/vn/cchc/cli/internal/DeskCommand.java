package vn.cchc.cli.internal;

import java.util.concurrent.Callable;
import picocli.CommandLine.Option;

/** What all commands share. */
abstract class DeskCommand implements Callable<Integer> {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    private boolean help;

    final Desk desk;
    final Console console;

    DeskCommand(Desk desk, Console console) {
        this.desk = desk;
        this.console = console;
    }

    /** Warns of modules that can't be used and returns the exit code that this gives to a command which went well. */
    final int withFaults(int code) {
        if (desk.dossiers().faults().isEmpty()) {
            return code;
        }
        desk.dossiers().faults().forEach(console::complain);
        return Console.WRONG;
    }
}
