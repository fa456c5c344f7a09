package nl.sluitend.workshop.view;

import nl.sluitend.workshop.people.Attendance;
import nl.sluitend.workshop.preparation.Preparation;
import nl.sluitend.workshop.session.Hour;

/// A workshop as one audience sees it.
public record WorkshopView(
        Preparation preparation, NotesView notes, Attendance attendance, Hour hour) {}
