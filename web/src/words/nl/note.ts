import { saving } from './connection';

const listed = (parts: readonly string[]) => new Intl.ListFormat('nl-NL').format(parts);

/** Writing, moving, splitting and laying away notes. */
export const note = {
  write: 'Schrijf één ding per briefje',
  writeIn: (block: string) => `Nieuw briefje bij ${block}`,
  add: 'Bewaar briefje',
  left: (count: number) => (count === 1 ? 'Nog 1 teken' : `Nog ${count} tekens`),
  tooLong: (count: number) => (count === 1 ? '1 teken te lang' : `${count} tekens te lang`),
  enterSaves: 'Enter bewaart, Shift + Enter geeft een nieuwe regel.',
  textOf: (text: string) => `Tekst van briefje: ${text}`,
  escLeaves: 'Enter bewaart, Esc stopt.',
  saveText: 'Bewaren',
  overtakenHelp:
    'Houdt u wat u schreef, dan bewaren wij dat. Anders kunt u de tekst eerst nog nalezen.',
  stop: 'Stoppen',
  isWritten: 'Iemand schrijft hier',
  seeBoth: 'Bekijk beide',
  hasDraft: 'U was dit aan het veranderen',
  unsaved: 'Nog niet bewaard',
  latestSaved: (text: string) => `Bewaard: “${text}”`,
  latestUnsaved: (text: string) => `Nog niet bewaard: “${text}”. Staat wel op dit toestel.`,
  latestNowhere: (text: string) => `Nog niet bewaard: “${text}”. ${saving.keepsNothing}`,
  tellAmount: 'Vul het bedrag in',
  notSaved: (why: string) => `Niet bewaard. ${why}`,

  actionsFor: (text: string) => `Acties voor briefje: ${text}`,
  question: 'Wat wilt u met dit briefje?',
  edit: 'Verander de tekst',
  shelve: 'Leg weg',
  shelveDetail: 'U kunt het later terughalen',
  restore: 'Haal terug',
  putBack: 'Zet terug',

  moveTo: 'Verplaats naar…',
  moveToDetail: 'Kies een blok en een plek',
  whichBlock: 'Naar welk blok?',
  here: 'hier ligt het nu',
  whichPlace: (block: string) => `Welke plek in ${block}?`,
  toTop: 'Bovenaan',
  below: (text: string) => `Onder “${text}”`,
  up: 'Eén plek omhoog',
  down: 'Eén plek omlaag',

  split: 'Splits',
  splitDetail: 'Maak er losse briefjes van',
  splitTitle: 'Elk punt een eigen briefje',
  splitLabel: 'Punten, één per regel',
  splitMoney: 'Het bedrag blijft bij het eerste briefje.',
  splitMost: (most: number) => `Hoogstens ${most} briefjes tegelijk.`,
  splitNow: 'Splitsen',
  leaveSo: 'Zo laten',
  twoPoints: 'Dit lijkt meer dan één punt.',
  makeNotes: (parts: readonly string[]) =>
    `Maak er ${parts.length} briefjes van: ${listed(parts.map((part) => `“${part}”`))}.`,
  twoPointsSplit: 'Meer dan één punt? Splits dan',
};

/** What a screen reader is told after something was done. */
export const done = {
  added: (text: string, block: string) => `Briefje “${text}” bewaard bij ${block}.`,
  addedHere: (text: string, block: string) => `Briefje “${text}” ligt bij ${block}.`,
  waits: 'Nog niet bewaard. Dit staat op dit toestel. Wij bewaren het zodra er verbinding is.',
  waitsNowhere: `Nog niet bewaard. ${saving.keepsNothing}`,
  allSaved: 'Alles is nu bewaard.',
  edited: (text: string) => `Tekst veranderd in “${text}”.`,
  movedTo: (text: string, from: string, to: string, place: number, count: number) =>
    `Briefje “${text}” verplaatst van ${from} naar ${to}, ${place} van ${count}.`,
  movedWithin: (text: string, block: string, from: number, to: number, count: number) =>
    `Briefje “${text}” verplaatst in ${block}, van plek ${from} naar ${to} van ${count}.`,
  split: (count: number) => `Gesplitst in ${count} briefjes.`,
  shelved: (text: string, block: string) => `Briefje “${text}” weggelegd uit ${block}.`,
  restored: (text: string, block: string) => `Briefje “${text}” teruggehaald naar ${block}.`,
  gone: (text: string, block: string) =>
    `Briefje “${text}” is hier niet meer. U bent nu bij ${block}.`,
  opened: (block: string) => `Blok ${block} is open.`,
  dragging: (text: string) => `U sleept briefje “${text}”. Esc stopt.`,
  dragStopped: 'Slepen gestopt. Het briefje ligt waar het lag.',
};
