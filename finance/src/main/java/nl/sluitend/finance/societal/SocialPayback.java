package nl.sluitend.finance.societal;

import nl.sluitend.finance.Figure;

/// When the value has made up for what was put in.
public sealed interface SocialPayback {

    /// After `months` from the start of the first year, if the impact of each outcome comes evenly
    /// month by month from the year in which it begins, and goes on (the guide's simplification).
    record PaidBackAfter(Figure months) implements SocialPayback {}

    /// The value of all years together, undiscounted, is less than what is put in.
    record NeverPaidBack() implements SocialPayback {}
}
