package nl.sluitend.workshop.rules;

import nl.sluitend.shape.Breach;

/// Why a command was not taken. The page turns each into a sentence that says what to do.
public enum Refusal {
    /// The workshop does not exist yet, or exists already.
    WORKSHOP_UNKNOWN,
    WORKSHOP_EXISTS,
    /// The role of the actor does not allow it.
    NOT_ALLOWED,
    TEXT_EMPTY,
    TEXT_TOO_LONG,
    /// The text holds control characters or half a character.
    TEXT_UNREADABLE,
    /// Somebody else changed the same, and the writer had not seen that yet.
    CHANGED_MEANWHILE,
    NOTE_EXISTS,
    NOTE_UNKNOWN,
    NOTE_ON_SHELF,
    NOTE_NOT_ON_SHELF,
    NOTHING_TO_SPLIT,
    TOO_MANY_PARTS,
    CANVAS_FULL,
    SHELF_FULL,
    /// The workshop has no such canvas.
    CANVAS_UNKNOWN,
    TOO_MANY_CANVASES,
    /// What was to be said of a note is not said of notes in the block that it is in.
    NOT_IN_THIS_BLOCK,
    AMOUNT_OUT_OF_RANGE,
    SHARE_OUT_OF_RANGE,
    YEAR_OUT_OF_RANGE,
    YEARS_OUT_OF_ORDER,
    /// A list of values per year that has none.
    NO_YEARS,
    TOO_MANY_YEARS,
    /// Low, likely and high do not rise.
    RANGE_OUT_OF_ORDER,
    USEFUL_LIFE_OUT_OF_RANGE,
    DURATION_OUT_OF_RANGE,
    TOO_MANY_SUPPLEMENTS,
    INVESTMENT_INDEXED,
    /// More is left of an investment after its useful life than was paid for it.
    RESIDUAL_ABOVE_PRICE,
    TOO_MANY_TERMS,
    TOO_MANY_STEPS,
    TOO_MANY_CAPACITIES,
    /// Who chooses between capacities needs one at least, and each once.
    CAPACITIES_UNCLEAR,
    /// There are notes, so that what they tell of their authors no longer changes.
    NAMING_FIXED,
    /// The notes of this workshop are not signed like that.
    SIGNED_OTHERWISE,
    /// Notes are signed here, and the author has not agreed as what.
    UNSIGNED,
    MINUTES_OUT_OF_RANGE,
    /// The group is no longer at the step that was meant.
    STEP_LEFT,
    /// The script has no such step.
    STEP_UNKNOWN,
    /// Two steps of one script have the same id.
    STEP_TWICE,
    SCRIPT_TOO_LONG,
    /// There is nothing left to show.
    NOTHING_HIDDEN,
    /// The step does not take it now. It may be taken at another step.
    NOT_NOW,
    TOO_MANY_PARTICIPANTS,
    /// The history of the workshop is as long as it may become.
    HISTORY_FULL,
    /// This participant sends more than a person can. Nothing changed; sending it again after a
    /// second is safe and expected.
    TOO_FAST,
    /// The operation could not be kept. Nothing changed; sending it again after a second is safe
    /// and expected.
    NOT_KEPT;

    /// The refusal of what goes beyond a bound.
    public static Refusal of(Breach breach) {
        return valueOf(breach.name());
    }
}
