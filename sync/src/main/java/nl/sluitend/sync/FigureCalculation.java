package nl.sluitend.sync;

import nl.sluitend.finance.reference.Reference;
import nl.sluitend.sync.protocol.ServerMessage.Figures;
import nl.sluitend.workshop.figures.WorkshopFigures;
import nl.sluitend.workshop.notes.Canvas;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.preparation.BudgetFrame;

/// What a room tells of the money on a canvas, as it stood after event `seq`.
@FunctionalInterface
public interface FigureCalculation {

    Figures figures(long seq, CanvasId id, BudgetFrame frame, Canvas canvas);

    /// All that follows, with the rates of `reference`.
    static FigureCalculation with(Reference reference) {
        return (seq, id, frame, canvas) -> {
            WorkshopFigures figures = new WorkshopFigures(frame, canvas, reference);
            return new Figures(seq, id, figures.ledger(), figures.outlook());
        };
    }
}
