import type { FigureAddress } from '../protocol/explanation';
import type { Role } from '../protocol/protocol';
import type { Choices, Created, Entered, Found, Invitation, QrPath, Self } from '../protocol/rest';
import { get, post, type Reply, remove, send } from './http';

/** What the server offers besides the live connection. */

export type { Choices, Created, Entered, Invitation, QrPath, Self };

export const NO_CHOICES: Choices = { taskFields: [], outdated: {}, payers: [] };

const api = '/api/v1';

function at(workshop: string, part: string, role: Role): string {
  return `${api}/workshops/${workshop}/${part}?as=${role.toLowerCase()}`;
}

export function createWorkshop(language: string): Promise<Reply<Created>> {
  return post(`${api}/workshops`, { language });
}

export function createFromFile(file: Blob): Promise<Reply<Created>> {
  return send(`${api}/workshops`, file);
}

export function findByCode(code: string): Promise<Reply<Found>> {
  return post(`${api}/codes`, { code });
}

export function enterWithCode(workshop: string, code: string): Promise<Reply<Entered>> {
  return post(`${api}/workshops/${workshop}/sessions`, { code });
}

export function enterWithSecret(workshop: string, secret: string): Promise<Reply<Entered>> {
  return post(`${api}/workshops/${workshop}/sessions`, { secret });
}

export function sessionAs(workshop: string, role: Role): Promise<Reply<Self>> {
  return get(at(workshop, 'session', role));
}

export function invitation(workshop: string, role: Role): Promise<Reply<Invitation>> {
  return get(at(workshop, 'invitation', role));
}

/** Where people go with a code, as short as it can be typed. */
export function hostOf({ address }: Invitation): string {
  return address.replace(/\/$/, '');
}

export function renewInvitation(workshop: string): Promise<Reply<Invitation>> {
  return post(at(workshop, 'invitation', 'FACILITATOR'), {});
}

/** A new link for the screen in the room; the one before stops working. */
export function renewWallLink(workshop: string): Promise<Reply<Pick<Created, 'wallLink'>>> {
  return post(at(workshop, 'wall-link', 'FACILITATOR'), {});
}

/** Erases a workshop for good. Whoever is in it is told. */
export function eraseWorkshop(workshop: string): Promise<Reply<void>> {
  return remove(`${api}/workshops/${workshop}?as=facilitator`);
}

export function fileAddress(workshop: string, role: Role): string {
  return at(workshop, 'file', role);
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
