package nl.sluitend.reports.text;

import java.util.ArrayList;
import java.util.List;

/// Lines of text, with a blank line before every heading.
final class Page {

    private final List<String> lines = new ArrayList<>();

    Page title(String text) {
        return heading(text, "=");
    }

    Page section(String text) {
        return heading(text, "-");
    }

    Page say(String line) {
        lines.add(line);
        return this;
    }

    Page add(List<String> more) {
        lines.addAll(more);
        return this;
    }

    Page add(TextTable table) {
        return add(table.lines());
    }

    Page blank() {
        return say("");
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    private Page heading(String text, String stroke) {
        if (!lines.isEmpty()) {
            blank();
        }
        lines.add(text);
        lines.add(stroke.repeat(text.codePointCount(0, text.length())));
        return this;
    }
}
