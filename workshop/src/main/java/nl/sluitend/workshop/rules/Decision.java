package nl.sluitend.workshop.rules;

import java.util.List;

/// The answer to a command that becomes an event of type `E`.
public sealed interface Decision<E> {

    /// `subjects` come into being with the event, and are marked as their author's.
    record Accepted<E>(E event, List<String> subjects) implements Decision<E> {
        public Accepted {
            subjects = List.copyOf(subjects);
        }
    }

    record Refused<E>(Refusal refusal) implements Decision<E> {}

    static <E> Decision<E> accepted(E event) {
        return new Accepted<>(event, List.of());
    }

    static <E> Decision<E> accepted(E event, List<String> subjects) {
        return new Accepted<>(event, subjects);
    }

    static <E> Decision<E> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }
}
