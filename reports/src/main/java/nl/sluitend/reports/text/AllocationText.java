package nl.sluitend.reports.text;

import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.results.AllocatedLine;
import nl.sluitend.finance.results.BudgetResults;
import nl.sluitend.finance.results.LineGroup;
import nl.sluitend.finance.results.YearResults;
import org.jspecify.annotations.Nullable;

/// Each line under what it is together with others: costs by task field, income by who pays it. The
/// other of both stands behind its name.
record AllocationText(Voice voice) {

    private static final String INDENT = "  ";

    /// Nothing of a budget in which no line says either.
    void write(BudgetResults results, Page page) {
        List<LineGroup> groups = results.lineGroups();
        if (groups.stream().flatMap(each -> each.lines().stream()).allMatch(this::saysNothing)) {
            return;
        }
        page.section(
                voice.say(
                                "Posten naar taakveld en betaler (%s)",
                                "Lines by task field and payer (%s)")
                        .formatted(voice.notation().currency()));
        List<Year> years = results.years().stream().map(YearResults::year).toList();
        TextTable table = new TextTable().row("", Voice.columns(years));
        for (LineGroup group : groups) {
            table.row(heading(group), group.sums().stream().map(voice::cell).toList());
            group.lines().forEach(line -> table.row(named(line), cells(line, years)));
        }
        page.add(table);
    }

    private boolean saysNothing(AllocatedLine line) {
        return line.party() == null && line.taskField() == null;
    }

    private String heading(LineGroup group) {
        String key = group.key();
        return switch (group.side()) {
            case COST ->
                    key == null
                            ? voice.say("Lasten zonder taakveld", "Costs without a task field")
                            : voice.say("Lasten, taakveld ", "Costs, task field ") + key;
            case INCOME ->
                    key == null
                            ? voice.say("Baten, nog niemand genoemd", "Income, nobody named yet")
                            : voice.say("Baten van ", "Income from ") + key;
            case WITHDRAWAL -> voice.title(Concept.WITHDRAWALS);
            case ADDITION -> voice.title(Concept.ADDITIONS);
        };
    }

    /// What the heading above it does not say already.
    private String named(AllocatedLine line) {
        String party = line.party();
        String field = line.taskField();
        String known = field == null ? null : voice.say("taakveld ", "task field ") + field;
        String rest =
                switch (line.direction()) {
                    case COST -> bracketed(party);
                    case INCOME -> bracketed(known);
                    case ADDITION, WITHDRAWAL -> bracketed(party, known);
                };
        return INDENT + line.label() + rest;
    }

    private static String bracketed(@Nullable String... known) {
        List<String> said = Stream.of(known).filter(Objects::nonNull).toList();
        return said.isEmpty() ? "" : " (" + String.join(", ", said) + ")";
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
        return amount == null ? voice.unknown() : voice.notation().amount(amount);
    }
}
