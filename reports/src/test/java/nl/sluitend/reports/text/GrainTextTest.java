package nl.sluitend.reports.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.sluitend.files.Models;
import nl.sluitend.files.reference.ReferenceReading;
import nl.sluitend.finance.model.Model;
import nl.sluitend.finance.results.ModelResults;
import nl.sluitend.finance.uncertainty.Sampling;
import nl.sluitend.workshop.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// What the text of a model says, held against the figures in it.
class GrainTextTest {

    private static final String HALF = "{'label': 'Koffie', 'direction': 'COST', %s}";
    private static final String INCOME = "{'label': 'Baten', 'direction': 'INCOME', %s}";

    @Test
    @DisplayName("CAL8 CAL88 A cost of half a euro without income is a shortage of that, said once")
    void half() {
        List<String> text = text("", HALF.formatted(amount("0.50")));

        assertThat(text)
                .contains("Tekort in 2027 en 2028: €\u00a00,50.")
                .noneMatch(line -> line.startsWith("Sluitend"));
        assertThat(row(text, "Lasten")).containsExactly("0,50", "0,50");
        assertThat(row(text, "Saldo")).containsExactly("−0,50", "−0,50");
    }

    @Test
    @DisplayName("CAL8 What is over a ceiling is over what is shown of it")
    void ceiling() {
        List<String> text =
                text(
                        "'ceiling': {'perYear': 100, 'payer': 'Gemeente'},",
                        INCOME.formatted("'party': 'Gemeente', " + amount("100.40")));

        assertThat(text).contains("Boven het kader in 2027 en 2028: €\u00a00,40.");
        assertThat(row(text, "Ruimte onder het kader")).containsExactly("−0,40", "−0,40");
    }

    @Test
    @DisplayName("CAL8 The balance is the difference of what is shown, with a grain and without")
    void difference() {
        String lines =
                HALF.formatted(amount("1000.60")) + "," + INCOME.formatted(amount("2001.40"));

        assertThat(row(text("", lines), "Lasten")).contains("1.000,60");
        assertThat(row(text("", lines), "Saldo")).contains("+1.000,80");
        List<String> whole = text("'grain': 'WHOLE',", lines);
        assertThat(row(whole, "Lasten")).contains("1.001");
        assertThat(row(whole, "Baten")).contains("2.001");
        assertThat(row(whole, "Saldo")).contains("+1.000");
    }

    @Test
    @DisplayName("CAL70 What is cut adds up as it is shown, to what is over the ceiling")
    void cuts() {
        String cost = HALF.formatted("'effect': 1, " + amount("250.86"));
        List<String> text =
                text("'ceiling': {'perYear': 0},", cost + "," + cost.replace("Koffie", "Thee"));

        assertThat(row(text, "Samen")).containsExactly("501,72", "2");
        assertThat(row(text, "Boven het kader")).containsExactly("501,72");
        assertThat(row(text, "Blijft boven het kader")).containsExactly("0,00");
        assertThat(text).anyMatch(line -> line.matches(" +Koffie +250,86 +1"));
    }

    @Test
    @DisplayName("CAL71 What stands in the reserves first is shown as fine as what is drawn of it")
    void reserves() {
        String drawn =
                "{'label': 'Reserve', 'direction': 'WITHDRAWAL', 'recurrence': {'type':"
                        + " 'Incidental', 'year': 2027}, %s}".formatted(amount("100"));

        assertThat(text("'grain': 'WHOLE', 'openingReserve': 99.60,", drawn))
                .noneMatch(line -> line.contains("onttrokken"));
        assertThat(text("'openingReserve': 99.60,", drawn))
                .anyMatch(line -> line.contains("€\u00a00,40") && line.contains("onttrokken"));
    }

