import type { Fault, ProblemDetails } from '../protocol/rest';

export type { Fault };

/** What was wrong, as the server tells it (RFC 9457). Pages go by the code. */
export interface Failure extends Pick<ProblemDetails, 'code'> {
  /** Everything that was found wrong with what was sent. */
  readonly errors: readonly Fault[];
  /** How many seconds to wait before trying again. */
  readonly retryAfter?: number;
}

export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Failure };

/** Our own code for a server that does not answer. */
export const UNREACHABLE = 'UNREACHABLE';

/** Our own code for a browser that does not keep what it is let in by. */
export const COOKIES_BLOCKED = 'COOKIES_BLOCKED';

export function get<T>(path: string): Promise<Reply<T>> {
  return ask(path, {});
}

export function post<T>(path: string, body: unknown): Promise<Reply<T>> {
  return send(path, JSON.stringify(body));
}

export function remove(path: string): Promise<Reply<void>> {
  return ask(path, { method: 'DELETE' });
}

/** Sends a body that is JSON, or claims to be: the server says what is wrong with it. */
export function send<T>(
  path: string,
  body: BodyInit,
  headers: Readonly<Record<string, string>> = {},
): Promise<Reply<T>> {
  const all = { 'Content-Type': 'application/json', ...headers };
  return ask(path, { method: 'POST', headers: all, body });
}

async function ask<T>(path: string, request: RequestInit): Promise<Reply<T>> {
  try {
    const response = await fetch(path, {
      ...request,
      headers: { Accept: 'application/json', ...request.headers },
    });
    return response.ok
      ? { ok: true, value: (response.status === 204 ? undefined : await response.json()) as T }
      : { ok: false, problem: await problemIn(response) };
  } catch {
    return { ok: false, problem: { code: UNREACHABLE, errors: [] } };
  }
}

async function problemIn(response: Response): Promise<Failure> {
  const wait = Number(response.headers.get('Retry-After'));
  const told: unknown = await response.json().catch(() => null);
  return {
    code: text(told, 'code') ?? 'FAILED',
    errors: faults(told),
    ...(wait > 0 && { retryAfter: wait }),
  };
}

function text(told: unknown, name: string): string | undefined {
  const value = property(told, name);
  return typeof value === 'string' ? value : undefined;
}

function faults(told: unknown): Fault[] {
  const errors = property(told, 'errors');
  return Array.isArray(errors) ? errors.filter(isFault) : [];
}

function isFault(value: unknown): value is Fault {
  return text(value, 'path') !== undefined && text(value, 'code') !== undefined;
}

function property(told: unknown, name: string): unknown {
  return typeof told === 'object' && told !== null ? Reflect.get(told, name) : undefined;
}
