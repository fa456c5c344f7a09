package nl.sluitend.workshop.rules;

import java.time.Instant;

/// All that a decision may rest on beside the command and the state. `at` is when the server took
/// the command, and never before the last event; `chance` is drawn by the server, anew for each
/// command.
public record Given(Actor actor, Instant at, long chance) {}
