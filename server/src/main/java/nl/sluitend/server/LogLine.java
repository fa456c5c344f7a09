package nl.sluitend.server;

import static java.util.Objects.requireNonNullElse;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import java.util.regex.Pattern;
import nl.sluitend.json.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// One line of the log. Of a failure it has the kind and the place, never the message: in that
/// stands what somebody sent, or from where.
record LogLine(LogRecord said) {

    private static final JsonMapper JSON = Json.mapper();
    private static final SimpleFormatter WORDS = new SimpleFormatter();
    private static final int MOST_FRAMES = 20;
    private static final int LONGEST = 500;

    /// An address of a page or of a device, as libraries quote them.
    private static final Pattern ADDRESS = Pattern.compile("\\S*[/@]\\S*|\\S*\\d[.:]\\d\\S*");

    private record LogFields(
            String time,
            String level,
            String logger,
            String message,
            @Nullable List<String> failure,
            @Nullable Integer repeated) {}

    /// What is alike in all lines about the same.
    String kind() {
        List<String> failure = failure();
        return said.getLoggerName()
                + said.getMessage()
                + (failure == null ? "" : failure.subList(0, Math.min(3, failure.size())));
    }

    String json(int repeated) {
        return JSON.writeValueAsString(
                new LogFields(
                        said.getInstant().truncatedTo(ChronoUnit.MILLIS).toString(),
                        said.getLevel().getName(),
                        requireNonNullElse(said.getLoggerName(), ""),
                        message(),
                        failure(),
                        repeated == 0 ? null : repeated));
    }

    private String message() {
        String words = requireNonNullElse(WORDS.formatMessage(said), "");
        String without = ADDRESS.matcher(words).replaceAll("…");
        return without.length() <= LONGEST ? without : without.substring(0, LONGEST);
    }

    private @Nullable List<String> failure() {
        if (said.getThrown() == null) {
            return null;
        }
        List<String> failure = new ArrayList<>();
        for (Throwable each = said.getThrown(); each != null; each = each.getCause()) {
            failure.add(each.getClass().getName());
            Arrays.stream(each.getStackTrace())
                    .limit(MOST_FRAMES)
                    .forEach(frame -> failure.add("at " + frame));
        }
        return failure;
    }
}
