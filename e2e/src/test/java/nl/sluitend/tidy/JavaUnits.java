package nl.sluitend.tidy;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.function.BiConsumer;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// Java files as the compiler reads them.
final class JavaUnits {

    private JavaUnits() {}

    static void read(
            List<Source> sources, BiConsumer<CompilationUnitTree, SourcePositions> reader) {
        var files = sources.stream().map(Unit::new).toList();
        var compiler = ToolProvider.getSystemJavaCompiler();
        var task = (JavacTask) compiler.getTask(null, null, null, null, null, files);
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        try {
            task.parse().forEach(unit -> reader.accept(unit, positions));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String path(CompilationUnitTree unit) {
        return unit.getSourceFile().toUri().getPath().substring(1);
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
}
