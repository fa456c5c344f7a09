package nl.sluitend.shape.generate;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;

/// A literal of TypeScript, in the layout of the web formatter: on one line when it fits there.
public sealed interface Literal {

    record Text(String value) implements Literal {}

    /// A number, or the name of a constant.
    record Word(String value) implements Literal {}

    record Items(List<Literal> items) implements Literal {}

    record Properties(Map<String, Literal> properties) implements Literal {}

    int COLUMNS = 100;
    String STEP = "  ";

    /// `before` is how much stands on the line already, and `after` how much follows.
    default String printed(String margin, int before, int after) {
        String line = onOneLine();
        return before + line.length() + after <= COLUMNS ? line : onSeveralLines(margin);
    }

    default String onSeveralLines(String margin) {
        String inner = margin + STEP;
        return switch (this) {
            case Text _, Word _ -> onOneLine();
            case Items(var items) ->
                    items.stream()
                            .map(each -> inner + each.printed(inner, inner.length(), 1) + ",\n")
                            .collect(joining("", "[\n", margin + "]"));
            case Properties(var properties) ->
                    properties.entrySet().stream()
                            .map(each -> property(inner, each.getKey(), each.getValue()))
                            .collect(joining("", "{\n", margin + "}"));
        };
    }

    private static String property(String margin, String name, Literal value) {
        String begin = margin + name + ": ";
        return begin + value.printed(margin, begin.length(), 1) + ",\n";
    }

    private String onOneLine() {
        return switch (this) {
            case Text(var value) -> "'" + value + "'";
            case Word(var value) -> value;
            case Items(var items) ->
                    items.stream().map(Literal::onOneLine).collect(joining(", ", "[", "]"));
            case Properties(var properties) when properties.isEmpty() -> "{}";
            case Properties(var properties) ->
                    properties.entrySet().stream()
                            .map(each -> each.getKey() + ": " + each.getValue().onOneLine())
                            .collect(joining(", ", "{ ", " }"));
        };
    }
}
