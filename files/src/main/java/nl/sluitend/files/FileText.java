package nl.sluitend.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
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
        CharBuffer read = CharBuffer.allocate(bytes.length + 1);
        CoderResult end = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), read, true);
        String text = read.flip().toString();
        int zero = text.indexOf('\0');
        return end.isError() || zero >= 0
                ? Optional.of(at(zero >= 0 ? text.substring(0, zero) : text, JsonRule.UTF_8))
                : Optional.empty();
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
