package nl.sluitend.server.http;

import io.netty.util.NetUtil;
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

/// The addresses of this machine at which others can reach it, as they stand in a link, the
/// likeliest for phones first: those of a network of its own, then others, then IPv6, which is long
/// to type.
public record NetworkAddresses(List<String> all) {

    /// Networks that live in this machine alone: of containers, virtual machines and tunnels.
    private static final Pattern VIRTUAL =
            Pattern.compile("(?i)(docker|br-|veth|virbr|vmnet|vboxnet|tun|tap|wg|utun|zt|cni).*");

    /// An address and the network that it is in.
    record Site(String network, boolean isVirtual, InetAddress address) {

        private boolean isOfThisMachineAlone() {
            return isVirtual || VIRTUAL.matcher(network).matches();
        }

        /// An address of one link needs the name of that link, which no link can have.
        private boolean isReachable() {
            return !address.isLoopbackAddress() && !address.isLinkLocalAddress();
        }

        private boolean isShort() {
            return address instanceof Inet4Address;
        }

        private String host() {
            String text = NetUtil.toAddressString(address);
            return isShort() ? text : '[' + text + ']';
        }
    }

    private static final Comparator<Site> LIKELIEST_FIRST =
            Comparator.comparing(Site::isOfThisMachineAlone)
                    .thenComparing(site -> !site.isShort())
                    .thenComparing(site -> !site.address().isSiteLocalAddress());

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
                sites.filter(Site::isReachable).sorted(LIKELIEST_FIRST).map(Site::host).toList());
    }

    public Optional<String> best() {
        return all.stream().findFirst();
    }

    private static Stream<Site> sites(NetworkInterface network) {
        return isUp(network)
                ? network.inetAddresses()
                        .map(host -> new Site(network.getName(), network.isVirtual(), host))
                : Stream.empty();
    }

    private static boolean isUp(NetworkInterface network) {
        try {
            return network.isUp() && !network.isLoopback();
        } catch (SocketException gone) {
            return false;
        }
    }
}
