package nl.sluitend.finance.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A field of municipal tasks (*taakveld*, Iv3) with its code. The name is absent where a source
/// gives the code alone. `successors` are the codes that took its place, and `books` is what is
/// booked on it that its name does not say.
public record TaskField(
        String code,
        @Nullable String name,
        List<String> successors,
        @Nullable String books,
        Provenance provenance)
        implements Dated {

    public TaskField {
        successors = List.copyOf(successors);
    }

    @Override
    public String id() {
        return code;
    }
}
