package nl.sluitend.sync;

import nl.sluitend.finance.reference.Reference;
import nl.sluitend.sync.protocol.ServerMessage.Figures;
import nl.sluitend.workshop.figures.WorkshopFigures;
import nl.sluitend.workshop.notes.Canvas;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.preparation.BudgetFrame;

/// What a room tells of the money on a canvas, as it stood after event `seq`, when so many amounts
/// are withheld from who is told.
@FunctionalInterface
public interface FigureCalculation {

    Figures figures(long seq, CanvasId id, BudgetFrame frame, Canvas canvas, int withheldAmounts);

    /// All that follows, with the rates of `reference`.
    static FigureCalculation with(Reference reference) {
        return (seq, id, frame, canvas, withheld) -> {
            WorkshopFigures figures = new WorkshopFigures(frame, canvas, reference);
            return new Figures(seq, id, figures.ledger(), figures.outlook(), withheld);
        };
    }
}
