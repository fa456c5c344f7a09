package nl.sluitend.identity;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.sluitend.workshop.rules.Mark;
import nl.sluitend.workshop.rules.Marker;

/// By which one device tells what was made on it in one workshop. The device alone keeps the key;
/// here it lives as long as the connection does. Neither it nor its hash is ever written down, so
/// that no mark leads to another mark of the same device.
public final class DeviceKey implements Marker {

    private static final String HMAC = "HmacSHA256";
    private static final int MARK_BYTES = 16;

    /// More than a group has hidden at one time; some 30 kB for each device at most.
    private static final int REMEMBERED = 256;

    /// Made once: every new note is asked of every device that is connected, and to make one takes
    /// longer than to use it.
    private final Mac mac;

    /// Whatever happens while notes are hidden asks of each of them again whose it is.
    private final Map<String, Mark> lately =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Mark> eldest) {
                    return size() > REMEMBERED;
                }
            };

    private DeviceKey(Mac mac) {
        this.mac = mac;
    }

    public static DeviceKey of(Secret secret) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.text().getBytes(US_ASCII), HMAC));
            return new DeviceKey(mac);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /// One at a time, because a Mac remembers what it is in the middle of. Nobody waits: a device
    /// is asked on the loop of its room.
    @Override
    public synchronized Mark of(String subject) {
        return lately.computeIfAbsent(subject, this::made);
    }

    private Mark made(String subject) {
        byte[] bits = Arrays.copyOf(mac.doFinal(subject.getBytes(US_ASCII)), MARK_BYTES);
        return new Mark(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /// Not the key, so that it does not end up in a log.
    @Override
    public String toString() {
        return "DeviceKey";
    }
}
