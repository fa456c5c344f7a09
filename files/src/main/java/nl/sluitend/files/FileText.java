package nl.sluitend.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Optional;
import nl.sluitend.files.Problem.NotJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;

/// The bytes of a file as a text with lines and columns, counted from 1 as editors do.
final class FileText {

    private final byte[] bytes;

    FileText(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Where it stops being UTF-8, as a file in UTF-16 does at once.
    Optional<NotJson> notUtf8() {
        int end = Math.min(startOfZero(), endOfUtf8());
        return end < bytes.length
                ? Optional.of(at(new String(bytes, 0, end, UTF_8), JsonRule.UTF_8))
                : Optional.empty();
    }

    private int startOfZero() {
        int at = 0;
        while (at < bytes.length && bytes[at] != 0) {
            at++;
        }
        return at;
    }

    /// What is read is dropped at once: a file of megabytes must not be in memory twice.
    private int endOfUtf8() {
        CharsetDecoder decoder = UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(4096);
        CoderResult result;
        do {
            result = decoder.decode(in, out.clear(), true);
        } while (result.isOverflow());
        return result.isError() ? in.position() : bytes.length;
    }

    NotJson notJson(@Nullable TokenStreamLocation place, JsonRule rule) {
        return place == null
                ? new NotJson(0, 0, rule)
                : new NotJson(place.getLineNr(), place.getColumnNr(), rule);
    }

    private static NotJson at(String before, JsonRule rule) {
        int line = (int) before.chars().filter(each -> each == '\n').count() + 1;
        return new NotJson(line, before.length() - before.lastIndexOf('\n'), rule);
    }
}
