package nl.sluitend.finance.reference;

import java.util.List;

/// A party that pays, the money it pays from, and what it typically pays for.
public record Payer(
        String id, String name, String paysFrom, List<String> paysFor, Provenance provenance)
        implements Dated {

    public Payer {
        paysFor = List.copyOf(paysFor);
    }
}
