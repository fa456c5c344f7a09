package nl.sluitend.reports.text;

import java.time.Year;
import java.util.List;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.finance.results.AllocatedLine;
import nl.sluitend.finance.results.BudgetResults;
import nl.sluitend.finance.results.YearResults;
import org.jspecify.annotations.Nullable;

/// The lines under who pays them and the task field that they are booked on.
record AllocationText(Voice voice) {

    private static final String INDENT = "  ";
    private static final String UNKNOWN = "?";

    /// Nothing of a budget in which no line says either.
    void write(BudgetResults results, Page page) {
        List<AllocatedLine> lines = results.allocation();
        if (lines.stream().allMatch(each -> each.party() == null && each.taskField() == null)) {
            return;
        }
        page.section(
                voice.say(
                                "Posten naar betaler en taakveld (%s)",
                                "Lines by payer and task field (%s)")
                        .formatted(voice.notation().currency()));
        List<Year> years = results.years().stream().map(YearResults::year).toList();
        TextTable table = new TextTable().row("", Voice.columns(years));
        String before = "";
        for (AllocatedLine line : lines) {
            String heading = heading(line);
            if (!heading.equals(before)) {
                table.row(heading);
            }
            table.row(INDENT + line.label(), cells(line, years));
            before = heading;
        }
        page.add(table);
    }

    private String heading(AllocatedLine line) {
        String party = line.party();
        String field = line.taskField();
        return String.join(
                ", ",
                party == null ? voice.say("(niemand genoemd)", "(nobody)") : party,
                field == null
                        ? voice.say("geen taakveld", "no task field")
                        : voice.say("taakveld ", "task field ") + field,
                side(line.direction()));
    }

    /// Movements of reserves are no costs and no income (BBV art. 17).
    private String side(Direction direction) {
        return switch (direction) {
            case COST -> voice.word(Concept.COSTS);
            case INCOME -> voice.word(Concept.INCOME);
            case ADDITION -> voice.word(Concept.ADDITIONS);
            case WITHDRAWAL -> voice.word(Concept.WITHDRAWALS);
        };
    }

    private List<String> cells(AllocatedLine line, List<Year> years) {
        return years.stream().map(year -> cell(line, year)).toList();
    }

    private String cell(AllocatedLine line, Year year) {
        return line.years().stream()
                .filter(each -> each.year().equals(year))
                .map(each -> shown(each.amount()))
                .findFirst()
                .orElse("");
    }

    private String shown(@Nullable Money amount) {
        return amount == null ? UNKNOWN : voice.notation().amount(amount);
    }
}
