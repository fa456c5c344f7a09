package nl.sluitend.workshop;

import static nl.sluitend.workshop.Scenario.begun;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.NoteRights;
import nl.sluitend.workshop.preparation.PreparationCommand.SetScript;
import nl.sluitend.workshop.preparation.PreparationEvent.ScriptSet;
import nl.sluitend.workshop.rules.Refusal;
import nl.sluitend.workshop.session.Scene;
import nl.sluitend.workshop.session.Screens;
import nl.sluitend.workshop.session.Script;
import nl.sluitend.workshop.session.ScriptMerge;
import nl.sluitend.workshop.session.Step;
import nl.sluitend.workshop.session.StepId;
import nl.sluitend.workshop.session.StepKind.BlockStep;
import nl.sluitend.workshop.session.StepKind.OpeningStep;
import nl.sluitend.workshop.session.StepRights;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// What two facilitators make of one script.
class ScriptTest {

    private static final Script SEEN = new Script(60, Script.OF_THE_SHEET.steps().subList(0, 3));
    private static final Step OPENING = SEEN.steps().get(0);
    private static final Step SEGMENTS = SEEN.steps().get(1);
    private static final Step VALUE = SEEN.steps().get(2);

    @Test
    @DisplayName("HOU52 two who change fields of steps lose nothing, also within one step")
    void fields() {
        Step titled = titled(SEGMENTS, "Voor wie?");
        Step longer = minutes(SEGMENTS, 9);
        Step both = minutes(titled, 9);

        assertThat(merged(steps(OPENING, titled, VALUE), steps(OPENING, longer, VALUE)))
                .isEqualTo(steps(OPENING, both, VALUE));
        assertThat(merged(new Script(45, SEEN.steps()), steps(OPENING, longer, VALUE)))
                .isEqualTo(new Script(45, List.of(OPENING, longer, VALUE)));
        assertThat(merged(steps(OPENING, titled, VALUE), steps(OPENING, titled(SEGMENTS, "Wie?"))))
                .isNull();
    }

    @Test
    @DisplayName("HOU52 what a step lets people do and shows is changed part by part")
    void parts() {
        Step onWall = shows(SEGMENTS, new Screens(Scene.CANVAS, Scene.BLOCK));
        Step onDevices = shows(SEGMENTS, new Screens(Scene.BLOCK, Scene.INSTRUCTION));
        Step voting = lets(SEGMENTS, new StepRights(NoteRights.OWN, true));
        Step open = lets(SEGMENTS, StepRights.OPEN);

        assertThat(merged(steps(OPENING, onWall, VALUE), steps(OPENING, onDevices, VALUE)))
                .isEqualTo(
                        steps(
                                OPENING,
                                shows(SEGMENTS, new Screens(Scene.CANVAS, Scene.INSTRUCTION)),
                                VALUE));
        assertThat(merged(steps(OPENING, voting, VALUE), steps(OPENING, open, VALUE)))
                .isEqualTo(
                        steps(
                                OPENING,
                                lets(SEGMENTS, new StepRights(NoteRights.OPEN, true)),
                                VALUE));
    }

    @Test
    @DisplayName("HOU52 a kind is one thing: of two kinds neither is half taken over")
    void kinds() {
        Step opening = kind(SEGMENTS);
        Step costs =
                new Step(
                        SEGMENTS.id(),
                        new BlockStep(Block.COSTS),
                        "",
                        SEGMENTS.minutes(),
                        "",
                        SEGMENTS.opens(),
                        SEGMENTS.participants(),
                        SEGMENTS.screens());

        assertThat(merged(steps(OPENING, opening, VALUE), steps(OPENING, costs, VALUE))).isNull();
    }

    @Test
    @DisplayName("HOU52 what both add stays, after the step that it was put after")
    void added() {
        Step mine = called("step-mine");
        Step theirs = called("step-theirs");

        assertThat(
                        merged(
                                steps(OPENING, mine, SEGMENTS, VALUE),
                                steps(OPENING, SEGMENTS, VALUE, theirs)))
                .isEqualTo(steps(OPENING, mine, SEGMENTS, VALUE, theirs));
        assertThat(merged(steps(SEGMENTS, OPENING, VALUE), steps(OPENING, theirs, SEGMENTS, VALUE)))
                .isEqualTo(steps(SEGMENTS, OPENING, theirs, VALUE));
    }

