package vn.cchc.cli.internal;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** Says in the user's language what is wrong with a command line. */
final class UsageMessages {

    private UsageMessages() {}

    static String of(CommandLine.ParameterException wrong) {
        if (wrong instanceof CommandLine.MissingParameterException missing) {
            List<ArgSpec> lacking = missing.getMissing();
            return Console.text(
                    "usage.missing", lacking.stream().map(UsageMessages::label).collect(Collectors.joining(", ")));
        }
        if (wrong instanceof CommandLine.UnmatchedArgumentException unmatched) {
            String words = String.join(" ", unmatched.getUnmatched());
            String near = String.join(", ", unmatched.getSuggestions());
            return near.isEmpty() ? Console.text("usage.unmatched", words) : Console.text("usage.near", words, near);
        }
        ArgSpec argument = wrong.getArgSpec();
        return argument == null
                ? Console.text("usage.other", String.valueOf(wrong.getMessage()))
                : Console.text("usage.value", String.valueOf(wrong.getValue()), label(argument));
    }

    private static String label(ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
