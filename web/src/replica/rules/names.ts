import type { Participant } from '../../protocol/protocol';
import { LOOKALIKES } from '../../protocol/protocol';
import { visible } from './wording';

// Which names look alike, and how people who are called alike are told apart, as `Likeness` has it
// on the server. What the event says is the truth.

const NAMELESS = 'deelnemer';
const NAMELESS_ABROAD = 'participant';
const ACCENT = /[\u0300-\u036F]/g;
const drawnAs: Readonly<Record<string, string>> = LOOKALIKES;

/** `newcomer`, told apart from all others who are in. */
export function toldApart(newcomer: Participant, participants: readonly Participant[]) {
  const others = participants.filter(({ id }) => id !== newcomer.id);
  const taken = new Set(others.map((other) => likeness(called(other))));
  let apart = newcomer;
  for (let namesake = 2; taken.has(likeness(called(apart))); namesake += 1) {
    apart = { ...newcomer, namesake };
  }
  return apart;
}

function called({ nickname, number, namesake }: Participant): string {
  const name = nickname ?? NAMELESS + number;
  return namesake === undefined ? name : `${name}(${namesake})`;
}

/** The same for names that look alike. */
function likeness(name: string): string {
  const drawn = drawnOf(name);
  const abroad = drawnOf(NAMELESS_ABROAD);
  return drawn.startsWith(abroad) ? drawnOf(NAMELESS) + drawn.slice(abroad.length) : drawn;
}

function drawnOf(name: string): string {
  const cased = name.normalize('NFKD').toUpperCase().toLowerCase().normalize('NFKD');
  const signs = visible(cased).replace(ACCENT, '');
  return Array.from(signs, (sign) => drawnAs[sign] ?? sign).join('');
}
