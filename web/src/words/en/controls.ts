import type { nl } from '../nl';

export const controls: typeof nl.controls = {
  close: 'Close',
  closeMessage: 'Close this message',
  cancel: 'Cancel',
  back: 'Back',
  skipToContent: 'Skip to content',
};

export const preferences: typeof nl.preferences = {
  title: 'Language and colours',
  language: 'Language',
  languages: { nl: 'Nederlands', en: 'English' },
  colours: 'Colours',
  themes: { systeem: 'Automatic', licht: 'Light', donker: 'Dark' },
};

export const dimension: typeof nl.dimension = {
  VALUE_PROPOSITION: 'Value proposition',
  REALISATION: 'Realisation model',
  FINANCE: 'Financial model',
};
