package nl.sluitend.workshop.session;

import java.time.Instant;
import java.util.Map;
import nl.sluitend.workshop.rules.InOrder;

/// How far the hour is. `since` is when it came there; what happens to notes is recorded as
/// happening then, so that nobody's writing can be told by its moment.
public sealed interface Stage {

    Instant since();

    /// People come in. The wall shows how; who is in may write already.
    record Lobby(Instant since) implements Stage {}

    /// Nobody leads: everybody works on everything.
    record Unled(Instant since) implements Stage {}

    /// The group is at a step.
    ///
    /// @param step where the group is
    /// @param since when it began this time
    /// @param mode what the group does
    /// @param countdown the time of the step; held means that the room is still (*stilgezet*)
    /// @param begun when the first step of the hour began
    /// @param minutes what steps are planned to take now, where that is no longer as in the script
    /// @param spent the milliseconds that steps took which were left, all their times together
    record Led(
            StepId step,
            Instant since,
            Mode mode,
            Countdown countdown,
            Instant begun,
            Map<StepId, Integer> minutes,
            Map<StepId, Long> spent)
            implements Stage {

        public Led {
            minutes = InOrder.copyOf(minutes);
            spent = InOrder.copyOf(spent);
        }

        Led with(Mode other, Countdown left) {
            return new Led(step, since, other, left, begun, minutes, spent);
        }

        Led with(Countdown left) {
            return with(mode, left);
        }

        Led planned(Map<StepId, Integer> others) {
            return new Led(step, since, mode, countdown, begun, others, spent);
        }

        public boolean isHeld() {
            return countdown instanceof Countdown.Held;
        }
    }
}
