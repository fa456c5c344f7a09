package nl.sluitend.reports.text;

import java.math.BigDecimal;
import java.time.Year;
import java.util.function.Function;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.Discount.Prices;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.analysis.Appraisal;
import nl.sluitend.finance.analysis.Appraisal.AppraisedYear;
import nl.sluitend.finance.analysis.Payback.NotPaidBack;
import nl.sluitend.finance.analysis.Payback.NothingInvested;
import nl.sluitend.finance.analysis.Payback.NothingToPayBack;
import nl.sluitend.finance.analysis.Payback.PaidBack;
import nl.sluitend.finance.analysis.Payback.PaybackUnknown;
import nl.sluitend.finance.reference.DiscountRate;
import nl.sluitend.finance.results.AppliedDiscount;
import nl.sluitend.reports.wording.DoubtWords;
import org.jspecify.annotations.Nullable;

/// What the budget is worth today, and when it has paid itself back.
record AppraisalText(Voice voice) {

    /// `isRiseGiven`: the rise of prices is that of the model, not the lowest of its lines.
    void write(Appraisal appraisal, boolean isRiseGiven, Page page) {
        page.section(voice.say("Contante waarde", "Present value"));
        page.say(prices(appraisal, isRiseGiven));
        page.add(table(appraisal));
        boughtBefore(appraisal, page);
        bookValue(appraisal, page);
        page.say(
                voice.title(Concept.NET_PRESENT_VALUE)
                        + ": "
                        + voice.money(appraisal.netPresentValue())
                        + Voice.star(appraisal.netPresentValue()));
        page.say(payback(appraisal));
    }

    private String prices(Appraisal appraisal, boolean isRiseGiven) {
        if (appraisal.discount().prices() == Prices.NOMINAL) {
            return voice.say(
                    "In prijzen van elk jaar zelf, tegen een nominale discontovoet.",
                    "In the prices of each year itself, at a nominal discount rate.");
        }
        return voice.say("In prijzen van %s. ", "In prices of %s. ")
                        .formatted(appraisal.years().getFirst().year())
                + rise(appraisal, isRiseGiven)
                + kind(appraisal.discount());
    }

    private String rise(Appraisal appraisal, boolean isRiseGiven) {
        BigDecimal rise = appraisal.priceRise();
        if (rise == null) {
            return voice.say(
                    "Geen post stijgt met de prijzen, dus gaat er geen prijsstijging af.",
                    "No line rises with prices, so nothing is taken off for inflation.");
        }
        return voice.say(
                                "Van alles wat binnenkomt en uitgaat, gaat %s\u00a0%% prijsstijging"
                                        + " per jaar af: ",
                                "All that comes in and goes out is deflated by %s\u00a0%% a year: ")
                        .formatted(voice.notation().number(rise.movePointRight(2)))
                + (isRiseGiven
                        ? voice.say(
                                "die van het model (priceRise).", "that of the model (priceRise).")
                        : voice.say(
                                "de laagste index van de posten.",
                                "the lowest index of the lines."));
    }

    private String kind(Discount discount) {
        return discount.prices() == Prices.REAL
                ? voice.say(" De discontovoet is reëel.", " The discount rate is real.")
                : voice.say(
                        " Of de discontovoet reëel is, zegt het model niet (prices); zo is ermee"
                                + " gerekend.",
                        " The model does not say whether the discount rate is real (prices); it is"
                                + " taken to be.");
    }

    private void boughtBefore(Appraisal appraisal, Page page) {
        if (!appraisal.boughtBefore().isEmpty()) {
            page.say(
                    voice.say(
                                    "Gekocht voor %s: %s. Wat daarvoor is betaald, telt niet mee;"
                                            + " wat ermee binnenkomt wel.",
                                    "Bought before %s: %s. The price does not count; the income"
                                            + " from it does.")
                            .formatted(
                                    appraisal.years().getFirst().year(),
                                    voice.names(appraisal.boughtBefore())));
        }
    }

    private void bookValue(Appraisal appraisal, Page page) {
        Figure value = appraisal.bookValue();
        if (value != null) {
            page.say(
                    voice.say(
                                    "Wat er na %s nog in gebruik is, telt mee voor zijn boekwaarde"
                                            + " van dan: %s. Bij het terugverdienen telt het niet"
                                            + " mee.",
                                    "What is still in use after %s counts at its book value by"
                                            + " then: %s. It does not count towards the payback.")
                            .formatted(appraisal.years().getLast().year(), voice.money(value)));
        }
    }

