package nl.sluitend.finance;

/// What a figure is. Each has its sentence in the dictionaries of those who show figures.
public enum Concept {
    ONE(Unit.NUMBER),
    RATE(Unit.SHARE),
    PERIODS(Unit.NUMBER),
    /// The rate at which later money is weighed; reference data, unless a model has its own.
    DISCOUNT_RATE(Unit.SHARE),
    DISCOUNT_GROWTH(Unit.NUMBER),
    DISCOUNT_FACTOR(Unit.NUMBER),

    /// One line of the budget in one year.
    LINE(Unit.MONEY),
    /// What was given for a line in one year.
    AMOUNT(Unit.MONEY),
    /// What all savings of one outcome say they save.
    SAVINGS_CLAIMED(Unit.MONEY),
    /// A claim times what its outcome is worth, to be divided by all claims.
    SAVING_SHARE(Unit.NUMBER),
    QUANTITY(Unit.NUMBER),
    /// A named quantity that several lines share.
    DRIVER(Unit.NUMBER),
    /// How many of a line's things one unit of a driver asks for.
    PER_DRIVER(Unit.NUMBER),
    UNIT_PRICE(Unit.MONEY),
    INDEX_FACTOR(Unit.NUMBER),
    PRICE_RISE_FACTOR(Unit.NUMBER),

    HOURS(Unit.NUMBER),
    HOURLY_PRICE(Unit.MONEY),
    HOURLY_WAGE(Unit.MONEY),
    PRODUCTIVITY(Unit.SHARE),
    WAGE_PER_PRODUCTIVE_HOUR(Unit.MONEY),
    OVERHEAD(Unit.SHARE),
    OVERHEAD_FACTOR(Unit.NUMBER),
    HOURLY_COST(Unit.MONEY),
    SUPPLEMENT(Unit.MONEY),
    MARGIN(Unit.SHARE),
    MARGIN_FACTOR(Unit.NUMBER),

    INVESTMENT(Unit.MONEY),
    RESIDUAL_VALUE(Unit.MONEY),
    USEFUL_LIFE(Unit.NUMBER),
    DEPRECIABLE_VALUE(Unit.MONEY),
    DEPRECIATION(Unit.MONEY),
    DEPRECIATED_BEFORE(Unit.MONEY),
    BOOK_VALUE(Unit.MONEY),
    INTEREST(Unit.MONEY),
    INTEREST_RATE(Unit.SHARE),
    ANNUITY_FACTOR(Unit.NUMBER),
    PRESENT_VALUE(Unit.MONEY),

    STRUCTURAL_COSTS(Unit.MONEY),
    INCIDENTAL_COSTS(Unit.MONEY),
    COSTS(Unit.MONEY),
    STRUCTURAL_INCOME(Unit.MONEY),
    INCIDENTAL_INCOME(Unit.MONEY),
    INCOME(Unit.MONEY),
    STRUCTURAL_ADDITIONS(Unit.MONEY),
    INCIDENTAL_ADDITIONS(Unit.MONEY),
    ADDITIONS(Unit.MONEY),
    STRUCTURAL_WITHDRAWALS(Unit.MONEY),
    INCIDENTAL_WITHDRAWALS(Unit.MONEY),
    WITHDRAWALS(Unit.MONEY),
    /// Income less costs, before reserves (*saldo van baten en lasten*).
    BALANCE(Unit.MONEY),
    /// The balance with what is withdrawn from reserves.
    MEANS(Unit.MONEY),
    STRUCTURAL_MEANS(Unit.MONEY),
    /// The balance after additions to and withdrawals from reserves (*resultaat*).
    RESULT(Unit.MONEY),
    STRUCTURAL_RESULT(Unit.MONEY),
    /// Recurring income less recurring costs, or the recurring result where that is less: reserves
    /// cover nothing lastingly.
    STRUCTURAL_COVER(Unit.MONEY),
    /// What stands in the reserves before the first year (*beginstand*).
    OPENING_RESERVE(Unit.MONEY),
    /// What stands in them at the end of a year (*stand*).
    RESERVE(Unit.MONEY),
    CEILING(Unit.MONEY),
    /// What counts against the ceiling in a year.
    CLAIM(Unit.MONEY),
    ROOM(Unit.MONEY),

    /// What recurs and is left, as a share of all income (*structurele exploitatieruimte*).
    STRUCTURAL_ROOM(Unit.SHARE),
    /// What recurs and is left, before reserves.
    STRUCTURAL_BALANCE(Unit.MONEY),
    /// What recurs from reserves, less what recurs to them.
    STRUCTURAL_RESERVES(Unit.MONEY),
    /// The results of this year and of all years before it.
    CUMULATIVE_RESULT(Unit.MONEY),
    /// Income that is not from the payer of the ceiling.
    INCOME_OF_OTHERS(Unit.MONEY),
    /// Costs less the income of others: what is left for the payer (*netto lasten*).
    NET_COSTS(Unit.MONEY),

    /// What is paid and received in a year: an investment when it is bought, not as it is charged.
    CASH_FLOW(Unit.MONEY),
    CUMULATIVE_PRESENT_VALUE(Unit.MONEY),
    /// What investments are still worth in the books after the horizon, in present value.
    BOOK_VALUE_NOW(Unit.MONEY),
    NET_PRESENT_VALUE(Unit.MONEY),
    /// How many years after the first the cumulative present value passes zero.
    PAYBACK_YEARS(Unit.NUMBER),

