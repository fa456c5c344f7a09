package nl.sluitend.files;

import java.util.List;
import nl.sluitend.finance.Money;
import nl.sluitend.shape.Excess;
import nl.sluitend.workshop.rules.Refusal;
import org.jspecify.annotations.Nullable;

/// One thing that is wrong with a file. The path is a JSON Pointer (RFC 6901) to the field.
public sealed interface Problem {

    String path();

    /// The same problem, elsewhere.
    Problem at(String path);

    /// Names the reason; a page or [ProblemWords] turns it into a sentence that says what to do.
    String code();

    /// The text stops being JSON here, for this rule. Counted from 1; 0 where the reader does not
    /// say.
    record NotJson(int line, int column, JsonRule rule) implements Problem {
        @Override
        public String path() {
            return "";
        }

        @Override
        public Problem at(String path) {
            return this;
        }

        @Override
        public String code() {
            return SyntaxError.NOT_JSON.name();
        }
    }

    /// The field is not what the format says. `choices` are the few things that may stand there, in
    /// the words of the format; empty when it may be anything of its kind.
    record Malformed(String path, SyntaxError flaw, List<String> choices) implements Problem {

        public Malformed {
            choices = List.copyOf(choices);
        }

        public Malformed(String path, SyntaxError flaw) {
            this(path, flaw, List.of());
        }

        @Override
        public Problem at(String other) {
            return new Malformed(other, flaw, choices);
        }

        @Override
        public String code() {
            return flaw.name();
        }
    }

    /// The file says that it is of another kind; empty when it says nothing.
    record OtherFormat(String found) implements Problem {
        @Override
        public String path() {
            return "/format";
        }

        @Override
        public Problem at(String path) {
            return this;
        }

        @Override
        public String code() {
            return SyntaxError.WRONG_FORMAT.name();
        }
    }

    /// The field is well formed, and no workshop takes it.
    record Refused(String path, Refusal refusal) implements Problem {
        @Override
        public Problem at(String other) {
            return new Refused(other, refusal);
        }

        @Override
        public String code() {
            return refusal.name();
        }
    }

    /// The field is well formed, and nothing can be calculated with it.
    /// `excess` is the bound that it goes beyond, where that is the flaw.
    record Uncalculable(String path, nl.sluitend.finance.check.Flaw flaw, @Nullable Excess excess)
            implements Problem {

        public Uncalculable(String path, nl.sluitend.finance.check.Flaw flaw) {
            this(path, flaw, null);
        }

        @Override
        public Problem at(String other) {
            return new Uncalculable(other, flaw, excess);
        }

        @Override
        public String code() {
            return flaw.name();
        }
    }

    /// More is left of an investment than was paid for it. Both amounts are told, because
    /// either may be the wrong one.
    record TooMuchLeft(String path, Money residual, Money price) implements Problem {
        @Override
        public Problem at(String other) {
            return new TooMuchLeft(other, residual, price);
        }

        @Override
        public String code() {
            return nl.sluitend.finance.check.Flaw.RESIDUAL_ABOVE_PRICE.name();
        }
    }

    enum SyntaxError {
        FILE_TOO_LARGE,
        NOT_JSON,
        WRONG_FORMAT,
        WRONG_VERSION,
        FIELD_MISSING,
        FIELD_UNKNOWN,
        NOT_A_NUMBER,
        NOT_A_WHOLE_NUMBER,
        NOT_A_TEXT,
        NOT_A_LIST,
        NOT_AN_OBJECT,
        WRONG_VALUE
    }
}
