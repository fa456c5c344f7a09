import { vi } from 'vitest';

/** What a server in a test answers: a status and a body, or nothing when it cannot be reached. */
export type Given =
  | { status: number; body?: unknown; headers?: Record<string, string> }
  | undefined;

/** Answers every request by its method and path, and keeps what was asked. */
export function server(answer: (asked: string, body: unknown) => Given) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (path: string, request: RequestInit = {}) => {
    const name = `${request.method ?? 'GET'} ${path}`;
    asked.push(name);
    const body = typeof request.body === 'string' ? JSON.parse(request.body) : request.body;
    const given = answer(name, body);
    if (!given) {
      throw new TypeError('Failed to fetch');
    }
    const told = given.status === 204 ? null : JSON.stringify(given.body ?? {});
    return new Response(told, {
      status: given.status,
      headers: { 'Content-Type': 'application/json', ...given.headers },
    });
  });
  return asked;
}

export function problem(status: number, code: string, more: object = {}): Given {
  return { status, body: { status, title: 'x', detail: 'y', code, ...more } };
}
