package vn.cchc.cli.internal;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Says in the user's language what is wrong with a command line, and what was meant to stand there. */
final class UsageMessages {

    private UsageMessages() {}

    /** Returns the message for a command line that can't be read, given the words of that line. */
    static String of(CommandLine.ParameterException wrong, List<String> words) {
        if (wrong instanceof CommandLine.MissingParameterException missing) {
            return missing(missing.getMissing(), words);
        }
        if (wrong instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (wrong instanceof CommandLine.OverwrittenOptionException twice) {
            return Console.text("usage.twice", name(twice.getOverwritten()));
        }
        ArgSpec argument = wrong.getArgSpec();
        return argument == null
                ? Console.text("usage.other", String.valueOf(wrong.getMessage()))
                : Console.text("usage.value", String.valueOf(wrong.getValue()), name(argument), description(argument));
    }

    /** An option that stands there without its value is another mistake than one that does not stand there. */
    private static String missing(List<ArgSpec> missing, List<String> words) {
        String key =
                missing.stream().allMatch(argument -> isNamed(argument, words)) ? "usage.no-value" : "usage.missing";
        return Console.text(
                key,
                missing.stream()
                        .map(argument -> Console.text("usage.argument", name(argument), description(argument)))
                        .collect(Collectors.joining("; ")));
    }

    private static boolean isNamed(ArgSpec argument, List<String> words) {
        return argument instanceof OptionSpec option
                && words.stream().map(word -> word.replaceFirst("=.*", "")).anyMatch(List.of(option.names())::contains);
    }

    /** Names the first word that does not fit: what follows is mostly right, or wrong for the same reason. */
    private static String unmatched(CommandLine.UnmatchedArgumentException unmatched) {
        CommandLine line = unmatched.getCommandLine();
        String word = unmatched.getUnmatched().get(0);
        if (unmatched.isUnknownOption()) {
            return Console.text("usage.option", word, options(line));
        }
        if (line.getSubcommands().isEmpty()) {
            return Console.text("usage.surplus", String.join(" ", unmatched.getUnmatched()));
        }
        String message = Console.text("usage.command", word);
        List<String> near = new CommandLine.UnmatchedArgumentException(line, List.of(word)).getSuggestions();
        return near.isEmpty() ? message : message + " " + Console.text("usage.near", String.join(", ", near));
    }

    private static String options(CommandLine line) {
        return line.getCommandSpec().options().stream()
                .map(UsageMessages::name)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String description(ArgSpec argument) {
        return String.join(" ", argument.description()).replaceFirst("\\.$", "");
    }
}
