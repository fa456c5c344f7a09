package nl.sluitend.sync;

import nl.sluitend.workshop.Workshop;

/// A workshop after its event `seq`.
public record Moment(long seq, Workshop workshop) {}
