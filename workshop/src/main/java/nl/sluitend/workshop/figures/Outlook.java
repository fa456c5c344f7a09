package nl.sluitend.workshop.figures;

import java.util.List;

/// What the ledger does not say by itself. `years` has those of which all is known and something
/// has a range; `drivers` has each quantity on the canvas; `outcomes` has each note that counts in
/// `societal`.
public record Outlook(
        List<YearOutlook> years,
        List<DriverOutlook> drivers,
        List<OutcomeOutlook> outcomes,
        SocietalOutlook societal) {

    public Outlook {
        years = List.copyOf(years);
        drivers = List.copyOf(drivers);
        outcomes = List.copyOf(outcomes);
    }
}
