const minutes = (count: number) => (count === 1 ? '1 minuut' : `${count} minuten`);
const notes = (count: number) => (count === 1 ? '1 briefje' : `${count} briefjes`);

/** What the facilitator sees of the hour, and does with it. */
export const leading = {
  doings: {
    WRITING: ['Schrijven', 'verborgen'],
    DISCUSSING: ['Bespreken', 'zichtbaar'],
    VOTING: ['Stemmen', ''],
    STILL: ['Stilgezet', ''],
  },
  begin: {
    open: 'Iedereen is binnen',
    later: 'Begin met het draaiboek',
    title: 'Hoe wilt u beginnen?',
    withScript: (title: string) => `Begin bij ${title}`,
    withScriptDetail: (steps: number, promised: number) =>
      `Met het draaiboek: ${steps} stappen, ${minutes(promised)}`,
    without: 'Zonder draaiboek',
    withoutDetail: 'Iedereen werkt vrij op alle blokken',
  },
  region: 'Regie',
  steps: 'Stappen van het uur',
  looksAt: (title: string) => `U bekijkt ${title}. De groep blijft waar zij is.`,

  clock: {
    ample: (total: number) => `nog over van ${minutes(total)}`,
    nearly: (total: number) => `bijna om, van ${minutes(total)}`,
    almost: (total: number) => `zo om, van ${minutes(total)}`,
    over: (total: number) => `over de ${minutes(total)} heen`,
    held: (total: number) => `staat stil, van ${minutes(total)}`,
    spoken: (whole: number, seconds: number) =>
      `${minutes(whole)} en ${seconds === 1 ? '1 seconde' : `${seconds} seconden`}`,
  },
  addMinute: '1 minuut',
  addMinuteName: 'Geef 1 minuut extra',
  added: 'Er is 1 minuut bij.',

  onTime: 'Op tijd',
  behind: (count: number) => `${count} min achter`,
  ahead: (count: number) => `${count} min voor`,
  readyAt: (time: string, planned: string) =>
    time === planned ? `Klaar om ${time}` : `Klaar om ${time}, plan ${planned}`,
  fits: 'Wat nog komt, past in de tijd.',
  nothingToShorten: 'De volgende stappen kunnen niet korter.',
  shortened: (title: string, less: number) => `${title}\u00a0−${less}`,
  catchUp: 'Haal de tijd in',
  catchUpName: (lost: number, steps: number) =>
    `Haal de tijd in: ${minutes(lost)} korter, verdeeld over ${stepsOf(steps)}`,
  caughtUp: 'De volgende stappen zijn korter.',

  whatNow: 'Wat doet de groep nu?',
  before: (doing: string) => `Hiervoor: ${doing}`,
  reveals: (count: number) => `toont ${notes(count)}`,

  next: (title: string) => `Hierna: ${title}`,
  minutes: (count: number) => `${count} min`,
  isLast: 'Dit is de laatste stap.',
  lookAt: 'Bekijk',
  goTo: (title: string) => `Naar ${title}`,
  fewReady: (ready: number, of: number) => `Pas ${ready} van ${of} zijn klaar.`,

  step: {
    now: (left: string, total: number) => `nu, ${left} van ${total} min`,
    nowOver: (over: string) => `nu, ${over} over`,
    nowName: (title: string, total: number) => `${title}, nu, ${minutes(total)}`,
    over: (count: number) => `${count} over`,
    less: (count: number) => `${count} minder`,
    skipped: 'overgeslagen',
    planned: (count: number, doing: string) => `${minutes(count)}, begint met: ${doing}`,
    lookAt: 'Bekijk dit blok',
    lookAtDetail: 'De groep blijft waar zij is',
    goHere: 'Ga hierheen met de groep',
    goBack: 'Alles wat er ligt, blijft bewaard',
    goNext: 'Dit is de volgende stap',
    skips: (count: number) =>
      count === 1 ? 'U slaat 1 stap over' : `U slaat ${count} stappen over`,
    again: 'Doe deze stap nog een keer',
    againDetail: 'De tijd begint opnieuw, alles blijft bewaard',
  },

  show: {
    open: 'Toon briefjes',
    title: 'Welke briefjes wilt u tonen?',
    all: 'Toon alle briefjes',
    here: (count: number) => `Toon ${notes(count)}`,
    hidden: (count: number) => `${notes(count)} verborgen`,
    none: 'Er is niets verborgen.',
    one: 'Toon dit briefje',
    oneDetail: 'Nu ziet alleen wie het schreef het, en u',
    done: 'Iedereen ziet deze briefjes nu.',
  },
  wall: {
    open: (scene: string) => `Op het scherm: ${scene}`,
    short: {
      LOBBY: 'wachtruimte',
      INSTRUCTION: 'opdracht',
      BLOCK: 'blok',
      CANVAS: 'canvas',
      BALANCE: 'balans',
      PARAGRAPH: 'paragraaf',
    },
    title: 'Wat komt er op het scherm?',
    asStep: 'Wat bij de stap hoort',
    there: 'Staat er nu',
    scenes: {
      LOBBY: 'De wachtruimte, met de code',
      INSTRUCTION: 'De opdracht, groot',
      BLOCK: 'Het blok van de stap',
      CANVAS: 'Het hele canvas',
      BALANCE: 'De balans',
      PARAGRAPH: 'De financiële paragraaf',
    },
    done: (scene: string) => `Op het scherm komt: ${scene}.`,
  },
  asParticipant: 'Bekijk als deelnemer',
  isParticipant: 'Zo ziet een deelnemer het canvas. De balans telt hier wel alle bedragen mee.',
  leaveParticipant: 'Terug naar de regie',
};

function stepsOf(count: number): string {
  return count === 1 ? '1 stap' : `${count} stappen`;
}
