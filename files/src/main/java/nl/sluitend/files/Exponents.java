package nl.sluitend.files;

import java.util.ArrayList;
import java.util.List;
import nl.sluitend.files.Problem.Malformed;
import nl.sluitend.files.Problem.SyntaxError;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/// Finds the numbers that are written with an exponent. Once parsed `1e-2` is `0.01`, so only the
/// text of the file still tells.
record Exponents(JsonMapper json) {

    List<Problem> in(byte[] bytes) {
        List<Problem> found = new ArrayList<>();
        try (JsonParser in = json.createParser(bytes)) {
            for (JsonToken token = in.nextToken();
                    token != null && found.size() < Reading.Illegible.MOST;
                    token = in.nextToken()) {
                if (token == JsonToken.VALUE_NUMBER_FLOAT && hasExponent(in.getString())) {
                    String path = in.streamReadContext().pathAsPointer().toString();
                    found.add(new Malformed(path, SyntaxError.NOT_A_NUMBER));
                }
            }
        }
        return found;
    }

    private static boolean hasExponent(String number) {
        return number.contains("e") || number.contains("E");
    }
}
