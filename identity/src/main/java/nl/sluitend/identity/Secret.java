package nl.sluitend.identity;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// 256 bits that open something. The text goes to whoever may have it, in a link or a cookie; what
/// is kept is the hash. A secret this long needs no salt and no slow hash, and is looked up by its
/// hash, so that there is no comparison whose duration could tell anything.
public final class Secret {

    private static final int BYTES = 32;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom DICE = new SecureRandom();

    private final String text;

    private Secret(String text) {
        this.text = text;
    }

    public static Secret random() {
        byte[] bits = new byte[BYTES];
        DICE.nextBytes(bits);
        return of(bits);
    }

    static Secret of(byte[] bits) {
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /// The secret that was presented, or null when it cannot be one.
    public static @Nullable Secret read(@Nullable String text) {
        return text != null && SHAPE.matcher(text).matches() ? new Secret(text) : null;
    }

    public String text() {
        return text;
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(US_ASCII));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /// Not the text, so that it does not end up in a log.
    @Override
    public String toString() {
        return "Secret";
    }
}
