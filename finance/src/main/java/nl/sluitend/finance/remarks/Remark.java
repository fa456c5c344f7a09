package nl.sluitend.finance.remarks;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Direction;
import org.jspecify.annotations.Nullable;

/// What stands in a model and is not what it seems. None of it changes a figure or a verdict; left
/// unsaid, a verdict would be read as more than it is.
public sealed interface Remark {

    /// A line counts in no year that is looked at. `years` are the nearest in which it would,
    /// before those or after them, and `farther` says whether there are more of them, and on which
    record NeverCounts(String line, Silence because, List<SilentYear> years, Farther farther)
            implements Remark {
        public NeverCounts {
            years = List.copyOf(years);
        }
    }

    /// What a line would come to in a year that is not looked at; absent when nobody knows.
    record SilentYear(Year year, @Nullable Money amount) {}

    /// Some of the years that a line names are not looked at, or are not its own.
    record YearsLeftOut(String line, List<SilentYear> years) implements Remark {
        public YearsLeftOut {
            years = List.copyOf(years);
        }
    }

    /// Some of the years that a driver names are not looked at.
    record QuantitiesLeftOut(String driver, List<SilentQuantity> years) implements Remark {
        public QuantitiesLeftOut {
            years = List.copyOf(years);
        }
    }

    /// What a driver has in a year that is not looked at; absent when nobody knows.
    record SilentQuantity(Year year, @Nullable BigDecimal quantity) {}

    /// A line has its prices from after the last year, so that they are lower in every year.
    record PricesOfLater(String line, Year priceLevel) implements Remark {}

    /// The ceiling bounds what a payer brings in that no income has. The `payers` that there are
    /// may have a name `near` it.
    record CeilingOfNobody(String payer, List<String> near, List<String> payers) implements Remark {
        public CeilingOfNobody {
            near = List.copyOf(near);
            payers = List.copyOf(payers);
        }
    }

    /// The ceiling bounds what a payer brings in, and not what those with a name `near` it do.
    record PayersNearCeiling(String payer, List<String> near) implements Remark {
        public PayersNearCeiling {
            near = List.copyOf(near);
        }
    }

    /// So much the payer of the ceiling takes from a reserve in all years, which is no income, so
    /// that the ceiling does not bound it.
    record ReserveBesideCeiling(String payer, Money withdrawn) implements Remark {}

    /// An outcome lasts no year at all.
    record OutcomeWithoutYears(String outcome) implements Remark {}

    /// A line is one-off in so many years that it recurs by its nature.
    record OneOffThatRecurs(String line, int years) implements Remark {}

    /// A line recurs and has no amount any more after `last`, within the years that are looked at.
    record StructuralThatEnds(String line, Year last) implements Remark {}

    /// In these years a part of what recurs is paid from reserves. A reserve runs out, so that it
    /// covers nothing lastingly.
    record CoveredByReserves(List<CoveredYear> years) implements Remark {
        public CoveredByReserves {
            years = List.copyOf(years);
        }
    }

    /// So much of what recurs in a year is paid from reserves.
    record CoveredYear(Year year, Money amount) {}

    /// A line is called after a reserve, or has its task field, and counts on this `side` as a cost
    /// or an income all the same.
    record CountsAsNoReserve(String line, Direction side) implements Remark {}

    /// In the year in which this is `bought` the `income` comes in once, so that `surplus` seems to
    /// be left over. What others contribute to an investment may come off its price (BBV art. 62).
    record OneOffBesideInvestment(
            Year year, List<String> bought, List<String> income, Money surplus) implements Remark {
        public OneOffBesideInvestment {
            bought = List.copyOf(bought);
            income = List.copyOf(income);
        }
    }

    /// So much is withdrawn in all years, and nobody has said what there is to withdraw from.
    record ReserveNotGiven(Money withdrawn) implements Remark {}

    /// What the impact map says is put in in these years is what the budget says parties bring in.
    record InputsAgree(List<Year> years) implements Remark {
        public InputsAgree {
            years = List.copyOf(years);
        }
    }

    /// It is not, of these parties. The party is empty for what nobody brings in.
    record InputsDiffer(List<Year> years, List<PartyInput> parties) implements Remark {
        public InputsDiffer {
            years = List.copyOf(years);
            parties = List.copyOf(parties);
        }
    }

    /// What a party puts in by the impact map, and brings in by the budget.
    record PartyInput(String party, Money putIn, Money budgeted) {}

    /// A saving stands among the income. It is always named, because it is money only when who
    /// cashes it does so. Without an `outcome` it rests on none, so that nothing bounds it.
    record SavingAmongIncome(
            String line, String cashedBy, @Nullable String outcome, List<SavedYear> years)
            implements Remark {
        public SavingAmongIncome {
            years = List.copyOf(years);
        }
    }

    /// An income of a `payer` looks like a saving of the same payer that the impact map has as this
    /// `outcome`, so that it may count twice.
    record SavingAsIncome(String line, String payer, String outcome) implements Remark {}

    /// What a saving says it saves in a year, and how much of it its outcome is worth.
    record SavedYear(Year year, Money claimed, Money counted) {}

    enum Farther {
        NO,
        BEFORE,
        AFTER
    }

    /// Why a line counts in no year.
    enum Silence {
        /// It counts in other years only.
        OTHER_YEARS,
        /// Its amounts are listed for other years.
        LISTED_ELSEWHERE,
        /// It is cashed later.
        CASHED_LATER,
        /// What was bought has served its time, or is bought later.
        NOT_IN_USE,
        /// The quantity that it follows begins later.
        QUANTITY_LATER
    }
}
