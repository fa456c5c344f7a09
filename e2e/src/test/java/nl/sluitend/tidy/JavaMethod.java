package nl.sluitend.tidy;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A method with a body, as the compiler reads it. Its length is from signature to closing brace.
record JavaMethod(String path, String name, int lines) {

    static List<JavaMethod> in(List<Source> sources) {
        List<JavaMethod> methods = new ArrayList<>();
        JavaUnits.read(
                sources,
                (unit, positions) -> new Methods(unit, positions, methods).scan(unit, null));
        return List.copyOf(methods);
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
                found.add(
                        new JavaMethod(
                                JavaUnits.path(unit), method.getName().toString(), lines(method)));
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
    }
}
