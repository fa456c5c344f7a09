package nl.sluitend.server.live;

import java.time.Duration;

/// How often the server looks after its connections: it pings them, takes one that has said nothing
/// for `silence` for dead, and lets go of rooms that stayed empty between two sweeps. Who asks a
/// room something gets an answer within `patience`, or hears that there is none.
public record Pace(
        Duration betweenPings, Duration silence, Duration betweenSweeps, Duration patience) {

    public static final Pace STANDARD =
            new Pace(
                    Duration.ofSeconds(20),
                    Duration.ofSeconds(60),
                    Duration.ofMinutes(1),
                    Duration.ofSeconds(15));
}
