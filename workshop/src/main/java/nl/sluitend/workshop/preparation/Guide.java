package nl.sluitend.workshop.preparation;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import nl.sluitend.shape.Complete;
import nl.sluitend.workshop.notes.Block;

/// The questions of all nine blocks.
///
/// @param blocks what the group reads at each of them
public record Guide(@Complete Map<Block, BlockGuide> blocks) {

    /// Where the context terms of the workshop are woven into a question.
    public static final String CONTEXT_SLOT = "{context}";

    public Guide {
        if (!blocks.keySet().equals(EnumSet.allOf(Block.class))) {
            throw new IllegalArgumentException(
                    "A guide has a question for each of the nine blocks.");
        }
        blocks = Collections.unmodifiableMap(new EnumMap<>(blocks));
    }

    public BlockGuide at(Block block) {
        return requireNonNull(blocks.get(block));
    }

    Guide with(Block block, BlockGuide guide) {
        Map<Block, BlockGuide> changed = new EnumMap<>(blocks);
        changed.put(block, guide);
        return new Guide(changed);
    }
}
