package nl.sluitend.sync;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.rules.Refusal;
import org.jspecify.annotations.Nullable;

/// The latest refusals, so that an operation which arrives twice gets the same answer twice.
/// Without this, a copy that was long under way could still happen after its sender was told that
/// it did not.
final class RefusalMemory {

    private final Map<OpId, Refusal> latest;

    RefusalMemory(int remembered) {
        latest =
                new LinkedHashMap<>() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<OpId, Refusal> eldest) {
                        return size() > remembered;
                    }
                };
    }

    @Nullable Refusal of(OpId opId) {
        return latest.get(opId);
    }

    void remember(OpId opId, Refusal refusal) {
        latest.put(opId, refusal);
    }
}
