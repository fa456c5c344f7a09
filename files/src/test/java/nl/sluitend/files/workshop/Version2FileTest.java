package nl.sluitend.files.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import nl.sluitend.files.Fixtures;
import nl.sluitend.files.Reading;
import nl.sluitend.files.Reading.Legible;
import nl.sluitend.shape.Limits;
import nl.sluitend.workshop.session.Script;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Version2FileTest {

    private static final String EXAMPLE = "fixtures/v2/workshops/dorpsontmoeting-en-vervoer.json";

    @Test
    @DisplayName("HOU12 a file of version 2 is read, and begins a workshop that nobody leads")
    void reads() {
        Reading<WorkshopFile> reading = WorkshopFile.read(Fixtures.bytes(EXAMPLE), Limits.STANDARD);

        assertThat(reading).isInstanceOf(Legible.class);
        WorkshopFile file = ((Legible<WorkshopFile>) reading).file();
        assertThat(file.preparation().script()).isEqualTo(Script.NONE);
        assertThat(file.main().size()).isEqualTo(WorkshopFile.example().main().size());
    }
}
