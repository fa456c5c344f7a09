package nl.sluitend.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// Random words that are written where nobody else may read them, and the search for them in what
/// others are told: as they are, escaped, in hexadecimal digits, in base64, in UTF-16 or packed;
/// and amounts with anything between their groups of digits.
final class Canaries {

    private static final int BITS = 128;
    private static final int FIRST_BYTES = Long.BYTES;
    private static final int ENDING = 0xffff;
    private static final int SHIFTS_OF_BASE64 = 3;

    /// What may stand between two groups of digits.
    private static final Pattern BETWEEN_DIGITS =
            Pattern.compile(
                    "(?<=\\d)(?:[.,'’_\\s\u00a0\u2009\u202f]|\\\\u00a0|\\\\u202f|%20|%C2%A0)"
                            + "(?=\\d)");

    private final Random random;
    private final Map<String, String> meanings = new LinkedHashMap<>();
    private final Map<Long, List<Spelling>> spellings = new HashMap<>();
    private final BitSet endings = new BitSet();
    private long searched;

    private record Spelling(String word, String spelled) {
        byte[] bytes() {
            return spelled.getBytes(US_ASCII);
        }
    }

    Canaries(long seed) {
        this.random = new Random(seed);
    }

    /// A word of its own, of letters and digits, which can be an identifier as well.
    String word(String meaning) {
        return watch(new BigInteger(BITS, random).setBit(BITS - 1).toString(36), meaning);
    }

    /// An amount that no other has anything in common with.
    BigDecimal amount(String meaning) {
        long first = 1L + random.nextInt(9);
        long middle = random.nextLong(1_000_000_000L);
        long last = 1L + random.nextInt(9);
        return new BigDecimal(watch("%d%09d%d".formatted(first, middle, last), meaning));
    }

    /// What was not drawn here, such as a day.
    String watch(String word, String meaning) {
        meanings.put(word, meaning);
        byte[] plain = word.getBytes(US_ASCII);
        remember(word, word);
        remember(word, HexFormat.of().formatHex(plain));
        remember(word, escaped(plain, "%%%02x"));
        remember(word, escaped(plain, "\\u%04x"));
        for (int shift = 0; shift < SHIFTS_OF_BASE64; shift++) {
            remember(word, inBase64(plain, shift));
        }
        return word;
    }

    private void remember(String word, String spelled) {
        byte[] bytes = spelled.getBytes(US_ASCII);
        endings.set((int) first(bytes) & ENDING);
        spellings
                .computeIfAbsent(first(bytes), _ -> new ArrayList<>())
                .add(new Spelling(word, spelled));
    }

    private static String escaped(byte[] plain, String form) {
        StringBuilder escaped = new StringBuilder();
        for (byte each : plain) {
            escaped.append(form.formatted(each));
        }
        return escaped.toString();
    }

    /// The signs that it has in common with whatever stands before and after it.
    private static String inBase64(byte[] plain, int shift) {
        byte[] shifted = new byte[shift + plain.length];
        System.arraycopy(plain, 0, shifted, shift, plain.length);
        String whole = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        int from = shift == 0 ? 0 : shift + 1;
        return whole.substring(from, whole.length() - (shifted.length % 3 == 0 ? 0 : 1));
    }

    private static long first(byte[] bytes) {
        long first = 0;
        for (int i = 0; i < FIRST_BYTES; i++) {
            first = (first << Byte.SIZE) | Byte.toUnsignedLong(bytes[i]);
        }
        return first;
    }

    int words() {
        return meanings.size();
    }

    long searched() {
        return searched;
    }

    String meaning(String word) {
        return meanings.getOrDefault(word, word);
    }

    Set<String> in(String heard) {
        return in(heard.getBytes(UTF_8));
    }

    /// The words that are there in any form.
    Set<String> in(byte[] heard) {
        byte[] open = unpacked(heard);
        searched += open.length;
        Set<String> found = new TreeSet<>();
        Stream.of(open, withoutZeros(open), withoutGroups(open))
                .forEach(each -> search(each, found));
        return found;
    }

    private static byte[] unpacked(byte[] heard) {
        boolean isPacked = heard.length > 2 && heard[0] == 0x1f && heard[1] == (byte) 0x8b;
        if (!isPacked) {
            return heard;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(heard))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] withoutZeros(byte[] heard) {
        return new String(heard, ISO_8859_1).replace("\0", "").getBytes(ISO_8859_1);
    }

    private static byte[] withoutGroups(byte[] heard) {
        return BETWEEN_DIGITS.matcher(new String(heard, UTF_8)).replaceAll("").getBytes(UTF_8);
    }

    /// Letters of either case are told apart only where base64 does.
    private void search(byte[] heard, Set<String> found) {
        find(heard, found);
        find(new String(heard, ISO_8859_1).toLowerCase(Locale.ROOT).getBytes(ISO_8859_1), found);
    }

    private void find(byte[] heard, Set<String> found) {
        long last = 0;
        for (int i = 0; i < heard.length; i++) {
            last = (last << Byte.SIZE) | Byte.toUnsignedLong(heard[i]);
            if (endings.get((int) last & ENDING)) {
                int from = i + 1 - FIRST_BYTES;
                spellings.getOrDefault(last, List.of()).stream()
                        .filter(spelling -> isAt(heard, from, spelling.bytes()))
                        .forEach(spelling -> found.add(spelling.word()));
            }
        }
    }

    private static boolean isAt(byte[] heard, int from, byte[] bytes) {
        int until = from + bytes.length;
        return from >= 0
                && until <= heard.length
                && Arrays.equals(heard, from, until, bytes, 0, bytes.length);
    }
}
