export const controls = {
  close: 'Sluiten',
  closeMessage: 'Sluit dit bericht',
  cancel: 'Annuleren',
  back: 'Terug',
  skipToContent: 'Ga naar de inhoud',
  overtaken: 'Iemand anders maakte er intussen dit van:',
  keepMine: 'Houd wat ik schreef',
  takeOver: 'Neem dat over',
  keepBoth: 'Zet ze bij elkaar',
};

export const preferences = {
  title: 'Instellingen van dit toestel',
  language: 'Taal',
  languages: { nl: 'Nederlands', en: 'English' },
  colours: 'Kleuren',
  themes: { systeem: 'Automatisch', licht: 'Licht', donker: 'Donker' },
};

/** The three parts of the canvas. */
export const dimension = {
  VALUE_PROPOSITION: 'Waardepropositie',
  REALISATION: 'Realisatiemodel',
  FINANCE: 'Financieel model',
};
