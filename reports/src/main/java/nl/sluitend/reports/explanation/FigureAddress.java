package nl.sluitend.reports.explanation;

import java.time.Year;
import java.util.Arrays;
import nl.sluitend.workshop.notes.NoteId;
import org.jspecify.annotations.Nullable;

/// Which figure is meant, and of what: how a page asks for its explanation.
public sealed interface FigureAddress {

    /// The name of what a note comes to.
    String LINE = "LINE";

    /// What the line of a note comes to in a year.
    record OfLine(NoteId note, Year year) implements FigureAddress {}

    record OfYear(YearFigure figure, Year year) implements FigureAddress {}

    /// Of the quantity of a note, which other notes may follow.
    record OfDriver(DriverFigure figure, NoteId note, Year year) implements FigureAddress {}

    record OfOutcome(OutcomeFigure figure, NoteId note) implements FigureAddress {}

    /// The party is empty for what nobody has been named for.
    record OfParty(PartyFigure figure, String party) implements FigureAddress {}

    record OfWhole(WholeFigure figure) implements FigureAddress {}

    enum DriverFigure {
        BREAK_EVEN,
        CONTRIBUTION_MARGIN,
        COST_PER_UNIT,
        ONE_OFF_PER_UNIT
    }

    enum OutcomeFigure {
        IMPACT,
        OUTCOME_PRESENT_VALUE
    }

    enum PartyFigure {
        PARTY_INVESTMENT,
        PARTY_SAVING,
        PARTY_SOCIAL_VALUE,
        PARTY_NET
    }

    /// A figure that there is one of.
    enum WholeFigure {
        NET_PRESENT_VALUE,
        INPUTS,
        SOCIETAL_PRESENT_VALUE,
        SOCIETAL_NET_PRESENT_VALUE,
        SOCIAL_RETURN,
        NET_SOCIAL_RETURN,
        SOCIAL_PAYBACK_MONTHS
    }

    /// The figure of that name, of what is given; null when what is given has no such figure.
    static @Nullable FigureAddress of(
            String name, @Nullable NoteId note, @Nullable Year year, @Nullable String party) {
        if (party != null) {
            PartyFigure figure = named(PartyFigure.values(), name);
            return figure == null ? null : new OfParty(figure, party);
        }
        if (note != null) {
            return year == null ? ofOutcome(name, note) : ofNote(name, note, year);
        }
        return year == null ? ofWhole(name) : ofYear(name, year);
    }

    private static @Nullable FigureAddress ofNote(String name, NoteId note, Year year) {
        DriverFigure figure = named(DriverFigure.values(), name);
        FigureAddress line = name.equals(LINE) ? new OfLine(note, year) : null;
        return figure == null ? line : new OfDriver(figure, note, year);
    }

    private static @Nullable FigureAddress ofOutcome(String name, NoteId note) {
        OutcomeFigure figure = named(OutcomeFigure.values(), name);
        return figure == null ? null : new OfOutcome(figure, note);
    }

    private static @Nullable FigureAddress ofYear(String name, Year year) {
        YearFigure figure = named(YearFigure.values(), name);
        return figure == null ? null : new OfYear(figure, year);
    }

    private static @Nullable FigureAddress ofWhole(String name) {
        WholeFigure figure = named(WholeFigure.values(), name);
        return figure == null ? null : new OfWhole(figure);
    }

    private static <E extends Enum<E>> @Nullable E named(E[] figures, String name) {
        return Arrays.stream(figures)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
