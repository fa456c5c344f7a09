import { LIMITS, type Refusal } from '../../protocol/protocol';

const { yearFirst, yearLast, listedYears, usefulLife, outcomeYears } = LIMITS;

/** Whether what people wrote is safe. */
export const saving = {
  short: (unsaved: number) => (unsaved === 0 ? 'Alles bewaard' : `${unsaved} nog niet bewaard`),
  notes: (count: number) =>
    count === 1 ? '1 briefje is nog niet bewaard.' : `${count} briefjes zijn nog niet bewaard.`,
  changes: (count: number) =>
    count === 1
      ? '1 wijziging is nog niet bewaard.'
      : `${count} wijzigingen zijn nog niet bewaard.`,
  texts: (count: number) =>
    count === 1 ? '1 tekst is nog niet bewaard.' : `${count} teksten zijn nog niet bewaard.`,
  halfway: 'half geschreven',
  copy: 'Kopieer de teksten',
  copied: 'De teksten zijn gekopieerd.',
  notCopied: 'Kopiëren mag hier niet. Selecteer de tekst en kopieer die zelf.',
  neverSaved: 'Dit schreef u, maar het bord is er niet meer. Kopieer wat u wilt houden.',
  keepsNothing: 'Sluit deze pagina niet: uw browser bewaart hier niets.',
  onlyHere: 'Dit staat alleen op dit toestel. Komt u weer binnen, dan bewaren wij het alsnog.',
  drop: 'Gooi de teksten weg',
  dropSure: 'Deze teksten weggooien?',
  dropMeans: 'Die staan nergens anders. Dat kunt u niet terugdraaien.',
};

/** What a person needs to know about the connection, by how far we can reach. */
export const connection = {
  connecting: 'Wij maken verbinding.',
  online: 'Wij zijn bezig met bewaren.',
  offline: 'Geen verbinding. Schrijf gerust door, wij proberen het opnieuw.',
  keepOpen: 'Laat deze pagina open: zonder verbinding gaat die niet opnieuw open.',
  blocked: 'Iets houdt de verbinding tegen. Schrijf gerust door, wij proberen het opnieuw.',
  outdated: 'Er is een nieuwe versie. Sluit dit tabblad en open de link opnieuw.',
  ended: 'De verbinding is gestopt. Laad de pagina opnieuw, of doe opnieuw mee.',
  erased: 'Deze werksessie is verwijderd.',
  reload: 'Laad opnieuw',
};

/** The same of a text, with the characters that it is about and what each stands after. */
export const unreadable = (found: readonly (readonly [name: string, after: string])[]) => {
  const places = found.map(([name, after]) => `${name} ${after ? `na “${after}”` : 'vooraan'}`);
  return `Hier staat een teken dat niet bewaard kan worden: ${places.join(', ')}. Haal het weg.`;
};

