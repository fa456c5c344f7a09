package nl.sluitend.identity;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// Who shares one line to the internet, as far as an address tells. An IPv4 address is one line; of
/// IPv6 one line has at least a /56, in which it may choose as many addresses as it likes.
public record AddressPrefix(String bits) {

    private static final int IPV6_BYTES = 56 / Byte.SIZE;

    public static AddressPrefix of(InetAddress address) {
        byte[] whole = address.getAddress();
        byte[] shared = address instanceof Inet4Address ? whole : Arrays.copyOf(whole, IPV6_BYTES);
        return new AddressPrefix(HexFormat.of().formatHex(shared));
    }
}
