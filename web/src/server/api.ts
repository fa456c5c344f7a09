import { rememberAdmission } from '../device/admissions';
import type { FigureAddress } from '../protocol/explanation';
import type { ParticipantId, Role, Script } from '../protocol/protocol';
import type {
  Choices,
  Created,
  Entered,
  Found,
  Invitation,
  QrPath,
  Removed,
  Self,
  ShelvedNotes,
} from '../protocol/rest';
import { COOKIES_BLOCKED, get, post, type Reply, remove, send } from './http';

/** What the server offers besides the live connection. */

export type { Choices, Created, Entered, Invitation, QrPath, Self };

export const NO_CHOICES: Choices = { taskFields: [], outdated: {}, payers: [] };

const api = '/api/v1';

function at(workshop: string, part: string, role: Role): string {
  return `${api}/workshops/${workshop}/${part}?as=${role.toLowerCase()}`;
}

/** With the key that this installation asks for, when it asks for one. */
export function createWorkshop(language: string, key = ''): Promise<Reply<Created>> {
  return create(JSON.stringify({ language }), key);
}

export function createFromFile(file: Blob, key = ''): Promise<Reply<Created>> {
  return create(file, key);
}

async function create(body: BodyInit, key: string): Promise<Reply<Created>> {
  const headers = key ? { 'Sluitend-Key': key } : undefined;
  const answer = await send<Created>(`${api}/workshops`, body, headers);
  return answer.ok ? withCookie(answer, answer.value.id, 'FACILITATOR') : answer;
}

export function findByCode(code: string): Promise<Reply<Found>> {
  return post(`${api}/codes`, { code });
}

export function enterWithCode(workshop: string, code: string): Promise<Reply<Entered>> {
  return comeIn(workshop, { code });
}

export function enterWithSecret(workshop: string, secret: string): Promise<Reply<Entered>> {
  return comeIn(workshop, { secret });
}

async function comeIn(workshop: string, by: object): Promise<Reply<Entered>> {
  const answer = await post<Entered>(`${api}/workshops/${workshop}/sessions`, by);
  return answer.ok ? withCookie(answer, workshop, answer.value.role) : answer;
}

/** A browser that keeps no cookie would be let in, and sent away at the next door, for ever. */
async function withCookie<T>(answer: Reply<T>, workshop: string, role: Role): Promise<Reply<T>> {
  const self = await sessionAs(workshop, role);
  return !self.ok && self.problem.code === 'NO_SESSION'
    ? { ok: false, problem: { code: COOKIES_BLOCKED, errors: [] } }
    : answer;
}

export async function sessionAs(workshop: string, role: Role): Promise<Reply<Self>> {
  const self = await get<Self>(at(workshop, 'session', role));
  if (self.ok) rememberAdmission(workshop);
  return self;
}

/** Ends the access of this device in every role, and takes back the cookies of this workshop. */
export function leaveWorkshop(workshop: string): Promise<Reply<void>> {
  return remove(`${api}/workshops/${workshop}/sessions`);
}

export function invitation(workshop: string, role: Role): Promise<Reply<Invitation>> {
  return get(at(workshop, 'invitation', role));
}

/** Where people go with a code, as short as it can be typed. */
export function hostOf({ address }: Invitation): string {
  return address.replace(/\/$/, '');
}

/** Whether the address is one of this computer, at which no phone finds anything. */
export function isHereOnly(invited: Invitation): boolean {
  return /^(localhost|127\.[\d.]+|\[::1\])(:|$)/.test(hostOf(invited));
}

/** What a renewal means for those who came in by what is renewed. */
export type Inside = 'STAY' | 'LEAVE';

export function renewInvitation(workshop: string, inside: Inside): Promise<Reply<Invitation>> {
  return post(at(workshop, 'invitation', 'FACILITATOR'), { inside });
}

export function prolongInvitation(workshop: string, until: Date): Promise<Reply<Invitation>> {
  return post(at(workshop, 'invitation/until', 'FACILITATOR'), { until: until.toISOString() });
}

/** Is told that there is no invitation. */
export function endInvitation(workshop: string): Promise<Reply<Invitation>> {
  return post(at(workshop, 'invitation/end', 'FACILITATOR'), {});
}

/**
 * The device of a facilitator comes in as the wall too, which is told what the room may see. What
 * is hidden from the room never comes to its page.
 */
export async function enterAsWall(workshop: string): Promise<Reply<Entered>> {
  const answer = await post<Entered>(at(workshop, 'wall', 'FACILITATOR'), {});
  return answer.ok ? withCookie(answer, workshop, 'WALL') : answer;
}

/** A new link for the screen in the room; the one before stops working. */
export function renewWallLink(
  workshop: string,
  inside: Inside,
): Promise<Reply<Pick<Created, 'wallLink'>>> {
  return post(at(workshop, 'wall-link', 'FACILITATOR'), { inside });
}

/** A new link for the facilitator; the one before stops working. */
export function renewFacilitatorLink(
  workshop: string,
  inside: Inside,
): Promise<Reply<Pick<Created, 'facilitatorLink'>>> {
  return post(at(workshop, 'facilitator-link', 'FACILITATOR'), { inside });
}

/** Who is put out: one, or all who came in for the first time since a moment. */
export type Whom = { readonly participant: ParticipantId } | { readonly since: string };

export function putOut(workshop: string, whom: Whom): Promise<Reply<Removed>> {
  return post(at(workshop, 'removals', 'FACILITATOR'), whom);
}

/** Lays all notes that were written since a moment on the shelf. */
export function shelveSince(workshop: string, since: string): Promise<Reply<ShelvedNotes>> {
  return post(at(workshop, 'shelving', 'FACILITATOR'), { since });
}

/** Erases a workshop for good. Whoever is in it is told. */
export function eraseWorkshop(workshop: string): Promise<Reply<void>> {
  return remove(`${api}/workshops/${workshop}?as=facilitator`);
}

export function fileAddress(workshop: string, role: Role): string {
  return at(workshop, 'file', role);
}

export function scriptAddress(workshop: string): string {
  return at(workshop, 'script', 'FACILITATOR');
}

/** The script in a file. Nothing changes by reading it. */
export function readScript(workshop: string, file: Blob): Promise<Reply<Script>> {
  return send(scriptAddress(workshop), file);
}

export function paragraphAddress(workshop: string, role: Role, language: string): string {
  return `${at(workshop, 'paragraph', role)}&language=${language}`;
}

export function choices(workshop: string, role: Role, year: number): Promise<Reply<Choices>> {
  return get(`${at(workshop, 'reference', role)}&year=${year}`);
}

export function explanationAddress(
  workshop: string,
  role: Role,
  figure: FigureAddress,
  language: string,
): string {
  const about = new URLSearchParams({ language });
  for (const [name, value] of Object.entries(figure)) about.set(name, String(value));
  return `${at(workshop, 'explanation', role)}&${about}`;
}
