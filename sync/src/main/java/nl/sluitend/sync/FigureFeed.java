package nl.sluitend.sync;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import nl.sluitend.sync.protocol.ServerMessage.Figures;
import nl.sluitend.workshop.Workshop;
import nl.sluitend.workshop.notes.Canvas;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.rules.Role;
import nl.sluitend.workshop.view.View;
import org.jspecify.annotations.Nullable;

/// Keeps the figures of a room up with its state, away from the loop that serves the room. While
/// one calculation runs, newer states replace each other, so a busy room calculates as often as it
/// can and never queues. What did not change is not told again.
///
/// Figures are of the notes that a role sees. Roles that see the same notes get the same figures,
/// which are calculated once. Canvases that look the same, such as two on which all is hidden, have
/// figures of their own.
final class FigureFeed {

    private final Executor loop;
    private final Executor calculator;
    private final FigureCalculation calculation;
    private final Consumer<Map<Role, List<Figures>>> listener;
    private final Map<Role, Map<CanvasId, Figures>> latest = new EnumMap<>(Role.class);
    private @Nullable Moment waiting;
    private long newest;
    private boolean calculating;

    /// `listener` is told per role what is new to it.
    FigureFeed(
            Executor loop,
            Executor calculator,
            FigureCalculation calculation,
            Consumer<Map<Role, List<Figures>>> listener) {
        this.loop = loop;
        this.calculator = calculator;
        this.calculation = calculation;
        this.listener = listener;
    }

    List<Figures> latest(Role role) {
        return List.copyOf(latest.getOrDefault(role, Map.of()).values());
    }

    /// A state that was moved to before is not calculated again.
    void moveTo(Moment moment) {
        if (moment.seq() > newest) {
            newest = moment.seq();
            waiting = moment;
            calculateNext();
        }
    }

    private void calculateNext() {
        Moment moment = waiting;
        if (calculating || moment == null) {
            return;
        }
        waiting = null;
        calculating = true;
        calculator.execute(() -> calculate(moment));
    }

    /// A failure is a bug and goes to the calculator's own handler; the feed lives on without it.
    private void calculate(Moment moment) {
        Map<Role, List<Figures>> figures = Map.of();
        try {
            figures = figures(moment);
        } finally {
            Map<Role, List<Figures>> result = figures;
            loop.execute(() -> finish(result));
        }
    }

    private Map<Role, List<Figures>> figures(Moment moment) {
        Map<CanvasId, Map<Canvas, Figures>> calculated = new HashMap<>();
        Map<Role, List<Figures>> figures = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            List<Figures> ofRole = new ArrayList<>();
            View.canvases(moment.workshop(), role)
                    .forEach((id, canvas) ->
                            ofRole.add(
                                    calculated
                                            .computeIfAbsent(id, _ -> new IdentityHashMap<>())
                                            .computeIfAbsent(
                                                    canvas,
                                                    _ -> figures(moment, role, id, canvas))));
            figures.put(role, ofRole);
        }
        return figures;
    }

    private Figures figures(Moment moment, Role role, CanvasId id, Canvas canvas) {
        Workshop workshop = moment.workshop();
        return calculation.figures(
                moment.seq(),
                id,
                workshop.preparation().frame(),
                canvas,
                View.withheldAmounts(workshop, role, id));
    }

    private void finish(Map<Role, List<Figures>> figures) {
        calculating = false;
        Map<Role, List<Figures>> news = new EnumMap<>(Role.class);
        figures.forEach((role, ofRole) ->
                news.put(role, ofRole.stream().filter(each -> isNews(role, each)).toList()));
        news.forEach((role, ofRole) -> ofRole.forEach(each -> remember(role, each)));
        news.values().removeIf(List::isEmpty);
        if (!news.isEmpty()) {
            listener.accept(news);
        }
        calculateNext();
    }

    private void remember(Role role, Figures figures) {
        latest.computeIfAbsent(role, _ -> new LinkedHashMap<>()).put(figures.canvas(), figures);
    }

    private boolean isNews(Role role, Figures figures) {
        Figures told = latest.getOrDefault(role, Map.of()).get(figures.canvas());
        return told == null
                || !figures.ledger().equals(told.ledger())
                || !figures.outlook().equals(told.outlook())
                || figures.withheldAmounts() != told.withheldAmounts();
    }
}
