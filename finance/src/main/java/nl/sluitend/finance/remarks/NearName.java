package nl.sluitend.finance.remarks;

import java.text.Normalizer;
import java.util.Locale;

/// Two names that may be meant as one: alike but for capitals, accents, signs and spaces, one
/// letter apart, or with more in brackets, which says more of the same party. The page finds them
/// so too, while a name is chosen.
final class NearName {

    /// Of shorter names one letter makes another word.
    private static final int SHORTEST = 4;

    private NearName() {}

    static boolean isNear(String name, String other) {
        String one = plain(name);
        String two = plain(other);
        return !name.equals(other)
                && !one.isEmpty()
                && (one.equals(bare(other))
                        || bare(name).equals(bare(other))
                        || one.equals(two)
                        || isOneSlip(one, two));
    }

    private static String bare(String name) {
        return plain(name.replaceAll("\\(.*?\\)", ""));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /// One letter more, less or other.
    private static boolean isOneSlip(String one, String two) {
        if (Math.abs(one.length() - two.length()) > 1
                || Math.min(one.length(), two.length()) < SHORTEST) {
            return false;
        }
        int at = 0;
        while (at < Math.min(one.length(), two.length()) && one.charAt(at) == two.charAt(at)) {
            at++;
        }
        String left = one.substring(at);
        String right = two.substring(at);
        return without(left).equals(without(right))
                || without(left).equals(right)
                || left.equals(without(right));
    }

    private static String without(String rest) {
        return rest.isEmpty() ? rest : rest.substring(1);
    }
}
