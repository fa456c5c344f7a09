import type { Readable } from 'svelte/store';
import type {
  Command,
  Figures,
  NoteId,
  OpId,
  ParticipantId,
  Readiness,
  Refusal,
  Role,
  ServerMessage,
  StepId,
  WorkshopView,
} from '../protocol/protocol';
import {
  adopt,
  begin,
  disconnected,
  hello,
  type Next,
  outgoing,
  type Replica,
  receive,
  resumed,
  type Settlement,
  sent,
  submit,
  unsavedNotes,
  unweighedNotes,
} from '../replica/replica';
import type { Actor } from '../replica/rules/decider';
import { meant } from '../ui/meant';
import {
  Connection,
  type ConnectionEvents,
  type DoorAnswer,
  type Network,
  type Reachability,
} from './connection';
import { newId } from './identifiers';
import { isLate, type LateText, LateTexts } from './late';
import { Outbox } from './outbox';
import { Pen } from './pen';
import { ServerClock } from './serverClock';

export type { Reachability };

/** What a screen shows: what the server confirmed, with our own unanswered operations on top. */
export interface View {
  /** Absent until the server has sent it for the first time. */
  readonly workshop?: WorkshopView;
  /** The last event of the server that is in `workshop`. */
  readonly seq: number;
  /** Who this device is here. The participant is known once the server has said so. */
  readonly self: Actor;
  /** The participants who are connected now. */
  readonly online: readonly ParticipantId[];
  readonly facilitatorOnline: boolean;
  /** The notes on which somebody else writes at this moment. */
  readonly beingWritten: ReadonlySet<NoteId>;
  /** How many are ready with the step; absent while the group is at none, or nobody tells. */
  readonly readiness?: Readiness;
  /** What was written here and came too late. */
  readonly late: readonly LateText[];
  /** How often the invitation may have changed since this page opened. */
  readonly invitations: number;
  /** The budget as it stood after event `figures.seq`, and what is to be expected beside it. */
  readonly figures?: Figures;
  readonly connection: Reachability;
  /** Operations that the server has not acknowledged yet. */
  readonly unsaved: number;
  readonly unsavedNotes: ReadonlySet<NoteId>;
  /** Whether this device did not keep something: what is not saved is in this page alone. */
  readonly keepsNothing: boolean;
  /** The notes whose money is newer than `figures`. */
  readonly unweighed: ReadonlySet<NoteId>;
}

export interface LiveOptions {
  readonly workshop: string;
  readonly role: Role;
  /** Called when something that was submitted turns out not to happen. */
  readonly onRefusal?: (refusal: Refusal, command: Command) => void;
}

/** One workshop as this page sees it, now and as it changes. Follows the Svelte store contract. */
export interface Live extends Readable<View> {
  /**
   * Shows the effect at once, keeps the command until the server has it, and sends it. Answers the
   * refusal when it cannot be: then nothing happened and `onRefusal` is not called.
   */
  submit(command: Command): Refusal | undefined;
  /** Does this once the server has what was submitted last; never when it was refused. */
  afterSaved(run: () => void): void;
  /** Tells the others on which note somebody writes here now, or that nobody does. */
  write(note: NoteId | undefined): void;
  /** Tells that the participant is ready with a step, or not yet after all. Nobody keeps it. */
  sayReady(step: StepId, ready: boolean): void;
  /** What came too late was saved after all, or given up. */
  dropLate(late: LateText): void;
  /** Half-written text under a name of the screen's choosing; empty when there is none. */
  draft(name: string): Promise<string>;
  /** Keeps half-written text on this device until it is replaced; an empty text removes it. */
  keepDraft(name: string, text: string): void;
  /** What time it is on the server, in milliseconds since 1970. */
  now(): number;
  close(): void;
}

const PAUSE = 1_000;

export function openLive(options: LiveOptions): Live {
  return new LiveWorkshop(options, new Outbox(`${options.workshop}/${options.role}`), {
    open: () => new WebSocket(address(options, 'live').replace(/^http/, 'ws')),
    isWelcome: () => isWelcome(address(options, 'session')),
    random: Math.random,
  });
}

