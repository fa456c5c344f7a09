package nl.sluitend.finance.reference;

import java.util.List;

/// A party that pays in the social domain.
///
/// @param id the name by which prices refer to it
/// @param name its name on the screen
/// @param paysFrom where its money comes from
/// @param paysFor what it typically pays for, an example each
/// @param provenance where it was found and when it holds
public record Payer(
        String id, String name, String paysFrom, List<String> paysFor, Provenance provenance)
        implements Dated {

    public Payer {
        paysFor = List.copyOf(paysFor);
    }
}
