import type { Participant } from '../protocol/protocol';
import { words } from './words.svelte';

/** What somebody is called wherever people are named: Anna, Anna (2), deelnemer 7. */
export function called({ nickname, number, namesake }: Omit<Participant, 'id'>): string {
  const name = nickname ?? words().board.participant(number);
  return namesake === undefined ? name : words().board.namesake(name, namesake);
}
