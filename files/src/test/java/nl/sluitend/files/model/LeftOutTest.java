package nl.sluitend.files.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import nl.sluitend.files.Fixtures;
import nl.sluitend.files.Models;
import nl.sluitend.files.Problem;
import nl.sluitend.files.Problem.Malformed;
import nl.sluitend.files.Problem.SyntaxError;
import nl.sluitend.files.Reading.Illegible;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeftOutTest {

    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(Fixtures.bytes("docs/formats/model.schema.json"), UTF_8));

    private static final String LINE = "'id': 'a', 'label': 'a', 'direction': 'COST'";

    private static final String ALWAYS = "'recurrence': {'type': 'Structural'}";

    private static final String NOBODY =
            "'id': 'o', 'label': 'o', 'party': '', 'benefit': 'SOCIAL_VALUE'";

    private static final String NONE =
            "'filters': {'deadweight': 0, 'displacement': 0, 'attribution': 0}";

    private static final String UNKNOWN =
            "'filters': {'deadweight': {'type': 'Missing'}, 'displacement': {'type': 'Missing'},"
                    + " 'attribution': {'type': 'Missing'}}";

    @Test
    @DisplayName("CAL17 What is left out of a budget is what the schema says it then is")
    void budget() {
        same(budget("'lines': []"), budget("'drivers': [], 'lines': []"));
        same(
                budget("'drivers': [{'name': 'visitors', 'perYear': [3]}], 'lines': []"),
                budget(
                        "'drivers': [{'id': 'visitors', 'name': 'visitors', 'unit': 'visitors',"
                                + " 'from': 2027, 'perYear': [3]}], 'lines': []"));
    }

    @ParameterizedTest
    @DisplayName("CAL17 What is left out of an amount is what the schema says it then is")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'Variable', 'quantity': 5, 'unitPrice': 2 | 'unit': ''",
                "'Listed', 'values': [5, 6] | 'from': 2027",
                "'Driven', 'driver': 'd', 'unitPrice': 2 | 'perUnit': 1",
                "'Investment', 'price': 5, 'usefulLife': 2, 'method': 'LINEAR', 'interest': 0"
                        + " | 'residualValue': 0"
            })
    void amount(String said, String leftOut) {
        String lines = "'drivers': [{'id': 'd', 'perYear': [1]}], 'lines': [{%s}]";
        String amount = "'amount': {'type': " + said;
        String brief = "'label': 'a', 'direction': 'COST', " + amount + "}";
        String whole = LINE + ", " + amount + ", " + leftOut + "}, " + ALWAYS;
        same(budget(lines.formatted(brief)), budget(lines.formatted(whole)));
    }

    @Test
    @DisplayName("CAL17 An hourly price has no supplements and no margin when none is named")
    void hourlyPrice() {
        String price = "'wage': 20, 'productivity': 0.8, 'overhead': 0.2";
        String staff = "'amount': {'type': 'Staff', 'hours': 10, 'price': {%s}}, " + ALWAYS;
        same(
                budget("'lines': [{" + LINE + ", " + staff.formatted(price) + "}]"),
                budget(
                        "'lines': [{"
                                + LINE
                                + ", "
                                + staff.formatted(price + ", 'supplements': [], 'margin': 0")
                                + "}]"));
    }

    @Test
    @DisplayName("CAL17 What is left out of an impact map is what the schema says it then is")
    void impact() {
        String unit = "'worth': {'type': 'PerUnit', 'quantity': 2, 'proxy': 3}";
        same(
                impact("{'id': 'o', " + unit + "}"),
                impact(
                        "{"
                                + NOBODY
                                + ", "
                                + unit
                                + ", "
                                + NONE
                                + ", 'dropOff': 0, 'duration': 1}"));
        String net = "'worth': {'type': 'Net', 'impact': 5}";
        same(
                impact("{'label': 'o', " + net + "}"),
                impact(
                        "{"
                                + NOBODY
                                + ", "
                                + net
                                + ", "
                                + UNKNOWN
                                + ", 'dropOff': 0, 'duration': 1}"));
        String yearly = "'worth': {'type': 'Yearly', 'values': [5, 4, 3]}";
        same(
                impact("{'id': 'o', " + yearly + "}"),
                impact(
                        "{"
                                + NOBODY
                                + ", "
                                + yearly
                                + ", "
                                + UNKNOWN
                                + ", 'dropOff': {'type': 'Missing'}, 'duration': 3}"));
    }

    @Test
    @DisplayName("CAL17 A map that does not say so takes nothing from the budget")
    void budgeted() {
        String whole =
                "'budget': {'horizon': {'first': 2027, 'length': 4}, 'lines': []}, 'impact': {%s";
        String rest = "'inputs': [], 'outcomes': []}";
        same(model(whole.formatted(rest)), model(whole.formatted("'budgeted': false, " + rest)));
    }

    @Test
    @DisplayName("CAL17 What has a low, a likely and a high value is a range")
    void range() {
        String lines =
                "'lines': [{'label': 'a', 'direction': 'COST', 'amount': {'type': 'Fixed',"
                        + " 'perYear': {%s'low': 1, 'likely': 2, 'high': 4}}}]";
        same(budget(lines.formatted("")), budget(lines.formatted("'type': 'Range', ")));
    }

    @Test
    @DisplayName("CAL17 What has neither a name nor an id is refused")
    void nameless() {
        String text = budget("'lines': [{'direction': 'COST', 'amount': {'type': 'Unknown'}}, 5]");
        List<Problem> problems =
                ((Illegible<ModelFile>) ModelFile.read(text.getBytes(UTF_8))).problems();
        assertThat(problems)
                .containsExactly(
                        new Malformed("/budget/lines/0/id", SyntaxError.FIELD_MISSING),
                        new Malformed("/budget/lines/0/label", SyntaxError.FIELD_MISSING),
                        new Malformed("/budget/lines/1", SyntaxError.NOT_AN_OBJECT));
    }

    private static void same(String brief, String whole) {
        assertThat(SCHEMA.validate(brief, InputFormat.JSON)).isEmpty();
        assertThat(SCHEMA.validate(whole, InputFormat.JSON)).isEmpty();
        assertThat(Models.read(brief.getBytes(UTF_8)))
                .isEqualTo(Models.read(whole.getBytes(UTF_8)));
    }

    private static String budget(String parts) {
        return model("'budget': {'horizon': {'first': 2027, 'length': 4}, " + parts + "}");
    }

    private static String impact(String outcome) {
        return model(
                "'impact': {'inputs': [{'id': 'i', 'label': 'i', 'party': '', 'value': 9},"
                        + " {'label': 'j', 'value': 9}], 'outcomes': ["
                        + outcome
                        + "]}");
    }

    private static String model(String parts) {
        return ("{'format': 'sluitend-model', 'version': 1, 'name': 'M', " + parts + "}")
                .replace('\'', '"');
    }
}
