export const controls = {
  close: 'Sluiten',
  closeMessage: 'Sluit dit bericht',
  cancel: 'Annuleren',
  back: 'Terug',
  skipToContent: 'Ga naar de inhoud',
};

export const preferences = {
  title: 'Taal en kleuren',
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
