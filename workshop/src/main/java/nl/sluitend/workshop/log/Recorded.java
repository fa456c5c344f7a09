package nl.sluitend.workshop.log;

import java.time.Instant;
import nl.sluitend.workshop.Event;

/// An event with its place in the history of its workshop. `seq` counts from 1 without gaps; `at`
/// is when the server took the operation.
public record Recorded(long seq, OpId opId, Instant at, Event event) {}
