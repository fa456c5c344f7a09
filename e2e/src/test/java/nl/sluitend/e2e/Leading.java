package nl.sluitend.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// How the facilitator leads, said over the wire as a page says it.
record Leading(Group group) {

    private static final Path VERSION =
            Path.of("../sync/src/main/resources/nl/sluitend/sync/protocol/version.txt");

    /// Asks for what `command` makes of the script and the step of the group. A number that the
    /// server has never reached makes it answer with the whole state.
    private static final String ASK =
            """
            ([workshop, version, command]) => new Promise((answered, failed) => {
              const address = `/api/v1/workshops/${workshop}/live?as=facilitator`;
              const line = new WebSocket(location.origin.replace('http', 'ws') + address);
              const opId = crypto.randomUUID();
              const say = (message) => line.send(JSON.stringify(message));
              line.onopen = () => say({ type: 'Hello', version: Number(version), lastSeq: 1e9 });
              line.onclose = ({ code }) => failed(new Error(`closed: ${code}`));
              line.onmessage = ({ data }) => {
                const message = JSON.parse(data);
                if (message.type === 'Snapshot') {
                  const { preparation, hour } = message.workshop;
                  const steps = preparation.script.steps.map(({ id }) => id);
                  const made = JSON.parse(command, (key, part) =>
                    typeof part === 'string' && part.startsWith('#')
                      ? part === '#now' ? hour.stage.step : steps[Number(part.slice(1))]
                      : part);
                  say({ type: 'Submit', opId, command: made });
                }
                const happened = message.events?.some((event) => event.opId === opId);
                if (!happened && message.opId !== opId) return;
                line.onclose = null;
                line.close();
                answered(message.refusal ?? 'done');
              };
            })\
            """;

    /// Takes everybody to a step of the script, counted from nought.
    void begin(int step) {
        ask("{\"type\":\"GoToStep\",\"to\":\"#%d\"}".formatted(step));
    }

    void goOn(int step) {
        ask("{\"type\":\"GoToStep\",\"from\":\"#now\",\"to\":\"#%d\"}".formatted(step));
    }

    void have(String doing) {
        ask("{\"type\":\"SetDoing\",\"step\":\"#now\",\"doing\":\"%s\"}".formatted(doing));
    }

    void showAll() {
        ask("{\"type\":\"ShowNotes\",\"which\":{\"type\":\"EveryNote\"}}");
    }

    private void ask(String command) {
        Object answer =
                group.facilitator()
                        .page()
                        .evaluate(ASK, List.of(group.workshop(), version(), command));
        assertThat(answer).as(command).isEqualTo("done");
    }

    private static String version() {
        try {
            return Files.readString(VERSION).strip();
        } catch (IOException missing) {
            throw new IllegalStateException("The number of the protocol is elsewhere.", missing);
        }
    }
}
