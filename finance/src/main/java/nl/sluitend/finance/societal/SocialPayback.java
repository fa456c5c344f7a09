package nl.sluitend.finance.societal;

import nl.sluitend.finance.Figure;

/// When the value has made up for what was put in.
public sealed interface SocialPayback {

    /// After `months`, if the impact of the first year comes evenly month by month and goes on
    /// (the guide's simplification), counted from when the outcomes begin.
    record PaidBackAfter(Figure months) implements SocialPayback {}

    /// The value of all years together, undiscounted, is less than what is put in.
    record NeverPaidBack() implements SocialPayback {}
}
