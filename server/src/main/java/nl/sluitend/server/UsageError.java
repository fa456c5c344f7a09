package nl.sluitend.server;

import java.util.Map;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// A command line that makes no sense, told in one line that says what to do. The library's own
/// words are English, so they are not used.
record UsageError(ParameterException wrong) {

    /// What belongs behind an option, by the label that the help gives it.
    private static final Map<String, String> VALUES =
            Map.of(
                    "POORT", "een getal van 0 tot en met 65535",
                    "ADRES", "een adres van deze computer, zoals 127.0.0.1",
                    "MAP", "de naam van een map",
                    "BESTAND", "de naam van een bestand",
                    "WERKSESSIE", "de naam van een werksessie",
                    "DAGEN", "een aantal dagen, minstens 1",
                    "MB", "een aantal megabytes, minstens 1",
                    "GETAL", "een geheel getal",
                    "URL", "een webadres, zoals https://sluitend.gemeente.nl");

    String line() {
        return "%s Kijk bij %s --help.".formatted(what(), command().qualifiedName());
    }

    private String what() {
        return switch (wrong) {
            case UnmatchedArgumentException unknown -> unknown(unknown);
            case MissingParameterException missing -> missing(missing.getMissing().getFirst());
            case OverwrittenOptionException twice ->
                    "%s staat er meer dan eens. Laat er een weg."
                            .formatted(name(twice.getOverwritten()));
            case ParameterException value when value.getArgSpec() != null ->
                    unfit(value.getArgSpec(), value.getValue());
            case ParameterException _ -> "Zeg erbij wat Sluitend moet doen, zoals: sluitend serve.";
        };
    }

    private String unknown(UnmatchedArgumentException unknown) {
        String word = unknown.getUnmatched().getFirst().replaceFirst("=.*", "");
        if (unknown.isUnknownOption()) {
            return "De optie %s bestaat niet.".formatted(word);
        }
        return command().subcommands().isEmpty()
                ? "%s hoort hier niet. Laat het weg.".formatted(word)
                : "De opdracht %s bestaat niet.".formatted(word);
    }

    private static String missing(ArgSpec option) {
        return option instanceof OptionSpec
                ? "Achter %s hoort %s.".formatted(name(option), value(option))
                : "Er ontbreekt %s.".formatted(value(option));
    }

    private static String unfit(ArgSpec option, String value) {
        if (option.arity().max() == 0) {
            return "Achter %s hoort geen waarde. Laat =%s weg.".formatted(name(option), value);
        }
        return value.isEmpty()
                ? missing(option)
                : "%s past niet bij %s. Daar hoort %s."
                        .formatted(value, name(option), value(option));
    }

    private static String name(ArgSpec option) {
        return option instanceof OptionSpec named ? named.longestName() : option.paramLabel();
    }

    private static String value(ArgSpec option) {
        return VALUES.getOrDefault(option.paramLabel(), option.paramLabel());
    }

    private CommandSpec command() {
        return wrong.getCommandLine().getCommandSpec();
    }
}
