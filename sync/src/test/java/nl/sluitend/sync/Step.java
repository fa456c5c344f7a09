package nl.sluitend.sync;

import java.util.Random;

/// One thing that can happen to the rooms of a workshop, its devices, the lines between them and
/// the disk. Numbers choose among whatever is there at that moment.
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

    /// A device lets go of its machine and connects to another, if there is another.
    record Move(int device, int node) implements Step {}

    /// A device sends everything again that it has no answer to.
    record Repeat(int device) implements Step {}

    record Commit(int node) implements Step {}

    record FailToCommit(int node) implements Step {}

    record Calculate(int node) implements Step {}

    /// A machine dies and comes back. The batch that was being written made it, or did not.
    record Restart(int node, boolean afterWriting) implements Step {}

    /// A device works for a while, the lines and the disk keep up, and now and then something
    /// breaks.
    static Step draw(Random random) {
        int device = random.nextInt(RoomWorld.DEVICES);
        int kind = random.nextInt(100);
        if (kind < 18) {
            return new Ask(device, random.nextInt(100), random.nextInt(50), random.nextInt(50));
        }
        if (kind < 50) {
            return new Upstream(device);
        }
        return kind < 66 ? new Downstream(device) : drawRarer(kind, device, random);
    }

    private static Step drawRarer(int kind, int device, Random random) {
        int node = random.nextInt(2);
        if (kind < 78) {
            return new Commit(node);
        }
        if (kind < 90) {
            return new Connect(device);
        }
        if (kind < 92) {
            return random.nextBoolean() ? new Disconnect(device) : new Move(device, node);
        }
        if (kind < 95) {
            return new Repeat(device);
        }
        if (kind < 97) {
            return new Calculate(node);
        }
        return kind < 99 ? new FailToCommit(node) : new Restart(node, random.nextBoolean());
    }
}
