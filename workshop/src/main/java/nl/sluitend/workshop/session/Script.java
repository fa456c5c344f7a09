package nl.sluitend.workshop.session;

import java.util.ArrayList;
import java.util.Iterator;
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
    public static final Script OF_THE_SHEET =
            ofTheSheet(60, 4, List.of(7, 7, 5, 3, 5, 4, 4, 3, 6), 8, 4);

    /// The same in half an hour, for a group that prepared itself.
    public static final Script SHORT = ofTheSheet(30, 2, List.of(3, 3, 2, 2, 3, 2, 2, 2, 3), 4, 2);

    /// The same with time to talk.
    public static final Script LONG =
            ofTheSheet(90, 6, List.of(10, 10, 8, 6, 8, 6, 6, 6, 8), 10, 6);

    public Script {
        steps = List.copyOf(steps);
    }

    /// What the steps come to, which may be more or less than was promised.
    public int planned() {
        return steps.stream().mapToInt(Step::minutes).sum();
    }

    /// The characters of all its texts.
    public int textLength() {
        return steps.stream()
                .mapToInt(step -> step.title().length() + step.instruction().length())
                .sum();
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

    private static Script ofTheSheet(
            int minutes, int opening, List<Integer> blocks, int balancing, int readingBack) {
        List<Step> steps = new ArrayList<>();
        steps.add(plain("opening-step", new OpeningStep(), opening, Scene.INSTRUCTION));
        Iterator<Integer> ofBlock = blocks.iterator();
        for (Block block : Block.values()) {
            steps.add(writing(block, ofBlock.next()));
        }
        steps.add(plain("balancing-step", new BalancingStep(), balancing, Scene.BALANCE));
        steps.add(plain("reading-back", new ReadingBackStep(), readingBack, Scene.PARAGRAPH));
        return new Script(minutes, steps);
    }

    private static Step writing(Block block, int minutes) {
        return new Step(
                new StepId("block-%s".formatted(block.name())),
                new BlockStep(block),
                "",
                minutes,
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
