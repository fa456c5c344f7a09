package nl.sluitend.identity;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
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

    private final SecretKeySpec key;

    private DeviceKey(SecretKeySpec key) {
        this.key = key;
    }

    public static DeviceKey of(Secret secret) {
        return new DeviceKey(new SecretKeySpec(secret.text().getBytes(US_ASCII), HMAC));
    }

    @Override
    public Mark of(String subject) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            byte[] bits = Arrays.copyOf(mac.doFinal(subject.getBytes(US_ASCII)), MARK_BYTES);
            return new Mark(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /// Not the key, so that it does not end up in a log.
    @Override
    public String toString() {
        return "DeviceKey";
    }
}
