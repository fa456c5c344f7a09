package nl.sluitend.shape;

/// How a record can go beyond the bounds that are written on it. Whoever takes records in has a
/// reason of the same name for those that can happen to it.
public enum Breach {
    TEXT_EMPTY,
    TEXT_TOO_LONG,
    /// The text holds control characters or half a character.
    TEXT_UNREADABLE,
    ID_EMPTY,
    AMOUNT_OUT_OF_RANGE,
    /// A share that is no fraction: a percentage is written as 0.25, not as 25.
    SHARE_OUT_OF_RANGE,
    /// A duration below nothing, or of too many years.
    DURATION_OUT_OF_RANGE,
    YEAR_OUT_OF_RANGE,
    /// The year of an input, which is counted from 0 and no calendar year.
    INPUT_YEAR_OUT_OF_RANGE,
    USEFUL_LIFE_OUT_OF_RANGE,
    HORIZON_OUT_OF_RANGE,
    /// Low, likely and high do not rise.
    RANGE_OUT_OF_ORDER,
    /// The end comes before the beginning.
    YEARS_OUT_OF_ORDER,
    NO_YEARS,
    TOO_MANY_YEARS,
    TOO_MANY_SUPPLEMENTS,
    TOO_MANY_CANVASES,
    TOO_MANY_TERMS,
    TOO_MANY_STEPS,
    TOO_MANY_CAPACITIES,
    /// A step or a script that takes no time, or too much.
    MINUTES_OUT_OF_RANGE,
    TOO_MANY_PARTS,
    TOO_MANY_LINES,
    CANVAS_FULL,
    SHELF_FULL
}
