import { afterEach, expect, it, vi } from 'vitest';
import { problem, server } from '../../server/server.example';
import { enter } from './entry';

afterEach(() => vi.unstubAllGlobals());

const at = '/api/v1/workshops/abcdefgh';

function deviceWith(...roles: string[]) {
  return server((asked) => {
    const role = roles.find((each) => asked.endsWith(`?as=${each.toLowerCase()}`));
    return role ? { status: 200, body: { role } } : problem(401, 'NO_SESSION');
  });
}

it('WEB63 comes in with the secret of a link', async () => {
  const asked = server((_, body) => ({ status: 200, body: { role: 'WALL', ...Object(body) } }));
  const entry = await enter('abcdefgh', 'wall', 'geheim');
  expect(entry).toMatchObject({ type: 'Entered', session: { role: 'WALL', secret: 'geheim' } });
  expect(asked).toEqual([`POST ${at}/sessions`, `GET ${at}/session?as=wall`]);
});

it('WEB63 comes in with the first role that the screen is for', async () => {
  deviceWith('PARTICIPANT', 'FACILITATOR');
  expect(await enter('abcdefgh', 'board')).toMatchObject({ session: { role: 'FACILITATOR' } });
  expect(await enter('abcdefgh', 'participate')).toMatchObject({
    session: { role: 'PARTICIPANT' },
  });
});

it('WEB680 comes in as the wall on the device of who leads, not as the facilitator', async () => {
  let isSeated = false;
  const asked = server((name) => {
    if (name === `POST ${at}/wall?as=facilitator`) isSeated = true;
    const isIn = name.endsWith('=facilitator') || (isSeated && name.endsWith('=wall'));
    const role = name.endsWith('session?as=facilitator') ? 'FACILITATOR' : 'WALL';
    return isIn ? { status: 200, body: { role } } : problem(401, 'NO_SESSION');
  });
  expect(await enter('abcdefgh', 'wall')).toMatchObject({ session: { role: 'WALL' } });
  expect(asked).toContain(`POST ${at}/wall?as=facilitator`);
});

it('WEB64 keeps a participant out of the preparation', async () => {
  deviceWith('PARTICIPANT');
  expect(await enter('abcdefgh', 'prepare')).toEqual({ type: 'NotForRole', role: 'PARTICIPANT' });
});

it('WEB64 says that a device is not in', async () => {
  const asked = deviceWith();
  expect(await enter('abcdefgh', 'result')).toEqual({ type: 'Outside' });
  expect(asked).toHaveLength(3);
});

it('WEB64 says that a link no longer works', async () => {
  server(() => problem(404, 'LINK_UNKNOWN'));
  expect(await enter('abcdefgh', 'wall', 'oud')).toEqual({ type: 'LinkUnknown' });
});

it('WEB64 says that the server cannot be reached, and asks only once', async () => {
  const asked = server(() => undefined);
  expect(await enter('abcdefgh', 'board')).toEqual({ type: 'Unreachable' });
  expect(asked).toHaveLength(1);
});