/** Why something was not taken, and what to do. */
export const refusal = {
  WORKSHOP_UNKNOWN: 'Deze werksessie bestaat niet. Vraag de begeleider om een nieuwe code.',
  WORKSHOP_EXISTS: 'Deze werksessie bestaat al. Gebruik uw eigen link.',
  NOT_ALLOWED: 'Dat mag alleen de begeleider. Vraag de begeleider om dit te doen.',
  TEXT_EMPTY: 'Er staat nog niets. Schrijf eerst een tekst.',
  TEXT_TOO_LONG: 'De tekst is te lang. Maak hem korter of gebruik twee briefjes.',
  TEXT_UNREADABLE: 'Hier staat een teken dat niet bewaard kan worden. Haal het weg.',
  CHANGED_MEANWHILE: 'Iemand anders veranderde dit ook. Kies wat er moet staan.',
  NOTE_EXISTS: 'Dit briefje is er al. U hoeft niets te doen.',
  NOTE_UNKNOWN: 'Dit briefje is er niet meer. Maak zo nodig een nieuw briefje.',
  NOTE_ON_SHELF: 'Iemand heeft dit briefje weggelegd. Haal het eerst terug.',
  NOTE_NOT_ON_SHELF: 'Dit briefje ligt al op het bord. U hoeft niets te doen.',
  NOTHING_TO_SPLIT: 'Hier valt niets te splitsen. Zet elk punt op een eigen regel.',
  TOO_MANY_PARTS: 'Dit zijn te veel punten. Voeg er een paar samen.',
  CANVAS_FULL:
    'Meer briefjes passen niet op het canvas. ' +
    'Zet uw punt bij de tekst van een briefje dat er al ligt.',
  SHELF_FULL: 'Er is te veel weggelegd. Haal eerst een weggelegd briefje terug.',
  CANVAS_UNKNOWN: 'Dit canvas is er niet. Laad de pagina opnieuw.',
  TOO_MANY_CANVASES: 'Er zijn te veel canvassen. Haal er eerst een weg.',
  NOT_IN_THIS_BLOCK:
    'Dat kan niet in dit blok. Verplaats het briefje eerst. ' +
    'Een bedrag kan bij kosten en inkomsten, waarde bij waardepropositie en inkomsten.',
  AMOUNT_OUT_OF_RANGE: 'Dit bedrag is te groot of te precies. Pas het aan.',
  SHARE_OUT_OF_RANGE: 'Dit percentage kan niet. Vul een kleiner percentage in.',
  YEAR_OUT_OF_RANGE: `Dit jaar kan niet. Kies een jaar tussen ${yearFirst} en ${yearLast}.`,
  YEARS_OUT_OF_ORDER: 'Het laatste jaar ligt voor het eerste. Kies een later laatste jaar.',
  NO_YEARS: 'Er staat geen enkel jaar. Vul ten minste één jaar in.',
  TOO_MANY_YEARS: `Er zijn te veel jaren. Vul hoogstens ${listedYears} jaren in.`,
  RANGE_OUT_OF_ORDER: 'Laag, waarschijnlijk en hoog lopen niet op. Zet ze op volgorde.',
  USEFUL_LIFE_OUT_OF_RANGE: `Deze levensduur kan niet. Kies 1 tot en met ${usefulLife} jaar.`,
  TOO_MANY_SUPPLEMENTS: 'Er zijn te veel toeslagen. Tel er een paar bij elkaar op.',
  DURATION_OUT_OF_RANGE: `Deze duur kan niet. Kies 0 tot en met ${outcomeYears} jaar.`,
  INVESTMENT_INDEXED: 'Een investering krijgt geen index. Haal de index weg.',
  RESIDUAL_ABOVE_PRICE: 'De restwaarde is hoger dan de aankoopprijs. Pas een van beide aan.',
  TOO_MANY_TERMS: 'Er zijn te veel plaatsen. Haal er eerst een weg.',
  TOO_MANY_STEPS: 'Het draaiboek heeft te veel stappen. Haal er eerst een weg.',
  TOO_MANY_CAPACITIES: 'Er zijn te veel rollen. Haal er eerst een weg.',
  CAPACITIES_UNCLEAR: 'Deze rollen kunnen niet. Geef minstens één rol, en elke rol één keer.',
  NAMING_FIXED: 'Er zijn al briefjes. Daarom staat deze keuze vast.',
  SIGNED_OTHERWISE: 'Deze keuze is er niet meer. Kies opnieuw.',
  UNSIGNED: 'Kies eerst hoe u bij uw briefjes staat. Laad de pagina opnieuw.',
  MINUTES_OUT_OF_RANGE: 'Dit aantal minuten kan niet. Kies een ander aantal.',
  STEP_LEFT: 'De groep is al bij een andere stap. Kijk eerst waar de groep is.',
  STEP_UNKNOWN: 'Deze stap staat niet meer in het draaiboek. Kies een andere stap.',
  SCRIPT_TOO_LONG: 'De teksten in het draaiboek zijn samen te lang. Maak ze korter.',
  STEP_TWICE: 'Een stap staat twee keer in het draaiboek. Haal er een weg.',
  NOTHING_HIDDEN: 'Er is niets meer verborgen. U hoeft niets te doen.',
  NOT_NOW: 'Dat kan nu niet. Wacht tot de begeleider verder gaat.',
  TOO_MANY_PARTICIPANTS: 'De werksessie is vol. Kijk mee met iemand anders.',
  HISTORY_FULL: 'Deze werksessie is vol. Download het bestand en begin een nieuwe.',
  TOO_FAST: 'Dat ging te snel. Wacht even en probeer het opnieuw.',
  NOT_KEPT: 'Bewaren lukte niet. Er is niets veranderd. Probeer het opnieuw.',
} satisfies Record<Refusal, string>;
