package nl.sluitend.finance.budget;

import java.math.BigDecimal;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.budget.Amount.Investment;
import org.jspecify.annotations.Nullable;

/// Depreciation and interest of an investment in one year (*kapitaallasten*). The annuity is that
/// of the Kostenhandleiding, section 3.3: (V − R / (1 + i)^N) / a, a = (1 − (1 + i)^−N) / i.
public final class CapitalCharge {

    private CapitalCharge() {}

    /// In the year `index` of its use, counted from 0. After the useful life nothing is charged.
    static Figure of(Investment investment, Figure price, int index) {
        if (!investment.isInUse(index)) {
            return Figure.given(Concept.AMOUNT, BigDecimal.ZERO);
        }
        return isLinear(investment) ? linear(investment, price, index) : annuity(investment, price);
    }

    /// Without interest an annuity is nothing but equal depreciation.
    private static boolean isLinear(Investment investment) {
        return investment.method() == Depreciation.LINEAR || investment.interest().signum() == 0;
    }

    /// What it is still worth in the books after `years` of its use, which are fewer than its
    /// useful life; absent when nobody knows its price.
    public static @Nullable Figure bookValue(Investment investment, int years) {
        Figure price = Figure.estimated(Concept.INVESTMENT, investment.price());
        if (price == null) {
            return null;
        }
        return isLinear(investment)
                ? depreciated(investment, price, years)
                : owed(investment, price, years);
    }

    private static Figure linear(Investment investment, Figure price, int index) {
        Figure book = depreciated(investment, price, index);
        return Figure.sum(
                Concept.AMOUNT,
                depreciation(investment, price),
                Figure.product(Concept.INTEREST, book, rate(investment)));
    }

    private static Figure depreciated(Investment investment, Figure price, int years) {
        Figure before =
                Figure.product(
                        Concept.DEPRECIATED_BEFORE,
                        depreciation(investment, price),
                        Figure.given(Concept.PERIODS, BigDecimal.valueOf(years)));
        return Figure.difference(Concept.BOOK_VALUE, price, before);
    }

    /// The price with its interest, less the charges with theirs.
    private static Figure owed(Investment investment, Figure price, int years) {
        Figure growth = Figure.growth(Concept.DISCOUNT_GROWTH, investment.interest(), years);
        Figure interest = Figure.difference(Concept.INTEREST, growth, Figure.ONE);
        Figure charges = Figure.quotient(Concept.ANNUITY_FACTOR, interest, rate(investment));
        return Figure.difference(
                Concept.BOOK_VALUE,
                Figure.product(Concept.INVESTMENT, price, growth),
                Figure.product(Concept.AMOUNT, annuity(investment, price), charges));
    }

    private static Figure depreciation(Investment investment, Figure price) {
        return Figure.quotient(
                Concept.DEPRECIATION,
                Figure.difference(Concept.DEPRECIABLE_VALUE, price, residual(investment)),
                Figure.given(Concept.USEFUL_LIFE, BigDecimal.valueOf(investment.usefulLife())));
    }

    private static Figure annuity(Investment investment, Figure price) {
        int life = investment.usefulLife();
        Figure growth = Figure.growth(Concept.DISCOUNT_GROWTH, investment.interest(), life);
        Figure shrink = Figure.growth(Concept.DISCOUNT_FACTOR, investment.interest(), -life);
        Figure residual = Figure.quotient(Concept.PRESENT_VALUE, residual(investment), growth);
        Figure factor =
                Figure.quotient(
                        Concept.ANNUITY_FACTOR,
                        Figure.complement(Concept.ANNUITY_FACTOR, shrink),
                        rate(investment));
        return Figure.quotient(
                Concept.AMOUNT,
                Figure.difference(Concept.DEPRECIABLE_VALUE, price, residual),
                factor);
    }

    private static Figure residual(Investment investment) {
        return Figure.given(Concept.RESIDUAL_VALUE, investment.residualValue().amount());
    }

    private static Figure rate(Investment investment) {
        return Figure.given(Concept.INTEREST_RATE, investment.interest());
    }
}
