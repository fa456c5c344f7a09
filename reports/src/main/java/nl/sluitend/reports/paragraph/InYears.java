package nl.sluitend.reports.paragraph;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A number as it is written, and all the years that have it.
record InYears(String number, List<Year> years) {

    /// In the order of the first year of each.
    static <T> List<InYears> alike(
            List<T> all, Function<T, Year> year, Function<T, String> number) {
        Map<String, List<Year>> alike = new LinkedHashMap<>();
        all.forEach(each ->
                alike.computeIfAbsent(number.apply(each), _ -> new ArrayList<>())
                        .add(year.apply(each)));
        return alike.entrySet().stream()
                .map(each -> new InYears(each.getKey(), each.getValue()))
                .toList();
    }
}
