package vn.cchc.cli.internal;

import picocli.CommandLine;

/** Makes the commands with what they work with; everything else is made by picocli's own factory. */
final class Commands implements CommandLine.IFactory {

    private final CommandLine.IFactory others = CommandLine.defaultFactory();
    private final Desk desk;
    private final Console console;

    Commands(Desk desk, Console console) {
        this.desk = desk;
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (DeskCommand.class.isAssignableFrom(type)) {
            return type.getDeclaredConstructor(Desk.class, Console.class).newInstance(desk, console);
        }
        return others.create(type);
    }
}
