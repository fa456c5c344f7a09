package nl.sluitend.files.schema;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// What the comments in the source say of types and their components, read by the compiler's own
/// parser. A schema has its descriptions from here, so that they are written once.
final class SourceDocs {

    private static final Path ROOT = Path.of(System.getProperty("repository.root"));

    private final Map<String, String> comments = new HashMap<>();

    /// What there is to say of a type: the first paragraph of its comment.
    String of(Class<?> type) {
        return known(type, Comment.of(comment(type)).text(), "");
    }

    /// What there is to say of a component of a record.
    String of(Class<?> record, String component) {
        return known(record, Comment.of(comment(record)).parts().get(component), component);
    }

    /// What there is to say of a constant of an enumeration; empty when its name says it all.
    String ofConstant(Class<?> enumeration, String constant) {
        read(enumeration);
        return Comment.of(comments.getOrDefault(name(enumeration) + "." + constant, "")).text();
    }

    private static String known(Class<?> type, @Nullable String said, String component) {
        if (said == null || said.isEmpty()) {
            throw new AssertionError("No comment says what this is: " + type + " " + component);
        }
        return said;
    }

    private String comment(Class<?> type) {
        read(type);
        return comments.getOrDefault(name(type), "");
    }

    private void read(Class<?> type) {
        if (!comments.containsKey(name(type))) {
            comments.put(name(type), "");
            parse(source(type.getNestHost()));
        }
    }

    private static String name(Class<?> type) {
        return type.getName().replace('$', '.');
    }

    private static Path source(Class<?> outermost) {
        String path = "src/main/java/" + outermost.getName().replace('.', '/') + ".java";
        try (Stream<Path> modules = Files.list(ROOT)) {
            return modules.map(module -> module.resolve(path))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void parse(Path source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    files,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    files.getJavaFileObjects(source));
            for (CompilationUnitTree unit : task.parse()) {
                new Reader(DocTrees.instance(task), unit).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Reader extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final DocTrees docs;
        private final Deque<String> names = new ArrayDeque<>();

        Reader(DocTrees docs, CompilationUnitTree unit) {
            this.docs = docs;
            names.push(String.valueOf(unit.getPackageName()));
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            names.push(names.peek() + "." + type.getSimpleName());
            keep(names.peek());
            super.visitClass(type, null);
            names.pop();
            return null;
        }

        @Override
        public @Nullable Void visitVariable(VariableTree member, @Nullable Void nothing) {
            keep(names.peek() + "." + member.getName());
            return null;
        }

        private void keep(String name) {
            String comment = docs.getDocComment(getCurrentPath());
            if (comment != null) {
                comments.put(name, comment);
            }
        }
    }
}
