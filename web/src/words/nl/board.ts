export const board = {
  notes: (count: number) => (count === 1 ? '1 briefje' : `${count} briefjes`),
  unknownAmounts: (count: number) =>
    count === 1 ? '1 bedrag onbekend' : `${count} bedragen onbekend`,
  example: 'Bijvoorbeeld:',
  followUp: 'Vragen om door te praten',
  forExample: 'Bijvoorbeeld',
  writeFirst: 'Schrijf het eerste briefje',
  joinWithCode: 'Meedoen met code',
  present: (count: number) => (count === 1 ? '1 persoon is hier' : `${count} mensen zijn hier`),
  presentTitle: 'Wie is hier?',
  nobody: 'Nog niemand. Deel de code met de groep.',
  participant: (number: number) => `deelnemer ${number}`,
  facilitator: 'Begeleider',
  you: 'dat bent u',
  result: 'Financiële paragraaf',
  prepare: 'Voorbereiding',
  start: 'Iedereen is binnen, toon het canvas',
  started: 'Het scherm toont nu het canvas.',
  previous: 'Vorige',
  next: 'Volgende',
  stepOf: (step: number) => `Blok ${step} van 9`,
  blocks: 'Blokken',
  allBlocks: 'Alle blokken',
  goToBlock: 'Naar welk blok wilt u?',
  everybodySees: 'Iedereen in de groep ziet wat u bewaart.',
  loading: 'Wij halen de briefjes op.',
};

/** Notes that were laid aside. */
export const shelf = {
  title: 'Weggelegd',
  count: (count: number) => (count === 1 ? '1 briefje weggelegd' : `${count} briefjes weggelegd`),
  empty: 'Hier ligt nog niets. Een briefje dat u weglegt, vindt u hier terug.',
  help: 'Weggelegde briefjes tellen niet mee in de balans.',
  cameFrom: (block: string) => `Uit ${block}`,
  restore: 'Haal terug',
  restoreNote: (text: string) => `Haal terug: ${text}`,
};
