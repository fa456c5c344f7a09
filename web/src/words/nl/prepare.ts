import { LIMITS } from '../../protocol/protocol';

const LINK_DAYS = LIMITS.link / 86_400_000;

export const join = {
  title: 'Meedoen',
  entering: 'Wij laten u binnen.',
  about: 'De werksessie gaat over:',
  name: 'Hoe wilt u heten?',
  nameHelp: 'Een voornaam of bijnaam is genoeg. Iedereen in de groep ziet hem.',
  withName: 'Doe mee',
  withoutName: (name: string) => `Doe mee als ${name}`,
  alike: (name: string) =>
    `Er is al iemand die zo heet. Anderen zien u als ${name}. Kies een andere naam als u wilt.`,
  or: 'of zonder naam',
  nameEmpty: 'Vul een naam in, of doe mee zonder naam.',
  loading: 'Wij halen de werksessie op.',
};

export const prepare = {
  title: 'Werksessie voorbereiden',
  creating: 'Wij maken een werksessie voor u.',
  createFailed: 'De werksessie is niet gemaakt',
  toBoard: 'Naar het bord',
  openWall: 'Open het scherm',

  subject: 'Onderwerp',
  kind: 'Soort onderwerp',
  kinds: {
    THEME: { name: 'Thema', example: 'Eenzaamheid, vervoer, mantelzorg' },
    QUESTION: { name: 'Vraag', example: 'Hoe houden wij het dorpshuis open?' },
    POLICY_INTENTION: { name: 'Beleidsvoornemen', example: 'Een voorstel van het college' },
    INNOVATIVE_IDEA: { name: 'Innovatief idee', example: 'Iets dat er nog niet is' },
    OTHER: { name: 'Anders', example: 'Wat de groep wil uitwerken' },
  },
  subjectTitle: 'Waar gaat de sessie over?',
  ceiling: 'Financieel kader per jaar',
  ceilingHelp: 'Zoveel is er hoogstens. Leeg laten mag.',
  payer: 'Van wie is het kader?',
  payerHelp:
    'Dan telt alleen wat die partij bijdraagt (bij Inkomstenstroom, Wie betaalt?). ' +
    'Leeg: alle lasten tellen.',
  firstYear: 'Eerste begrotingsjaar',

  context: 'Waar?',
  contextHelp: 'Een wijk, dorp of gebied. Dat komt terug in de vragen.',
  addTerm: 'Voeg een plaats toe',
  termExample: 'bijvoorbeeld: Wijk Noord',
  contextPreview: 'Zo leest de groep de eerste vraag:',
  removeTerm: (term: string) => `Haal ${term} weg`,
  termAdded: (term: string) => `${term} toegevoegd.`,
  termRemoved: (term: string) => `${term} weggehaald.`,
  termKnown: (term: string) => `${term} staat er al.`,
  termTooLong: (most: number) => `Een plaats heeft hoogstens ${most} tekens. Maak hem korter.`,
  tooManyTerms: (most: number) => `Meer dan ${most} plaatsen kan niet. Haal er eerst een weg.`,

  questions: 'Vragen per blok',
  adapted: (count: number) => `${count} van 9 aangepast`,
  isAdapted: 'aangepast',
  method: 'Vraag uit de methode:',
  restore: 'Zet de tekst uit de methode terug',
  restored: (label: string) => `De tekst uit de methode staat terug bij ${label}.`,
  label: 'Naam van het blok',
  question: 'Uw vraag',
  slotHelp: 'Op de plek van {context} komen de plaatsen van hierboven.',
  preview: 'Zo leest de groep het:',
  example: 'Voorbeeld bij de vraag',
  followUp: 'Vraag om door te praten',

  key: 'Sleutel',
  keyHelp: 'U krijgt de sleutel van de beheerder van deze website.',
  keyTitle: 'Werksessie maken met een sleutel',
  keyText: 'Op deze website kan alleen wie de sleutel heeft een werksessie maken.',
  withKey: 'Maak de werksessie',
  invitation: 'Uitnodigen',
  codeTitle: 'Code',
  codeUntil: (moment: string) => `Geldig tot ${moment}.`,
  codeDay: 'Geldig tot en met',
  codeDayHelp: 'Kies de dag van de werksessie, of later. De code en de link blijven dezelfde.',
  scan: 'QR-code om mee te doen',
  participants: 'Link voor deelnemers',
  wall: 'Link voor het scherm in de zaal',
  wallHelp:
    'Open deze op de computer van de beamer. ' +
    `De link werkt tot ${LINK_DAYS} dagen nadat hij het laatst is gebruikt.`,
  facilitator: 'Uw eigen link',
  facilitatorHelp:
    'Bewaar deze goed. Wie de link heeft, is begeleider. ' +
    `De link werkt tot ${LINK_DAYS} dagen nadat u hem het laatst gebruikte.`,
  linkGone: {
    wall: 'De link voor het scherm laten wij maar één keer zien. Maak zo nodig een nieuwe.',
    facilitator: 'Uw eigen link laten wij maar één keer zien. Maak zo nodig een nieuwe.',
  },
  linkFailed: 'De link is niet gemaakt.',
  copy: 'Kopieer',
  copied: 'De link is gekopieerd.',
  copySelected: 'Alles is geselecteerd. Kopieer met Ctrl+C, of houd de tekst ingedrukt.',
  noCode: 'Er is nu geen code. Wie binnen is, blijft binnen. Er komt niemand bij.',
  firstCode: 'Maak een code',
  endCode: 'Sluit de code',
  endCodeHelp: 'Met een gesloten code komt niemand er meer bij.',
  newCode: 'Nieuwe code',
  newCodeDone: (code: string) => `De nieuwe code is ${code}.`,
  invitationFailed: 'De code is niet opgehaald.',
  renewals: {
    code: {
      title: 'Nieuwe code',
      text: 'De oude code, QR-code en link werken dan niet meer. Wat doen wij met wie binnen is?',
      stay: 'Nieuwe code, iedereen blijft',
      leave: 'Nieuwe code, alle deelnemers eruit',
    },
    wall: {
      title: 'Nieuwe link voor het scherm',
      text: 'De oude link werkt dan niet meer. Wat doen wij met schermen die open zijn?',
      stay: 'Nieuwe link, schermen blijven',
      leave: 'Nieuwe link, open schermen eruit',
      done: 'De nieuwe link voor het scherm is er.',
    },
    facilitator: {
      title: 'Nieuwe eigen link',
      text: 'De oude link werkt dan niet meer. Wat doen wij met andere begeleiders?',
      stay: 'Nieuwe link, iedereen blijft',
      leave: 'Nieuwe link, andere begeleiders eruit',
      done: 'Uw nieuwe link is er. Bewaar hem goed.',
    },
  },

  people: 'Deelnemers',
  nobodyIn: 'Er is nog niemand binnen.',
  putOut: (name: string) => `Haal ${name} eruit`,
  intruders: 'Komt er iets binnen dat er niet hoort?',
  since: 'Wanneer gebeurde het?',
  putAllOutMeans: 'Wie in die tijd voor het eerst binnenkwam, gaat eruit. De briefjes blijven.',
  putAllOut: 'Haal deze mensen eruit',
  ago: (minutes: number) =>
    ({ 5: 'de laatste 5 minuten', 15: 'het laatste kwartier', 60: 'het laatste uur' })[minutes] ??
    'de laatste 24 uur',
  putOutSince: (ago: string) => `Haal eruit wie binnenkwam in ${ago}`,
  putOutSure: 'De verbinding stopt meteen. De briefjes blijven op het bord.',
  putOutHonest:
    'Hetzelfde toestel komt alleen terug met een nieuwe code. ' +
    'Een ander toestel kan met deze code nog binnenkomen. Maak daarom ook een nieuwe code.',
  putOutNow: 'Haal eruit',
  putOutDone: (count: number) =>
    count === 1 ? '1 deelnemer is eruit.' : `${count} deelnemers zijn eruit.`,
  shelveMeans: 'Alles wat in die tijd geschreven is, gaat van het bord. Terughalen kan.',
  shelve: 'Leg deze briefjes weg',
  shelveSince: (ago: string) => `Leg weg wat geschreven is in ${ago}`,
  shelveSure: 'Alle briefjes uit die tijd worden weggelegd. U kunt ze weer terughalen.',
  shelveHonest: 'Wij weten niet wie een briefje schreef. Daarom gaan ze allemaal weg.',
  shelveNow: 'Leg weg',
  shelveDone: (count: number) =>
    count === 1 ? '1 briefje is weggelegd.' : `${count} briefjes zijn weggelegd.`,
  putOutFailed: 'Dat is niet gelukt.',

  file: 'Bestand',
  fileHelp: 'Bewaar de werksessie, of begin een nieuwe met een bestand.',
  download: 'Download werksessie',
  downloadKind: 'json',
  upload: 'Open een bestand',
  copyOf: (title: string) => `${title} (kopie)`,
  copyMade: 'Dit is een nieuwe werksessie, een kopie uit het bestand. De oude verandert niet.',
  newSubject: 'Nieuwe werksessie',
  uploadHelp: 'Het bestand wordt een nieuwe werksessie. Deze verandert niet.',
  uploadFailed: 'Het bestand is niet geopend',
  uploadErrors: 'Dit klopt er niet aan:',

  erase: 'Werksessie verwijderen',
  eraseHelp:
    'Alles van deze werksessie gaat dan voorgoed weg. Wilt u iets bewaren? Download dan eerst.',
  eraseAsk: 'Verwijder werksessie',
  eraseSure: (subject: string) =>
    subject ? `‘${subject}’ voorgoed verwijderen?` : 'Deze werksessie voorgoed verwijderen?',
  eraseMeans:
    'Alle briefjes, bedragen en links gaan weg. Dat kunt u niet terugdraaien. ' +
    'Wie nu meedoet, krijgt dit te zien.',
  eraseNow: 'Verwijder voorgoed',
  eraseFailed: 'De werksessie is niet verwijderd.',
};
