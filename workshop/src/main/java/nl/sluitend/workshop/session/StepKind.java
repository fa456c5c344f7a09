package nl.sluitend.workshop.session;

import nl.sluitend.workshop.notes.Block;

/// What a step is for. A step without a title is called after it.
public sealed interface StepKind {

    /// Welcome, and the subject that the group agrees on.
    record OpeningStep() implements StepKind {}

    /// One block of the canvas, which everybody's screen goes to.
    ///
    /// @param block the block
    record BlockStep(Block block) implements StepKind {}

    /// Anything else that the group does together.
    record ActivityStep() implements StepKind {}

    /// The group weighs what lies there.
    record VotingStep() implements StepKind {}

    /// Costs and income are brought into balance (*sluitend maken*).
    record BalancingStep() implements StepKind {}

    /// The paragraph is read aloud and confirmed (*teruglezen*).
    record ReadingBackStep() implements StepKind {}
}
