/** What the whole room does, at which step it is, and what is left of its time. */
export const room = {
  doing: {
    WRITING: 'Schrijven: de groep ziet uw briefje nog niet.',
    DISCUSSING: 'Bespreken: iedereen ziet de briefjes',
    VOTING: 'Stemmen',
    STILL: 'Stilgezet',
  },
  writingLead: 'Schrijven: deelnemers zien alleen hun eigen briefjes.',
  place: (step: number, of: number) => `Stap ${step} van ${of}`,
  kinds: {
    OpeningStep: {
      title: 'Opening',
      instruction: 'Maak kennis. Waar gaat het vandaag over? Word het samen eens.',
    },
    BlockStep: { title: 'Blok', instruction: 'Wat hoort er in dit blok?' },
    ActivityStep: { title: 'Activiteit', instruction: 'De begeleider zegt wat u doet.' },
    VotingStep: { title: 'Stemmen', instruction: 'Wat vindt u het belangrijkst?' },
    BalancingStep: {
      title: 'Sluitend maken',
      instruction: 'Wat kost het en wat komt er binnen? Breng lasten en baten in evenwicht.',
    },
    ReadingBackStep: {
      title: 'Teruglezen',
      instruction: 'Lees samen terug. Klopt wat hier staat?',
    },
  },
  left: (minutes: number, seconds: number) =>
    `Nog ${minutes} ${minutes === 1 ? 'minuut' : 'minuten'} en ` +
    `${seconds} ${seconds === 1 ? 'seconde' : 'seconden'}`,
  planned: (minutes: number) => `van ${minutes} min`,
  held: 'De klok staat stil',
  urgency: {
    ample: '',
    nearly: 'Rond rustig af',
    almost: 'Bijna om',
    over: 'Tijd om',
  },
  /** The same in sentences, as a screen reader and the room are told. */
  told: {
    ample: '',
    nearly: 'De tijd is bijna om. Rond rustig af.',
    almost: 'Nog heel even.',
    over: 'De tijd is om.',
  },
  finish: 'Schrijf uw zin gerust af.',
  groupAt: (place: string) => `De groep is bij ${place}`,
  backToGroup: 'Terug naar de groep',
  withGroup: (place: string) => `U bent weer bij de groep: ${place}.`,
  now: 'Wat doet de groep?',
  waiting: 'Wij beginnen zo',
  lobby: 'U bent binnen. De begeleider gaat zo verder.',
  paragraph: 'Lees mee in de financiële paragraaf',
  allNotes: 'Bekijk de blokken',
  stillWhy: 'De begeleider heeft alles stilgezet. Straks kunt u verder.',
  notAdded: 'Bij deze stap komen er geen briefjes bij.',
  notChanged: 'Bij deze stap verandert u dit briefje niet.',
  kept: 'Wat u schreef, blijft hier staan. Bewaren kan later.',
  hiddenNotes: 'nog verborgen',
  shownNotes: 'zichtbaar',
  areReady: (count: number): string => (count === 1 ? 'is klaar' : 'zijn klaar'),
  people: (count: number): string => (count === 1 ? 'mens is hier' : 'mensen zijn hier'),
};
