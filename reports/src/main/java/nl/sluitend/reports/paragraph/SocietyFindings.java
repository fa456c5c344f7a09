package nl.sluitend.reports.paragraph;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.sluitend.finance.societal.ImpactMap;
import nl.sluitend.finance.societal.Outcome;
import nl.sluitend.finance.societal.Worth.PerUnit;
import nl.sluitend.reports.paragraph.Statement.OfSociety.Beside;
import nl.sluitend.reports.paragraph.Statement.OfSociety.NotRaised;
import nl.sluitend.reports.paragraph.Statement.OfSociety.OfOneYear;
import nl.sluitend.reports.paragraph.Statement.OfSociety.PricesOf;
import nl.sluitend.reports.paragraph.Statement.OfSociety.PricesOfUnknownLevel;

/// Of which year the prices are in which outcomes are valued. They are taken as they were stated,
/// so that who reads an older price knows it.
record SocietyFindings(ImpactMap map, Year first) {

    List<Statement> statements() {
        Map<Year, List<String>> levels = new TreeMap<>();
        List<String> unknown = new ArrayList<>();
        for (Outcome outcome : map.outcomes()) {
            if (outcome.worth() instanceof PerUnit worth && worth.proxy().counted() != null) {
                Year level = worth.priceLevel();
                (level == null ? unknown : levels.computeIfAbsent(level, _ -> new ArrayList<>()))
                        .add(Lines.oneLine(outcome.label()));
            }
        }
        return levels.isEmpty() && unknown.isEmpty() ? List.of() : told(levels, unknown);
    }

    private List<Statement> told(Map<Year, List<String>> levels, List<String> unknown) {
        boolean isOfOtherYear = levels.keySet().stream().anyMatch(level -> !level.equals(first));
        return Stream.of(
                        Stream.of(new Beside()),
                        map.budgeted()
                                ? Stream.of(new OfOneYear(first))
                                : Stream.<Statement>empty(),
                        levels.entrySet().stream()
                                .map(each -> new PricesOf(each.getKey(), each.getValue())),
                        isOfOtherYear ? Stream.of(new NotRaised(first)) : Stream.<Statement>empty(),
                        unknown.isEmpty()
                                ? Stream.<Statement>empty()
                                : Stream.of(new PricesOfUnknownLevel(unknown)))
                .<Statement>flatMap(each -> each)
                .toList();
    }
}
