package nl.sluitend.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.sluitend.shape.Limit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.OptionSpec;

/// What the documents say of the command line, beside the command line.
class OptionsTest {

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `(\\w+)` \\| `(--[\\w-]+)` \\| ([^|]+?) \\|");

    @Test
    @DisplayName(
            "STO90 The settings for operators are those of the command line, with its standards")
    void settingsAreComplete() throws IOException {
        String document = Files.readString(Path.of("../docs/operate.md"));
        List<String> documented =
                ROW.matcher(document).results().map(OptionsTest::row).sorted().toList();

        TreeSet<String> options = new TreeSet<>();
        Main.commandLine()
                .getSubcommands()
                .forEach((name, command) ->
                        command.getCommandSpec().options().stream()
                                .filter(option -> !option.usageHelp() && !option.versionHelp())
                                .forEach(option -> options.add(row(name, option))));

        assertThat(documented).containsExactlyElementsOf(options);
        assertThat(Sluitend.Serve.STORED)
                .isEqualTo(String.valueOf(Limit.STORED_MEGABYTES.standard()));
    }

    private static String row(MatchResult row) {
        return "%s %s %s".formatted(row.group(1), row.group(2), row.group(3));
    }

    private static String row(String command, OptionSpec option) {
        return "%s %s %s".formatted(command, option.longestName(), standard(option));
    }

    private static String standard(OptionSpec option) {
        if (option.longestName().equals("--retention") || option.arity().max() == 0) {
            return "off";
        }
        return Objects.requireNonNullElse(option.defaultValue(), "–");
    }
}
