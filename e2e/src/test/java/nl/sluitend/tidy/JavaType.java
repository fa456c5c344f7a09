package nl.sluitend.tidy;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/// A type that other files can name. `where` has its owners too: `…/Canvas.java Canvas.Place`.
record JavaType(String name, String where) {

    static List<JavaType> in(List<Source> sources) {
        List<JavaType> types = new ArrayList<>();
        JavaUnits.read(sources, (unit, _) -> new Types(unit, types).scan(unit, ""));
        return List.copyOf(types);
    }

    private static final class Types extends TreeScanner<Void, String> {
        private final CompilationUnitTree unit;
        private final List<JavaType> found;

        Types(CompilationUnitTree unit, List<JavaType> found) {
            this.unit = unit;
            this.found = found;
        }

        /// What is private or without a name is no concern of other files.
        @Override
        public @Nullable Void visitClass(ClassTree type, String owners) {
            String name = type.getSimpleName().toString();
            if (name.isEmpty() || type.getModifiers().getFlags().contains(Modifier.PRIVATE)) {
                return null;
            }
            found.add(new JavaType(name, JavaUnits.path(unit) + " " + owners + name));
            return super.visitClass(type, owners + name + ".");
        }
    }
}
