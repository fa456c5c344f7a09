package nl.sluitend.workshop.notes;

import org.jspecify.annotations.Nullable;

/// What a note said of a kind when somebody looked: perhaps nothing.
public record SeenFacet(@Nullable Facet facet) {}
