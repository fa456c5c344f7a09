package nl.sluitend.workshop.rules;

/// A command of this type may, at some moment, be for participants. Every other command is for the
/// facilitator alone; none is for the wall.
public interface ForParticipants {}
