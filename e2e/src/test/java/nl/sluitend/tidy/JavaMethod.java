package nl.sluitend.tidy;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// A method with a body, as the compiler reads it. Its length is from signature to closing brace.
record JavaMethod(String path, String name, int lines) {

    static List<JavaMethod> in(List<Source> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var files = sources.stream().map(Unit::new).toList();
        var task = (JavacTask) compiler.getTask(null, null, null, null, null, files);
        try {
            List<JavaMethod> methods = new ArrayList<>();
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new Methods(unit, positions, methods).scan(unit, null);
            }
            return List.copyOf(methods);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Unit extends SimpleJavaFileObject {
        private final String text;

        Unit(Source source) {
            super(URI.create("string:///" + source.path()), JavaFileObject.Kind.SOURCE);
            this.text = source.text();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Methods extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<JavaMethod> found;

        Methods(CompilationUnitTree unit, SourcePositions positions, List<JavaMethod> found) {
            this.unit = unit;
            this.positions = positions;
            this.found = found;
        }

        @Override
        public Void visitMethod(MethodTree method, @Nullable Void nothing) {
            if (method.getBody() != null) {
                found.add(new JavaMethod(path(), method.getName().toString(), lines(method)));
            }
            return super.visitMethod(method, null);
        }

        /// Annotations do not count: they say about the method, not what it does.
        private int lines(MethodTree method) {
            var map = unit.getLineMap();
            long annotated = positions.getEndPosition(unit, method.getModifiers());
            long start = annotated < 0 ? positions.getStartPosition(unit, method) : annotated;
            long end = positions.getEndPosition(unit, method);
            return (int) (map.getLineNumber(end) - map.getLineNumber(start) + 1);
        }

        private String path() {
            return unit.getSourceFile().toUri().getPath().substring(1);
        }
    }
}
