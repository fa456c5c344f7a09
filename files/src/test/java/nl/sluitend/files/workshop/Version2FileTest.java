package nl.sluitend.files.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import nl.sluitend.files.Fixtures;
import nl.sluitend.files.Reading.Legible;
import nl.sluitend.shape.Limits;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Version2FileTest {

    private static final String EXAMPLE = "fixtures/v2/workshops/dorpsontmoeting-en-vervoer.json";

    @Test
    @DisplayName("HOU12 a file of version 2 is read, and begins a workshop that nobody leads")
    void reads() {
        assertThat(WorkshopFile.read(Fixtures.bytes(EXAMPLE), Limits.STANDARD))
                .isEqualTo(new Legible<>(WorkshopFile.example()));
    }
}
