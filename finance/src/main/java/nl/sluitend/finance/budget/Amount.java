package nl.sluitend.finance.budget;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Exact;
import nl.sluitend.finance.Horizon;
import nl.sluitend.finance.Money;
import nl.sluitend.shape.Breach;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.NotEmpty;
import nl.sluitend.shape.Quantity;
import nl.sluitend.shape.Rate;
import nl.sluitend.shape.Size;
import nl.sluitend.shape.Text;
import nl.sluitend.shape.Whole;

/// What one line comes to in a year. Costs and income share these forms: what the method sheet
/// calls a *constant* income is [Fixed], as a fixed cost is.
public sealed interface Amount {

    /// An investment is charged at what was paid for it, so its charges follow no price index.
    default boolean mayBeIndexed() {
        return !(this instanceof Investment);
    }

    /// When it counts. An investment is bought once and charged for as long as it serves, whatever
    /// was said: its charges recur from its first year on, and end with its useful life.
    default Recurrence recurring(Recurrence said) {
        return this instanceof Investment ? new Recurrence.Structural(said.first(), null) : said;
    }

    /// Nobody knows yet, not even of what kind. It is counted and listed, and never taken for zero.
    record Unknown() implements Amount {}

    /// The same sum whatever the volume.
    ///
    /// @param perYear the sum of each year
    record Fixed(@Quantity Estimate perYear) implements Amount {
        public static Fixed of(Money perYear) {
            return new Fixed(Estimate.of(perYear));
        }
    }

    /// A volume of its own times a price: 5,200 `rides` a year at € 9.50 each.
    ///
    /// @param quantity how many a year
    /// @param unit what is counted, such as ritten; may be empty
    /// @param unitPrice the price of one
    record Variable(
            @Quantity Estimate quantity,
            @Text(Limit.UNIT) String unit,
            @Quantity Estimate unitPrice)
            implements Amount {
        public static Variable of(BigDecimal quantity, String unit, Money unitPrice) {
            return new Variable(new Estimate.Point(quantity), unit, Estimate.of(unitPrice));
        }
    }

    /// A volume that follows a [Driver]: `perUnit` for each unit of it, at `unitPrice` each. Sixty
    /// participants, 52 meals each, at € 4.50.
    ///
    /// @param driver the id of the driver; on a canvas that of the note with the quantity
    /// @param perUnit how many for each unit of it
    /// @param unitPrice the price of one
    record Driven(
            @Text(value = Limit.PARTY, required = true) String driver,
            @Quantity BigDecimal perUnit,
            @Quantity Estimate unitPrice)
            implements Amount {
        public Driven {
            perUnit = Exact.shortest(perUnit);
        }
    }

    /// Year by year, as a table has it; a year that is not listed has nothing.
    ///
    /// @param from the year of the first value
    /// @param values a value per year
    record Listed(
            Year from,
            @NotEmpty(Breach.NO_YEARS)
                    @Size(value = Limit.LISTED_YEARS, breach = Breach.TOO_MANY_YEARS)
                    List<@Quantity Estimate> values)
            implements Amount {
        public Listed {
            values = List.copyOf(values);
        }

        public List<Year> years() {
            return Horizon.span(from, values.size());
        }

        Estimate in(Year year) {
            int index = years().indexOf(year);
            return index < 0 ? Estimate.of(0) : values.get(index);
        }
    }

    /// Work by the hour, at a price that is built up from its parts.
    ///
    /// @param hours hours a year
    /// @param price the price of an hour
    record Staff(@Quantity Estimate hours, HourlyPrice price) implements Amount {}

    /// A purchase that serves for years. What counts is its yearly capital charge
    /// (*kapitaallasten*: depreciation and interest) from the first year of the line on, for
    /// `usefulLife` years, until `residualValue` is left.
    ///
    /// @param price what is paid for it
    /// @param usefulLife how many years it serves
    /// @param residualValue what it is worth after them, at most the least price
    /// @param method how it is charged to the years
    /// @param interest a fraction a year, over the book value; more than −1 and less than 1
    record Investment(
            @Quantity Estimate price,
            @Whole(least = 1, most = Limit.USEFUL_LIFE, breach = Breach.USEFUL_LIFE_OUT_OF_RANGE)
                    int usefulLife,
            @Quantity Money residualValue,
            Depreciation method,
            @Rate BigDecimal interest)
            implements Amount {
        public Investment {
            interest = Exact.shortest(interest);
        }

        /// Whether more is left of it than was paid: then it was no cost, and charges would be
        /// income.
        public boolean gainsWorth() {
            BigDecimal least = price.least();
            return least != null
                    && residualValue.isMoreThan(Money.ZERO)
                    && residualValue.isMoreThan(new Money(least));
        }

        public Investment leaving(Money residual) {
            return new Investment(price, usefulLife, residual, method, interest);
        }

        /// The last year in which it serves.
        public Year lastYear(Year first) {
            return first.plusYears(usefulLife - 1L);
        }

        /// Whether it serves so many years after it was bought.
        public boolean isInUse(int years) {
            return years >= 0 && years < usefulLife;
        }
    }

    /// A saving that the paying organisation cashes itself, the only societal value that may stand
    /// in a budget. Income only.
    ///
    /// @param perYear the sum of each year
    /// @param cashedBy who cashes it
    /// @param since the first year in which it is cashed
    /// @param outcome because of what: in a model the id of the outcome, on a canvas in words, and
    ///     may be empty
    record Saving(
            @Quantity Estimate perYear,
            @Text(value = Limit.PARTY, required = true) String cashedBy,
            Year since,
            @Text(Limit.SOURCE) String outcome)
            implements Amount {

        public boolean isCashed(Year year) {
            return !year.isBefore(since);
        }

        /// The same saving, because of another outcome.
        public Saving of(String other) {
            return new Saving(perYear, cashedBy, since, other);
        }
    }
}
