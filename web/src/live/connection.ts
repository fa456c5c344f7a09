import type { ClientMessage, ServerMessage } from '../protocol/protocol';
import { CLOSE_REASON_CODE, CLOSE_REASONS, type CloseReason } from '../protocol/protocol';
import type { ServerClock } from './serverClock';

/** Whether the server hears us: only after a recent sign of life is that `online`. */
export type Reachability =
  | 'connecting'
  | 'online'
  | 'offline'
  /** The server lets us in and answers, but no line to it opens. */
  | 'blocked'
  /** The server speaks another version than this page, also after it was loaded again. */
  | 'outdated'
  | 'ended'
  | 'erased';

/** What the server says at the door; unknown while it does not answer. */
export type DoorAnswer = 'yes' | 'no' | 'unknown';

export interface ConnectionEvents {
  /** What to say first on a new line. */
  hello(): ClientMessage;
  receive(message: ServerMessage): void;
  /** The line was lost; what was under way may not have arrived. */
  lost(): void;
  reached(reach: Reachability): void;
  /** The server speaks another version than this page. Answers whether another is on its way. */
  outdated(): boolean;
}

/** What a connection needs of the world around it. */
export interface Network {
  open(): WebSocket;
  /** Whether this device may still come in. Asked when the door stays shut without a word. */
  isWelcome(): Promise<DoorAnswer>;
  random(): number;
}

/** What follows on each reason to be sent away: a call, or an end that the page has words for. */
const AFTERWARDS: Readonly<Record<CloseReason, 'again' | 'ended' | 'erased' | 'outdated'>> = {
  OTHER_VERSION: 'outdated',
  MESSAGE_TOO_LARGE: 'again',
  NOT_TEXT: 'again',
  TOO_MANY_UNREADABLE: 'again',
  TOO_FAST: 'again',
  TOO_SLOW: 'again',
  ACCESS_ENDED: 'ended',
  SHUTTING_DOWN: 'again',
  FAILED: 'again',
  ROOM_FULL: 'again',
  ERASED: 'erased',
};

const SILENCE = 15_000;
const PATIENCE = 5_000;
const FIRST_WAIT = 500;
const LONGEST_WAIT = 15_000;
const STEADY = 10_000;
/** Once or twice is a server that begins anew; more often something stands between. */
const MOST_REFUSALS = 3;

/**
 * A line to the server that repairs itself. It asks for a sign of life after a silence, gives up
 * when none comes, and calls again after a wait that doubles, with chance in it so that a whole
 * room does not call at once.
 */
export class Connection {
  readonly #network: Network;
  readonly #events: ConnectionEvents;
  readonly #clock: ServerClock;
  #socket: WebSocket | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #reach: Reachability = 'connecting';
  #failures = 0;
  /** How often the server said yes while no line opened. */
  #refusals = 0;
  #openedAt = 0;
  #heardAt = 0;

  constructor(network: Network, events: ConnectionEvents, clock: ServerClock) {
    this.#network = network;
    this.#events = events;
    this.#clock = clock;
    this.#call();
  }

  get reach(): Reachability {
    return this.#reach;
  }

  send(message: ClientMessage): void {
    if (this.#isOpen()) {
      this.#socket?.send(JSON.stringify(message));
    }
  }

  /** Hangs up and calls again, to hear what was missed. */
  restart(): void {
    this.#hangUp();
    this.#events.lost();
    this.#callLater();
  }

  /** The device woke up or changed networks: what we believed of the line may not hold any more. */
  recheck(): void {
    if (this.#reach === 'ended' || this.#reach === 'erased' || this.#reach === 'outdated') {
      return;
    }
    if (!this.#isOpen()) {
      this.#hangUp();
      this.#events.lost();
      this.#call();
      return;
    }
    if (Date.now() - this.#heardAt > SILENCE) {
      this.#become('connecting');
    }
    this.#clock.woke();
    this.#askForLife();
  }

  close(): void {
    this.#become('ended');
    this.#hangUp();
  }

  #call(): void {
    const socket = this.#network.open();
    this.#socket = socket;
    this.#openedAt = 0;
    this.#wait(PATIENCE, () => this.#drop(false));
    socket.onopen = () => this.#greet(socket);
    socket.onmessage = ({ data }) => this.#hear(String(data));
    socket.onclose = ({ code }) => this.#closed(code);
  }

  #greet(socket: WebSocket): void {
    this.#openedAt = Date.now();
    this.#refusals = 0;
    socket.send(JSON.stringify(this.#events.hello()));
    this.#wait(PATIENCE, () => this.#drop(true));
  }

  #hear(data: string): void {
    this.#heardAt = Date.now();
    this.#wait(SILENCE, () => this.#askForLife());
    this.#become('online');
    const message = JSON.parse(data) as ServerMessage;
    if (message.type === 'Welcome') this.#compareClocks();
    if (message.type === 'Pong') this.#heardTheTime(message.at);
    this.#events.receive(message);
  }

  #heardTheTime(at: string): void {
    this.#clock.answered(Date.parse(at));
    if (this.#clock.isUnsure) this.#compareClocks();
  }

  #compareClocks(): void {
    this.#clock.asked();
    this.send({ type: 'Ping' });
  }

  #askForLife(): void {
    this.#compareClocks();
    this.#wait(PATIENCE, () => this.#drop(true));
  }

  #closed(code: number): void {
    const reason = CLOSE_REASONS.find((each) => CLOSE_REASON_CODE[each] === code);
    const after = reason ? AFTERWARDS[reason] : 'again';
    if (after === 'again' || (after === 'outdated' && this.#events.outdated())) {
      this.#drop(this.#openedAt > 0);
    } else {
      this.#stop(after);
    }
  }

  #drop(hadOpened: boolean): void {
    this.#hangUp();
    this.#events.lost();
    if (!hadOpened) {
      void this.#askAtTheDoor();
    }
    this.#callLater();
  }

  async #askAtTheDoor(): Promise<void> {
    const welcome = await this.#network.isWelcome();
    if (welcome === 'no') {
      this.#stop('ended');
    } else {
      this.#refusals = welcome === 'yes' ? this.#refusals + 1 : 0;
    }
  }

  #stop(reach: 'ended' | 'erased' | 'outdated'): void {
    this.#hangUp();
    this.#events.lost();
    this.#become(reach);
  }

  #callLater(): void {
    const steady = this.#openedAt > 0 && Date.now() - this.#openedAt > STEADY;
    this.#failures = steady ? 0 : this.#failures + 1;
    const longest = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** this.#failures);
    this.#become(this.#away());
    this.#wait(longest * (0.5 + this.#network.random() / 2), () => this.#call());
  }

  #away(): Reachability {
    if (this.#refusals >= MOST_REFUSALS) {
      return 'blocked';
    }
    return this.#failures > 1 ? 'offline' : 'connecting';
  }

  #isOpen(): boolean {
    return this.#socket !== undefined && this.#socket.readyState === this.#socket.OPEN;
  }

  #hangUp(): void {
    clearTimeout(this.#timer);
    this.#clock.lost();
    const socket = this.#socket;
    this.#socket = undefined;
    if (socket) {
      socket.onopen = socket.onmessage = socket.onclose = null;
      socket.close();
    }
  }

  #wait(milliseconds: number, next: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(next, milliseconds);
  }

  #become(reach: Reachability): void {
    if (this.#reach !== reach) {
      this.#reach = reach;
      this.#events.reached(reach);
    }
  }
}
