package nl.sluitend.workshop;

import static nl.sluitend.workshop.Objection.all;
import static nl.sluitend.workshop.Objection.at;
import static nl.sluitend.workshop.Objection.within;

import java.util.stream.Stream;
import nl.sluitend.finance.check.ImpactCheck;
import nl.sluitend.finance.societal.Worth.PerUnit;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import org.jspecify.annotations.Nullable;

/// Whether the outcome that a command carries stays within the limits. What can be calculated with
/// is for the ledger to say; that people can read it is said here.
record OutcomeAdmission(Limits limits) {

    Stream<Objection> outcome(NoteOutcome outcome) {
        return all(
                MoneyAdmission.objections(check().outcome(outcome.row("", ""))),
                at("party", Wording.required(outcome.party(), limits.of(Limit.PARTY))),
                within("worth", wording(outcome.worth())),
                at("indicator", optional(outcome.indicator(), limits.of(Limit.NOTE_TEXT))));
    }

    private Stream<Objection> wording(PerUnit worth) {
        return all(
                at("proxyDescription", optional(worth.proxyDescription(), limits.of(Limit.SOURCE))),
                at("source", optional(worth.source(), limits.of(Limit.SOURCE))));
    }

    private static @Nullable Refusal optional(@Nullable String text, int longest) {
        return text == null ? null : Wording.optional(text, longest);
    }

    private ImpactCheck check() {
        return new ImpactCheck(MoneyAdmission.bounds(limits, limits.of(Limit.OUTCOME_YEARS)));
    }
}
