package nl.sluitend.workshop.figures;

import java.util.List;
import nl.sluitend.finance.remarks.Remark;

/// What the ledger does not say by itself. `years` has those of which all is known and something
/// has a range; `drivers` has each quantity on the canvas; `outcomes` has each note that counts in
/// `societal`; `remarks` is what has to be known beside the verdicts. What is not sure was drawn
/// `draws` times.
public record Outlook(
        List<YearOutlook> years,
        List<DriverOutlook> drivers,
        List<OutcomeOutlook> outcomes,
        SocietalOutlook societal,
        List<Remark> remarks,
        int draws) {

    public Outlook {
        years = List.copyOf(years);
        drivers = List.copyOf(drivers);
        outcomes = List.copyOf(outcomes);
        remarks = List.copyOf(remarks);
    }
}
