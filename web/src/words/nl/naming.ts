const recognised = 'Wie een rol alleen heeft, is te herkennen.';

/** What notes tell of who wrote them: the choice, what is promised, and what stands on a note. */
export const naming = {
  title: 'Wie schreef wat?',
  help: 'Kies dit voordat iemand schrijft. Bij het eerste briefje staat het vast.',
  fixed: 'Er zijn al briefjes. Daarom staat deze keuze vast.',
  kinds: {
    Anonymous: {
      name: 'Anoniem',
      text: 'Niemand ziet wie een briefje schreef, u ook niet. Wij bewaren het niet.',
    },
    ByRole: {
      name: 'Alleen de rol',
      text: `Bij elk briefje staat een rol, zoals zorg. ${recognised}`,
    },
    ByName: {
      name: 'Met naam',
      text: 'Bij elk briefje staat de naam waarmee iemand meedoet.',
    },
  },
  capacities: 'Welke rollen zijn er?',
  capacitiesHelp: (most: number) =>
    `Zet komma's tussen de rollen. Hoogstens ${most}. Wie al koos, kiest opnieuw.`,
  usual: ['inwoner', 'gemeente', 'zorg', 'financiën'],
  recognised,
  ask: 'In welke rol doet u mee?',
  askMissing: 'Kies eerst een rol.',
  goOn: 'Ga verder',
  promise: {
    open: {
      Anonymous: 'De hele groep leest uw briefje meteen, maar niemand ziet wie het schreef.',
      ByRole: 'De hele groep leest uw briefje meteen, met uw rol erbij en zonder uw naam.',
      ByName: 'De hele groep leest uw briefje meteen, met uw naam erbij.',
    },
    hidden: {
      Anonymous: 'De begeleider leest het al, zonder uw naam.',
      ByRole: 'De begeleider leest het al, met uw rol erbij.',
      ByName: 'De begeleider leest het al, met uw naam erbij.',
    },
    kept: 'Het blijft bewaard tot de begeleider de werksessie verwijdert.',
    keptDays: (days: number) =>
      `Het blijft bewaard tot ${days} dagen na de laatste verandering, ` +
      'of korter als de begeleider dat wil.',
  },
  by: 'Geschreven door',
  facilitator: 'begeleider',
};
