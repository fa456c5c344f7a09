package nl.sluitend.server.http;

import java.io.UncheckedIOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The addresses of this machine in networks of its own, the likeliest for phones first.
public record NetworkAddresses(List<String> all) {

    /// Networks that live in this machine alone: of containers, virtual machines and tunnels.
    private static final Pattern VIRTUAL =
            Pattern.compile("(?i)(docker|br-|veth|virbr|vmnet|vboxnet|tun|tap|wg|utun|zt|cni).*");

    /// An address and the network that it is in.
    record Site(String network, boolean isVirtual, String address) {

        private int rank() {
            return isVirtual || VIRTUAL.matcher(network).matches() ? 1 : 0;
        }
    }

    public NetworkAddresses {
        all = List.copyOf(all);
    }

    public static NetworkAddresses of() {
        try {
            return ranked(NetworkInterface.networkInterfaces().flatMap(NetworkAddresses::sites));
        } catch (SocketException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static NetworkAddresses ranked(Stream<Site> sites) {
        return new NetworkAddresses(
                sites.sorted(Comparator.comparingInt(Site::rank)).map(Site::address).toList());
    }

    public Optional<String> best() {
        return all.stream().findFirst();
    }

    private static Stream<Site> sites(NetworkInterface network) {
        return isUp(network)
                ? network.inetAddresses()
                        .filter(NetworkAddresses::isOfASite)
                        .map(InetAddress::getHostAddress)
                        .map(host -> new Site(network.getName(), network.isVirtual(), host))
                : Stream.empty();
    }

    private static boolean isOfASite(InetAddress address) {
        return address instanceof Inet4Address && address.isSiteLocalAddress();
    }

    private static boolean isUp(NetworkInterface network) {
        try {
            return network.isUp() && !network.isLoopback();
        } catch (SocketException gone) {
            return false;
        }
    }
}