    /// Which rate was used, and where it is from when the model did not say it.
    String discount(@Nullable AppliedDiscount applied) {
        if (applied == null) {
            return voice.say(
                    "Discontovoet: van het eerste jaar is geen bekend. Noem er een in het model"
                            + " (discount); zonder is er geen contante waarde en geen SROI.",
                    "Discount rate: none is known for the first year. Say one in the model"
                            + " (discount); without it there is no present value and no SROI.");
        }
        String rate = rate(applied.discount());
        DiscountRate standard = applied.standard();
        return standard == null ? rate : rate + origin(standard);
    }

    private String rate(Discount discount) {
        String timing =
                switch (discount.timing()) {
                    case FIRST_YEAR_IN_FULL ->
                            voice.say(
                                    "het eerste jaar telt volledig",
                                    "the first year counts in full");
                    case FIRST_YEAR_DISCOUNTED ->
                            voice.say(
                                    "het eerste jaar telt al verdisconteerd",
                                    "the first year is discounted");
                };
        return voice.say("Discontovoet: ", "Discount rate: ")
                + voice.notation().number(discount.rate().movePointRight(2))
                + "\u00a0% ("
                + timing
                + ").";
    }

    private String origin(DiscountRate standard) {
        String doubt = DoubtWords.of(standard.provenance(), voice.language());
        return voice.say(" Bron: ", " Source: ")
                + voice.source(standard.provenance())
                + "."
                + (doubt == null ? "" : " " + doubt);
    }

    private static String span(Appraisal appraisal) {
        Year first = appraisal.years().getFirst().year();
        Year last = appraisal.years().getLast().year();
        return first.equals(last) ? first.toString() : first + "–" + last;
    }

    private TextTable table(Appraisal appraisal) {
        TextTable table =
                new TextTable()
                        .row(
                                "",
                                Voice.columns(
                                        appraisal.years().stream().map(y -> y.year()).toList()));
        row(table, appraisal, Concept.CASH_FLOW, AppraisedYear::cashFlow, voice::cell);
        row(
                table,
                appraisal,
                Concept.DISCOUNT_FACTOR,
                AppraisedYear::factor,
                factor -> voice.notation().decimals(factor.value(), 4));
        row(table, appraisal, Concept.PRESENT_VALUE, AppraisedYear::present, voice::cell);
        row(
                table,
                appraisal,
                Concept.CUMULATIVE_PRESENT_VALUE,
                AppraisedYear::cumulative,
                voice::cell);
        return table;
    }

    private void row(
            TextTable table,
            Appraisal appraisal,
            Concept concept,
            Function<AppraisedYear, Figure> figure,
            Function<Figure, String> shown) {
        table.row(voice.title(concept), appraisal.years().stream().map(figure).map(shown).toList());
    }

    private String payback(Appraisal appraisal) {
        return switch (appraisal.payback()) {
            case PaidBack(var year, _, var years) ->
                    voice.say(
                                    "Terugverdiend in %s, %s jaar na begin %s.",
                                    "Paid back in %s, %s years from the start of %s.")
                            .formatted(
                                    year,
                                    voice.notation().decimals(years.value(), 2),
                                    appraisal.years().get(1).year());
            case NotPaidBack(var cumulative) ->
                    voice.say(
                                    "Niet terugverdiend binnen %s: aan het einde staat het op %s.",
                                    "Not paid back within %s: at the end it stands at %s.")
                            .formatted(span(appraisal), voice.money(cumulative));
            case NothingToPayBack() ->
                    voice.say("Er is niets terug te verdienen.", "There is nothing to pay back.");
            case NothingInvested() ->
                    voice.say(
                            "Er is niet geïnvesteerd, dus er is niets terug te verdienen.",
                            "Nothing is invested, so there is nothing to pay back.");
            case PaybackUnknown(var lines) ->
                    voice.say("Terugverdientijd onbekend door: ", "Payback unknown because of: ")
                            + voice.names(lines)
                            + ".";
        };
    }
}
