package nl.sluitend.workshop.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import nl.sluitend.finance.Exact;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.societal.PartyMatrix;
import nl.sluitend.finance.societal.PartyMatrix.PartyPosition;
import nl.sluitend.finance.societal.PartyMatrix.Pocket;
import nl.sluitend.finance.societal.ShownMatrix;
import nl.sluitend.finance.societal.ShownMatrix.ShownPosition;
import org.jspecify.annotations.Nullable;

/// What a euro that is put into the activity is worth to society. It stands beside the budget.
public sealed interface SocietalOutlook {

    /// No note has an outcome.
    record NoOutcomes() implements SocietalOutlook {}

    /// Nothing is put in in the first budget year, so there is nothing to compare with.
    record NothingPutIn() implements SocietalOutlook {}

    /// Of these notes an amount is unknown.
    record RatioUnknown(List<String> notes) implements SocietalOutlook {
        public RatioUnknown {
            notes = List.copyOf(notes);
        }
    }

    /// No discount rate is known to hold in the first budget year.
    record NoDiscountRate() implements SocietalOutlook {}

    /// `ratio` is present value over investment, with its range when something that it follows from
    /// has one. `discountRate` is a fraction a year.
    record RatioMeasured(
            BigDecimal ratio,
            @Nullable Spread range,
            Money presentValue,
            Money investment,
            BigDecimal discountRate,
            List<PartyOutlook> parties)
            implements SocietalOutlook {
        public RatioMeasured {
            ratio = Exact.shortest(ratio);
            discountRate = Exact.shortest(discountRate);
            parties = List.copyOf(parties);
        }
    }

    /// What a party puts in and gains, in present value and as it is shown. The name is empty for
    /// what nobody has been named for; nobody loses or gains that, so that its pocket is unknown.
    record PartyOutlook(
            String party,
            Money investment,
            Money saving,
            Money socialValue,
            Money net,
            Pocket pocket) {

        static List<PartyOutlook> of(PartyMatrix matrix) {
            List<ShownPosition> shown = ShownMatrix.of(matrix).parties();
            return IntStream.range(0, shown.size())
                    .mapToObj(i -> of(matrix.parties().get(i), shown.get(i)))
                    .toList();
        }

        private static PartyOutlook of(PartyPosition row, ShownPosition shown) {
            return new PartyOutlook(
                    row.party(),
                    shown.investment(),
                    shown.saving(),
                    shown.socialValue(),
                    shown.net(),
                    row.party().isEmpty() ? Pocket.UNKNOWN : row.pocket());
        }
    }
}
