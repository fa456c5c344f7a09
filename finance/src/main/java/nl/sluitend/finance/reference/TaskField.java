package nl.sluitend.finance.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A field of municipal tasks (*taakveld*, Iv3) with its code. Which scheme the code belongs to
/// follows from its dates.
///
/// @param code the code, as in the scheme of its time
/// @param name its name; absent where the source gives the code alone
/// @param successors the codes that took its place
/// @param books what is booked on it that its name does not say
/// @param provenance where it was found and when it holds
public record TaskField(
        String code,
        @Nullable String name,
        List<String> successors,
        @Nullable String books,
        Provenance provenance)
        implements Dated {

    /// What is added to reserves and withdrawn from them (*mutaties reserves*), and nothing else.
    public static final String RESERVES = "0.10";

    public TaskField {
        successors = List.copyOf(successors);
    }

    @Override
    public String id() {
        return code;
    }
}
