package nl.sluitend.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount.Investment;
import nl.sluitend.shape.Breach;
import nl.sluitend.shape.Limits;
import nl.sluitend.shape.Objection;
import nl.sluitend.shape.generate.RandomRecords;
import nl.sluitend.shape.generate.RandomRecords.Broken;
import nl.sluitend.workshop.Command.CreateWorkshop;
import nl.sluitend.workshop.notes.Canvas;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.notes.NoteMoney;
import nl.sluitend.workshop.preparation.Naming;
import nl.sluitend.workshop.rules.Refusal;
import nl.sluitend.workshop.simulation.Simulation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Commands that are made from their shapes: a new one is among them by itself.
class RandomCommandsTest {

    private static final int COMMANDS = 4_000;
    private static final CommandCheck CHECK = new CommandCheck(Limits.STANDARD);

    private final long seed = Simulation.seed();
    private int notes;

    @Test
    @DisplayName("CAN54 a command that keeps to every bound has nothing against it")
    void sound() {
        RandomRecords commands = commands();
        Set<Class<?>> seen = new HashSet<>();
        for (int i = 0; i < COMMANDS; i++) {
            Command command = commands.next(Command.class);
            assertThat(CHECK.objections(command)).as("%s, -Dseed=%d", command, seed).isEmpty();
            seen.add(command.getClass());
        }
        assertThat(seen).hasSizeGreaterThanOrEqualTo(Command.class.getPermittedSubclasses().length);
    }

    @Test
    @DisplayName("CAN54 a command that goes beyond one bound is refused for that")
    void broken() {
        RandomRecords commands = commands();
        Set<Breach> breaches = new HashSet<>();
        int refused = 0;
        for (int i = 0; i < COMMANDS; i++) {
            Broken<Command> broken = commands.broken(Command.class);
            List<Objection<Refusal>> objections = CHECK.objections(broken.record());
            assertThat(objections)
                    .as("%s, -Dseed=%d", broken, seed)
                    .allMatch(each -> each.reason() == Refusal.of(broken.breach()));
            refused += objections.size();
            breaches.add(broken.breach());
        }
        assertThat(refused)
                .as("an index or a residual value that was taken off may be the broken one")
                .isGreaterThan(COMMANDS * 9 / 10);
        assertThat(breaches).hasSizeGreaterThan(8);
    }

    /// No two notes are one, there is a canvas of the whole group, and an investment follows no
    /// index and gains no worth, and there are capacities to choose from.
    private RandomRecords commands() {
        return new RandomRecords(new Random(seed), Limits.STANDARD, 3)
                .given(NoteId.class, () -> new NoteId("note-%06d".formatted(notes++)))
                .putRight(Investment.class, RandomCommandsTest::worn)
                .putRight(NoteMoney.class, RandomCommandsTest::withoutIndex)
                .putRight(Naming.ByRole.class, RandomCommandsTest::distinct)
                .putRight(CreateWorkshop.class, RandomCommandsTest::withMain);
    }

    private static CreateWorkshop withMain(CreateWorkshop create) {
        Map<CanvasId, Canvas> canvases = new HashMap<>(create.canvases());
        canvases.putIfAbsent(CanvasId.MAIN, Canvas.EMPTY);
        return new CreateWorkshop(create.preparation(), canvases);
    }

    private static Naming.ByRole distinct(Naming.ByRole byRole) {
        List<String> capacities = byRole.capacities().stream().distinct().toList();
        return new Naming.ByRole(capacities.isEmpty() ? List.of("zorg") : capacities);
    }

    private static NoteMoney withoutIndex(NoteMoney money) {
        return money.amount().mayBeIndexed() ? money : money.withoutIndexation();
    }

    private static Investment worn(Investment it) {
        return it.gainsWorth() ? it.leaving(Money.ZERO) : it;
    }
}
