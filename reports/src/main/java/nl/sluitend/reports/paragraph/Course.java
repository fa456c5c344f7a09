package nl.sluitend.reports.paragraph;

import static java.util.Comparator.naturalOrder;

import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.sluitend.finance.Money;
import nl.sluitend.reports.paragraph.Statement.Extremes;
import nl.sluitend.reports.paragraph.Statement.Sum;
import nl.sluitend.reports.paragraph.Statement.YearlyAmount;
import nl.sluitend.workshop.notes.NoteId;

/// How amounts go from year to year, in as few sentences as tell it: up to two amounts each with
/// its years, more of them as the least and the most.
///
/// @param amounts what each year comes to
/// @param notes what some of those years were counted from
record Course(Map<Year, Money> amounts, Function<List<Year>, List<NoteId>> notes) {

    private static final int TOLD_APART = 2;

    Course {
        amounts = Collections.unmodifiableMap(new LinkedHashMap<>(amounts));
    }

    Stream<Statement> told(Function<YearlyAmount, Statement> say) {
        Map<Money, List<Year>> same = new LinkedHashMap<>();
        amounts.forEach(
                (year, money) -> same.computeIfAbsent(money, _ -> new ArrayList<>()).add(year));
        return same.size() <= TOLD_APART
                ? same.entrySet().stream()
                        .map(each -> new YearlyAmount(each.getValue(), sum(each), null))
                        .map(say)
                : between(same, say);
    }

    private Stream<Statement> between(
            Map<Money, List<Year>> same, Function<YearlyAmount, Statement> say) {
        var least = Collections.min(same.entrySet(), Map.Entry.comparingByKey(naturalOrder()));
        var most = Collections.max(same.entrySet(), Map.Entry.comparingByKey(naturalOrder()));
        YearlyAmount all = new YearlyAmount(List.copyOf(amounts.keySet()), sum(least), sum(most));
        return Stream.of(say.apply(all), new Extremes(least.getValue(), most.getValue()));
    }

    private Sum sum(Map.Entry<Money, List<Year>> same) {
        List<Year> years = same.getValue();
        return new Sum(same.getKey(), notes.apply(years), years.getFirst());
    }
}
