package nl.sluitend.sync;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.BudgetLedger;
import nl.sluitend.sync.protocol.ServerMessage.Figures;
import nl.sluitend.workshop.BudgetPlan;
import nl.sluitend.workshop.outlook.Forecaster;
import nl.sluitend.workshop.outlook.Outlook;
import org.jspecify.annotations.Nullable;

/// Keeps the figures of a room up with its state, away from the loop that serves the room. While
/// one calculation runs, newer states replace each other, so a busy room calculates as often as it
/// can and never queues. What did not change is not told again.
final class FigureFeed {

    private final Executor loop;
    private final Executor calculator;
    private final Forecaster forecaster;
    private final Consumer<Figures> listener;
    private @Nullable Moment waiting;
    private @Nullable Figures latest;
    private boolean calculating;

    FigureFeed(
            Executor loop, Executor calculator, Forecaster forecaster, Consumer<Figures> listener) {
        this.loop = loop;
        this.calculator = calculator;
        this.forecaster = forecaster;
        this.listener = listener;
    }

    @Nullable Figures latest() {
        return latest;
    }

    void moveTo(Moment moment) {
        waiting = moment;
        calculateNext();
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
        @Nullable Figures figures = null;
        try {
            figures = figures(moment);
        } finally {
            Figures result = figures;
            loop.execute(() -> finish(result));
        }
    }

    private Figures figures(Moment moment) {
        Budget budget = BudgetPlan.of(moment.workshop());
        BudgetLedger ledger = BudgetLedger.of(budget);
        Outlook outlook = forecaster.of(moment.workshop(), budget, ledger);
        return new Figures(moment.seq(), ledger, outlook);
    }

    private void finish(@Nullable Figures figures) {
        calculating = false;
        if (figures != null && (latest == null || isNews(figures, latest))) {
            latest = figures;
            listener.accept(figures);
        }
        calculateNext();
    }

    private static boolean isNews(Figures figures, Figures told) {
        return !figures.ledger().equals(told.ledger()) || !figures.outlook().equals(told.outlook());
    }
}
