package nl.sluitend.files.workshop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Map;
import nl.sluitend.files.Fixtures;
import nl.sluitend.files.RandomWorkshops;
import nl.sluitend.files.Reading;
import nl.sluitend.files.Reading.Legible;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.BudgetLedger;
import nl.sluitend.finance.budget.Driver;
import nl.sluitend.finance.budget.Verdict;
import nl.sluitend.json.Json;
import nl.sluitend.shape.Limits;
import nl.sluitend.workshop.Golden;
import nl.sluitend.workshop.Workshop;
import nl.sluitend.workshop.figures.BudgetPlan;
import nl.sluitend.workshop.notes.Canvas;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.Notes;
import nl.sluitend.workshop.people.Attendance;
import nl.sluitend.workshop.people.Participant;
import nl.sluitend.workshop.rules.ParticipantId;
import nl.sluitend.workshop.rules.Role;
import nl.sluitend.workshop.session.Hour;
import nl.sluitend.workshop.simulation.Simulation;
import nl.sluitend.workshop.view.Audience;
import nl.sluitend.workshop.view.View;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class WorkshopFileTest {

    private static final int WORKSHOPS = 2_000;

    private static final String EXAMPLE = "fixtures/workshops/dorpsontmoeting-en-vervoer.json";
    private static final String SCHEMA_FILE = "docs/formats/workshop.schema.json";
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(Fixtures.bytes(SCHEMA_FILE), UTF_8));

    @Test
    @DisplayName("EXP3 every file that is written fits the schema and is read back unchanged")
    void roundTrip() {
        long seed = Simulation.seed();
        System.out.printf("Workshop files: %,d workshops, -Dseed=%d%n", WORKSHOPS, seed);
        RandomWorkshops workshops = new RandomWorkshops(seed);
        int notes = 0;
        for (int i = 0; i < WORKSHOPS; i++) {
            Workshop workshop = workshops.next();
            byte[] file = written(workshop);
            assertThat(SCHEMA.validate(new String(file, UTF_8), InputFormat.JSON)).isEmpty();
            WorkshopFile read = read(file);
            assertThat(read.preparation()).isEqualTo(workshop.preparation());
            assertThat(read.canvases()).isEqualTo(workshop.notes().canvases());
            notes += main(workshop.notes().canvases()).size();
        }
        assertThat(notes).isGreaterThan(10 * WORKSHOPS);
    }

    @Test
    @DisplayName("EXP3 the examples in the schema are files that a workshop begins from")
    void schemaExamples() {
        var examples = Json.mapper().readTree(Fixtures.bytes(SCHEMA_FILE)).path("examples");

        assertThat(examples).isNotEmpty();
        examples.forEach(example -> {
            assertThat(SCHEMA.validate(example)).isEmpty();
            assertThat(main(read(example.toString().getBytes(UTF_8)).canvases()).size())
                    .isPositive();
        });
    }

    @Test
    @DisplayName("EXP4 the bundled example is the fixture, as the program itself would write it")
    void exampleIsTheFixture() {
        WorkshopFile example = WorkshopFile.example();

        new Golden(EXAMPLE).holds(new String(written(workshop(example)), UTF_8));
        assertThat(example.preparation().guide().blocks().values())
                .allMatch(guide -> guide.question().contains("{context}"));
    }

    @Test
    @DisplayName("EXP4 the example is short in 2028, with one amount nobody knows yet")
    void exampleLedger() {
        BudgetLedger ledger =
                BudgetLedger.of(
                        BudgetPlan.of(
                                WorkshopFile.example().preparation().frame(),
                                main(WorkshopFile.example().canvases())));

        assertThat(ledger.verdicts())
                .containsExactly(
                        new Verdict.Undetermined(List.of("kosten-08")),
                        new Verdict.Shortfall(Year.of(2028), Money.of(12_400)));
        assertThat(ledger.years().stream().map(year -> year.costs().total().toString()))
                .containsExactly("185400", "175400", "157400", "157400");
        assertThat(ledger.years().stream().map(year -> year.income().total().toString()))
                .containsExactly("186000", "163000", "158000", "158000");
    }

    @Test
    @DisplayName("EXP60 the example fills each count in once: what residents pay follows it")
    void exampleCounts() {
        Budget budget =
                BudgetPlan.of(
                        WorkshopFile.example().preparation().frame(),
                        main(WorkshopFile.example().canvases()));

        assertThat(budget.drivers()).map(Driver::unit).containsExactly("ritten", "maaltijden");
    }

    @Test
    @DisplayName("EXP30 who took part makes no difference to the file")
    void nobody() {
        Workshop workshop = workshop(WorkshopFile.example());
        Participant anna = new Participant(new ParticipantId("participant-1"), 1, "Anna", null);
        Attendance somebody = new Attendance(List.of(anna));

        assertThat(
                        written(
                                new Workshop(
                                        workshop.preparation(),
                                        workshop.notes(),
                                        somebody,
                                        workshop.hour())))
                .isEqualTo(written(workshop));
    }

    private static WorkshopFile read(byte[] bytes) {
        Reading<WorkshopFile> reading = WorkshopFile.read(bytes, Limits.STANDARD);
        assertThat(reading).isInstanceOf(Legible.class);
        return ((Legible<WorkshopFile>) reading).file();
    }

    private static Workshop workshop(WorkshopFile file) {
        return new Workshop(
                file.preparation(),
                Notes.on(file.canvases()),
                Attendance.NOBODY,
                Hour.begunAt(Instant.EPOCH));
    }

    private static byte[] written(Workshop workshop) {
        return WorkshopFile.write(View.of(workshop, Audience.anybody(Role.FACILITATOR)));
    }

    private static Canvas main(Map<CanvasId, Canvas> canvases) {
        return requireNonNull(canvases.get(CanvasId.MAIN));
    }
}