    @Test
    @DisplayName("HOU52 a step that one took off is gone, and stays when the other changed it")
    void dropped() {
        Step longer = minutes(SEGMENTS, 9);

        assertThat(merged(steps(OPENING, VALUE), steps(OPENING, SEGMENTS, minutes(VALUE, 2))))
                .isEqualTo(steps(OPENING, minutes(VALUE, 2)));
        assertThat(merged(steps(OPENING, VALUE), steps(OPENING, longer, VALUE)))
                .isEqualTo(steps(OPENING, longer, VALUE));
        assertThat(merged(steps(OPENING, longer, VALUE), steps())).isEqualTo(steps(longer));
    }

    @Test
    @DisplayName("HOU52 of two orders neither undoes the other")
    void orders() {
        Script mine = steps(SEGMENTS, OPENING, VALUE);

        assertThat(merged(mine, steps(OPENING, VALUE, SEGMENTS))).isNull();
        assertThat(merged(mine, mine)).isEqualTo(mine);
        begun(new ScriptSet(steps(OPENING, VALUE, SEGMENTS)))
                .when(new SetScript(mine, SEEN))
                .thenRefused(Refusal.CHANGED_MEANWHILE);
        begun(new ScriptSet(steps(OPENING, SEGMENTS, minutes(VALUE, 2))))
                .when(new SetScript(mine, SEEN))
                .then(new ScriptSet(steps(SEGMENTS, OPENING, minutes(VALUE, 2))));
    }

    @Test
    @DisplayName("HOU53 the texts of a script are so long together, and not one character more")
    void texts() {
        int most = Limits.STANDARD.of(Limit.SCRIPT_TEXT);
        int each = Limits.STANDARD.of(Limit.QUESTION);
        List<Step> steps = new ArrayList<>(written(most / each, "w".repeat(each)));

        begun().when(new SetScript(new Script(60, steps))).thenAccepted();
        steps.add(titled(called("one-too-many"), "w"));
        begun().when(new SetScript(new Script(60, steps))).thenRefused(Refusal.SCRIPT_TOO_LONG);
    }

    private static List<Step> written(int count, String instruction) {
        return IntStream.range(0, count)
                .mapToObj(i -> called("written-%03d".formatted(i)))
                .map(step -> changed(step, step.title(), step.minutes(), instruction))
                .toList();
    }

    private static @Nullable Script merged(Script mine, Script theirs) {
        Script merged = ScriptMerge.of(SEEN, mine, theirs);
        UnaryOperator<List<StepId>> sorted = ids -> ids.stream().sorted().toList();
        Script other = ScriptMerge.of(SEEN, theirs, mine);
        assertThat(other == null).isEqualTo(merged == null);
        if (merged != null && other != null) {
            assertThat(sorted.apply(ids(other))).isEqualTo(sorted.apply(ids(merged)));
        }
        return merged;
    }

    private static List<StepId> ids(Script script) {
        return script.steps().stream().map(Step::id).toList();
    }

    private static Script steps(Step... steps) {
        return new Script(60, List.of(steps));
    }

    private static Step called(String id) {
        return new Step(
                new StepId(id),
                VALUE.kind(),
                "",
                5,
                "",
                VALUE.opens(),
                VALUE.participants(),
                VALUE.screens());
    }

    private static Step titled(Step step, String title) {
        return changed(step, title, step.minutes(), step.instruction());
    }

    private static Step minutes(Step step, int minutes) {
        return changed(step, step.title(), minutes, step.instruction());
    }

    private static Step changed(Step step, String title, int minutes, String instruction) {
        return new Step(
                step.id(),
                step.kind(),
                title,
                minutes,
                instruction,
                step.opens(),
                step.participants(),
                step.screens());
    }

    private static Step kind(Step step) {
        return new Step(
                step.id(),
                new OpeningStep(),
                step.title(),
                step.minutes(),
                step.instruction(),
                step.opens(),
                step.participants(),
                step.screens());
    }

    private static Step lets(Step step, StepRights rights) {
        return new Step(
                step.id(),
                step.kind(),
                step.title(),
                step.minutes(),
                step.instruction(),
                step.opens(),
                rights,
                step.screens());
    }

    private static Step shows(Step step, Screens screens) {
        return new Step(
                step.id(),
                step.kind(),
                step.title(),
                step.minutes(),
                step.instruction(),
                step.opens(),
                step.participants(),
                screens);
    }
}
