package nl.sluitend.finance.societal;

import nl.sluitend.finance.Figure;

/// When the value has made up for what was put in.
public sealed interface SocialPayback {

    /// After `months` from the start of the first year, as if the value of each year came evenly
    /// month by month.
    record PaidBackAfter(Figure months) implements SocialPayback {}

    /// At the end the value of all years, undiscounted, is less than what is put in.
    record NeverPaidBack() implements SocialPayback {}
}
