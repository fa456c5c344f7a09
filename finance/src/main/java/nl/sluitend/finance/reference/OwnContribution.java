package nl.sluitend.finance.reference;

import nl.sluitend.finance.Money;
import nl.sluitend.shape.Quantity;

/// The most that a resident pays a month towards their own support (*eigen bijdrage*).
///
/// @param id which contribution it is; wmo is the one for support under the Wmo
/// @param label its name
/// @param perMonth the sum, in euros
/// @param provenance where it was found and when it holds
public record OwnContribution(
        String id, String label, @Quantity Money perMonth, Provenance provenance)
        implements Dated {}
