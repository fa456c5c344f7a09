import { afterEach, expect, it, vi } from 'vitest';
import { get, post } from './http';
import { told, toldFault } from './problems';
import { problem, server } from './server.example';

afterEach(() => vi.unstubAllGlobals());

it('WEB65 gives what the server answered', async () => {
  server(() => ({ status: 200, body: { workshop: 'abcdefgh' } }));
  expect(await post('/x', {})).toEqual({ ok: true, value: { workshop: 'abcdefgh' } });
});

it('WEB65 tells a problem by its code', async () => {
  server(() => problem(404, 'CODE_UNKNOWN'));
  const answer = await post('/x', {});
  expect(!answer.ok && told(answer.problem)).toBe(
    'Deze code kennen wij niet. Kijk op het scherm in de zaal en probeer het opnieuw.',
  );
});

it('WEB65 says how long to wait', async () => {
  server(() => ({
    ...problem(429, 'TOO_MANY_GUESSES'),
    status: 429,
    headers: { 'Retry-After': '90' },
  }));
  const answer = await post('/x', {});
  expect(!answer.ok && told(answer.problem)).toContain('Wacht 2 minuten');
});

it('WEB65 tells what it does not know as a failure on our side', async () => {
  server(() => ({ status: 502, body: '<html>' }));
  const answer = await get('/x');
  expect(!answer.ok && told(answer.problem)).toContain('Er ging iets mis bij ons');
});

it('WEB65 tells that the server cannot be reached', async () => {
  server(() => undefined);
  const answer = await get('/x');
  expect(!answer.ok && told(answer.problem)).toContain('Geen verbinding');
});

it('WEB73 gives every fault that has a place and a code', async () => {
  const errors = [{ path: '/canvas', code: 'FIELD_MISSING' }, 'raar', { path: '/x' }];
  server(() => problem(400, 'NOT_A_WORKSHOP', { errors }));
  const answer = await post('/x', {});
  expect(!answer.ok && answer.problem.errors).toEqual([{ path: '/canvas', code: 'FIELD_MISSING' }]);
});

it('WEB73 tells what a file and what a workshop has against a field', () => {
  expect(toldFault({ path: '', code: 'NOT_JSON' })).toContain('Dit is geen JSON');
  const told = { nl: 'Regel 3, kolom 1: …', en: 'Line 3, column 1: …' };
  expect(toldFault({ path: '', code: 'NOT_JSON', told })).toBe(told.nl);
  expect(toldFault({ path: '', code: 'TEXT_TOO_LONG' })).toContain('De tekst is te lang');
  expect(toldFault({ path: '', code: 'toString' })).toContain('Deze waarde kan hier niet');
});
