package nl.sluitend.workshop.allowed;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.sluitend.workshop.allowed.Allowed.Case;
import nl.sluitend.workshop.rules.Reach;
import nl.sluitend.workshop.rules.Role;
import org.jspecify.annotations.Nullable;

/// All cases as a document for people. What is answered alike stands in one row, and what is asked
/// alike in one table.
record AllowedTable(List<Case> cases) {

    private static final String TAKEN = "yes";
    private static final String NEVER = "–";

    private static final String BEGINNING =
            """
            # Who may do what, and when

            This is made from what the core decides, and tried out on a running server
            (`AllowedTest` in `server`). It is rewritten with `-Dgolden=update`, and read as any
            change.

            "yes" means that the command is taken; a name is the refusal that is answered; – does
            not occur. Nothing else is wrong with the command: a full canvas or an unreadable text
            is refused besides. Notes are not signed. To who does not see it, a hidden note is one
            that is not there, in every answer.

            The room is in the lobby, unled, or at a step: writing (what is written is hidden),
            discussing, voting, or still. A step says of each kind of action for which notes it
            goes: all, own or none.

            """;

    private static final String NOTES =
            """
            ## Notes

            Each table goes for the commands above it. Between brackets stands by which setting of
            the step each goes.

            """;

    /// One line of a table before it is put together with others.
    private record Row(Situation situation, @Nullable Reach reach) {}

    String text() {
        StringBuilder text = new StringBuilder(BEGINNING);
        text.append("## All but notes\n\n");
        table(text, List.of("command", "the room is"), others());
        text.append('\n').append(NOTES);
        for (Role role : Role.values()) {
            notes(text, role);
        }
        return text.append("%,d cases.\n".formatted(cases.size())).toString();
    }

    /// A column for each role; the commands of which all rows are alike stand together.
    private Map<List<String>, List<String>> others() {
        Map<Act, List<Case>> acts =
                cases.stream()
                        .filter(each -> !each.act().isOfNote())
                        .collect(groupingBy(Case::act, LinkedHashMap::new, toList()));
        Map<Map<List<String>, List<Situation>>, List<String>> alike = new LinkedHashMap<>();
        acts.forEach((act, ofAct) ->
                alike.computeIfAbsent(situations(ofAct), _ -> new ArrayList<>())
                        .add("`" + act.name() + "`"));
        Map<List<String>, List<String>> rows = new LinkedHashMap<>();
        alike.forEach((answers, names) ->
                answers.forEach((cells, situations) ->
                        rows.put(List.of(String.join(", ", names), rooms(situations)), cells)));
        return rows;
    }

    private static Map<List<String>, List<Situation>> situations(List<Case> ofAct) {
        return Stream.of(Situation.values())
                .collect(
                        groupingBy(
                                situation ->
                                        ofAct.stream()
                                                .filter(each -> each.situation() == situation)
                                                .map(AllowedTable::answer)
                                                .toList(),
                                LinkedHashMap::new,
                                toList()));
    }

    private void notes(StringBuilder text, Role role) {
        Map<Act, List<Case>> acts =
                cases.stream()
                        .filter(each -> each.act().isOfNote() && each.role() == role)
                        .collect(groupingBy(Case::act, LinkedHashMap::new, toList()));
        Map<Map<Row, List<String>>, List<Act>> alike = new LinkedHashMap<>();
        acts.forEach((act, ofAct) ->
                alike.computeIfAbsent(rows(ofAct), _ -> new ArrayList<>()).add(act));
        text.append("### The ").append(word(role)).append("\n\n");
        alike.forEach((rows, same) -> notes(text, rows, same));
    }

    private static void notes(StringBuilder text, Map<Row, List<String>> rows, List<Act> acts) {
        text.append(names(acts)).append(":\n\n");
        Map<List<String>, List<String>> lines = new LinkedHashMap<>();
        Map<List<String>, List<Row>> alike =
                rows.keySet().stream()
                        .collect(
                                groupingBy(
                                        row -> Objects.requireNonNull(rows.get(row)),
                                        LinkedHashMap::new,
                                        toList()));
        alike.forEach((cells, same) -> together(same).forEach(labels -> lines.put(labels, cells)));
        List<String> owners =
                acts.getFirst().adds()
                        ? List.of("a new note")
                        : Stream.of(Whose.values()).map(Whose::word).toList();
        table(text, List.of("the room is", "the step says"), owners, lines);
        text.append('\n');
    }

