package nl.sluitend.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MergeTest {

    public record Form(@Nullable String name, @Nullable String place) {}

    public record Other(String name, String place) {}

    private static final Form SEEN = new Form("bus", "Haar");

    @Test
    @DisplayName("CAN71 what each changed stands in what comes of both")
    void puts() {
        assertThat(Merge.of(SEEN, new Form("taxi", "Haar"), new Form("bus", "Veld")))
                .isEqualTo(new Form("taxi", "Veld"));
        assertThat(Merge.of(SEEN, new Form(null, "Haar"), new Form("bus", "Veld")))
                .isEqualTo(new Form(null, "Veld"));
        assertThat(Merge.of(null, new Form("taxi", null), new Form("taxi", "Veld")))
                .isEqualTo(new Form("taxi", "Veld"));
    }

    @Test
    @DisplayName(
            "CAN71 two changes of one component are not put together, unless they are the same")
    void conflicts() {
        Form mine = new Form("taxi", "Haar");
        assertThat(Merge.of(SEEN, mine, new Form("tram", "Haar"))).isNull();
        assertThat(Merge.of(null, mine, SEEN)).isNull();
        assertThat(Merge.of(SEEN, mine, mine)).isEqualTo(mine);
    }

    @Test
    @DisplayName("CAN71 records of several types have nothing to put together")
    void ofOneType() {
        Other other = new Other("bus", "Haar");
        assertThat(Merge.<Record>of(other, SEEN, SEEN)).isNull();
        assertThat(Merge.<Record>of(SEEN, SEEN, other)).isNull();
    }
}
