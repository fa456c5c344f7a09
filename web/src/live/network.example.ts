import type { ClientMessage, ServerMessage } from '../protocol/protocol';
import type { Line, SimulatedServer } from '../replica/simulation';
import type { DoorAnswer, Network } from './connection';

/** A socket of which the test is the other end. */
export class ExampleSocket {
  readonly OPEN = 1;
  readonly said: ClientMessage[] = [];
  readyState = 0;
  onopen: (() => void) | null = null;
  onmessage: ((event: { readonly data: string }) => void) | null = null;
  onclose: ((event: { readonly code: number }) => void) | null = null;

  accept(): void {
    this.readyState = this.OPEN;
    this.onopen?.();
  }

  hear(message: ServerMessage): void {
    this.onmessage?.({ data: JSON.stringify(message) });
  }

  end(code: number): void {
    this.readyState = 3;
    this.onclose?.({ code });
  }

  send(text: string): void {
    this.said.push(JSON.parse(text));
  }

  close(): void {
    this.readyState = 3;
  }
}

/** Hands every socket that is opened to the test. */
export class ExampleNetwork implements Network {
  readonly sockets: ExampleSocket[] = [];
  welcome: DoorAnswer = 'unknown';
  chance = 1;

  open(): WebSocket {
    const socket = new ExampleSocket();
    this.sockets.push(socket);
    return socket as unknown as WebSocket;
  }

  get latest(): ExampleSocket {
    const socket = this.sockets.at(-1);
    if (!socket) {
      throw new Error('Nobody has called yet.');
    }
    return socket;
  }

  async isWelcome(): Promise<DoorAnswer> {
    return this.welcome;
  }

  random(): number {
    return this.chance;
  }
}

/** A device's way to the simulated server, over which everything arrives at once or not at all. */
export class ServedNetwork implements Network {
  readonly #server: SimulatedServer;
  readonly #device: string;
  readonly #sockets = new Map<Line, ServedSocket>();
  isUp = true;

  constructor(server: SimulatedServer, device: string) {
    this.#server = server;
    this.#device = device;
  }

  open(): WebSocket {
    const line = this.#server.open(this.#device);
    const socket = new ServedSocket((message) => this.#carry(line, message));
    this.#sockets.set(line, socket);
    queueMicrotask(() => (this.isUp ? socket.accept() : socket.end(1006)));
    return socket as unknown as WebSocket;
  }

  goDown(): void {
    this.isUp = false;
    for (const [line, socket] of this.#sockets) {
      this.#server.close(line);
      socket.end(1006);
    }
    this.#sockets.clear();
  }

  async isWelcome(): Promise<DoorAnswer> {
    return this.isUp ? 'yes' : 'unknown';
  }

  random(): number {
    return 0;
  }

  #carry(line: Line, message: ClientMessage): void {
    line.up.push(message);
    this.#server.receive(line);
    this.#server.commit();
    this.deliver();
  }

  /** What others did arrives too. */
  deliver(): void {
    for (const [line, socket] of this.#sockets) {
      for (const message of line.down.splice(0)) {
        socket.hear(message);
      }
    }
  }
}

class ServedSocket extends ExampleSocket {
  readonly #carry: (message: ClientMessage) => void;

  constructor(carry: (message: ClientMessage) => void) {
    super();
    this.#carry = carry;
  }

  override send(text: string): void {
    super.send(text);
    this.#carry(JSON.parse(text));
  }
}
