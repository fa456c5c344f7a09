package nl.sluitend.reports.paragraph;

import static nl.sluitend.reports.paragraph.Phrasing.quoted;

import java.util.List;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.finance.reference.TaskField;
import nl.sluitend.finance.remarks.Remark.CountsAsNoReserve;
import nl.sluitend.finance.remarks.Remark.ReserveBesideCeiling;
import nl.sluitend.finance.remarks.Remark.ReserveNotGiven;
import nl.sluitend.reports.paragraph.FinancialParagraph.Sentence;

/// What has to be known of reserves. A model has fields for them, and a canvas has none: there a
/// task field says what moves one, and nobody can say what stands in it.
record ReserveSentences(Phrasing in, RemarkSentences.Register register) {

    List<Sentence> of(ReserveBesideCeiling beside) {
        return List.of(
                withdrawn(
                        in.say(
                                        "%s betaalt in alle jaren samen ook uit een reserve: ",
                                        "Over all years %s also pays from a reserve: ")
                                .formatted(quoted(beside.payer())),
                        beside.withdrawn()),
                in.plain("Dat telt niet onder het kader.", "The ceiling does not limit that."));
    }

    List<Sentence> of(ReserveNotGiven notGiven) {
        String field = register.isOfModel() ? " (openingReserve)" : "";
        return List.of(
                withdrawn(
                        in.say(
                                "Uit reserves komt in alle jaren samen ",
                                "Total from reserves over all years: "),
                        notGiven.withdrawn()),
                in.plain(
                        "Hoeveel erin zit, is niet bekend%s.",
                        "How much is in them is not known%s.", field));
    }

    List<Sentence> of(CountsAsNoReserve counts) {
        String name = quoted(register.name(counts.line()));
        return switch (counts.side()) {
            case INCOME, WITHDRAWAL ->
                    List.of(
                            in.plain(
                                    "%s telt als baten, en dus als dekking.",
                                    "%s counts as income, and so as cover.", name),
                            remedy(
                                    "Komt het uit een reserve?",
                                    "Does it come from a reserve?",
                                    Direction.WITHDRAWAL));
            case COST, ADDITION ->
                    List.of(
                            in.plain("%s telt als lasten.", "%s counts as costs.", name),
                            remedy(
                                    "Gaat het naar een reserve?",
                                    "Does it go to a reserve?",
                                    Direction.ADDITION));
        };
    }

    private Sentence withdrawn(String before, Money amount) {
        return Phrasing.say(
                Phrasing.text(before),
                Phrasing.cited(register.money(amount), register.ofReserves(), null),
                Phrasing.text("."));
    }

    private Sentence remedy(String dutch, String english, Direction side) {
        return register.isOfModel()
                ? in.plain(
                        dutch + " Schrijf dan direction: %s.",
                        english + " Then write direction: %s.",
                        side)
                : in.plain(
                        dutch + " Kies dan taakveld %s.",
                        english + " Then choose task field %s.",
                        quoted(TaskField.RESERVES));
    }
}