/** The replica, its outbox and its connection, each told what it must know of the others. */
export class LiveWorkshop implements Live {
  readonly #options: LiveOptions;
  readonly #outbox: Outbox;
  readonly #connection: Connection;
  readonly #clock = new ServerClock(() => performance.now(), Date.now);
  readonly #readers = new Set<(view: View) => void>();
  readonly #ending = new AbortController();
  readonly #pen = new Pen((note) =>
    this.#connection.send({ type: 'Writing', ...(note !== undefined && { note }) }),
  );
  #replica: Replica;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #keepsNothing = false;
  /** Half-written text that this device did not keep. */
  readonly #adrift = new Set<string>();
  readonly #late: LateTexts;
  readonly #afterSaved = new Map<OpId, () => void>();

  constructor(options: LiveOptions, outbox: Outbox, network: Network) {
    this.#options = options;
    this.#outbox = outbox;
    this.#replica = begin(options.role);
    const events: ConnectionEvents = {
      hello: () => hello(this.#replica),
      receive: (message) => this.#receive(message),
      lost: () => this.#lost(),
      reached: (reach) => this.#reached(reach),
      outdated: () => this.#reload(),
    };
    this.#connection = new Connection(network, events, this.#clock);
    this.#late = new LateTexts(this, () => this.#show());
    this.#listenToTheDevice();
    void this.#adopt();
  }

  subscribe(run: (view: View) => void): () => void {
    this.#readers.add(run);
    run(this.#view());
    return () => this.#readers.delete(run);
  }

  submit(command: Command): Refusal | undefined {
    const operation = { opId: newId(), command: asSent(command) };
    const { replica, refusal } = submit(this.#replica, operation);
    if (!refusal) {
      void this.#outbox.keep(operation).catch(() => this.#keptNothing());
      this.#become(replica);
    }
    return refusal;
  }

  afterSaved(run: () => void): void {
    const last = this.#replica.pending.at(-1);
    if (last) this.#afterSaved.set(last.opId, run);
  }

  write(note: NoteId | undefined): void {
    this.#pen.write(note);
  }

  sayReady(step: StepId, ready: boolean): void {
    this.#connection.send({ type: 'SayReady', step, ready });
  }

  dropLate(late: LateText): void {
    this.#late.drop(late);
  }

  draft(name: string): Promise<string> {
    return this.#outbox.draft(name).catch(() => this.#keptNothing() ?? '');
  }

  keepDraft(name: string, text: string): void {
    this.#adrift.delete(name);
    void this.#outbox.keepDraft(name, text).catch(() => {
      if (text !== '') this.#adrift.add(name);
      this.#keptNothing();
    });
  }

  now(): number {
    return this.#clock.now();
  }

  close(): void {
    this.#ending.abort();
    clearTimeout(this.#pause);
    this.#pen.lift();
    this.#connection.close();
    this.#readers.clear();
    void this.#outbox.close().catch(() => {});
  }

  #receive(message: ServerMessage): void {
    const { replica, answers, next } = receive(this.#replica, message);
    this.#forget(answers);
    this.#become(replica);
    this.#tellSaved(answers);
    this.#goOn(next);
    if (message.type === 'Welcome') {
      this.#pen.tellAgain();
      sessionStorage.removeItem(RELOADED);
      void this.#adopt();
    }
  }

  #goOn(next: Next): void {
    switch (next) {
      case 'continue':
        return;
      case 'pause':
        clearTimeout(this.#pause);
        this.#pause = setTimeout(() => this.#become(resumed(this.#replica)), PAUSE);
        return;
      case 'reconnect':
        this.#connection.restart();
        return;
    }
  }

  #forget(answers: readonly Settlement[]): void {
    for (const { operation, refusal } of answers) {
      if (refusal) {
        const { command } = operation;
        if (isLate(refusal, command)) this.#late.add(command);
        this.#options.onRefusal?.(refusal, command);
      }
    }
    if (answers.length > 0) {
      const opIds = answers.map(({ operation }) => operation.opId);
      void this.#outbox.forget(opIds).catch(() => this.#keptNothing());
    }
  }

  #tellSaved(answers: readonly Settlement[]): void {
    for (const { operation, refusal } of answers) {
      const run = this.#afterSaved.get(operation.opId);
      this.#afterSaved.delete(operation.opId);
      if (!refusal) run?.();
    }
  }

  /** Without storage a note lives as long as its page: the page says so, and leaving it asks. */
  #keptNothing(): void {
    this.#keepsNothing = true;
    this.#show();
  }

  async #adopt(): Promise<void> {
    const earlier = await this.#outbox.adopt().catch(() => this.#keptNothing() ?? []);
    if (earlier.length > 0 && !this.#ending.signal.aborted) {
      this.#become(adopt(this.#replica, earlier));
    }
  }

  /** What was not saved of a workshop that is erased never will be: leaving it asks nothing. */
  #reached(reach: Reachability): void {
    if (reach === 'erased') {
      this.#ending.abort();
    }
    this.#show();
  }

  #lost(): void {
    clearTimeout(this.#pause);
    this.#become(disconnected(this.#replica));
  }

  #become(replica: Replica): void {
    const operation = outgoing(replica);
    this.#replica = operation ? sent(replica, operation) : replica;
    if (operation) {
      this.#connection.send({ type: 'Submit', ...operation });
    }
    this.#show();
  }

  #show(): void {
    const view = this.#view();
    for (const reader of this.#readers) {
      reader(view);
    }
  }

  #view(): View {
    const { shown, confirmed, self, online, figures, pending } = this.#replica;
    const { facilitatorOnline, beingWritten, readiness, invitations } = this.#replica;
    return {
      ...(shown && { workshop: shown }),
      ...(figures && { figures }),
      ...(readiness && { readiness }),
      late: this.#late.all,
      seq: confirmed.seq,
      self,
      online,
      facilitatorOnline,
      beingWritten: new Set(beingWritten),
      invitations,
      connection: this.#connection.reach,
      unsaved: pending.length,
      unsavedNotes: unsavedNotes(this.#replica),
      keepsNothing: this.#keepsNothing,
      unweighed: unweighedNotes(this.#replica),
    };
  }

  #listenToTheDevice(): void {
    const { signal } = this.#ending;
    const recheck = () => this.#connection.recheck();
    window.addEventListener('online', recheck, { signal });
    window.addEventListener('offline', recheck, { signal });
    document.addEventListener('visibilitychange', () => document.hidden || recheck(), { signal });
    window.addEventListener('beforeunload', (leaving) => this.#guard(leaving), { signal });
  }

  #guard(leaving: BeforeUnloadEvent): void {
    if (this.#replica.pending.length > 0 || this.#adrift.size > 0) {
      leaving.preventDefault();
    }
  }

  /** Once: a page that is still of another version after loading again would do so for ever. */
  #reload(): boolean {
    if (sessionStorage.getItem(RELOADED) !== null) {
      return false;
    }
    sessionStorage.setItem(RELOADED, 'yes');
    this.#ending.abort();
    location.reload();
    return true;
  }
}

const RELOADED = 'sluitend-reloaded';

/**
 * A form hands in what it may go on changing, behind proxies that no device can keep. The command
 * is what goes over the wire, with its text as it was meant.
 */
function asSent(command: Command): Command {
  return JSON.parse(JSON.stringify(command), (_, part: unknown) =>
    typeof part === 'string' ? meant(part) : part,
  );
}

function address({ workshop, role }: LiveOptions, resource: string): string {
  const path = `/api/v1/workshops/${encodeURIComponent(workshop)}/${resource}`;
  return new URL(`${path}?as=${role.toLowerCase()}`, location.href).href;
}

/** Only a clear no counts: a server that cannot be reached may still let us in. */
async function isWelcome(session: string): Promise<DoorAnswer> {
  const answer = await fetch(session).catch(() => undefined);
  if (answer?.status === 401 || answer?.status === 404) {
    return 'no';
  }
  return answer?.ok ? 'yes' : 'unknown';
}
