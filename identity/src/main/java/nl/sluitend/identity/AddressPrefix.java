package nl.sluitend.identity;

import java.util.Arrays;
import java.util.HexFormat;

/// Who shares one line to the internet, as far as an address tells. An IPv4 address is one line; of
/// IPv6 one line has at least a /56, in which it may choose as many addresses as it likes.
public record AddressPrefix(String bits) {

    private static final int IPV4_BYTES = 4;
    private static final int IPV6_BYTES = 56 / Byte.SIZE;

    /// `address` has the 4 bytes of an IPv4 address or the 16 of IPv6.
    public static AddressPrefix of(byte[] address) {
        byte[] shared = address.length > IPV4_BYTES ? Arrays.copyOf(address, IPV6_BYTES) : address;
        return new AddressPrefix(HexFormat.of().formatHex(shared));
    }
}
