package nl.sluitend.workshop;

import static nl.sluitend.workshop.Objection.all;
import static nl.sluitend.workshop.Objection.at;
import static nl.sluitend.workshop.Objection.each;
import static nl.sluitend.workshop.Objection.within;

import java.time.Year;
import java.util.stream.Stream;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.Amount.Driven;
import nl.sluitend.finance.budget.Amount.Fixed;
import nl.sluitend.finance.budget.Amount.Investment;
import nl.sluitend.finance.budget.Amount.Listed;
import nl.sluitend.finance.budget.Amount.Saving;
import nl.sluitend.finance.budget.Amount.Staff;
import nl.sluitend.finance.budget.Amount.Unknown;
import nl.sluitend.finance.budget.Amount.Variable;
import nl.sluitend.finance.check.AmountCheck;
import nl.sluitend.finance.check.Bounds;
import nl.sluitend.finance.check.Finding;
import nl.sluitend.finance.check.Flaw;
import nl.sluitend.finance.check.NumberCheck;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import org.jspecify.annotations.Nullable;

/// Whether the money that a command carries stays within the limits. What can be calculated with is
/// for the ledger to say; that people can read it is said here.
record MoneyAdmission(Limits limits) {

    Stream<Objection> money(NoteMoney money) {
        AmountCheck check = new AmountCheck(bounds());
        return all(
                within("amount", objections(check.amount(money.amount()))),
                within("amount", wording(money.amount())),
                within("recurrence", objections(check.recurrence(money.recurrence()))),
                within(
                        "indexation",
                        objections(check.indexation(money.indexation(), money.amount()))),
                at("party", Wording.optional(money.party(), limits.of(Limit.PARTY))),
                at("taskField", Wording.optional(money.taskField(), limits.of(Limit.TASK_FIELD))),
                at("source", Wording.optional(money.source(), limits.of(Limit.SOURCE))));
    }

    Stream<Objection> amount(Money amount) {
        return objections(new NumberCheck(bounds()).amount(amount.amount()));
    }

    Stream<Objection> year(Year year) {
        return objections(new NumberCheck(bounds()).year(year));
    }

    private Stream<Objection> wording(Amount amount) {
        return switch (amount) {
            case Unknown _, Fixed _, Listed _, Investment _ -> Stream.empty();
            case Variable(_, var unit, _) ->
                    at("unit", Wording.optional(unit, limits.of(Limit.UNIT)));
            case Driven(var driver, _, _) ->
                    at("driver", Wording.required(driver, limits.of(Limit.PARTY)));
            case Staff(_, var price) ->
                    within(
                            "price",
                            within(
                                    "supplements",
                                    each(
                                            price.supplements(),
                                            each -> at("label", required(each.label())))));
            case Saving(_, var cashedBy, _, var outcome) ->
                    all(
                            at("cashedBy", required(cashedBy)),
                            at("outcome", Wording.optional(outcome, limits.of(Limit.SOURCE))));
        };
    }

    private @Nullable Refusal required(String text) {
        return Wording.required(text, limits.of(Limit.PARTY));
    }

    /// The block says whether an amount is a cost or an income, so none is below zero.
    private Bounds bounds() {
        return bounds(limits, limits.of(Limit.LISTED_YEARS));
    }

    static Bounds bounds(Limits limits, int years) {
        return new Bounds(
                limits.of(Limit.AMOUNT_DIGITS),
                limits.of(Limit.AMOUNT_DECIMALS),
                false,
                limits.of(Limit.YEAR_FIRST),
                limits.of(Limit.YEAR_LAST),
                years,
                limits.of(Limit.USEFUL_LIFE),
                limits.of(Limit.SUPPLEMENTS),
                limits.of(Limit.NOTES));
    }

    static Stream<Objection> objections(Stream<Finding> findings) {
        return findings.map(found -> new Objection(found.path(), refusal(found.flaw())));
    }

    private static Refusal refusal(Flaw flaw) {
        return switch (flaw) {
            case AMOUNT_OUT_OF_RANGE -> Refusal.AMOUNT_OUT_OF_RANGE;
            case SHARE_OUT_OF_RANGE -> Refusal.SHARE_OUT_OF_RANGE;
            case YEAR_OUT_OF_RANGE -> Refusal.YEAR_OUT_OF_RANGE;
            case YEARS_OUT_OF_ORDER -> Refusal.YEARS_OUT_OF_ORDER;
            case TOO_MANY_YEARS, NO_YEARS -> Refusal.TOO_MANY_YEARS;
            case RANGE_OUT_OF_ORDER -> Refusal.RANGE_OUT_OF_ORDER;
            case USEFUL_LIFE_OUT_OF_RANGE -> Refusal.USEFUL_LIFE_OUT_OF_RANGE;
            case DURATION_OUT_OF_RANGE -> Refusal.DURATION_OUT_OF_RANGE;
            case TOO_MANY_SUPPLEMENTS -> Refusal.TOO_MANY_SUPPLEMENTS;
            case INVESTMENT_INDEXED -> Refusal.INVESTMENT_INDEXED;
            case SAVING_NOT_INCOME,
                    SAVING_OF_ANOTHER,
                    SAVING_TOO_EARLY,
                    EFFECT_NOT_OF_COSTS,
                    DRIVER_UNKNOWN,
                    OUTCOME_UNKNOWN,
                    OUTCOME_NO_SAVING,
                    INPUT_YEAR_OUT_OF_RANGE,
                    FIRST_YEAR_OF_BUDGET,
                    ID_EMPTY,
                    ID_TAKEN,
                    TOO_MANY_LINES,
                    HORIZON_OUT_OF_RANGE,
                    NOTHING_TO_CALCULATE ->
                    throw new IllegalStateException(flaw + " is no flaw of one note.");
        };
    }
}
