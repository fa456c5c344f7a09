import type { nl } from '../nl';

export const controls: typeof nl.controls = {
  close: 'Close',
  closeMessage: 'Close this message',
  cancel: 'Cancel',
  back: 'Back',
  skipToContent: 'Skip to content',
  overtaken: 'Meanwhile somebody else made it this:',
  keepMine: 'Keep what I wrote',
  takeOver: 'Take that over',
  keepBoth: 'Put them together',
};

export const preferences: typeof nl.preferences = {
  title: 'Settings of this device',
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
