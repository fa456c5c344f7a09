package nl.sluitend.tidy;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A file of this repository. `path` is relative to its root, with slashes.
record Source(String path, String text) {

    boolean is(String... extensions) {
        return Stream.of(extensions).anyMatch(extension -> path.endsWith("." + extension));
    }

    boolean isTest() {
        return path.contains("/src/test/") || path.endsWith(".test.ts");
    }

    boolean isMain() {
        return !isTest() && is("java", "ts", "svelte", "css", "html", "xml");
    }

    /// Made by a test that also fails when it differs from what it was made from.
    boolean isGenerated() {
        return text.lines().limit(1).anyMatch(line -> line.contains("do not edit"));
    }

    List<String> lines() {
        return text.lines().toList();
    }

    /// Where `pattern` occurs, as "path:line: what".
    Stream<String> occurrences(Pattern pattern) {
        return where(line -> pattern.matcher(line).find());
    }

    Stream<String> where(Predicate<String> offends) {
        List<String> lines = lines();
        return IntStream.range(0, lines.size())
                .filter(i -> offends.test(lines.get(i)))
                .mapToObj(i -> path + ":" + (i + 1) + ": " + lines.get(i).strip());
    }
}
