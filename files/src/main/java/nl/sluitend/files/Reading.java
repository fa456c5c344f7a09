package nl.sluitend.files;

import java.util.List;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;

/// What came of reading a file.
public sealed interface Reading<T> {

    record Legible<T>(T file) implements Reading<T> {}

    /// Everything that is wrong at once, so that a file is repaired in one go. Of a file of noise
    /// the first are named.
    record Illegible<T>(List<Problem> problems) implements Reading<T> {

        public static final int MOST = Limits.STANDARD.of(Limit.PROBLEMS_NAMED);

        public Illegible {
            problems = problems.stream().limit(MOST).toList();
        }
    }
}
