package nl.sluitend.workshop.session;

import java.util.ArrayList;
import java.util.List;
import nl.sluitend.shape.Merge;
import org.jspecify.annotations.Nullable;

/// Puts together what two made of one script that both had seen: step by step, and of each step
/// field by field. A step that one took off while the other changed it stays.
public record ScriptMerge(Script seen, Script mine, Script theirs) {

    /// Null when both changed the same field, or the order, each to something else.
    public static @Nullable Script of(Script seen, Script mine, Script theirs) {
        return new ScriptMerge(seen, mine, theirs).merged();
    }

    private @Nullable Script merged() {
        Script frame = Merge.of(frame(seen), frame(mine), frame(theirs));
        List<Step> steps = new ArrayList<>();
        for (StepId id : order()) {
            Step step = step(id);
            if (step == null) {
                return null;
            }
            steps.add(step);
        }
        return frame == null || areOrdersAtOdds() ? null : new Script(frame.minutes(), steps);
    }

    private static Script frame(Script script) {
        return new Script(script.minutes(), List.of());
    }

    /// As the one who moved steps has it. What only the other has comes after the step that it
    /// follows there.
    private List<StepId> order() {
        boolean isMine = isReordered(mine);
        List<StepId> order = new ArrayList<>(ids(isMine ? mine : theirs));
        order.removeIf(id -> !stays(id));
        int place = 0;
        for (StepId id : ids(isMine ? theirs : mine)) {
            int found = order.indexOf(id);
            if (found >= 0) {
                place = found + 1;
            } else if (stays(id)) {
                order.add(place++, id);
            }
        }
        return order;
    }

    private boolean areOrdersAtOdds() {
        return isReordered(mine) && isReordered(theirs) && !common(mine).equals(common(theirs));
    }

    private boolean isReordered(Script script) {
        return !common(script).equals(common(seen));
    }

    /// The steps that all three have.
    private List<StepId> common(Script script) {
        return ids(script).stream()
                .filter(id -> seen.find(id) != null)
                .filter(id -> mine.find(id) != null && theirs.find(id) != null)
                .toList();
    }

    private boolean stays(StepId id) {
        Step before = seen.find(id);
        Step one = mine.find(id);
        Step other = theirs.find(id);
        boolean bothHaveIt = one != null && other != null;
        return bothHaveIt || isChanged(one, before) || isChanged(other, before);
    }

    private static boolean isChanged(@Nullable Step step, @Nullable Step before) {
        return step != null && !step.equals(before);
    }

    private @Nullable Step step(StepId id) {
        Step one = mine.find(id);
        Step other = theirs.find(id);
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return Merge.inDepth(seen.find(id), one, other);
    }

    private static List<StepId> ids(Script script) {
        return script.steps().stream().map(Step::id).toList();
    }
}
