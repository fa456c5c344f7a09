package nl.sluitend.sync;

import java.time.Instant;
import nl.sluitend.workshop.Command;
import nl.sluitend.workshop.OpId;

/// What a device asked for, with all that is needed to decide it, once or again. `at` is when it
/// came in.
record Submission<F>(Client<F> client, OpId opId, Command command, Instant at) {}
