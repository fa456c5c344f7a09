package nl.sluitend.server;

import static nl.sluitend.workshop.log.EventLogContract.history;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import nl.sluitend.identity.AddressPrefix;
import nl.sluitend.identity.Door;
import nl.sluitend.identity.InvitationKey;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.store.StoreUnavailable;
import nl.sluitend.store.sqlite.SqliteStore;
import nl.sluitend.workshop.WorkshopId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How far guessing gets, and how little it is in the way of others.
class GuessingTest {

    private static final WorkshopId HERE = new WorkshopId("workshop-here");
    private static final Limits LIMITS = Limits.STANDARD;
    private static final int ATTACKERS = 1_000;
    private static final int OPEN = 20;
    private static final double CHANCE = 1e-3;

    @TempDir private Path data;
    private SqliteStore store;
    private Door door;
    private Instant now = Instant.parse("2026-11-23T10:00:00Z");

    @BeforeEach
    void open() throws StoreUnavailable, IOException {
        store = SqliteStore.open(data);
        door = new Door(store.access(), InvitationKey.in(data), () -> now, LIMITS);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    @DisplayName("SES13 As many wrong codes of an address as the limit are borne, one more is not")
    void wrongCodesRunOut() {
        String right = code(HERE);
        AddressPrefix guesser = address(1);
        for (int i = 0; i < LIMITS.of(Limit.CODE_GUESSES); i++) {
            assertThat(door.tryCode(right, guesser)).isEqualTo(new Door.Try.Right(HERE));
            assertThat(door.tryCode(wrong(right), guesser)).isEqualTo(new Door.Try.Wrong());
        }
        Duration every = LIMITS.duration(Limit.CODE_GUESS_EVERY);
        assertThat(door.tryCode(right, guesser)).isEqualTo(new Door.Try.Paused(every));
        now = now.plus(every).minusMillis(1);
        assertThat(door.tryCode(right, guesser))
                .isEqualTo(new Door.Try.Paused(Duration.ofMillis(1)));
        now = now.plusMillis(1);
        assertThat(door.tryCode(right, guesser)).isEqualTo(new Door.Try.Right(HERE));
    }

    @Test
    @DisplayName("SES13 Whoever guesses closes the door for nobody at another address")
    void othersComeIn() {
        String right = code(HERE);
        guessAway(address(1), right);
        assertThat(door.tryCode(right, address(1))).isInstanceOf(Door.Try.Paused.class);
        assertThat(door.tryCode(right, address(2))).isEqualTo(new Door.Try.Right(HERE));
    }

    @Test
    @DisplayName("SES70 An attack from many addresses leaves each a few guesses, and none nothing")
    void attacksSlowDown() {
        String right = code(HERE);
        int overall = LIMITS.of(Limit.CODE_GUESSES_OVERALL);
        IntStream.range(0, overall).forEach(i -> door.tryCode(wrong(right), address(i)));
        AddressPrefix other = address(overall + 1);
        for (int i = 0; i < LIMITS.of(Limit.CODE_GUESSES_UNDER_ATTACK); i++) {
            assertThat(door.tryCode(wrong(right), other)).isEqualTo(new Door.Try.Wrong());
        }
        assertThat(door.tryCode(right, other)).isInstanceOf(Door.Try.Paused.class);
        assertThat(door.tryCode(right, address(overall + 2))).isEqualTo(new Door.Try.Right(HERE));
        now = now.plus(LIMITS.duration(Limit.CODE_GUESS_EVERY));
        assertThat(door.tryCode(right, other)).isEqualTo(new Door.Try.Right(HERE));
    }

    @Test
    @DisplayName(
            "SES71 A day of guessing from 1,000 addresses finds one of 20 by a chance < 1/1,000")
    void guessingFindsNothing() {
        List<String> codes =
                IntStream.range(0, OPEN)
                        .mapToObj(i -> code(new WorkshopId("workshop-" + i)))
                        .toList();
        long guesses = guessesOfADay(address(1), wrong(codes.getFirst()));
        double hit = guesses * ATTACKERS * OPEN / Math.pow(10, codes.getFirst().length());
        assertThat(codes).allMatch(code -> code.length() == codes.getFirst().length());
        assertThat(guesses).isGreaterThanOrEqualTo(LIMITS.of(Limit.CODE_GUESSES));
        assertThat(hit).isLessThan(CHANCE);
    }

    @Test
    @DisplayName("SES72 For more than 20 open workshops a code has a digit more")
    void codesGrow() {
        int shortest = LIMITS.of(Limit.CODE_WORKSHOPS);
        List<String> codes =
                IntStream.rangeClosed(0, shortest)
                        .mapToObj(i -> code(new WorkshopId("workshop-" + i)))
                        .toList();
        int digits = LIMITS.of(Limit.CODE_DIGITS);
        assertThat(codes.subList(0, shortest)).allMatch(code -> code.length() == digits);
        assertThat(codes.getLast()).hasSize(digits + 1).containsOnlyDigits();
    }

    @Test
    @Tag("slow")
    @DisplayName("SES14 No two open invitations have the same code")
    void codesAreUnique() {
        assertThat(IntStream.range(0, 1_500).mapToObj(i -> code(new WorkshopId("workshop-" + i))))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[0-9]{10,12}"));
    }

    @Test
    @DisplayName("SES73 A household or an office is one address, however it writes itself")
    void prefixesAreLines() throws IOException {
        assertThat(prefix("192.0.2.1")).isEqualTo(prefix("::ffff:192.0.2.1"));
        assertThat(prefix("192.0.2.1")).isNotEqualTo(prefix("192.0.2.2"));
        assertThat(prefix("2001:db8:0:100::1")).isEqualTo(prefix("2001:db8:0:1ff:ffff::2"));
        assertThat(prefix("2001:db8:0:100::1")).isNotEqualTo(prefix("2001:db8:0:200::1"));
    }

    @Test
    @DisplayName("SES74 As many workshops are begun from one address as the limit, one more is not")
    void creationIsBounded() {
        for (int i = 0; i < LIMITS.of(Limit.CREATIONS); i++) {
            assertThat(door.countCreation(address(1))).isNull();
        }
        Duration every = LIMITS.duration(Limit.CREATION_EVERY);
        assertThat(door.countCreation(address(1))).isEqualTo(every);
        assertThat(door.countCreation(address(2))).isNull();
        now = now.plus(every);
        assertThat(door.countCreation(address(1))).isNull();
    }

    @Test
    @DisplayName("SES75 Of more addresses than are remembered those that guessed longest ago go")
    void memoryIsBounded() throws IOException {
        Limits few = LIMITS.with(Limit.ADDRESSES_REMEMBERED, 2).with(Limit.CODE_GUESSES, 1);
        door = new Door(store.access(), InvitationKey.in(data), () -> now, few);
        String right = code(HERE);
        IntStream.rangeClosed(1, 2).forEach(i -> door.tryCode(wrong(right), address(i)));
        assertThat(door.tryCode(right, address(1))).isInstanceOf(Door.Try.Paused.class);
        door.tryCode(wrong(right), address(3));
        assertThat(door.tryCode(right, address(1))).isEqualTo(new Door.Try.Right(HERE));
        assertThat(door.tryCode(right, address(2))).isInstanceOf(Door.Try.Paused.class);
    }

    /// Whenever it may.
    private long guessesOfADay(AddressPrefix guesser, String guess) {
        Instant end = now.plus(Duration.ofDays(1));
        long guesses = 0;
        while (now.isBefore(end)) {
            switch (door.tryCode(guess, guesser)) {
                case Door.Try.Paused(var left) -> now = now.plus(left);
                case Door.Try.Wrong() -> guesses++;
                case Door.Try.Right _ -> throw new AssertionError("A wrong code was right.");
            }
        }
        return guesses;
    }

    private void guessAway(AddressPrefix guesser, String right) {
        while (!(door.tryCode(wrong(right), guesser) instanceof Door.Try.Paused)) {
            assertThat(door.tryCode(right, guesser)).isInstanceOf(Door.Try.class);
        }
    }

    private String code(WorkshopId workshop) {
        store.log().append(workshop, history(1, 1)).toCompletableFuture().join();
        return door.invitation(workshop).invitation().code();
    }

    private static AddressPrefix address(int number) {
        return new AddressPrefix("%08x".formatted(number));
    }

    private static AddressPrefix prefix(String literal) throws IOException {
        return AddressPrefix.of(InetAddress.ofLiteral(literal).getAddress());
    }

    /// Of the same length, and no other workshop's either, but by a chance of one in 10^9.
    private static String wrong(String right) {
        char first = right.charAt(0) == '0' ? '1' : '0';
        return first + right.substring(1);
    }
}