    @Test
    @DisplayName("CAL22 What is the same each year is shown the same, beside what is not")
    void constant() {
        String rent = HALF.formatted(amount("14880.32"));
        String once =
                "{'label': 'Verbouwing', 'direction': 'COST', 'recurrence': {'type': 'Incidental',"
                        + " 'year': 2028}, %s}".formatted(amount("100.40"));

        assertThat(row(text("'grain': 'WHOLE',", rent + "," + once), "Structurele lasten"))
                .containsExactly("14.880", "14.880");
        assertThat(row(text("", rent + "," + once), "Structurele lasten"))
                .containsExactly("14.880,32", "14.880,32");
    }

    @Test
    @DisplayName("CAL8 FIN145 What is finer than a cent is counted in cents, and adds up in them")
    void finer() {
        String third =
                "{'label': 'Deel %s', 'direction': 'COST', 'amount': {'type': 'Variable',"
                        + " 'quantity': 0.333, 'unitPrice': 10.01}}";
        List<String> text =
                text("", third.formatted(1) + "," + third.formatted(2) + "," + third.formatted(3));

        assertThat(row(text, "Deel 1")).startsWith("6,66");
        assertThat(row(text, "Lasten")).contains("9,99");
        assertThat(text).contains("Tekort in 2027 en 2028: €\u00a09,99.");
    }

    @Test
    @DisplayName("CAL23 A currency that is a measure stands behind a number")
    void measure() {
        assertThat(text("", HALF.formatted(amount("3145")), "× € 1.000"))
                .contains("Tekort in 2027 en 2028: 3.145\u00a0× € 1.000.")
                .noneMatch(line -> line.contains("× € 1.000\u00a03"));
    }

    @Test
    @DisplayName(
            "CAL24 Beside unknown costs a shortage is at least that; beside unknown income none")
    void unknown() {
        String costs = HALF.formatted(amount("10"));
        String open = "'amount': {'type': 'Unknown'}";

        assertThat(text("", costs + "," + HALF.replace("Koffie", "Thee").formatted(open)))
                .contains("Tekort in 2027 en 2028: minstens €\u00a010.");
        assertThat(text("", costs + "," + INCOME.formatted(open)))
                .contains("Nog niet te zeggen, want onbekend is: “Baten”.")
                .noneMatch(line -> line.startsWith("Tekort"));
    }

    @Test
    @DisplayName("CAL50 Over the ceiling is at least so much while a cost is unknown")
    void openCeiling() {
        String ceiling = "'ceiling': {'perYear': 9},";
        String costs = HALF.formatted(amount("10"));
        String open = HALF.replace("Koffie", "Thee").formatted("'amount': {'type': 'Unknown'}");

        assertThat(text(ceiling, costs + "," + open))
                .contains("Boven het kader in 2027 en 2028: minstens €\u00a01.");
        assertThat(text(ceiling, costs)).contains("Boven het kader in 2027 en 2028: €\u00a01.");
    }

    private static String amount(String perYear) {
        return "'amount': {'type': 'Fixed', 'perYear': %s}".formatted(perYear);
    }

    private static List<String> row(List<String> text, String title) {
        return text.stream()
                .filter(line -> line.startsWith(title + "  ") || line.startsWith(title + " "))
                .filter(line -> line.matches(title + " +[+−0-9.,%*\u00a0]+( +[+−0-9.,%*\u00a0]+)*"))
                .map(line -> List.of(line.substring(title.length()).strip().split(" +")))
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> text(String more, String lines) {
        return text(more, lines, "€");
    }

    private static List<String> text(String more, String lines, String currency) {
        String file =
                """
                {'format': 'sluitend-model', 'version': 1, 'name': 'M', 'currency': '%s',
                 'budget': {'horizon': {'first': 2027, 'length': 2}, %s 'lines': [%s]}}
                """
                        .formatted(currency, more, lines);
        Model model = Models.read(file.replace('\'', '"').getBytes(UTF_8));
        return CalculationText.of(
                ModelResults.of(model, ReferenceReading.standard(), new Sampling(100, 1)),
                Language.NL);
    }
}
