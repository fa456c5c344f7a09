package nl.sluitend.canvas;

import java.time.Duration;

/// Every limit of the product, in one place. Each is tested at the limit and one past it.
/// Lengths are in UTF-16 units, the length that both Java and JavaScript report.
public record Limits(
        int noteText,
        int notes,
        int splitParts,
        int contextTerms,
        int contextTerm,
        int title,
        int label,
        int question,
        int nickname,
        int unit,
        int participants,
        int amountDigits,
        int amountDecimals,
        int yearFirst,
        int yearLast,
        int events,
        int messageBytes,
        int fileBytes,
        int unreadableMessages,
        int operationsPerSecond,
        int operationsAtOnce,
        int queuedBytes,
        int catchUpEvents,
        int codeGuesses,
        Duration codeGuessWindow,
        Duration invitation,
        Duration session) {

    public static final Limits STANDARD =
            new Limits(
                    140,
                    500,
                    6,
                    12,
                    60,
                    120,
                    40,
                    500,
                    30,
                    30,
                    250,
                    12,
                    4,
                    2000,
                    2100,
                    50_000,
                    32 * 1024,
                    4 * 1024 * 1024,
                    20,
                    10,
                    60,
                    1024 * 1024,
                    256,
                    20,
                    Duration.ofMinutes(10),
                    Duration.ofHours(24),
                    Duration.ofDays(30));
}
