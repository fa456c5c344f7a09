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

    /// The reader counts bytes where an editor counts characters.
    NotJson notJson(@Nullable TokenStreamLocation place, JsonRule rule) {
        if (place == null) {
            return new NotJson(0, 0, rule);
        }
        int start = startOfLine(place.getLineNr());
        int length = Math.clamp(place.getColumnNr() - 1L, 0, bytes.length - start);
        int column = new String(bytes, start, length, UTF_8).replace("\uFEFF", "").length() + 1;
        return new NotJson(place.getLineNr(), column, rule);
    }

    private static NotJson at(String before, JsonRule rule) {
        int line = (int) before.chars().filter(each -> each == '\n').count() + 1;
        return new NotJson(line, before.length() - before.lastIndexOf('\n'), rule);
    }

    private int startOfLine(int line) {
        int at = 0;
        for (int passed = 1; passed < line && at < bytes.length; at++) {
            passed += isEndOfLine(at) ? 1 : 0;
        }
        return at;
    }

    private boolean isEndOfLine(int at) {
        boolean isPair = at + 1 < bytes.length && bytes[at + 1] == '\n';
        return bytes[at] == '\n' || (bytes[at] == '\r' && !isPair);
    }
}
