package nl.sluitend.server;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sluitend.server.Attendee.Heard;
import nl.sluitend.server.ExpectedHour.Person;
import nl.sluitend.server.ExpectedHour.Slip;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.rules.Role;

/// From when until when each word that was written, and the identifier of each note, may be told to
/// whom. It follows the hour event by event, and holds against it all that a device was told.
final class Sightings {

    private static final Pattern WORD = Pattern.compile("(?:note|word)-\\d{6}");
    private static final long NEVER = Long.MAX_VALUE;

    /// What stood there from the event `from` until before the event `until`, and was shown to all
    /// by the event `shown`.
    private static final class Span {
        private final int maker;
        private final long from;
        private long shown = NEVER;
        private long until = NEVER;

        Span(int maker, long from) {
            this.maker = maker;
            this.from = from;
        }

        /// Whether somebody who came in after the event `in` may know it at the event `at`.
        boolean isFor(Person who, boolean asOwn, long in, long at) {
            boolean always = who.leads() || (asOwn && maker == who.number());
            long first = Math.max(in, always ? from : Math.max(from, shown));
            return first <= at && first < until;
        }
    }

    private final Map<String, Span> spans = new HashMap<>();
    private final Map<NoteId, String> said = new HashMap<>();
    private long begun = NEVER;
    private int looked;

    /// The hour as it is after the event `seq`.
    void follow(long seq, ExpectedHour now) {
        if (now.step() != null) {
            begun = Math.min(begun, seq);
        }
        now.slips().forEach((note, slip) -> follow(seq, note, slip));
    }

    private void follow(long seq, NoteId note, Slip slip) {
        String before = said.put(note, slip.text());
        if (before != null && !before.equals(slip.text())) {
            requireNonNull(spans.get(before)).until = seq;
        }
        for (String word : List.of(note.value(), slip.text())) {
            Span span = spans.computeIfAbsent(word, _ -> new Span(slip.maker(), seq));
            span.shown = slip.hidden() ? NEVER : Math.min(span.shown, seq);
        }
    }

    /// Nothing that a device was told was hidden from it then. Nobody's figures but the
    /// facilitator's have anything of what is hidden, not even of their own.
    void assertAllowed(Attendee device) {
        Person who = device.person;
        for (Heard heard : device.heard()) {
            Matcher words = WORD.matcher(heard.text());
            while (words.find()) {
                Span span = spans.get(words.group());
                if (span == null || !isFor(device, heard, span)) {
                    throw new AssertionError(
                            "%s read %s at %d: %s"
                                    .formatted(who, words.group(), heard.seq(), heard.text()));
                }
                looked++;
            }
        }
    }

    /// Who comes in is told the figures that were made last.
    private boolean isFor(Attendee device, Heard heard, Span span) {
        Person who = device.person;
        long in = who.leads() || heard.isOfRole() ? 0 : device.admittedAfter;
        long since = who.role() == Role.WALL ? Math.max(in, begun) : in;
        return span.isFor(who, !heard.isOfRole(), since, heard.seq());
    }

    /// How many words were looked at.
    int looked() {
        return looked;
    }
}
