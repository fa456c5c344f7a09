package nl.sluitend.server.live;

import java.time.Duration;

/// How often the server looks after its connections: it pings them, takes one that has answered
/// no ping for `silence` for dead, and lets go of rooms that stayed empty between two sweeps. Who
/// asks a room something gets an answer within `patience`, or hears that there is none. Who sends
/// a body has `body` for it. Who is sent away has `farewell` to hear why.
public record Pace(
        Duration betweenPings,
        Duration silence,
        Duration betweenSweeps,
        Duration patience,
        Duration body,
        Duration farewell) {

    public static final Pace STANDARD =
            new Pace(
                    Duration.ofSeconds(20),
                    Duration.ofSeconds(60),
                    Duration.ofMinutes(1),
                    Duration.ofSeconds(15),
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(1));
}
