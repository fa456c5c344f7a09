package nl.sluitend.workshop.session;

/// What each kind of screen shows during a step.
///
/// @param wall the projector, for all
/// @param devices the phones and laptops of participants
public record Screens(Scene wall, Scene devices) {}