    private static String names(List<Act> acts) {
        return acts.stream()
                .collect(
                        groupingBy(
                                act -> Objects.requireNonNull(act.right()),
                                LinkedHashMap::new,
                                toList()))
                .entrySet()
                .stream()
                .map(each ->
                        each.getValue().stream()
                                        .map(act -> "`" + act.name() + "`")
                                        .collect(joining(", "))
                                + " ("
                                + each.getKey().name().toLowerCase(Locale.ROOT)
                                + ")")
                .collect(joining(",\n"));
    }

    private static Map<Row, List<String>> rows(List<Case> ofAct) {
        Map<Row, List<Case>> rows =
                ofAct.stream()
                        .collect(
                                groupingBy(
                                        each -> new Row(each.situation(), each.reach()),
                                        LinkedHashMap::new,
                                        toList()));
        return rows.entrySet().stream()
                .collect(
                        toMap(
                                Map.Entry::getKey,
                                row -> cells(row.getValue()),
                                (one, _) -> one,
                                LinkedHashMap::new));
    }

    /// An answer for each owner that there is.
    private static List<String> cells(List<Case> row) {
        return row.getFirst().whose() == null
                ? row.stream().map(AllowedTable::answer).toList()
                : Stream.of(Whose.values())
                        .map(whose ->
                                row.stream()
                                        .filter(each -> each.whose() == whose)
                                        .map(AllowedTable::answer)
                                        .findFirst()
                                        .orElse(NEVER))
                        .toList();
    }

    /// Of rows with one answer: the rooms in which the step says the same.
    private static List<List<String>> together(List<Row> rows) {
        Map<Situation, List<Row>> rooms =
                rows.stream().collect(groupingBy(Row::situation, LinkedHashMap::new, toList()));
        Map<String, List<Situation>> settings =
                rooms.keySet().stream()
                        .collect(
                                groupingBy(
                                        room -> settings(Objects.requireNonNull(rooms.get(room))),
                                        LinkedHashMap::new,
                                        toList()));
        return settings.entrySet().stream()
                .map(each -> List.of(rooms(each.getValue()), each.getKey()))
                .toList();
    }

    private static String settings(List<Row> rows) {
        List<Reach> reaches =
                rows.stream().map(Row::reach).filter(Objects::nonNull).sorted().toList();
        return switch (reaches.size()) {
            case 0 -> NEVER;
            case 3 -> "whatever";
            default ->
                    reaches.reversed().stream()
                            .map(reach -> reach.name().toLowerCase(Locale.ROOT))
                            .collect(joining(", "));
        };
    }

    private static String rooms(Collection<Situation> situations) {
        return situations.size() == Situation.values().length
                ? "whatever"
                : situations.stream().map(Situation::word).collect(joining(", "));
    }

    private static String answer(Case each) {
        return each.answer() == null ? TAKEN : "`" + each.answer() + "`";
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static void table(
            StringBuilder text, List<String> labels, Map<List<String>, List<String>> rows) {
        table(text, labels, Stream.of(Role.values()).map(AllowedTable::word).toList(), rows);
    }

    private static void table(
            StringBuilder text,
            List<String> labels,
            List<String> columns,
            Map<List<String>, List<String>> rows) {
        line(text, labels, columns, Function.identity());
        line(text, labels, columns, _ -> "---");
        rows.forEach((label, cells) -> line(text, label, cells, Function.identity()));
    }

    private static void line(
            StringBuilder text,
            List<String> labels,
            List<String> cells,
            Function<String, String> form) {
        text.append(
                Stream.concat(labels.stream(), cells.stream())
                        .map(form)
                        .collect(joining(" | ", "| ", " |\n")));
    }
}
