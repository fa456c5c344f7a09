package nl.sluitend.workshop.session;

import nl.sluitend.shape.Breach;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Text;
import nl.sluitend.shape.Whole;

/// One step of the hour.
///
/// @param id stays the same when the step is moved or changed
/// @param kind what it is for
/// @param title its name; empty: it is called after its kind
/// @param minutes how long it is planned to take
/// @param instruction what the group is asked to do; empty: the question of its block, or what is
///     usual for its kind
/// @param opens what the group does when it begins
/// @param participants what participants may do
/// @param screens what each screen shows
public record Step(
        StepId id,
        StepKind kind,
        @Text(Limit.TITLE) String title,
        @Whole(least = 1, most = Limit.STEP_MINUTES, breach = Breach.MINUTES_OUT_OF_RANGE)
                int minutes,
        @Text(Limit.QUESTION) String instruction,
        Mode opens,
        StepRights participants,
        Screens screens) {}