    /// What one unit of a driver brings in, reserves included.
    UNIT_INCOME(Unit.MONEY),
    /// What one unit of a driver costs, reserves included.
    UNIT_COSTS(Unit.MONEY),
    /// What one unit more adds to the result (*dekkingsbijdrage*).
    CONTRIBUTION_MARGIN(Unit.MONEY),
    /// What one unit more takes from the result.
    LOSS_PER_UNIT(Unit.MONEY),
    /// What comes in when there is not one unit, reserves included.
    INCOME_AT_NONE(Unit.MONEY),
    /// What it costs when there is not one unit, reserves included.
    COSTS_AT_NONE(Unit.MONEY),
    RESULT_AT_NONE(Unit.MONEY),
    SHORTFALL_AT_NONE(Unit.MONEY),
    /// The volume at which a year comes out at exactly nothing, whole units or not.
    BREAK_EVEN(Unit.NUMBER),
    /// Recurring costs of a year by the units of a driver (*kostprijs*).
    COST_PER_UNIT(Unit.MONEY),
    /// One-off costs of a year by the units of a driver.
    ONE_OFF_PER_UNIT(Unit.MONEY),

    /// All costs of one resource or activity.
    RESOURCE_COSTS(Unit.MONEY),
    SHARE_OF_COSTS(Unit.SHARE),
    CUMULATIVE_SHARE(Unit.SHARE),

    /// How far a year is over its ceiling.
    EXCESS(Unit.MONEY),
    SAVED(Unit.MONEY),
    /// The share of a line that is cut.
    CUT_SHARE(Unit.SHARE),
    /// The value for society that a line carries.
    EFFECT(Unit.MONEY),
    EFFECT_LOST(Unit.MONEY),
    /// How far a year is over its ceiling after all cuts.
    EXCESS_LEFT(Unit.MONEY),

    /// What a stakeholder puts into an activity.
    INPUT(Unit.MONEY),
    /// What costs more than comes in.
    UNCOVERED(Unit.MONEY),
    NOTHING(Unit.MONEY),
    /// All inputs of a year, or of all years in present value.
    INPUTS(Unit.MONEY),
    /// The value of one unit of an outcome (*financial proxy*).
    PROXY(Unit.MONEY),
    /// The share that would have happened anyway.
    DEADWEIGHT(Unit.SHARE),
    /// The share that only moved something elsewhere.
    DISPLACEMENT(Unit.SHARE),
    /// The share that others brought about.
    ATTRIBUTION(Unit.SHARE),
    BEYOND_DEADWEIGHT(Unit.SHARE),
    BEYOND_DISPLACEMENT(Unit.SHARE),
    BEYOND_ATTRIBUTION(Unit.SHARE),
    /// What is left after deadweight, displacement and attribution.
    NET_SHARE(Unit.SHARE),
    /// The value of an outcome in a full year that is due to the activity.
    IMPACT(Unit.MONEY),
    IMPACT_OF_ALL(Unit.MONEY),
    IMPACT_PER_MONTH(Unit.MONEY),
    MONTHS_PER_YEAR(Unit.NUMBER),
    /// The share of an outcome that is lost each year after its first.
    DROP_OFF(Unit.SHARE),
    KEPT_PER_YEAR(Unit.SHARE),
    /// What drop-off has left of an outcome.
    REMAINING(Unit.SHARE),
    /// How many years an outcome lasts.
    DURATION(Unit.NUMBER),
    DURATION_LEFT(Unit.NUMBER),
    /// The part of a year in which an outcome still lasts.
    PART_OF_YEAR(Unit.SHARE),
    OUTCOME_VALUE(Unit.MONEY),
    /// All outcomes in a year, savings included.
    SOCIETAL_VALUE(Unit.MONEY),
    SOCIETAL_PRESENT_VALUE(Unit.MONEY),
    SOCIETAL_NET_PRESENT_VALUE(Unit.MONEY),
    SOCIAL_RETURN(Unit.NUMBER),
    NET_SOCIAL_RETURN(Unit.NUMBER),
    SOCIAL_PAYBACK_MONTHS(Unit.NUMBER),
    /// What was put in and not made up for within the first year.
    INPUTS_LEFT(Unit.MONEY),
    MONTHS_AFTER(Unit.NUMBER),
    /// What all value is to be multiplied by for one euro back for each euro put in.
    CHANGE_NEEDED(Unit.NUMBER),
    VALUE_OF_OTHERS(Unit.MONEY),
    VALUE_NEEDED(Unit.MONEY),
    SWITCHING_FACTOR(Unit.NUMBER),
    SWITCHING_IMPACT(Unit.MONEY),
    SWITCHING_PROXY(Unit.MONEY),
    PARTY_INVESTMENT(Unit.MONEY),
    PARTY_SAVING(Unit.MONEY),
    PARTY_SOCIAL_VALUE(Unit.MONEY),
    PARTY_GAIN(Unit.MONEY),
    PARTY_NET(Unit.MONEY);

    private final Unit unit;

    Concept(Unit unit) {
        this.unit = unit;
    }

    public Unit unit() {
        return unit;
    }

    /// Whether it is money for one unit, that a quantity is found by: with cents alone nobody could
    /// calculate that again.
    public boolean isPerUnit() {
        return this == UNIT_INCOME
                || this == UNIT_COSTS
                || this == CONTRIBUTION_MARGIN
                || this == LOSS_PER_UNIT;
    }

    /// Whether it is what is left after what goes out: a surplus above zero, a shortage below.
    public boolean isBalance() {
        return this == BALANCE
                || this == RESULT
                || this == CUMULATIVE_RESULT
                || this == STRUCTURAL_BALANCE
                || this == STRUCTURAL_RESULT
                || this == STRUCTURAL_COVER
                || this == PARTY_NET;
    }

    /// How a value is to be read and shown.
    public enum Unit {
        MONEY,
        NUMBER,
        /// A fraction, shown as a percentage.
        SHARE
    }
}
