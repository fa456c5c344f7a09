package nl.sluitend.workshop.session;

import java.util.ArrayList;
import java.util.List;
import nl.sluitend.shape.Breach;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Size;
import nl.sluitend.shape.Whole;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.session.StepKind.BalancingStep;
import nl.sluitend.workshop.session.StepKind.BlockStep;
import nl.sluitend.workshop.session.StepKind.OpeningStep;
import nl.sluitend.workshop.session.StepKind.ReadingBackStep;
import org.jspecify.annotations.Nullable;

/// What the group does, step by step (*draaiboek*). Without steps nobody leads: everybody works on
/// all blocks at once.
///
/// @param minutes what the group was promised; the steps may come to more or less
/// @param steps in the order in which they are planned, each with an id of its own
public record Script(
        @Whole(least = 1, most = Limit.SCRIPT_MINUTES, breach = Breach.MINUTES_OUT_OF_RANGE)
                int minutes,
        @Size(value = Limit.STEPS, breach = Breach.TOO_MANY_STEPS) List<Step> steps) {

    /// Nobody leads.
    public static final Script NONE = new Script(60, List.of());

    /// The hour of the method sheet: the subject is agreed on together, the nine blocks come in the
    /// order of the sheet, then the balance and reading back.
    public static final Script OF_THE_SHEET = ofTheSheet();

    public Script {
        steps = List.copyOf(steps);
    }

    public boolean areDistinct() {
        return steps.stream().map(Step::id).distinct().count() == steps.size();
    }

    public @Nullable Step find(StepId id) {
        for (Step step : steps) {
            if (step.id().equals(id)) {
                return step;
            }
        }
        return null;
    }

    private static Script ofTheSheet() {
        List<Step> steps = new ArrayList<>();
        steps.add(plain("opening-step", new OpeningStep(), 4, Scene.INSTRUCTION));
        for (Block block : Block.values()) {
            steps.add(writing(block));
        }
        steps.add(plain("balancing-step", new BalancingStep(), 6, Scene.BALANCE));
        steps.add(plain("reading-back", new ReadingBackStep(), 5, Scene.PARAGRAPH));
        return new Script(60, steps);
    }

    private static Step writing(Block block) {
        return new Step(
                new StepId("block-%s".formatted(block.name())),
                new BlockStep(block),
                "",
                5,
                "",
                Mode.WRITING,
                StepRights.OWN,
                new Screens(Scene.BLOCK, Scene.BLOCK));
    }

    private static Step plain(String id, StepKind kind, int minutes, Scene scene) {
        return new Step(
                new StepId(id),
                kind,
                "",
                minutes,
                "",
                Mode.DISCUSSING,
                StepRights.OPEN,
                new Screens(scene, scene));
    }
}
