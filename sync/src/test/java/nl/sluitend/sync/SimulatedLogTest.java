package nl.sluitend.sync;

import java.util.List;
import java.util.concurrent.CompletionStage;
import nl.sluitend.workshop.Recorded;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.log.Appended;
import nl.sluitend.workshop.log.EventLog;
import nl.sluitend.workshop.log.EventLogContract;

/// The log that the histories of rooms are played on keeps the contract of the real ones.
class SimulatedLogTest extends EventLogContract {

    private final SimulatedDisk disk = new SimulatedDisk();

    @Override
    protected EventLog log() {
        return new Prompt(new SimulatedLog(disk), disk);
    }

    @Override
    protected EventLog another() {
        return log();
    }

    /// Writes at once, for one at a time.
    private record Prompt(SimulatedLog log, SimulatedDisk disk) implements EventLog {

        @Override
        public CompletionStage<Appended> append(WorkshopId workshop, List<Recorded> events) {
            synchronized (disk) {
                CompletionStage<Appended> stage = log.append(workshop, events);
                log.commit();
                return stage;
            }
        }

        @Override
        public List<Recorded> read(WorkshopId workshop, long after) {
            synchronized (disk) {
                return log.read(workshop, after);
            }
        }
    }
}
