package nl.sluitend.identity;

import java.security.SecureRandom;
import java.util.Base64;

/// A name for something new: 128 bits, which nobody guesses and nothing else has.
public final class RandomId {

    private static final int BYTES = 16;
    private static final SecureRandom DICE = new SecureRandom();

    private RandomId() {}

    public static String next() {
        byte[] bits = new byte[BYTES];
        DICE.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }
}
