package nl.sluitend.exports.file;

import nl.sluitend.canvas.Refusal;

/// One thing that is wrong with a file. The path is a JSON Pointer (RFC 6901) to the field.
public sealed interface Problem {

    String path();

    /// Names the reason; a page or [ProblemWords] turns it into a sentence that says what to do.
    String code();

    /// The field is not what the format says.
    record Malformed(String path, Flaw flaw) implements Problem {
        @Override
        public String code() {
            return flaw.name();
        }
    }

    /// The field is well formed, and no workshop takes it.
    record Refused(String path, Refusal refusal) implements Problem {
        @Override
        public String code() {
            return refusal.name();
        }
    }

    /// The field is well formed, and nothing can be calculated with it.
    record Uncalculable(String path, nl.sluitend.finance.check.Flaw flaw) implements Problem {
        @Override
        public String code() {
            return flaw.name();
        }
    }

    enum Flaw {
        FILE_TOO_LARGE,
        NOT_JSON,
        WRONG_FORMAT,
        WRONG_VERSION,
        FIELD_MISSING,
        FIELD_UNKNOWN,
        WRONG_VALUE
    }
}
