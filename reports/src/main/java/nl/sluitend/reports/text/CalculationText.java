package nl.sluitend.reports.text;

import java.util.List;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.analysis.Appraisal;
import nl.sluitend.finance.budget.Ceiling;
import nl.sluitend.finance.budget.Grain;
import nl.sluitend.finance.reference.DiscountRate;
import nl.sluitend.finance.reference.Provenance;
import nl.sluitend.finance.remarks.Remark;
import nl.sluitend.finance.results.AppliedDiscount;
import nl.sluitend.finance.results.BudgetResults;
import nl.sluitend.finance.results.ModelResults;
import nl.sluitend.finance.results.OutdatedTaskField;
import nl.sluitend.finance.results.SocietalResults;
import nl.sluitend.finance.results.UncertaintyResults;
import nl.sluitend.workshop.Language;
import org.jspecify.annotations.Nullable;

/// All results of a model on one page of text.
public final class CalculationText {

    private CalculationText() {}

    public static List<String> of(ModelResults results, Language language) {
        Voice voice = Voice.of(results.model(), language);
        Page page = new Page().title(results.model().name());
        page.say(new AppraisalText(voice).discount(results.discount()));
        BudgetResults budget = results.budget();
        results.outdatedTaskFields().forEach(each -> page.say(outdated(each, voice)));
        if (budget != null) {
            write(budget, results.remarks(), voice, page);
        }
        SocietalResults societal = results.societal();
        if (societal != null) {
            new SocietalText(voice).write(societal, page);
        }
        UncertaintyResults uncertainty = results.uncertainty();
        if (uncertainty != null) {
            new UncertaintyText(voice).write(uncertainty, page);
        }
        return page.lines();
    }

    /// How every figure comes about, down to what was given.
    public static List<String> explanation(ModelResults results, Language language) {
        Voice voice = Voice.of(results.model(), language);
        Page page =
                new Page()
                        .section(voice.say("Hoe komt dit tot stand?", "How does this come about?"));
        ExplanationText words = new ExplanationText(voice, origin(results.discount()));
        ResultFigures.of(results).forEach(figure -> page.add(words.of(figure)).blank());
        return page.lines();
    }

    private static @Nullable Provenance origin(@Nullable AppliedDiscount applied) {
        DiscountRate standard = applied == null ? null : applied.standard();
        return standard == null ? null : standard.provenance();
    }

    private static String outdated(OutdatedTaskField field, Voice voice) {
        String sentence =
                voice.say(
                                "Let op: taakveld %s van “%s” geldt niet in %s.",
                                "Note: task field %s of “%s” does not hold in %s.")
                        .formatted(field.code(), voice.name(field.line()), field.year());
        return field.now().isEmpty()
                ? sentence
                : sentence + voice.say(" Nu: ", " Now: ") + String.join(", ", field.now()) + ".";
    }

    /// Of the amounts as they are shown, so that what is said is what the tables add up to. They
    /// have cents when one of them does.
    private static void write(BudgetResults exact, List<Remark> remarks, Voice given, Page page) {
        BudgetResults budget = exact.shown();
        Voice voice = given.in(decimals(budget));
        new BudgetText(voice, budget.budget().ceiling()).write(budget, remarks, page);
        new CreditText(voice).write(budget.credits(), page);
        new AllocationText(voice).write(budget, page);
        Appraisal appraisal = budget.analysis().appraisal();
        if (appraisal != null) {
            boolean isRiseGiven = budget.budget().given().priceRise() != null;
            new AppraisalText(voice).write(appraisal, isRiseGiven, page);
        }
        budget.analysis().drivers().forEach(each -> new DriverText(voice).write(each, page));
        new ParetoText(voice).write(budget.analysis().pareto(), page);
        new CutText(voice).write(budget.analysis().years(), page);
    }

    private static int decimals(BudgetResults budget) {
        Ceiling ceiling = budget.budget().ceiling();
        boolean isWhole =
                budget.ledger().years().stream()
                                .flatMap(year -> year.lines().values().stream())
                                .allMatch(CalculationText::isWhole)
                        && (ceiling == null || isWhole(ceiling.perYear()))
                        && isWhole(budget.budget().openingReserve());
        return (isWhole ? Grain.WHOLE : Grain.CENTS).decimals();
    }

    private static boolean isWhole(@Nullable Money money) {
        return money == null || Grain.WHOLE.holds(money.amount());
    }
}
