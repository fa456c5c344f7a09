package nl.sluitend.sync;

import java.util.Random;

/// One thing that can happen to a room, its devices, the lines between them and the disk. Numbers
/// choose among whatever is there at that moment.
sealed interface Step {

    /// A device asks for something, whether it is connected or not.
    record Ask(int device, int what, int a, int b) implements Step {}

    /// The next message from a device arrives at the server.
    record Upstream(int device) implements Step {}

    /// The next message for a device arrives there.
    record Downstream(int device) implements Step {}

    /// A line breaks, with everything that was on it.
    record Disconnect(int device) implements Step {}

    record Connect(int device) implements Step {}

    /// A device sends everything again that it has no answer to.
    record Repeat(int device) implements Step {}

    record Commit() implements Step {}

    record FailToCommit() implements Step {}

    record Calculate() implements Step {}

    /// The server dies and comes back. The batch that was being written made it, or did not.
    record Restart(boolean afterWriting) implements Step {}

    /// A device works for a while, the lines and the disk keep up, and now and then something
    /// breaks.
    static Step draw(Random random) {
        int device = random.nextInt(RoomWorld.DEVICES);
        int kind = random.nextInt(100);
        if (kind < 26) {
            return new Ask(device, random.nextInt(100), random.nextInt(50), random.nextInt(50));
        }
        if (kind < 54) {
            return new Upstream(device);
        }
        return kind < 70 ? new Downstream(device) : drawRarer(kind, device, random);
    }

    private static Step drawRarer(int kind, int device, Random random) {
        if (kind < 79) {
            return new Commit();
        }
        if (kind < 85) {
            return new Connect(device);
        }
        if (kind < 87) {
            return new Disconnect(device);
        }
        if (kind < 94) {
            return new Repeat(device);
        }
        if (kind < 96) {
            return new Calculate();
        }
        return kind < 98 ? new FailToCommit() : new Restart(random.nextBoolean());
    }
}
