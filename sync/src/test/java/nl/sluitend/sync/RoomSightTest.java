package nl.sluitend.sync;

import static nl.sluitend.sync.RoomHall.note;
import static org.assertj.core.api.Assertions.assertThat;

import nl.sluitend.shape.Limits;
import nl.sluitend.sync.RoomHall.Guest;
import nl.sluitend.sync.protocol.ServerMessage.Events;
import nl.sluitend.sync.protocol.ServerMessage.Figures;
import nl.sluitend.sync.protocol.ServerMessage.Snapshot;
import nl.sluitend.workshop.view.ViewedEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RoomSightTest {

    private final RoomHall hall = new RoomHall(Limits.STANDARD, 3);

    @Test
    @DisplayName("SYN64 what happened before a device was let in comes as a snapshot")
    void snapshotForNewcomers() {
        Guest newcomer = hall.participant(1, 3).hello(2);
        Guest back = hall.participant(2, 3).hello(3);

        assertThat(newcomer.heard(Snapshot.class)).hasSize(1);
        assertThat(newcomer.heard(Events.class)).isEmpty();
        assertThat(back.heard(Snapshot.class)).isEmpty();
        assertThat(back.heard(Events.class)).hasSize(1);
    }

    @Test
    @DisplayName("SYN65 before everybody is in, the wall hears neither a note nor its money")
    void wall() {
        Guest wall = hall.wall().hello(4);
        Guest writer = hall.facilitator().hello(4).says(note(1));
        hall.commit();
        hall.calculate();
        hall.calculate();

        assertThat(wall.heard(Events.class).getLast().events())
                .allMatch(event -> event instanceof ViewedEvent.Withheld);
        assertThat(writer.heard(Events.class).getLast().events())
                .allMatch(event -> event instanceof ViewedEvent.Shown);
        assertThat(writer.heard(Figures.class).getLast().ledger())
                .isNotEqualTo(wall.heard(Figures.class).getLast().ledger());
    }
}
